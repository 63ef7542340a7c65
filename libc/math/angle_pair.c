/* angle_pair.c: the angle of a point, in more than a type's precision.
 *
 * The table has the angles of (1, i/32).  Turning (x, y) back by the one next to y/x,
 * exactly enough in pairs, leaves an angle with |tan| < 1/63, whose Taylor series is
 * short.  Relative error below 2**-62, 2**-73, 2**-120 (double, x87, quad). */
#ifndef T
#define SELF "angle_pair.c"
#include "each_wide.h"
#else

const struct F(pair) F(angles)[33] HIDDEN = {
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

#endif
