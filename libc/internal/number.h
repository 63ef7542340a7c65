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

/* 0.DDDD x 10^point, with `count` digits in ASCII; those that are not there are 0.  There is
 * room for a byte before them. */
struct digits {
	char *text;
	long count, point;
};

/* Where a value that lies between two others goes: away from zero, towards it, or to the nearer
 * one, which is the even one for what is halfway. */
enum rounding { TO_NEAREST, AWAY, TO_ZERO };
enum rounding number_rounding(bool negative) HIDDEN;

/* Correctly rounded (in the direction that fesetround chose) to n digits: in all, or if `fixed`
 * after the point.  Calls back with them, as they lie on its stack, to be changed at will. */
void digits_of(const struct number *, bool fixed, int n,
	       void (*use)(void *, const struct digits *), void *) HIDDEN;

/* A power of ten, from below: 10^k = (mantissa + error) x 2^exponent with
 * 0 <= error <= units, mantissa >= 2^127. */
struct power {
	uint128 mantissa;
	int exponent, units;
};
enum { POWER_MIN = -351, POWER_MAX = 377 };
struct power power_of_ten(int) HIDDEN;
extern const double exact_tens[23] HIDDEN; /* those that a double has exactly */

/* Writes v in decimal so that it ends before `end`; returns its first byte. */
char *decimal_before(char *end, uint64_t v) HIDDEN;
extern const char digit_pairs[200] HIDDEN;

/* --- From text. */

struct float_format {
	int bits;         /* of the mantissa, with the one that is not stored */
	int min_exponent; /* of the smallest normal number, 2^min_exponent */
	int max_exponent; /* of the largest numbers: less than 2^(max_exponent + 1) */
	int min_decimal, max_decimal; /* outside 10^these is 0 and infinity */
	int digits;       /* after so many, all that counts is whether more follow */
};
extern const struct float_format format_float32 HIDDEN, format_float64 HIDDEN,
	format_long_double HIDDEN;

/* mantissa x 2^(exponent - bits + 1), rounded to a format; subnormal numbers have
 * min_exponent and fewer bits. */
struct binary {
	uint128 mantissa;
	int exponent;
	bool negative;
	unsigned char kind;
	bool out_of_range; /* too large, or too small and not exact */
};

float float_from(const struct binary *) HIDDEN;
double double_from(const struct binary *) HIDDEN;
long double long_double_from(const struct binary *) HIDDEN;

/* What is beyond the largest number, and what is below half of the smallest. */
void binary_overflow(struct binary *, const struct float_format *) HIDDEN;
void binary_underflow(struct binary *, const struct float_format *) HIDDEN;

/* Rounds (m + d) x 2^exponent, in the direction that fesetround chose, where 0 <= d <= error, or 0 < d < 1 if `more`;
 * m's top bit is set.  False: the error is too large to decide. */
bool binary_round(struct binary *, const struct float_format *, uint128 m, int exponent,
		  uint128 error, bool more) HIDDEN;

/* w x 10^k, or if `more` something between that and (w + 1) x 10^k. */
bool binary_from_decimal(struct binary *, const struct float_format *, uint64_t w, long k,
			 bool more) HIDDEN;

/* The n digits x 10^k, exactly. */
void binary_exact(struct binary *, const struct float_format *, const char *digits, long n,
		  long k) HIDDEN;

#endif
