/* gamma.c: the gamma function and its logarithm.
 *
 * Stirling's series from START on; below, the argument is moved there, and the factors
 * in between are divided out.  Near 1 and 2, where the logarithm has its zeros, the
 * Taylor series at 2.  Negative arguments by reflection.  The logarithm of positive numbers in
 * double has a way of its own (lgamma.c).  All in pairs: absolute errors
 * of the logarithm are those of the gamma function relative to its size. */
#ifndef T
/* `signgam` is no name of ISO C: a program may have its own, and lgamma must not write
 * there, hence the weak name for ours. */
int __signgam;
extern int signgam __attribute__((weak, alias("__signgam")));

#define SELF "gamma.c"
#include "each_wide.h"

float lgammaf(float x)
{
	return lgamma_sign(x, &__signgam);
}

float tgammaf(float x)
{
	return tgamma(x);
}
#else

#define START (DIGITS <= 64 ? 16 : 32)

static const struct F(pair) F(one) = { 1, 0 };
static const struct F(pair) F(pi) = { 0x1.921fb54442d2p+1L,
				      -3.43024899888576561163301474466312489417903e-15L };

/* log gamma(z), z >= START: (z - 1/2) log z - z + log(2 pi)/2 + sum of
 * B(2k) / (2k (2k-1) z**(2k-1)); that ends with an error below 2**-70, 2**-79, 2**-130. */
static struct F(pair) F(stirling)(struct F(pair) z)
{
	static const T series[] = {
		1.0L / 12.0L,
		-1.0L / 360.0L,
		1.0L / 1260.0L,
		-1.0L / 1680.0L,
		1.0L / 1188.0L,
		-691.0L / 360360.0L,
		1.0L / 156.0L,
		-3617.0L / 122400.0L,
#if DIGITS > 53
		43867.0L / 244188.0L,
		-174611.0L / 125400.0L,
#endif
#if DIGITS > 64
		77683.0L / 5796.0L,
		-236364091.0L / 1506960.0L,
		657931.0L / 300.0L,
		-3392780147.0L / 93960.0L,
		1723168255201.0L / 2492028.0L,
#endif
	};
	const struct F(pair) constant = { 0x1.d67f1c864bebp-1L,
			5.16328570731905854389510445325200283412817e-16L };
	T inverse = 1 / z.hi;
	struct F(pair) a, b;

	a = F(pair_add)(z, (struct F(pair)){ (T)-0.5, 0 });
	a = F(pair_mul)(a, F(log_pair)(z.hi, z.lo));
	b = F(pair_add)(constant, F(pair_neg)(z));
	b = F(pair_add)(b, (struct F(pair)){ inverse * F(polynomial)(inverse * inverse, series,
						      sizeof series / sizeof *series), 0 });
	return F(pair_add)(a, b);
}

/* x (x+1) ... up to below START, leaving in *z what is not. */
static struct F(pair) F(climb)(T x, struct F(pair) *z)
{
	struct F(pair) product = F(one), factor = { x, 0 };

	for (int n = 1; factor.hi < START; n++) {
		product = F(pair_mul)(product, factor);
		factor = F(sum)(n, x);
	}
	*z = factor;
	return product;
}

/* log gamma(2 + d) for |d| <= 1/4: d (1 - euler) + sum (-d)**k (zeta(k) - 1) / k. */
static struct F(pair) F(near_two)(T d)
{
	static const T series[] = {
		3.22467033424113218236207583323012594609475e-1L,
		-6.73523010531980951332460538371499969216621e-2L,
		2.05808084277845478790009241352919756936877e-2L,
		-7.38555102867398526627309729140683361141618e-3L,
		2.89051033074152328575298829848675465030292e-3L,
		-1.19275391170326097711393569282810851426622e-3L,
		5.09669524743042422335654813581558157370099e-4L,
		-2.23154758453579379761418803601340053956206e-4L,
		9.94575127818085337145958900319017006019532e-5L,
		-4.49262367381331417002075024063578607824033e-5L,
		2.05072127756706915531665039783059133680074e-5L,
		-9.43948827526839590398742510441505494423892e-6L,
		4.37486678990748780418179322395241053440687e-6L,
		-2.03921575380136623678190070967083917519658e-6L,
		9.55141213040741983285717977295126452336812e-7L,
		-4.49246919876456604329429033119365475779358e-7L,
		2.12071848055546658692313590107762803038734e-7L,
		-1.0043224823968099608720830500533438203006e-7L,
		4.76981016936398056576019341724672971897094e-8L,
		-2.27110946089431649103199811606212364974617e-8L,
#if DIGITS > 53
		1.08386592148969540910749175796815879564464e-8L,
		-5.18347504197004665512124864705766901108686e-9L,
		2.48367454380247831718500866399171781266328e-9L,
		-1.19214014058609120744254820277464047378924e-9L,
#endif
#if DIGITS > 64
		5.7313672416788620133301948579610111018416e-10L,
		-2.75952288512423314517814969281634053878483e-10L,
		1.33047643742444894814971572085800829746181e-10L,
		-6.42296456383810002208244808764464848850114e-11L,
		3.10442477473222727623921578340406604522652e-11L,
		-1.50213840807541421709330104878066808473931e-11L,
		7.2759744802390796625045499248140469525932e-12L,
		-3.52774247657591508361507222865548338340143e-12L,
		1.71199179055961790860108411444303100509184e-12L,
		-8.31538584142028481979835779395441831628057e-13L,
		4.04220052528944006553600895703289471772469e-13L,
		-1.96647563109661649041104567901028628779755e-13L,
		9.57363038783855576378220093650861450696323e-14L,
		-4.66407602642837422457649256597457700151105e-14L,
#endif
	};
	const struct F(pair) slope = { 0x1.b0ee6072093dp-2L,
			-1.06079387310085008942158187167971173598806e-16L };
	struct F(pair) p = F(product)(d, slope.hi);

