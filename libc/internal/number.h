/* number.h: binary floating point to decimal digits and back, for every format.
 *
 * Inside, a number is (hi:lo) x 2^exponent, where hi:lo is a 128-bit fraction with
 * the point between hi and lo, and hi's top bit is set: room enough for the 113
 * bits of aarch64's long double.  For all other formats lo is 0. */
#ifndef NUMBER_H
#define NUMBER_H

#include <float.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "hooks.h"

typedef unsigned __int128 uint128;

enum number_kind { ZERO, FINITE, INFINITE, NOT_A_NUMBER };

struct number {
	uint64_t hi, lo;
	int exponent;
	bool negative;
	unsigned char kind;
};

struct number number_from_double(double) HIDDEN;
struct number number_from_long_double(long double) HIDDEN;

/* 0.DDDD x 10^point, with `count` digits in ASCII; those that are not there are 0. */
struct digits {
	const char *text;
	long count, point;
};

/* Correctly rounded (ties to even) to n digits: in all, or if `fixed` after the
 * point.  The fast way serves nearly always, needs room for 20 bytes, and says
 * when it cannot decide; the exact way calls back with its digits, which lie on its stack. */
bool digits_fast(const struct number *, bool fixed, int n, char room[20], struct digits *) HIDDEN;
void digits_exact(const struct number *, bool fixed, int n,
		  void (*use)(void *, const struct digits *), void *) HIDDEN;

/* A power of ten, from below: 10^k = (mantissa + error) x 2^exponent with
 * 0 <= error <= units, mantissa >= 2^127. */
struct power {
	uint128 mantissa;
	int exponent, units;
};
enum { POWER_MIN = -351, POWER_MAX = 377 };
struct power power_of_ten(int) HIDDEN;

/* Writes v in decimal so that it ends before `end`; returns its first byte. */
char *decimal_before(char *end, uint64_t v) HIDDEN;
extern const char digit_pairs[200] HIDDEN;

#endif
