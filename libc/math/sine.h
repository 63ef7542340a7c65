/* sine.h: sine and cosine in double, of an angle within pi/4, as a leading part and a correction.
 *
 * By polynomials (tools/math-polynomials.sollya), whose leading terms are added last.
 * Included after double.h. */
#ifndef SINE_H
#define SINE_H

#define SINE0 -0x1.5555555555555p-3
#define SINE1 0x1.1111111110c75p-7
#define SINE2 -0x1.a01a019e9da4dp-13
#define SINE3 0x1.71de37ad4cc71p-19
#define SINE4 -0x1.ae601c858911p-26
#define SINE5 0x1.5e1002c0124afp-33

#define COSINE0 0x1.5555555555555p-5
#define COSINE1 -0x1.6c16c16c168c8p-10
#define COSINE2 0x1.a01a019f37a28p-16
#define COSINE3 -0x1.27e4fa020edd5p-22
#define COSINE4 0x1.1eeb56ea6386cp-29
#define COSINE5 -0x1.9072d88c95ca1p-37

static inline struct pair sine_parts(struct pair x)
{
	double z = x.hi * x.hi, z2 = z * z;
	double p = (SINE0 + z * SINE1) + z2 * ((SINE2 + z * SINE3) + z2 * (SINE4 + z * SINE5));

	return (struct pair){ x.hi, x.hi * z * p + x.lo * (1 - z * (0.5 - z * (1.0 / 24))) };
}

static inline struct pair cosine_parts(struct pair x)
{
	double z = x.hi * x.hi, half = z / 2, lead = 1 - half, z2 = z * z;
	double p = (COSINE0 + z * COSINE1) +
		   z2 * ((COSINE2 + z * COSINE3) + z2 * (COSINE4 + z * COSINE5));

	return (struct pair){ lead, ((1 - lead) - half) + (z2 * p - x.hi * x.lo * (1 - z * (1.0 / 6))) };
}

/* sin(x + turns pi/2) */
static inline double turned(struct pair x, int turns)
{
	struct pair s = turns & 1 ? cosine_parts(x) : sine_parts(x);

	return turns & 2 ? -(s.hi + s.lo) : s.hi + s.lo;
}

#endif
