/* drand48.c: the 48-bit linear congruential generator (XSI; _r: GNU).
 *
 *   X' = a X + c mod 2^48, with a = 0x5deece66d, c = 0xb unless lcong48 says otherwise.
 *
 * X is three shorts, the lowest first.  What is told are its upper 32, 31 or all 48 bits. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define MULTIPLIER 0x5deece66dULL
#define INCREMENT 0xb

static struct drand48_data global = { .__c = INCREMENT, .__init = 1, .__a = MULTIPLIER };

static uint64_t step(unsigned short x[3], struct drand48_data *d)
{
	if (!d->__init) {
		d->__init = 1;
		d->__a = MULTIPLIER;
		d->__c = INCREMENT;
	}
	uint64_t n = x[0] | (uint64_t)x[1] << 16 | (uint64_t)x[2] << 32;
	n = (n * d->__a + d->__c) & 0xffffffffffff;
	x[0] = n;
	x[1] = n >> 16;
	x[2] = n >> 32;
	return n;
}

int erand48_r(unsigned short x[3], struct drand48_data *restrict d, double *restrict result)
{
	*result = step(x, d) * 0x1p-48;
	return 0;
}

int nrand48_r(unsigned short x[3], struct drand48_data *restrict d, long *restrict result)
{
	*result = step(x, d) >> 17;
	return 0;
}

int jrand48_r(unsigned short x[3], struct drand48_data *restrict d, long *restrict result)
{
	*result = (int32_t)(step(x, d) >> 16);
	return 0;
}

int drand48_r(struct drand48_data *restrict d, double *restrict result)
{
	return erand48_r(d->__x, d, result);
}

int lrand48_r(struct drand48_data *restrict d, long *restrict result)
{
	return nrand48_r(d->__x, d, result);
}

int mrand48_r(struct drand48_data *restrict d, long *restrict result)
{
	return jrand48_r(d->__x, d, result);
}

static int set(struct drand48_data *d, const unsigned short x[3], uint64_t a, unsigned short c)
{
	memcpy(d->__old_x, d->__x, sizeof d->__x);
	memcpy(d->__x, x, sizeof d->__x);
	d->__a = a;
	d->__c = c;
	d->__init = 1;
	return 0;
}

int srand48_r(long seed, struct drand48_data *d)
{
	return set(d, (unsigned short[3]){ 0x330e, seed, seed >> 16 }, MULTIPLIER, INCREMENT);
}

int seed48_r(unsigned short x[3], struct drand48_data *d)
{
	return set(d, x, MULTIPLIER, INCREMENT);
}

int lcong48_r(unsigned short p[7], struct drand48_data *d)
{
	return set(d, p, p[3] | (uint64_t)p[4] << 16 | (uint64_t)p[5] << 32, p[6]);
}

double erand48(unsigned short x[3])
{
	double r;

	erand48_r(x, &global, &r);
	return r;
}

long nrand48(unsigned short x[3])
{
	long r;

	nrand48_r(x, &global, &r);
	return r;
}

long jrand48(unsigned short x[3])
{
	long r;

	jrand48_r(x, &global, &r);
	return r;
}

double drand48(void)
{
	return erand48(global.__x);
}

long lrand48(void)
{
	return nrand48(global.__x);
}

long mrand48(void)
{
	return jrand48(global.__x);
}

void srand48(long seed)
{
	srand48_r(seed, &global);
}

unsigned short *seed48(unsigned short x[3])
{
	seed48_r(x, &global);
	return global.__old_x;
}

void lcong48(unsigned short p[7])
{
	lcong48_r(p, &global);
}
