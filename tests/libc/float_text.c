/* float_text.c: floating point to text and back, compared with exact arithmetic */
#include "check.h"
#include "exact_decimal.h"

static void print_one(long i)
{
	static char got[2000], want[2000];
	char format[] = "%.*e";
	double d = exact_input(i);
	int precision = exact_random() % (i % 4 ? 20 : 400);

	format[3] = exact_random() & 1 ? 'e' : 'f';
	exact_print(want, d, format[3], precision, FE_TONEAREST);
	snprintf(got, sizeof got, format, precision, d);
	CHECK_STR(got, want);
	snprintf(got, sizeof got, "%.17g", d);
	CHECK(memcmp(&(double){ strtod(got, 0) }, &d, sizeof d) == 0);
}

/* Between d and the next number up, exactly in the middle, and a little beside it. */
static void parse_one(long i)
{
	static char text[2000];
	double d = fabs(exact_input(i)), next = nextafter(d, INFINITY);
	struct exact x;
	int exponent;

	if (d == 0 || isinf(next))
		return;
	double m = frexp(d, &exponent);
	int drop = exponent < -1021 ? -1021 - exponent : 0; /* bits that subnormal numbers lack */
	uint64_t mantissa = (uint64_t)ldexp(m, 53 - drop);
	exact_from(&x, 2 * mantissa + 1, exponent - 53 + drop - 1);
	int n = strlen(x.text);
	double even = mantissa % 2 ? next : d;
	snprintf(text, sizeof text, "0.%se%d", x.text, x.point);
	CHECK(strtod(text, 0) == even);
	snprintf(text, sizeof text, "%s000001e%d", x.text, x.point - n - 6);
	CHECK(strtod(text, 0) == next);
	x.text[n - 1]--; /* the last is not 0 */
	snprintf(text, sizeof text, ".%s999999e%d", x.text, x.point);
	CHECK(strtod(text, 0) == d);
}

/* A long double has the bits of a double and more; a float is what it is rounded to, once. */
static void parse_others(long i)
{
	char text[64];
	float f = (float)exact_input(i);
	double d = exact_input(i + 1);

	if (!isfinite(f))
		return;
	snprintf(text, sizeof text, "%.9g", f);
	CHECK(strtof(text, 0) == f);
	long double l = (long double)d * 3 + (long double)d / 7;
	if (!isfinite(l))
		return;
	snprintf(text, sizeof text, "%.36Lg", l);
	CHECK(strtold(text, 0) == l);
	snprintf(text, sizeof text, "%La", l);
	CHECK(strtold(text, 0) == l);
}

int main(void)
{
	for (long i = exact_rounds(600); i--;) {
		print_one(i);
		parse_one(i);
		parse_others(i);
	}
	return done();
}
