/* printf: every conversion, flag and length, and what happens at the limits */
#include <errno.h>
#include <inttypes.h>
#include <limits.h>
#include <locale.h>
#include <stdarg.h>
#include <stddef.h>
#include <wchar.h>
#include "check.h"

#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-overflow"
#pragma GCC diagnostic ignored "-Wformat-truncation"

static char buf[20000];

#define PRINTS(want, ...)                                                                          \
	do {                                                                                       \
		memset(buf, '#', 200);                                                             \
		CHECK_INT(snprintf(buf, sizeof buf, __VA_ARGS__), strlen(want));                   \
		CHECK_STR(buf, want);                                                              \
	} while (0)

static void integers(void)
{
	PRINTS("0", "%d", 0);
	PRINTS("-2147483648", "%d", INT_MIN);
	PRINTS("-9223372036854775808", "%lld", LLONG_MIN);
	PRINTS("18446744073709551615", "%ju", UINTMAX_MAX);
	PRINTS("+5| 5|00005|    5|5    |", "%+d|% d|%05d|%5d|%-5d|", 5, 5, 5, 5, 5);
	PRINTS("  005|005  ||1", "%5.3d|%-5.3d|%.0d|%.0d", 5, 5, 0, 1);
	PRINTS("-1 255 -1 65535", "%hhd %hhu %hd %hu", 255, -1, 65535, -1);
	PRINTS("ff FF 0xff 0XFF 0", "%x %X %#x %#X %#x", 255, 255, 255, 255, 0);
	PRINTS("17 017 0 00017 0", "%o %#o %#o %#.5o %#.0o", 15, 15, 0, 15, 0);
	PRINTS("0x000ff|  0xff|0xff  |", "%#07x|%#6x|%-#6x|", 255, 255, 255);
	PRINTS("3 4 5", "%zd %td %jd", (size_t)3, (ptrdiff_t)4, (intmax_t)5);
	PRINTS("    7|7    |", "%*d|%*d|", 5, 7, -5, 7);
	PRINTS("007|7|", "%.*d|%.*d|", 3, 7, -3, 7);
	PRINTS("1234567", "%'d", 1234567);
	PRINTS("9223372036854775807", "%" PRId64, INT64_MAX);
}

static void texts(void)
{
	PRINTS("abc|  abc|abc  |ab|  ab", "%s|%5s|%-5s|%.2s|%4.2s", "abc", "abc", "abc", "abc", "abc");
	PRINTS("x|  x|x  |%", "%c|%3c|%-3c|%%", 'x', 'x', 'x');
	char unended[2] = { 'o', 'k' };
	PRINTS("ok", "%.2s", unended);
	CHECK_INT(snprintf(buf, sizeof buf, "a%cb", 0), 3);
	CHECK(!memcmp(buf, "a\0b", 4));
	int n = -1;
	long ln = -1;
	signed char cn = -1;
	PRINTS("abcdef", "ab%ncd%lnef%hhn", &n, &ln, &cn);
	CHECK_INT(n, 2);
	CHECK_INT(ln, 4);
	CHECK_INT(cn, 6);
	PRINTS("b a b", "%2$s %1$s %2$s", "a", "b");
	PRINTS("  1.50 x", "%2$*3$.*1$f %4$s", 2, 1.5, 6, "x");
}

static void wide(void)
{
	if (!setlocale(LC_ALL, "C.UTF-8"))
		return;
	PRINTS("\xe2\x82\xac|\xc3\xa9t\xc3\xa9", "%lc|%ls", (wint_t)0x20ac, L"\xe9t\xe9");
	/* The precision counts bytes and cuts no character. */
	PRINTS("\xc3\xa9t|", "%.4ls|", L"\xe9t\xe9");
	PRINTS("   \xc3\xa9|", "%5ls|", L"\xe9");
	errno = 0;
	CHECK_INT(snprintf(buf, sizeof buf, "%ls", (wchar_t[]){ 0xd800, 0 }), -1);
	CHECK_INT(errno, EILSEQ);
	wchar_t w[64];
	CHECK_INT(swprintf(w, 64, L"%s|%.1s|%ls|%5.2f|%c", "\xc3\xa9t", "\xc3\xa9t", L"x", 1.5, 'c'), 14);
	CHECK(!wcscmp(w, L"\xe9t|\xe9|x| 1.50|c"));
	CHECK(swprintf(w, 4, L"%d", 12345) < 0);
	CHECK_INT(swprintf(w, 6, L"%d", 12345), 5);
	CHECK_INT(swprintf(w, 64, L"%2$ls%1$5d", 7, L"ab"), 7);
	CHECK(!wcscmp(w, L"ab    7"));
	setlocale(LC_ALL, "C");
}

