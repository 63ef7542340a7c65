/* erf.c: the error function and its complement.
 *
 * In double: from 3/4 on, e**(x*x) erfc x by a polynomial on each of four pieces an octave, times
 * the exponential function of the square; below, erf x / x - 1 by one in the square.
 *
 * In long double: below 1/2, the Taylor series.  From there on erfc's integral by the trapezoidal
 * rule, which is as good as exact for this integrand when the pole's residue is added:
 *
 *   erfc x = h x e**-(x*x) / pi * (1/(x*x) + 2 sum e**-(k*k*h*h) / (x*x + k*k*h*h))
 *            - 2 / (e**(2 pi x/h) - 1),    relative error about e**-(pi/h)**2
 *
 * C. Chiarella, A. Reichel, "On the evaluation of integrals related to the error
 * function", Mathematics of Computation 22 (1968); D. B. Hunter, T. Regan, 26 (1972).
 * All terms are positive: with the larger ones as pairs nothing is lost. */
#ifndef T
#define SELF "erf.c"
#define LONG_ONLY
#include "each_wide.h"
#include "double.h"
#include "erf_table.h"

/* erfc x = 2**k (hi + lo), 3/4 <= x < 28: hi is exact, lo at most an eighth of it. */
static inline struct pair complement(double x, long *k)
{
	const struct piece *p = &scaled_erfc[(bits_of(x) >> 50) - (bits_of(0.75) >> 50)];
	double upper = upper_half(x), t = x - p->centre, s = t * t, u = s * s;
	const double *c = p->c;
	struct exponential e = exp_parts(-upper * upper, -(x - upper) * (x + upper), k);
	double low = (c[0] + t * c[1]) + s * (c[2] + t * c[3]);
	double middle = (c[4] + t * c[5]) + s * (c[6] + t * c[7]);
	double high = (c[8] + t * c[9]) + s * (c[10] + t * c[11]) + u * (c[12] + t * c[13]);
	double rest = low + u * (middle + u * high);

	return (struct pair){ e.lead * p->value, e.lead * rest + e.tail * (p->value + rest) };
}

/* whole - erfc x, x >= 3/4 */
static inline double without_complement(double whole, double x)
{
	long k;
	struct pair c = complement(x, &k);
	double scale = with_biased(1, 1023 + (int)k), hi = c.hi * scale, s = whole - hi;

	return s + (((whole - s) - hi) - c.lo * scale);
}

/* erf x - x, |x| <= 3/4 */
static inline double excess(double x)
{
	const double *c = erf_excess;
	double z = x * x, s = z * z, u = s * s;

	return x * (((c[0] + z * c[1]) + s * (c[2] + z * c[3])) +
		    u * (((c[4] + z * c[5]) + s * (c[6] + z * c[7])) +
			 u * ((c[8] + z * c[9]) + s * (c[10] + z * c[11]))));
}

double erf(double x)
{
	const double scale = 0x1p106;
	double size = __builtin_fabs(x);

	if (likely(isgreaterequal(size, 0.75))) {
		if (unlikely(size > 6))
			return __builtin_copysign(isinf(x) ? 1 : 1 - DBL_MIN, x);
		return __builtin_copysign(without_complement(1, size), x);
	}
	if (unlikely(!isgreater(size, 0x1p-900))) { /* what is added might underflow */
		if (isnan(x) || x == 0)
			return x + x;
		x *= scale;
		return same((x + excess(x)) / scale);
	}
	return x + excess(x);
}

double erfc(double x)
{
	struct pair c;
	double s;
	long k;

	if (isless(__builtin_fabs(x), 0.75)) {
		if (__builtin_fabs(x) < DBL_EPSILON / 8)
			return 1 - x;
		s = 1 - x;
		return s + (((1 - s) - x) - excess(x));
	}
	if (unlikely(!isless(x, 28))) {
		if (isfinite(x))
			underflow();
		return isnan(x) ? x + x : 0;
	}
	if (x < 0) {
		if (unlikely(x < -6))
			return isinf(x) ? 2 : 2 - DBL_MIN;
		return without_complement(2, -x);
	}
	c = complement(x, &k);
	return unlikely(x > 26) ? round_raised(c, (int)k) : times_power(c.hi + c.lo, k);
}

