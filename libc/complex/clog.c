/* clog.c: the complex logarithm, log |z| + i arg z.
 *
 * Near the unit circle log |z| = log1p(x*x + y*y - 1)/2, where the argument cancels: its
 * five exact terms are added until what is left is exact. */
#ifndef T
#include <complex.h>
#define SELF "../complex/clog.c"
#include "../math/each_wide.h"

float _Complex clogf(float _Complex z)
{
	return clog(z);
}
#else

/* Sums of term[0..4], which go to term[4], and the rest to the others (S. M. Rump, T. Ogita,
 * S. Oishi, "Accurate floating-point summation", SIAM J. Sci. Comput. 31, 2008). */
static void F(distill)(T term[5])
{
	for (int turn = 0; turn < 4; turn++)
		for (int i = 1; i < 5; i++) {
			struct F(pair) s = F(sum)(term[i], term[i - 1]);

			term[i] = s.hi, term[i - 1] = s.lo;
		}
}

/* log sqrt(x*x + y*y), x >= y >= 0, both finite and not both 0. */
struct F(pair) F(log_size)(T x, T y)
{
	const struct F(pair) ln2 = { 0x1.62e42fefa39fp-1L,
				     -8.78318343240526578874146121703272447458793e-17L };
	struct F(pair) a, b, l;
	int e, f;

	if (x > (T)0.5 && x < 2 && y < 2) {
		a = F(product)(x, x);
		b = y < EPSILON * EPSILON ? (struct F(pair)){ y * y, 0 } : F(product)(y, y);
		if (a.hi + b.hi > (T)0.5 && a.hi + b.hi < 2) {
			T term[] = { b.lo, a.lo, b.hi, a.hi, -1 };

			F(distill)(term);
			l = F(log1p_pair)(F(quick)(term[4], term[3] + term[2]));
			return (struct F(pair)){ l.hi / 2, l.lo / 2 };
		}
	}
	x = F(frexp)(x, &e);
	y = F(frexp)(y, &f);
	y = f < e - 2 * DIGITS ? 0 : F(scalbn)(y, f - e);
	a = F(pair_add)(F(product)(x, x), F(product)(y, y));
	l = F(log_pair)(a.hi, a.lo);
	a = F(pair_mul)(ln2, (struct F(pair)){ e, 0 });
	return F(pair_add)(a, (struct F(pair)){ l.hi / 2, l.lo / 2 });
}

_Complex T F(clog)(_Complex T z)
{
	T x = B(fabs)(__real__ z), y = B(fabs)(__imag__ z);
	T angle = F(carg)(z);
	struct F(pair) size;

	if (isinf(x) || isinf(y))
		return __builtin_complex((T)INFINITY, angle);
	if (isnan(angle))
		return __builtin_complex(angle, angle);
	if (x == 0 && y == 0)
		return __builtin_complex(-1 / x, angle);
	size = x > y ? F(log_size)(x, y) : F(log_size)(y, x);
	return __builtin_complex(size.hi + size.lo, angle);
}

#endif
