/* float_rounding.c: conversions in every direction of rounding (C17 F.5), compared with
 * exact arithmetic */
#include "check.h"
#include "exact_decimal.h"

static const int directions[] = { FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO };

static void print_one(long i)
{
	static char got[2000], want[2000];
	char format[] = "%.*e";
	double d = exact_input(i);
	int precision = exact_random() % 20, direction = directions[exact_random() % 4];

	format[3] = exact_random() & 1 ? 'e' : 'f';
	exact_print(want, d, format[3], precision, direction);
	fesetround(direction);
	snprintf(got, sizeof got, format, precision, d);
	fesetround(FE_TONEAREST);
	CHECK_STR(got, want);
}

/* What is between two neighbours goes to one of them, and what is one of them stays. */
static void parse_one(long i)
{
	static char text[2000];
	double low = exact_input(i), high = nextafter(low, INFINITY), got[4];
	struct exact x;

	if (low == 0 || high == 0 || isinf(high))
		return;
	exact_of(&x, low);
	snprintf(text, sizeof text, "%s.%se%d", low < 0 ? "-" : "", x.text, x.point);
	for (int j = 0; j < 4; j++) {
		fesetround(directions[j]);
		got[j] = strtod(text, 0);
		fesetround(FE_TONEAREST);
		CHECK(got[j] == low);
	}
	/* Above low: for a negative number, that is nearer to 0. */
	exact_of(&x, low < 0 ? high : low);
	snprintf(text, sizeof text, "%s.%s0000000000000000000001e%d", low < 0 ? "-" : "", x.text, x.point);
	for (int j = 0; j < 4; j++) {
		fesetround(directions[j]);
		got[j] = strtod(text, 0);
		fesetround(FE_TONEAREST);
	}
	CHECK(got[0] == (low < 0 ? high : low));
	CHECK(got[1] == high);
	CHECK(got[2] == low);
	CHECK(got[3] == (low < 0 ? high : low));
}

/* Out of range: the largest number or infinity, the smallest or 0. */
static void limits(void)
{
	static const double large[] = { INFINITY, INFINITY, 1.7976931348623157e308,
					1.7976931348623157e308 };
	static const double small[] = { 0, 4.9406564584124654e-324, 0, 0 };

	for (int j = 0; j < 4; j++) {
		fesetround(directions[j]);
		double a = strtod("1e400", 0), b = strtod("1e-400", 0), c = strtod("2e308", 0);
		double d = strtod("-1e99999", 0), e = strtod("-1e-99999", 0);
		fesetround(FE_TONEAREST);
		CHECK(a == large[j]);
		CHECK(b == small[j]);
		CHECK(c == large[j]);
		CHECK(d == -large[j == 1 ? 2 : j == 2 ? 1 : j]);
		CHECK(e == -small[j == 1 ? 2 : j == 2 ? 1 : j]);
	}
}

int main(void)
{
	for (long i = exact_rounds(600); i--;) {
		print_one(i);
		parse_one(i);
	}
	limits();
	return done();
}
