/* localeconv.c: numbers and money, which no locale here formats specially */
#include <limits.h>
#include <locale.h>

struct lconv *localeconv(void)
{
	static struct lconv conventions;

	conventions = (struct lconv){
		.decimal_point = (char *)".",
		.thousands_sep = (char *)"",
		.grouping = (char *)"",
		.int_curr_symbol = (char *)"",
		.currency_symbol = (char *)"",
		.mon_decimal_point = (char *)"",
		.mon_thousands_sep = (char *)"",
		.mon_grouping = (char *)"",
		.positive_sign = (char *)"",
		.negative_sign = (char *)"",
		/* CHAR_MAX: not available (C17 7.11.2.1) */
		CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX,
		CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX, CHAR_MAX,
	};
	return &conventions;
}
