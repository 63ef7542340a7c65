/* layout.h: the exponent field of each floating type.
 *
 *   float        1 sign   8 exponent   23 fraction
 *   double       1        11           52
 *   x86_64's     1        15           64, the first being the integer bit itself
 *   aarch64's    1        15           112
 *
 * A biased exponent of 0 means zero or subnormal, of 2*MAX_EXP - 1 infinity or NaN;
 * else the value is 1.fraction * 2**(biased - (MAX_EXP - 1)). */
#ifndef LAYOUT_H
#define LAYOUT_H

#include <float.h>
#include <stdint.h>
#include "hooks.h"

#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)

union layoutf {
	float value;
	uint32_t bits;
};

union layout {
	double value;
	uint64_t bits;
};

union layoutl {
	long double value;
#if LDBL_MANT_DIG == 64
	struct {
		uint64_t significand;
		uint16_t sign_exponent;
	};
#else
	struct {
		uint64_t low;
		uint64_t high;
	};
#endif
};

static inline int biasedf(float x)
{
	return ((union layoutf){ x }).bits >> 23 & 0xff;
}

static inline int biased(double x)
{
	return ((union layout){ x }).bits >> 52 & 0x7ff;
}

static inline int biasedl(long double x)
{
#if LDBL_MANT_DIG == 64
	return ((union layoutl){ x }).sign_exponent & 0x7fff;
#else
	return ((union layoutl){ x }).high >> 48 & 0x7fff;
#endif
}

/* The next number up (next.c). */
HIDDEN float neighbour_abovef(float);
HIDDEN double neighbour_above(double);
HIDDEN long double neighbour_abovel(long double);

/* For the exceptions that computing it raises. */
static inline void evaluatef(float x)
{
	volatile float result = x;

	(void)result;
}

static inline void evaluate(double x)
{
	volatile double result = x;

	(void)result;
}

static inline void evaluatel(long double x)
{
	volatile long double result = x;

	(void)result;
}

/* The significand's last bit. */
static inline int last_bitf(float x)
{
	return ((union layoutf){ x }).bits & 1;
}

static inline int last_bit(double x)
{
	return ((union layout){ x }).bits & 1;
}

static inline int last_bitl(long double x)
{
#if LDBL_MANT_DIG == 64
	return ((union layoutl){ x }).significand & 1;
#else
	return ((union layoutl){ x }).low & 1;
#endif
}

/* x with another exponent field. */
static inline float with_biasedf(float x, int e)
{
	union layoutf u = { x };

	u.bits = (u.bits & ~((uint32_t)0xff << 23)) | (uint32_t)e << 23;
	return u.value;
}

static inline double with_biased(double x, int e)
{
	union layout u = { x };

	u.bits = (u.bits & ~((uint64_t)0x7ff << 52)) | (uint64_t)e << 52;
	return u.value;
}

static inline long double with_biasedl(long double x, int e)
{
	union layoutl u = { x };

#if LDBL_MANT_DIG == 64
	u.sign_exponent = (u.sign_exponent & 0x8000) | e;
#else
	u.high = (u.high & ~((uint64_t)0x7fff << 48)) | (uint64_t)e << 48;
#endif
	return u.value;
}

#endif
