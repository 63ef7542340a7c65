// not-on: musl: pads without regard to the sign's place (POSIX.1-2024 strfmon, left precision)
/* strfmon.c: amounts of money in the C locale */
#include <errno.h>
#include <locale.h>
#include <monetary.h>
#include "check.h"

static void makes(const char *format, double value, const char *want)
{
	char out[200] = "";

	ssize_t n = strfmon(out, sizeof out, format, value);
	CHECK_STR(out, want);
	CHECK_INT(n, strlen(want));
	if (strcmp(out, want))
		printf("by %s\n", format);
	/* One byte less than it needs is not enough. */
	errno = 0;
	CHECK_INT(strfmon(out, strlen(want), format, value), -1);
	CHECK_INT(errno, E2BIG);
	CHECK_INT(strfmon(out, strlen(want) + 1, format, value), strlen(want));
}

int main(void)
{
	char out[100];

	makes("%n", 1234.567, "1234.57");
	makes("%n", -1234.567, "-1234.57");
	makes("[%11n]", 123.45, "[     123.45]");
	makes("[%-11n]", -123.45, "[-123.45    ]");
	makes("%#5n", 123.45, "   123.45");
	makes("%#5n", -123.45, "-  123.45");
	makes("%=*#5n", 123.45, " **123.45");
	makes("%=0#5n", -123.45, "-00123.45");
	makes("%^#5n", 3456.781, "  3456.78");
	makes("%^#5.0n", 3456.781, "  3457");
	makes("%.4i", 3456.781, "3456.7810");
	makes("%(n", -12.0, "(12.00)");
	makes("%(#5n", -12.0, "(   12.00)");
	makes("%!n", 5.0, "5.00");
	makes("%+n", -5.0, "-5.00");
	makes("100%% of %.0n%%", 7.0, "100% of 7%");
	makes("[%(15#4.1i]", -1.25, "[       (   1.2)]");
	makes("[%-(15#4.1i]", -1.25, "[(   1.2)       ]");
	CHECK_INT(strfmon(out, sizeof out, "%n and %n", 1.0, 2.0), 13);
	CHECK_STR(out, "1.00 and 2.00");
	locale_t c = newlocale(LC_ALL_MASK, "C", 0);
	CHECK_INT(strfmon_l(out, sizeof out, c, "%n", 1e15), 19);
	CHECK_STR(out, "1000000000000000.00");
	freelocale(c);
	CHECK_INT(strfmon(out, sizeof out, "%d", 1.0), -1);
	CHECK_INT(errno, EINVAL);
	return done();
}