	return F(quick)(p.hi, p.lo + d * slope.lo +
		d * d * F(polynomial)(d, series, sizeof series / sizeof *series));
}

/* log gamma(x), x > 0 of moderate size. */
static struct F(pair) F(lgamma_pair)(T x)
{
	struct F(pair) product, z;

	if (B(fabs)(x - 2) <= (T)0.25)
		return F(near_two)(x - 2);
	if (B(fabs)(x - 1) <= (T)0.25) /* gamma(x) = gamma(x + 1) / x */
		return F(pair_add)(F(near_two)(x - 1), F(pair_neg)(F(log_pair)(x, 0)));
	product = F(climb)(x, &z);
	z = F(stirling)(z);
	return x >= START ? z : F(pair_add)(z, F(pair_neg)(F(log_pair)(product.hi, product.lo)));
}

/* y sin(pi y) / pi = -1 / (gamma(y) gamma(-y)), for y > 0 that is no integer. */
static struct F(pair) F(reflection)(T y)
{
	T whole = F(rint)(y), part = y - whole;
	bool odd = whole / 2 != F(rint)(whole / 2);
	struct F(pair) square, s = F(one);

	/* The Taylor series as nested factors, all of it in pairs: near a zero of the
	 * logarithm of gamma much cancels. */
	square = F(pair_mul)(F(pi), (struct F(pair)){ part, 0 });
	square = F(pair_mul)(square, square);
	for (int n = DIGITS / 6 + 5; n > 0; n--) {
		struct F(pair) divisor = { 2 * n * (2 * n + 1), 0 };

		s = F(pair_mul)(s, F(pair_div)(square, divisor));
		s = F(pair_add)(F(one), F(pair_neg)(s));
	}
	s = F(pair_mul)(s, F(product)(part, y));
	return odd ? F(pair_neg)(s) : s;
}

T F(lgamma_sign)(T x, int *sign)
{
	T size = B(fabs)(x);
	struct F(pair) l, r;

	*sign = signbit(x) && !isnan(x) ? -1 : 1;
#if DIGITS == 53
	if (isgreater(x, 0x1p-60) && isless(x, INFINITY))
		return lgamma_positive(x);
#endif
	if (!isfinite(x)) {
		*sign = 1;
		return x * x;
	}
	if (size < EPSILON * EPSILON)
		return -F(log)(size); /* at 0 a pole */
	if (x < 0 && F(rint)(x) == x) {
		*sign = 1;
		return 1 / (x - x);
	}
	if (size > 1 / EPSILON / EPSILON) { /* x (log x - 1); larger than every negative fraction */
		*sign = 1;
		l = F(pair_add)(F(log_pair)(x, 0), F(pair_neg)(F(one)));
		return x * l.hi + x * l.lo;
	}
	l = F(lgamma_pair)(size);
	if (x < 0) {
		r = F(reflection)(size);
		*sign = r.hi > 0 ? -1 : 1;
		if (r.hi < 0)
			r = F(pair_neg)(r);
		l = F(pair_neg)(F(pair_add)(l, F(log_pair)(r.hi, r.lo)));
	}
	return l.hi + l.lo;
}

T F(lgamma)(T x)
{
	return F(lgamma_sign)(x, &__signgam);
}

/* gamma(x) = the result times 2**exponent, x > 0. */
static struct F(pair) F(gamma_pair)(T x, int *exponent)
{
	struct F(pair) z, product = F(climb)(x, &z);

	z = F(stirling)(z);
	z = F(exp_pair)(z.hi, z.lo, exponent);
	return x >= START ? z : F(pair_div)(z, product);
}

T F(tgamma)(T x)
{
	const T limit = DIGITS == 53 ? 185 : 1780;
	struct F(pair) g;
	int exponent;

#if DIGITS == 53
	if (isgreater(x, 0x1p-50) && isless(x, 32))
		return gamma_positive(x);
#endif
	if (!isfinite(x))
		return isinf(x) && x < 0 ? x - x : x + x;
	if (x == 0)
		return 1 / x;
	if (x < 0 && F(rint)(x) == x)
		return (x - x) / (volatile T){ 0 };
	if (B(fabs)(x) < EPSILON / 4)
		return 1 / x;
	if (B(fabs)(x) > limit) {
		volatile T extreme = x > 0 ? HUGEST : TINIEST;
		T half = F(floor)(x) / 2;

		/* Negative between -2n-1 and -2n. */
		return x < 0 && half != F(floor)(half) ? -extreme * extreme : extreme * extreme;
	}
	g = F(gamma_pair)(B(fabs)(x), &exponent);
	if (x < 0) {
		g = F(pair_div)(F(pair_neg)(F(one)), F(pair_mul)(g, F(reflection)(-x)));
		exponent = -exponent;
	}
	/* gamma_pair divides by up to START!, reflection by less. */
	return F(round_raised)(g, exponent);
}

#undef START
#endif
