/* atan.c: the inverses of the trigonometric functions, all by the angle of a point.
 *
 * The table has the angles of (1, i/32).  Turning (x, y) back by the one next to y/x,
 * exactly enough in pairs, leaves an angle with |tan| < 1/63, whose Taylor series is
 * short.  Relative error below 2**-62, 2**-73, 2**-120 (double, x87, quad). */
#ifndef T
#define SELF "atan.c"
#include "each_wide.h"

float atanf(float x)
{
	return float_same(x, atan(x));
}

float atan2f(float y, float x)
{
	double angle = atan2(y, x);

	if (isless(fabs(angle), FLT_MIN) && y != 0)
		evaluatef(FLT_MIN * (float)angle);
	return (float)angle;
}

float asinf(float x)
{
	return float_same(x, asin(x));
}

float acosf(float x)
{
	return acos(x);
}
#else

static const struct F(pair) F(angles)[33] = {
	{ 0x0p+0L, 0 },
	{ 0x1.ffd55bba9762p-6L, 1.61587920481803230434492360812058687902553e-17L },
	{ 0x1.ff55bb72cfdfp-5L, -4.31824390542728748673154714124954695553925e-17L },
	{ 0x1.7ee182602f11p-4L, -2.01622604073565523887706003120146990369210e-17L },
	{ 0x1.fd5ba9aac2f7p-4L, -3.08808997580828520004640459947536334100849e-17L },
	{ 0x1.3d6eee8c6627p-3L, -1.01436886868401330165645291096147788074685e-16L },
	{ 0x1.7b97b4bce5bp-3L, 5.96918435001009058276817703449605691933719e-17L },
	{ 0x1.b90d7529260ap-3L, 5.59849672442657002704254716899118230185583e-17L },
	{ 0x1.f5b75f92c80ep-3L, -7.25679712281522890379856972102125659328726e-17L },
	{ 0x1.18bf5a30bf18p-2L, -4.35827856274898843447408206042785675774177e-16L },
	{ 0x1.362773707ebdp-2L, -2.33055432828032677570285425920714251399601e-16L },
	{ 0x1.530ad9951cd5p-2L, -3.41019517763340761414805172351185009937203e-16L },
	{ 0x1.6f61941e4defp-2L, 3.08873356486191919994489116910371657796404e-17L },
	{ 0x1.8b24d394a1b2p-2L, 3.01343983481208544764338883106945744075585e-16L },
	{ 0x1.a64eec3cc24p-2L, -1.82409975971480372147425848058125788260350e-16L },
	{ 0x1.c0db4c94ec9fp-2L, -2.49427703062654078606065469429078233459737e-17L },
	{ 0x1.dac670561bb5p-2L, -3.28123737782961404535088774964951297361891e-17L },
	{ 0x1.f40dd0b54141p-2L, 4.32715973660733030923746063200895359705711e-16L },
	{ 0x1.0657e94db30dp-1L, -2.54627814728558025532112142263937732453313e-17L },
	{ 0x1.1255d9bfbd2bp-1L, -7.81219912921092135930166114123898051687659e-16L },
	{ 0x1.1e00babdefebp-1L, 4.38633579301470989816870495434096514806134e-16L },
	{ 0x1.2958e59308e3p-1L, 9.66076586805849838428267906799501729497657e-17L },
	{ 0x1.345f01cce37cp-1L, -5.25607204940294244072117227478776472280815e-16L },
	{ 0x1.3f13fb89e96fp-1L, 4.70813248701463568307321885485994353398231e-16L },
	{ 0x1.4978fa3269eep-1L, 1.26857087513959939768321051606740312382866e-16L },
	{ 0x1.538f57b89062p-1L, -1.41782851106812145364682300593509267994608e-16L },
	{ 0x1.5d58987169b2p-1L, -8.81235196028565224207937392255433943539506e-16L },
	{ 0x1.66d663923e08p-1L, 7.57279854894251417634667288850135777550809e-16L },
	{ 0x1.700a7c578463p-1L, 4.22610821405605633972570193534080817085543e-16L },
	{ 0x1.78f6bbd5d316p-1L, -1.87305228442036737870096498896187809248103e-16L },
	{ 0x1.819d0b7158a5p-1L, -3.57323842046729029675910282070041547827256e-16L },
	{ 0x1.89ff5ff57f1fp-1L, 8.51128500644098019026268992125419140653948e-16L },
	{ 0x1.921fb54442d2p-1L, -8.57562249721441402908253686165781223544756e-16L },
};

/* Of (atan t - t) / t**3 in t*t. */
static const T F(series)[] = {
	-1.0L / 3,  1.0L / 5,   -1.0L / 7, 1.0L / 9, -1.0L / 11,
#if DIGITS > 53
	1.0L / 13,
#endif
#if DIGITS > 64
	-1.0L / 15, 1.0L / 17, -1.0L / 19, 1.0L / 21,
#endif
};

