/* strtol and its family: prefixes, bases, ends and limits */
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <wchar.h>
#include "check.h"

#define READS(function, text, base, value, rest, error)                                            \
	do {                                                                                       \
		char *end_;                                                                        \
		errno = 0;                                                                         \
		CHECK_INT(function(text, &end_, base), value);                                     \
		CHECK_STR(end_, rest);                                                             \
		CHECK_INT(errno, error);                                                           \
	} while (0)

int main(void)
{
	READS(strtol, "123", 10, 123, "", 0);
	READS(strtol, " \t\n\v\f\r-12x", 10, -12, "x", 0);
	READS(strtol, "+7", 0, 7, "", 0);
	READS(strtol, "0x1F", 0, 31, "", 0);
	READS(strtol, "0X1f", 16, 31, "", 0);
	READS(strtol, "0x", 16, 0, "x", 0);
	READS(strtol, "0xg", 0, 0, "xg", 0);
	READS(strtol, "017", 0, 15, "", 0);
	READS(strtol, "018", 0, 1, "8", 0);
	READS(strtol, "zZ", 36, 35 * 36 + 35, "", 0);
	READS(strtol, "102", 2, 2, "2", 0);
	READS(strtol, "9223372036854775807", 10, LONG_MAX, "", 0);
	READS(strtol, "9223372036854775808", 10, LONG_MAX, "", ERANGE);
	READS(strtol, "-9223372036854775808", 10, LONG_MIN, "", 0);
	READS(strtol, "-9223372036854775809z", 10, LONG_MIN, "z", ERANGE);
	READS(strtol, "99999999999999999999999999", 10, LONG_MAX, "", ERANGE);
	READS(strtoul, "18446744073709551615", 10, ULONG_MAX, "", 0);
	READS(strtoul, "18446744073709551616", 10, ULONG_MAX, "", ERANGE);
	READS(strtoul, "-1", 10, ULONG_MAX, "", 0);
	READS(strtoull, "-18446744073709551615", 10, 1, "", 0);
	READS(strtoll, "-0", 10, 0, "", 0);
	READS(strtoimax, "5", 10, 5, "", 0);
	READS(strtoumax, "5", 10, 5, "", 0);
	char *end;
	const char *none[] = { "", " ", "+", "-", "- 1", "x", "+-1" };
	for (unsigned i = 0; i < sizeof none / sizeof *none; i++) {
		CHECK_INT(strtol(none[i], &end, 10), 0);
		CHECK(end == none[i]);
	}
	errno = 0;
	CHECK_INT(strtol("1", 0, 1), 0);
	CHECK_INT(errno, EINVAL);
	errno = 0;
	CHECK_INT(strtol("1", 0, 37), 0);
	CHECK_INT(errno, EINVAL);
	CHECK_INT(atoi("-12abc"), -12);
	CHECK_INT(atol(" 12"), 12);
	CHECK_INT(atoll("9223372036854775807"), LLONG_MAX);
	wchar_t *wide_end;
	CHECK_INT(wcstol(L" -0x1fg", &wide_end, 0), -31);
	CHECK_INT(*wide_end, 'g');
	CHECK_INT((long)wcstoul(L"-1", 0, 10), -1);
	CHECK_INT(wcstoimax(L"77", 0, 8), 63);
	CHECK_INT(imaxabs(-5), 5);
	CHECK_INT(imaxdiv(-7, 2).rem, -1);
	return done();
}