float erff(float x)
{
	return float_same(x, erf(x));
}

float erfcf(float x)
{
	return erfc(x);
}
#else

#if DIGITS <= 64
#define H ((T)7 / 16) /* error 2**-74 */
#define H_OVER_PI { 0x1.1d34a60108f7p-3L, 6.42489649456335599229088448169760243926542e-17L }
#define PAIRS 6
#else
#define H ((T)5 / 16) /* error 2**-145 */
#define H_OVER_PI { 0x1.976fc893c3aap-4L, 4.58921178183096856592206034406971602804673e-17L }
#define PAIRS 9
#endif
/* Where erfc vanishes in T. */
#define LIMIT 108

/* e**-(k*k*h*h) for k = 1, 2... */
static const struct F(pair) F(weights)[] = {
#if DIGITS <= 64
	{ 0x1.a6cede9f7046p-1L, 8.71752905293713998143410382012753525451165e-16L },
	{ 0x1.dc3448110dabp-2L, -1.15816823585770701178354245587338521926150e-16L },
	{ 0x1.6dc1305420a8p-3L, -1.87098383831045531577077726018186462887223e-16L },
	{ 0x1.7f251ab1af78p-5L, -3.15142040299689531850214005671267967261152e-17L },
	{ 0x1.11b4852eaa98p-7L, 6.89093759594456793759061144098256303694063e-18L },
	{ 0x1.0aac5c46eedbp-10L, 1.26919184570715988503556830780253973466346e-18L },
	{ 0x1.625dd3bbe4b6p-14L, 1.95699138180257089465877163960657994102378e-20L },
	{ 0x1.411fb0da0771p-18L, 2.87603366759599813223177301006528728560026e-21L },
	{ 0x1.8ce38dc5ae5ep-23L, -7.41507036428182730235257743294522771548421e-23L },
	{ 0x1.4e8322cdbc1p-28L, -2.68528284117242929960546103172495634278530e-25L },
	{ 0x1.808806e465fep-34L, -4.33084931855505549146289080407442361584089e-26L },
	{ 0x1.2d7026e60ab6p-40L, -4.22729146374571725509068548732761580514261e-28L },
	{ 0x1.42492928e268p-47L, -6.87091070251140062348961645963306713500422e-30L },
	{ 0x1.d5f5bc1c2408p-55L, 8.72724099157709655028617832088053330610851e-33L },
	{ 0x1.d3556d8de098p-63L, 6.50379761802541656507139766048595946562982e-35L },
	{ 0x1.3ce9b9de78f8p-71L, 4.74144051550731787012408656802346335154199e-37L },
	{ 0x1.251bfc47f53ap-80L, -2.31128298037434634354929337696553656245613e-40L },
#else
	{ 0x1.d05d24612c2bp-1L, -1.21247175892617415824688958578320551472119e-16L },
	{ 0x1.5a6fc061433cp-1L, 8.78051580502313332451790974534165034740222e-16L },
	{ 0x1.a933d7dd221p-2L, -2.43855161309387005462803700092417445381709e-16L },
	{ 0x1.ad48bc25771cp-3L, 2.05758527484988398684163181043668601795697e-16L },
	{ 0x1.648257e94a9p-4L, 1.00021397188902104975980814472417319507594e-16L },
	{ 0x1.e7155f075006p-6L, -2.44099303892926530690221009794324295618245e-17L },
	{ 0x1.11b4852eaa98p-7L, 6.89093759594456793759061144098256303694063e-18L },
	{ 0x1.fa0e9586aebcp-10L, 1.45793445017778995513803216237480998246200e-18L },
	{ 0x1.80d311cd27e5p-12L, 2.20770482804609714285338928101036819141065e-19L },
	{ 0x1.e16dfebfac44p-15L, -3.29982175230897843846900777484341324900634e-20L },
	{ 0x1.ef6d5dc130f3p-18L, 2.97542910199370597999331290692547236607593e-21L },
	{ 0x1.a3604afdb093p-21L, -7.58975651302445460020225390806979936334147e-22L },
	{ 0x1.2403b7996253p-24L, 4.28407573328616906753720786351993995750337e-23L },
	{ 0x1.4e8322cdbc1p-28L, -2.68528284117242929960546103172495634278530e-25L },
	{ 0x1.3b351b01e933p-32L, 2.03454671952012707529435470326538682090045e-25L },
	{ 0x1.e8a37a45fc33p-37L, -3.53286947368875079723845612957709853316071e-27L },
	{ 0x1.378c76327f5ap-41L, 3.11763845559567651303516794083028806711468e-28L },
	{ 0x1.46caa8412b08p-46L, -7.67086537366788088643471990137963241999816e-31L },
	{ 0x1.19f6a3be4041p-51L, 6.95305163597542509407627090035138627608818e-31L },
	{ 0x1.903daec8f0fbp-57L, 1.87278411313855708634485392260716135211366e-34L },
	{ 0x1.d3556d8de098p-63L, 6.50379761802541656507139766048595946562982e-35L },
	{ 0x1.c0dbccd3eaccp-69L, 2.78936321085233425674723056993297610291157e-37L },
	{ 0x1.629fe51e5ac7p-75L, -3.65113208733280141681103920818447143193363e-39L },
	{ 0x1.ccee1660198fp-82L, 1.65405946376640154684131225736712145589650e-40L },
	{ 0x1.ecceed0fee64p-89L, -6.64234640847220822856790832645064422561791e-43L },
	{ 0x1.b168b20bb678p-96L, 1.98216139735791339293403398262228962294873e-44L },
	{ 0x1.398a8c851faap-103L, -9.21492883408443167547657124270468465071987e-47L },
	{ 0x1.7529a5f35e67p-111L, 2.42087796470345033198318703699800480715865e-49L },
	{ 0x1.6d530acdd66dp-119L, 1.63196033418791027709172116733399542341942e-51L },
	{ 0x1.263209a6ce7fp-127L, -3.43483938508189673039637464540530979886135e-54L },
#endif
};