static const struct F(pair) F(half_pi) = { 0x1.921fb54442d2p+0L,
					   -1.71512449944288280581650737233156244708951e-15L };
static const struct F(pair) F(pi) = { 0x1.921fb54442d2p+1L,
				      -3.43024899888576561163301474466312489417903e-15L };

/* The angle of the point (x, y), x and y >= 0 and not both 0, of moderate size. */
struct F(pair) F(angle_pair)(struct F(pair) y, struct F(pair) x)
{
	bool steep = y.hi > x.hi;
	struct F(pair) t, p, q, angle;
	T c, square;
	int i;

	if (steep)
		t = x, x = y, y = t;
	i = (int)(y.hi / x.hi * 32 + (T)0.5);
	if (i > 0) {
		c = i * (T)0x1p-5;
		p = F(product)(c, x.hi);
		p = F(pair_add)(y, (struct F(pair)){ -p.hi, -p.lo - c * x.lo });
		q = F(product)(c, y.hi);
		x = F(pair_add)(x, (struct F(pair)){ q.hi, q.lo + c * y.lo });
		y = p;
	}
	t = F(pair_div)(y, x);
	square = t.hi * t.hi;
	angle = F(quick)(F(angles)[i].hi, t.hi);
	angle = F(quick)(angle.hi, angle.lo + (F(angles)[i].lo + (t.lo +
		t.hi * square * F(polynomial)(square, F(series), sizeof F(series) / sizeof(T)))));
	return steep ? F(pair_add)(F(half_pi), F(pair_neg)(angle)) : angle;
}

static T F(right_angle)(T sign)
{
	volatile T lo = F(half_pi).lo;

	return signbit(sign) ? -F(half_pi).hi - lo : F(half_pi).hi + lo;
}

static T F(straight_angle)(T sign)
{
	return 2 * F(right_angle)(sign);
}

T F(atan)(T x)
{
	struct F(pair) angle;

	if (isnan(x))
		return x + x;
	if (B(fabs)(x) < EPSILON / 2)
		return F(same)(x);
	if (B(fabs)(x) > 4 / EPSILON)
		return F(right_angle)(x);
	angle = F(angle_pair)((struct F(pair)){ B(fabs)(x), 0 }, (struct F(pair)){ 1, 0 });
	return B(copysign)(angle.hi + angle.lo, x);
}

static T F(on_axis)(T y, T x)
{
	return signbit(x) ? F(straight_angle)(y) : B(copysign)(0, y);
}

T F(atan2)(T y, T x)
{
	int e, f;
	struct F(pair) angle;

	if (isunordered(x, y))
		return x + y;
	if (isinf(x) && isinf(y)) /* on a diagonal */
		y = B(copysign)(1, y), x = B(copysign)(1, x);
	if (x == 0 || isinf(y))
		return y == 0 ? F(on_axis)(y, x) : F(right_angle)(y);
	if (y == 0 || isinf(x))
		return F(on_axis)(y, x);
	x = F(frexp)(x, &e);
	y = F(frexp)(y, &f);
	if (f - e > DIGITS + 4)
		return F(right_angle)(y);
	if (f - e < -2 * DIGITS)
		return x > 0 ? F(same)(F(scalbn)(y / x, f - e)) : F(straight_angle)(y);
	y = F(scalbn)(y, f - e);
	angle = F(angle_pair)((struct F(pair)){ B(fabs)(y), 0 }, (struct F(pair)){ B(fabs)(x), 0 });
	if (x < 0)
		angle = F(pair_add)(F(pi), F(pair_neg)(angle));
	return B(copysign)(angle.hi + angle.lo, y);
}

/* sqrt(1 - x*x) */
static struct F(pair) F(other_leg)(T x)
{
	return F(pair_sqrt)(F(pair_mul)(F(sum)(1, x), F(sum)(1, -x)));
}

T F(asin)(T x)
{
	T size = B(fabs)(x);
	struct F(pair) angle;

	if (isnan(x))
		return x + x;
	if (size > 1)
		return (x - x) / (volatile T){ 0 };
	if (size < EPSILON / 2)
		return F(same)(x);
	angle = F(angle_pair)((struct F(pair)){ size, 0 }, F(other_leg)(x));
	return B(copysign)(angle.hi + angle.lo, x);
}

T F(acos)(T x)
{
	T size = B(fabs)(x);
	struct F(pair) angle;

	if (isnan(x))
		return x + x;
	if (size > 1)
		return (x - x) / (volatile T){ 0 };
	if (size == 1)
		return x > 0 ? 0 : F(straight_angle)(1);
	if (size < EPSILON / 8)
		return F(right_angle)(1) - x;
	angle = F(angle_pair)(F(other_leg)(x), (struct F(pair)){ size, 0 });
	if (x < 0)
		angle = F(pair_add)(F(pi), F(pair_neg)(angle));
	return angle.hi + angle.lo;
}

#endif
