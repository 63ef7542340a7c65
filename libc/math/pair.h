/* pair.h: numbers of twice the precision, as the unevaluated sum of two.
 *
 * A pair is hi + lo with |lo| <= ulp(hi)/2, give or take a little.  Included once for
 * each type by each_wide.h.  T. J. Dekker, "A floating-point technique for extending
 * the available precision", Numerische Mathematik 18 (1971); Handbook of
 * Floating-Point Arithmetic, 2nd ed., chapters 4 and 14.
 *
 * Products are exact as long as nothing over- or underflows on the way: arguments of
 * extreme size are scaled by the caller. */
struct F(pair) {
	T hi, lo;
};

/* a + b exactly, given |a| >= |b| or a == 0. */
static inline struct F(pair) F(quick)(T a, T b)
{
	T s = a + b;

	return (struct F(pair)){ s, b - (s - a) };
}

/* a + b exactly. */
static inline struct F(pair) F(sum)(T a, T b)
{
	T s = a + b, b_part = s - a;

	return (struct F(pair)){ s, (a - (s - b_part)) + (b - b_part) };
}

/* a * b exactly. */
static inline struct F(pair) F(product)(T a, T b)
{
	T p = a * b;
#if DIGITS == 53 && defined(__FP_FAST_FMA)
	return (struct F(pair)){ p, __builtin_fma(a, b, -p) };
#else
	/* Each factor in two halves, the products of which are exact. */
	const T splitter = (T)((uint64_t)1 << (DIGITS + 1) / 2) + 1;
	T at = splitter * a, ah = at - (at - a), al = a - ah;
	T bt = splitter * b, bh = bt - (bt - b), bl = b - bh;

	return (struct F(pair)){ p, ((ah * bh - p) + ah * bl + al * bh) + al * bl };
#endif
}

static inline struct F(pair) F(pair_add)(struct F(pair) a, struct F(pair) b)
{
	struct F(pair) s = F(sum)(a.hi, b.hi);

	return F(quick)(s.hi, s.lo + (a.lo + b.lo));
}

static inline struct F(pair) F(pair_neg)(struct F(pair) a)
{
	return (struct F(pair)){ -a.hi, -a.lo };
}

static inline struct F(pair) F(pair_mul)(struct F(pair) a, struct F(pair) b)
{
	struct F(pair) p = F(product)(a.hi, b.hi);

	return F(quick)(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi));
}

static inline struct F(pair) F(pair_div)(struct F(pair) a, struct F(pair) b)
{
	T q = a.hi / b.hi;
	struct F(pair) p = F(product)(q, b.hi);

	return F(quick)(q, ((a.hi - p.hi) - p.lo + a.lo - q * b.lo) / b.hi);
}

static inline struct F(pair) F(pair_sqrt)(struct F(pair) a)
{
	T s = F(sqrt)(a.hi);
	struct F(pair) p = F(product)(s, s);

	if (s == 0)
		return (struct F(pair)){ 0, 0 };
	return F(quick)(s, ((a.hi - p.hi) - p.lo + a.lo) / (2 * s));
}

/* c[0] + c[1] x + ... + c[n-1] x**(n-1), even and odd powers side by side. */
static inline T F(polynomial)(T x, const T *c, int n)
{
	T square = x * x, a = c[n - 1], b = c[n - 2];

	for (n -= 3; n > 0; n -= 2) {
		a = c[n] + square * a;
		b = c[n - 1] + square * b;
	}
	return n == 0 ? c[0] + x * b + square * a : b + x * a;
}

/* A number c of 10 bits, and -log c as a pair (log_pair.c). */
struct F(inverse) {
	T c, hi, lo;
};

static inline void F(underflow)(void)
{
	volatile T tiny = TINIEST;

	F(evaluate)(tiny * tiny);
}

/* f(x) that is x but for the rounding: inexact, and an underflow where x is subnormal. */
static inline T F(same)(T x)
{
	if (F(biased)(x) == 0 && x != 0)
		F(underflow)();
	return x;
}

/* x * 2**k rounded once, for x near 1: in two steps where 2**k is no number. */
static inline T F(raise)(T x, int k)
{
	const int bias = MAX_EXP - 1;

	if (k > -bias && k <= bias)
		return x * F(with_biased)(1, bias + k);
	return x * F(with_biased)(1, bias + k / 2) * F(with_biased)(1, bias + (k - k / 2));
}

/* x * 2**k, where x is inexact: subnormal, that is an underflow, even if no more bits
 * are lost. */
static inline T F(round_raised)(struct F(pair) x, int k)
{
	T r = F(raise)(x.hi + x.lo, k);

	if (k < MIN_EXP && F(biased)(r) == 0 && B(fabs)(x.lo) > EPSILON / 256)
		F(underflow)();
	return r;
}

/* The kernels that several families share. */
HIDDEN T F(exp_of)(T hi, T lo);
HIDDEN T F(lgamma_sign)(T x, int *sign);
HIDDEN T F(lgamma_positive)(T x); /* this and the next, double alone */
HIDDEN T F(gamma_positive)(T x);
extern HIDDEN const struct F(pair) F(powers)[64];     /* of 2**(1/64) */
extern HIDDEN const struct F(pair) F(angles)[33];     /* of (1, i/32) */
extern HIDDEN const struct F(inverse) F(inverses)[65]; /* of 1 + i/64 */
HIDDEN struct F(pair) F(exp_pair)(T hi, T lo, int *exponent);
HIDDEN struct F(pair) F(log_pair)(T hi, T lo);
HIDDEN struct F(pair) F(log1p_pair)(struct F(pair) x);
HIDDEN struct F(pair) F(log_size)(T x, T y);
HIDDEN struct F(pair) F(angle_pair)(struct F(pair) y, struct F(pair) x);
HIDDEN void F(sin_cos)(T x, T *sine, T *cosine);
HIDDEN int F(quarter_turns)(T x, struct F(pair) *rest);
HIDDEN struct F(pair) F(sin_pair)(struct F(pair) x);
HIDDEN struct F(pair) F(cos_pair)(struct F(pair) x);