#define TERMS ((int)(sizeof F(weights) / sizeof *F(weights)))

static struct F(pair) F(scaled)(struct F(pair) x, T factor)
{
	return (struct F(pair)){ x.hi * factor, x.lo * factor };
}

/* erfc x = the result times 2**exponent, 1/2 <= x < LIMIT. */
static struct F(pair) F(erfc_pair)(T x, int *exponent)
{
	const struct F(pair) h_over_pi = H_OVER_PI, one = { 1, 0 };
	struct F(pair) square = F(product)(x, x), sum, e, term;
	T rest = 0, residue;

	for (int k = TERMS; k > PAIRS; k--)
		rest += (F(weights)[k - 1].hi + F(weights)[k - 1].lo) /
			(square.hi + k * k * (H * H));
	sum = (struct F(pair)){ rest, 0 };
	for (int k = PAIRS; k > 0; k--) {
		term = F(pair_add)(square, (struct F(pair)){ k * k * (H * H), 0 });
		sum = F(pair_add)(sum, F(pair_div)(F(weights)[k - 1], term));
	}
	sum = F(pair_add)(F(pair_div)(one, square), F(scaled)(sum, 2));
	e = F(exp_pair)(-square.hi, -square.lo, exponent);
	sum = F(pair_mul)(F(pair_mul)(sum, e), F(pair_mul)(h_over_pi, (struct F(pair)){ x, 0 }));
	if (x * H > (T)3.2) /* pi/h is passed: no residue */
		return sum;
	residue = 2 / F(expm1)((T)6.28318530717958647692528676655900576839434L / H * x);
	return F(pair_add)(sum, (struct F(pair)){ -F(raise)(residue, -*exponent), 0 });
}

