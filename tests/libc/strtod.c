// not-on: musl: no ERANGE for most numbers that are too small (POSIX.1-2024, XSH strtod)
/* strtod, strtof, strtold: what is a number, where it ends, and correct rounding */
#include <errno.h>
#include <float.h>
#include <stdint.h>
#include <wchar.h>
#include "check.h"

static uint64_t bits(double x)
{
	uint64_t u;

	memcpy(&u, &x, 8);
	return u;
}

#define READS(text, value, rest)                                                                   \
	do {                                                                                       \
		char *end_;                                                                        \
		errno = 0;                                                                         \
		CHECK_INT(bits(strtod(text, &end_)), bits(value));                                 \
		CHECK_STR(end_, rest);                                                             \
		CHECK_INT(errno, 0);                                                               \
	} while (0)

/* No number at all: POSIX allows EINVAL. */
#define READS_NOTHING(text)                                                                        \
	do {                                                                                       \
		char *end_;                                                                        \
		CHECK_INT(bits(strtod(text, &end_)), 0);                                           \
		CHECK_STR(end_, text);                                                             \
	} while (0)

#define RANGE(text, value)                                                                         \
	do {                                                                                       \
		errno = 0;                                                                         \
		CHECK_INT(bits(strtod(text, 0)), bits(value));                                     \
		CHECK_INT(errno, ERANGE);                                                          \
	} while (0)

static void syntax(void)
{
	READS("1", 1.0, "");
	READS(" \t\n-1.5e2x", -150.0, "x");
	READS(".5", .5, "");
	READS("5.", 5.0, "");
	READS_NOTHING(".");
	READS_NOTHING("-.e1");
	READS_NOTHING("");
	READS("1e", 1.0, "e");
	READS("1e+", 1.0, "e+");
	READS("1e-x", 1.0, "e-x");
	READS("1..5", 1.0, ".5");
	READS("-0", -0.0, "");
	READS("0x", 0.0, "x");
	READS("0x.", 0.0, "x.");
	READS("0x1.8p1", 3.0, "");
	READS("0X.8P+1z", 1.0, "z");
	READS("0x1p", 1.0, "p");
	READS("inf", __builtin_inf(), "");
	READS("-INFINITY1", -__builtin_inf(), "1");
	READS("infinit", __builtin_inf(), "init");
	char *end;
	double x = strtod("nan(12_a)b", &end);
	CHECK(x != x);
	CHECK_STR(end, "b");
	x = strtod("NaN(1-)", &end);
	CHECK(x != x);
	CHECK_STR(end, "(1-)");
	READS("000000000000000000000000000001", 1.0, "");
	READS("1e0000000000000000000000000001", 10.0, "");
	READS("0e99999999999999999999", 0.0, "");
}

static void rounding(void)
{
	READS("9007199254740993", 9007199254740992.0, "");
	READS("9007199254740993.00000000000000000000000000000000000001", 9007199254740994.0, "");
	READS("9007199254740995", 9007199254740996.0, "");
	READS("1.00000000000000011102230246251565404236316680908203125", 1.0, "");
	READS("1.00000000000000011102230246251565404236316680908203124", 1.0, "");
	READS("1.00000000000000011102230246251565404236316680908203126", 0x1.0000000000001p0, "");
	READS("1.7976931348623157e308", DBL_MAX, "");
	READS("1.7976931348623158079372897140530341507993413271003782693617377898044496829276475e308",
	      DBL_MAX, "");
	READS("2.2250738585072014e-308", DBL_MIN, "");
	READS("8.533e+68", 0x1.fa69165a8eea2p228, "");
	READS("4.1006e-184", 0x1.be0d1c7ea60c9p-610, "");
	READS("9.998e+307", 0x1.1cc0a350ca87bp1023, "");
	READS("0x1.00000000000008p0", 1.0, "");
	READS("0x1.000000000000080000000000000000000000000000000000001p0", 0x1.0000000000001p0, "");
	READS("0x1.fffffffffffff7p1023", DBL_MAX, "");
	CHECK(strtof("16777217", 0) == 16777216.0f);
	CHECK(strtof("16777217.0000001", 0) == 16777218.0f);
	/* Rounding to double first would give the other neighbour. */
	CHECK(strtof("1.00000017881393432617187499", 0) == 0x1.000002p0f);
	CHECK(strtold("0.1", 0) == 0.1L);
	CHECK(strtold("1e4931", 0) == 1e4931L);
	CHECK(strtold("3.6e-4951", 0) == 3.6e-4951L);
}

static void range(void)
{
	RANGE("1e309", __builtin_inf());
	RANGE("-1e999999999999999999999", -__builtin_inf());
	RANGE("1.7976931348623159e308", __builtin_inf());
	RANGE("0x1.fffffffffffff8p1023", __builtin_inf());
	RANGE("4.9e-324", 0x1p-1074);
	RANGE("2.4703282292062327e-324", 0.0);
	RANGE("2.4703282292062328e-324", 0x1p-1074);
	RANGE("1e-400", 0.0);
	RANGE("-1e-99999999999999999999", -0.0);
	READS("0x1p-1074", 0x1p-1074, "");
	errno = 0;
	CHECK(strtof("1e39", 0) == __builtin_inff());
	CHECK_INT(errno, ERANGE);
	errno = 0;
	CHECK(strtold("1e5000", 0) == __builtin_infl());
	CHECK_INT(errno, ERANGE);
}

/* However many digits. */
static void length(void)
{
	static char long_text[100000];
	char *p = long_text;

	*p++ = '1';
	memset(p, '0', 50000);
	strcpy(p + 50000, "e-50000");
	READS(long_text, 1.0, "");
	strcpy(long_text, "0.");
	memset(long_text + 2, '0', 50000);
	strcpy(long_text + 50002, "15e50001");
	READS(long_text, 1.5, "");
	strcpy(long_text, "9007199254740993.");
	memset(long_text + 17, '0', 50000);
	strcpy(long_text + 50017, "1");
	READS(long_text, 9007199254740994.0, "");
}

/* What printf writes with enough digits, strtod reads back. */
static void round_trip(void)
{
	uint64_t seed = 88172645463325252u;

	for (int i = 0; i < 100000; i++) {
		char text[64];
		double x;
		seed ^= seed << 13;
		seed ^= seed >> 7;
		seed ^= seed << 17;
		memcpy(&x, &seed, 8);
		if (x != x)
			continue;
		snprintf(text, sizeof text, "%.17g", x);
		if (bits(strtod(text, 0)) != seed) {
			CHECK_STR(text, "a number that is read back");
			break;
		}
		snprintf(text, sizeof text, "%a", x);
		if (bits(strtod(text, 0)) != seed) {
			CHECK_STR(text, "a number that is read back");
			break;
		}
	}
}

static void wide(void)
{
	wchar_t *end;

	CHECK(wcstod(L" -1.5e1x", &end) == -15.0);
	CHECK_INT(*end, 'x');
	CHECK(wcstof(L"0x1p3", 0) == 8.0f);
	CHECK(wcstold(L"0.1", 0) == 0.1L);
}

int main(void)
{
	syntax();
	rounding();
	range();
	length();
	round_trip();
	wide();
	return done();
}
