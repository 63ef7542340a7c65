/* ulp.c: how far the functions of math.h are from the truth, against MPFR.
 *
 *   ulp LIBRARY-OUTPUT...     see tests/accuracy/run
 *
 * A libc without MPFR cannot compute both sides in one program: `values` (values.c), linked
 * with the libc at hand, writes lines "function type x y result" in hexadecimal; this reads
 * them, and prints the largest error of each function in units in the last place. */
#include <math.h>
#include <mpfr.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef int one(mpfr_t, const mpfr_t, mpfr_rnd_t);
typedef int two(mpfr_t, const mpfr_t, const mpfr_t, mpfr_rnd_t);

static int lgamma_of(mpfr_t r, const mpfr_t x, mpfr_rnd_t mode)
{
	int sign;

	return mpfr_lgamma(r, &sign, x, mode);
}

#define ONE(name) { #name, mpfr_##name, NULL }
#define TWO(name) { #name, NULL, mpfr_##name }
static const struct function {
	const char *name;
	one *one;
	two *two;
} functions[] = {
	ONE(sin), ONE(cos), ONE(tan), ONE(asin), ONE(acos), ONE(atan), ONE(sinh), ONE(cosh), ONE(tanh),
	ONE(asinh), ONE(acosh), ONE(atanh), ONE(exp), ONE(exp2), ONE(exp10), ONE(expm1), ONE(log),
	ONE(log2), ONE(log10), ONE(log1p), ONE(cbrt), ONE(sqrt), ONE(erf), ONE(erfc), ONE(j0), ONE(j1),
	ONE(y0), ONE(y1), { "tgamma", mpfr_gamma, NULL }, { "lgamma", lgamma_of, NULL },
	TWO(pow), TWO(hypot), TWO(atan2),
};

enum { FUNCTIONS = sizeof functions / sizeof *functions };

static struct worst {
	double units;
	char x[64], y[64];
	long count;
} worst[FUNCTIONS][3];

/* Significand bits and the least exponent of each type; 64 bits or, on aarch64, 113. */
static int digits[3] = { 24, 53, 64 }, least[3] = { -149, -1074, -16445 };

static void compare(int f, int type, const char *x, const char *y, const char *got)
{
	static mpfr_t a, b, r, g;
	static int ready;
	struct worst *w = &worst[f][type];
	long e;
	double units;

	if (!ready++)
		mpfr_inits2(300, a, b, r, g, (mpfr_ptr)0);
	mpfr_set_str(a, x, 16, MPFR_RNDN);
	mpfr_set_str(b, y, 16, MPFR_RNDN);
	if (functions[f].one)
		functions[f].one(r, a, MPFR_RNDN);
	else
		functions[f].two(r, a, b, MPFR_RNDN);
	w->count++;
	if (!mpfr_number_p(r) || strstr(got, "nan") || strstr(got, "inf")) {
		/* Overflow is right if the true value rounds to infinity. */
		if (mpfr_nan_p(r) && strstr(got, "nan"))
			return;
		if (strstr(got, "inf") && !mpfr_nan_p(r) &&
		    (mpfr_inf_p(r) || mpfr_get_exp(r) > (type == 0 ? 128 : type == 1 ? 1024 : 16384)))
			return;
		units = 1e99;
	} else {
		if (mpfr_zero_p(r))
			e = least[type];
		else
			e = mpfr_get_exp(r) - digits[type];
		if (e < least[type])
			e = least[type];
		mpfr_set_str(g, got, 16, MPFR_RNDN);
		mpfr_sub(g, g, r, MPFR_RNDN);
		mpfr_mul_2si(g, g, -e, MPFR_RNDN);
		units = fabs(mpfr_get_d(g, MPFR_RNDN));
	}
	if (units > w->units) {
		w->units = units;
		strcpy(w->x, x);
		strcpy(w->y, y);
	}
}

int main(int argc, char **argv)
{
	char name[32], x[64], y[64], got[64];
	int type, f;

	if (argc > 1 && strcmp(argv[1], "quad") == 0)
		digits[2] = 113, least[2] = -16494;
	while (scanf("%31s %d %63s %63s %63s", name, &type, x, y, got) == 5) {
		for (f = 0; f < FUNCTIONS && strcmp(functions[f].name, name) != 0; f++)
			;
		if (f < FUNCTIONS)
			compare(f, type, x, y, got);
	}
	printf("%-8s %9s %9s %12s   %s\n", "", "float", "double", "long double", "worst in double");
	for (f = 0; f < FUNCTIONS; f++)
		if (worst[f][1].count)
			printf("%-8s %9.4f %9.4f %12.4f   %s %s\n", functions[f].name,
			       worst[f][0].units, worst[f][1].units, worst[f][2].units,
			       worst[f][1].x, functions[f].two ? worst[f][1].y : "");
	return 0;
}