/* Of sqrt(pi)/2 erf x / x, in x*x, without the leading 1: (-1)**n / (n! (2 n + 1)). */
static struct F(pair) F(erf_series)(T x)
{
	static const T series[] = {
		-1.0L / 3.0L,
		1.0L / 10.0L,
		-1.0L / 42.0L,
		1.0L / 216.0L,
		-1.0L / 1320.0L,
		1.0L / 9360.0L,
		-1.0L / 75600.0L,
		1.0L / 685440.0L,
		-1.0L / 6894720.0L,
		1.0L / 76204800.0L,
		-1.0L / 918086400.0L,
		1.0L / 11975040000.0L,
		-1.0L / 168129561600.0L,
		1.0L / 2528170444800.0L,
		-1.0L / 40537905408000.0L,
#if DIGITS > 64
		1.0L / 690452066304000.0L,
		-1.0L / 12449059983360000.0L,
		1.0L / 236887827111936000.0L,
		-1.0L / 4744158915944448000.0L,
		1.0L / 99748982335242240000.0L,
		-1.0L / 2196910513383505920000.0L,
		1.0L / 50580032749992345600000.0L,
		-1.0L / 1215044786727593902080000.0L,
		1.0L / 30401971684928732528640000.0L,
#endif
	};
	const struct F(pair) factor = { 0x1.20dd750429b7p+0L,
			-6.50798355161928043508579232725717002286312e-16L };
	struct F(pair) p = F(product)(x, factor.hi);
	T square = x * x;
	T u = square * F(polynomial)(square, series, sizeof series / sizeof *series);

	p.lo += x * factor.lo;
	return F(quick)(p.hi, p.lo + (p.hi + p.lo) * u);
}

/* 1 - erfc x, for x >= 1/2. */
static struct F(pair) F(erf_pair)(T x)
{
	int exponent;
	struct F(pair) c = F(erfc_pair)(x, &exponent);

	c = (struct F(pair)){ -F(raise)(c.hi, exponent), -F(raise)(c.lo, exponent) };
	return F(pair_add)((struct F(pair)){ 1, 0 }, c);
}

T F(erf)(T x)
{
	T size = B(fabs)(x);
	const int scale = 2 * DIGITS;
	struct F(pair) p;

	if (isnan(x) || x == 0)
		return x + x;
	if (size > 9)
		return B(copysign)(isinf(x) ? 1 : 1 - TINIEST, x);
	if (size >= (T)0.5) {
		p = F(erf_pair)(size);
		return B(copysign)(p.hi + p.lo, x);
	}
	if (size < TINIEST / EPSILON / EPSILON) { /* products would not be exact */
		p = F(erf_series)(F(scalbn)(x, scale));
		return F(same)(F(scalbn)(p.hi + p.lo, -scale));
	}
	p = F(erf_series)(x);
	return p.hi + p.lo;
}

T F(erfc)(T x)
{
	struct F(pair) p;
	int exponent;

	if (isnan(x))
		return x + x;
	if (B(fabs)(x) < (T)0.5) {
		if (B(fabs)(x) < EPSILON / 8)
			return 1 - x;
		p = F(pair_add)((struct F(pair)){ 1, 0 }, F(pair_neg)(F(erf_series)(x)));
		return p.hi + p.lo;
	}
	if (x > LIMIT) {
		if (!isinf(x))
			F(underflow)();
		return 0;
	}
	if (x > 0) {
		p = F(erfc_pair)(x, &exponent);
		return F(round_raised)(p, exponent);
	}
	if (x < -9)
		return isinf(x) ? 2 : 2 - TINIEST;
	p = F(pair_add)((struct F(pair)){ 1, 0 }, F(erf_pair)(-x));
	return p.hi + p.lo;
}

#undef H
#undef H_OVER_PI
#undef PAIRS
#undef LIMIT
#undef TERMS
#endif
