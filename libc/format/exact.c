/* exact.c: any number of decimal digits, by long arithmetic.
 *
 * The number is cut at its binary point.  The integer part, divided again and again by
 * 10^19, gives digits from the last one on; the fraction, multiplied by 10^19, gives
 * digits from the first one on and stops when there are enough.  All arrays are as
 * large as this number needs: a thread may have little stack. */
#include <string.h>
#include "number.h"

#define TEN19 10000000000000000000u /* its top bit is set, as division needs */
enum { GROUP = 19 };

/* Divides the n limbs (lowest first) by 10^19; returns the remainder.  Each step divides two
 * limbs by one with a reciprocal: N. Moeller, T. Granlund, "Improved division by
 * invariant integers", 2011, algorithm 4. */
static uint64_t divide(uint64_t *limb, size_t n)
{
	const uint64_t reciprocal = 0xd83c94fb6d2ac34a; /* (2^128 - 1) / 10^19 - 2^64 */
	uint64_t rest = 0;

	while (n--) {
		uint128 q = (uint128)reciprocal * rest + ((uint128)rest << 64 | limb[n]);
		uint64_t quotient = (uint64_t)(q >> 64) + 1;
		uint64_t r = limb[n] - quotient * TEN19;
		if (r > (uint64_t)q) {
			quotient--;
			r += TEN19;
		}
		if (r >= TEN19) {
			quotient++;
			r -= TEN19;
		}
		limb[n] = quotient;
		rest = r;
	}
	return rest;
}

/* Multiplies the n limbs by 10^19; returns what is carried out: the next digits. */
static uint64_t multiply(uint64_t *limb, size_t n)
{
	uint64_t carry = 0;

	for (size_t i = 0; i < n; i++) {
		uint128 p = (uint128)limb[i] * TEN19 + carry;
		limb[i] = p;
		carry = p >> 64;
	}
	return carry;
}

/* ORs (hi:lo) x 2^shift into the limbs, whose lowest bit is 2^0.  Bits below are lost. */
static void place(uint64_t *limb, size_t n, uint64_t hi, uint64_t lo, long shift)
{
	uint64_t words[3];

	if (shift < 0) {
		uint128 m = shift <= -128 ? 0 : ((uint128)hi << 64 | lo) >> -shift;
		words[0] = m, words[1] = m >> 64, words[2] = 0;
		shift = 0;
	} else {
		unsigned bits = shift % 64;
		words[0] = lo << bits;
		words[1] = hi << bits | (bits ? lo >> (64 - bits) : 0);
		words[2] = bits ? hi >> (64 - bits) : 0;
	}
	for (size_t i = 0; i < 3 && i + shift / 64 < n; i++)
		limb[i + shift / 64] = words[i];
}

static void write_group(char *to, uint64_t v)
{
	memset(to, '0', GROUP);
	decimal_before(to + GROUP, v);
}

/* All digits of the integer part, without leading zeros; returns how many. */
static size_t integer_digits(uint64_t *limb, size_t n, char *text, size_t room)
{
	char *p = text + room;

	while (n) {
		write_group(p -= GROUP, divide(limb, n));
		while (n && !limb[n - 1])
			n--;
	}
	while (p < text + room && *p == '0')
		p++;
	memmove(text, p, text + room - p);
	return text + room - p;
}

/* Whether rounding to `keep` digits is upwards; more: something follows the digits that are here. */
static bool rounds_up(const char *text, const struct digits *d, long keep, bool more,
		      enum rounding rounding)
{
	long i = keep < 0 ? 0 : keep;
	char first = keep < 0 ? '0' : text[keep];

	if (rounding == TO_ZERO || (rounding == TO_NEAREST && first < '5'))
		return false;
	if (rounding == TO_NEAREST && first > '5')
		return true;
	i += keep >= 0 && rounding == TO_NEAREST; /* behind the 5 */
	while (i < d->count && text[i] == '0')
		i++;
	if (more || i < d->count)
		return true;
	return rounding == TO_NEAREST && keep && (text[keep - 1] & 1);
}

/* Rounds to `keep` digits; fewer than none: the place is to the left of all digits. */
static void round_digits(char *text, struct digits *d, long keep, bool more, enum rounding rounding)
{
	if (keep >= d->count) /* there is no more, either */
		return;
	bool up = rounds_up(text, d, keep, more, rounding);
	if (keep < 0) {
		d->count = up;
		text[0] = '1';
		d->point += 1 - keep;
		return;
	}
	d->count = keep;
	if (!up)
		return;
	while (d->count && text[d->count - 1] == '9')
		d->count--;
	if (d->count) {
		text[d->count - 1]++;
	} else {
		text[0] = '1';
		d->count = 1;
		d->point++;
	}
}

__attribute__((noinline)) void digits_exact(const struct number *x, bool fixed, int n,
					     void (*use)(void *, const struct digits *), void *to)
{
	long low_bit = (long)x->exponent - 64; /* the weight of lo's lowest bit */
	long integer_bits = low_bit + 128 > 0 ? low_bit + 128 : 0;
	long fraction_bits = low_bit < 0 ? -low_bit : 0;
	size_t integers = integer_bits / 64 + 1, fractions = (fraction_bits + 63) / 64;
	size_t integer_room = (integer_bits * 1234 / 4096 / GROUP + 1) * GROUP; /* log10(2) */
	/* Digits after the point: at most one per bit; and no more than is asked for, and
	 * one that decides the rounding.  n digits in all may have zeros before them, which
	 * are not stored. */
	long wanted = n + 1L < fraction_bits ? n + 1L : fraction_bits;
	uint64_t limb[integers + fractions];
	char text[integer_room + wanted + 2 * GROUP];
	uint64_t *fraction = limb + integers;

	memset(limb, 0, sizeof limb);
	place(limb, integers, x->hi, x->lo, low_bit);
	place(fraction, fractions, x->hi, x->lo, low_bit + (long)fractions * 64);
	struct digits d = { .text = text };
	d.count = d.point = integer_digits(limb, integers, text, integer_room);
	long keep = fixed ? d.point + n : n;
	size_t first = 0;
	while (first < fractions && !fraction[first])
		first++;
	while (first < fractions && d.count <= keep) {
		write_group(text + d.count, multiply(fraction + first, fractions - first));
		size_t zeros = 0;
		if (!d.count) {
			while (zeros < GROUP && text[zeros] == '0')
				zeros++;
			memmove(text, text + zeros, GROUP - zeros);
			d.point -= zeros;
		}
		d.count += GROUP - zeros;
		if (fixed)
			keep = d.point + n;
		while (first < fractions && !fraction[first])
			first++;
	}
	round_digits(text, &d, keep, first < fractions, number_rounding(x->negative));
	if (!d.count)
		d.point = 1;
	use(to, &d);
}