static void floats(void)
{
	PRINTS("0.000000 -0.000000 1.500000", "%f %f %f", 0.0, -0.0, 1.5);
	PRINTS("0 2 2 4", "%.0f %.0f %.0f %.0f", 0.5, 1.5, 2.5, 3.5);
	PRINTS("0.12 0.38 1.0", "%.2f %.2f %.1f", 0.125, 0.375, 0.95 + 0.05);
	PRINTS("1.e+00 1. 0x1.p+0", "%#.0e %#.0f %#.0a", 1.0, 1.0, 1.0);
	PRINTS("1e+100 1e-05 0.0001 100000 1e+06", "%g %g %g %g %g", 1e100, 1e-5, 1e-4, 1e5, 1e6);
	PRINTS("1.00000 0.100000", "%#g %#g", 1.0, 0.1);
	PRINTS("100 1.2e+02 123", "%.3g %.2g %.10g", 99.95, 123.0, 123.0);
	PRINTS("inf -inf INF  inf   inf", "%f %f %F %4f %05f", 1e999, -1e999, 1e999, 1e999, 1e999);
	PRINTS("nan NAN", "%f %E", __builtin_nan(""), __builtin_nan(""));
	PRINTS("0x1.8p+0 0x1p-1022 -0X1.FP+3 0x0p+0", "%a %a %A %a", 1.5, 0x1p-1022, -15.5, 0.0);
	PRINTS("0x1.2p+0 0x1.cp+0", "%.1a %.1a", 0x1.18p+0, 0x1.c8p+0);
	PRINTS("0.1000000000000000055511151231257827021181583404541015625", "%.55f", 0.1);
	PRINTS("4.9406564584124654e-324", "%.16e", 0x1p-1074);
	PRINTS("1.797693134862315708145274237317e+308", "%.30e", 0x1.fffffffffffffp1023);
	PRINTS("00001.5 +1.5  1.5", "%07.1f %+.1f % .1f", 1.5, 1.5, 1.5);
	PRINTS("1.5 0x1.8p+0 1e+4000", "%.1Lf %a %Lg", 1.5L, 1.5, 1e4000L);
	CHECK_INT(snprintf(buf, sizeof buf, "%f", 1e300), 308);
	CHECK(!strncmp(buf, "1000000000000000052504760255204420248704468581108159154915854115", 64));
	CHECK_INT(snprintf(buf, sizeof buf, "%.1074f", 0x1p-1074), 1076);
	CHECK_STR(buf + 1076 - 5, "65625");
	CHECK_INT(snprintf(buf, sizeof buf, "%.15000Lf", 1e-4000L), 15002);
	CHECK_INT(snprintf(0, 0, "%.100000f", 1.5), 100002);
}

/* What is asked for may be larger than what there is. */
static void limits(void)
{
	memset(buf, 'x', 16);
	CHECK_INT(snprintf(buf, 4, "abcdefgh"), 8);
	CHECK(!memcmp(buf, "abc\0xxx", 7));
	CHECK_INT(snprintf(0, 0, "%d %s", 12, "abc"), 6);
	CHECK_INT(snprintf(buf, 1, "%5d", 1), 5);
	CHECK_STR(buf, "");
	char *s = 0;
	CHECK_INT(asprintf(&s, "%s-%300d", "abc", 5), 304);
	CHECK_INT(strlen(s), 304);
	CHECK(!strncmp(s, "abc-   ", 7) && s[303] == '5');
	free(s);
	CHECK_INT(asprintf(&s, "%s", ""), 0);
	CHECK_STR(s, "");
	free(s);
}

int main(void)
{
	integers();
	texts();
	floats();
	limits();
	wide();
	return done();
}
