/* digits.c: any number of decimal digits, by long arithmetic.
 *
 * The number is cut at its binary point.  The integer part, divided again and again by
 * 10^19, gives digits from the last one on; the fraction, multiplied by 10^19, gives
 * digits from the first one on and stops when there are enough.  Both are exact, and for
 * numbers of ordinary size they are one limb each, so there is no other way for these.
 * All arrays are as large as this number needs: a thread may have little stack. */
#include "inline_memory.h"
#include "number.h"

#define TEN19 10000000000000000000u /* its top bit is set, as division needs */
#define TEN9 1000000000u
enum { GROUP = 19, FEW = 9 };

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

/* Multiplies the limbs; returns what is carried out: the next digits. */
static uint64_t multiply(uint64_t *limb, const uint64_t *end, uint64_t factor)
{
	uint64_t carry = 0;

	for (; limb < end; limb++) {
		uint128 p = (uint128)*limb * factor + carry;
		*limb = p;
		carry = p >> 64;
	}
	return carry;
}

/* The 64 bits of a mantissa from one on; beyond its ends there are zeros. */
static uint64_t bits_from(const struct number *x, long bit)
{
	uint128 m = (uint128)x->hi << 64 | x->lo;

	return bit <= -64 || bit >= 128 ? 0 : bit < 0 ? m << -bit : m >> bit;
}

/* Writes v with so many digits. */
static void write_group(char *start, int size, uint64_t v)
{
	char *p = decimal_before(start + size, v);

	while (p > start)
		*--p = '0';
}

/* All digits of the integer part, so that they end before `end`; its top limb is not 0. */
static char *integer_before(char *end, uint64_t *limb, size_t n)
{
	while (n > 1 || *limb >= TEN19) {
		write_group(end -= GROUP, GROUP, divide(limb, n));
		n -= !limb[n - 1];
	}
	return decimal_before(end, *limb);
}

/* Whether rounding to `keep` digits, perhaps fewer than none, is upwards; more: something
 * follows the digits that are here. */
static bool rounds_up(const struct digits *d, long keep, bool more, enum rounding rounding)
{
	char first = keep < 0 ? '0' : d->text[keep];
	bool odd = keep > 0 && d->text[keep - 1] & 1;

	if (rounding == TO_NEAREST && first != '5')
		return first > '5';
	for (long i = keep < 0 ? 0 : keep + 1; !more && i < d->count; i++)
		more = d->text[i] != '0';
	return rounding == TO_NEAREST ? more || odd : rounding == AWAY && (first != '0' || more);
}

static void round_digits(char *text, struct digits *d, long keep, bool more, enum rounding rounding)
{
	bool up = rounds_up(d, keep, more, rounding);

	d->count = keep < 0 ? 0 : keep;
	if (!up)
		return;
	while (d->count && text[d->count - 1] == '9')
		d->count--;
	if (d->count) {
		text[d->count - 1]++;
	} else {
		text[0] = '1';
		d->count = 1;
		d->point += keep < 0 ? 1 - keep : 1;
	}
}

/* 10^-38 from below, and 10^38. */
static const struct number powers[2] = {
	{ .hi = 0xd9c7dced53c72255, .lo = 0x96e7bd358c904a21, .exponent = -190 },
	{ .hi = 0x96769950b50d88f4, .lo = 0x1314448000000000, .exponent = 63 },
};

enum {
	FAR = 200, /* from 2^263 and 1 / 2^137 on: then there are at least 30 digits */
	MOST = 17, /* digits: if no more are asked for, those of what is less are as good, */
	NINES = 6, /* unless so many of them follow */
};

/* What is far from 1 is brought near, so that its integer part is a limb at most, from below, and
 * to within 1 / 2^115 of itself even if it is a long double.  Returns by how many digits the
 * point has moved. */
static long bring_near(struct number *x)
{
	long places = 0;

	if (x->exponent <= FAR && x->exponent >= -FAR)
		return 0;
	while (x->exponent > 0 || x->exponent < -126) {
		bool tiny = x->exponent < 0;
		const struct number *p = &powers[tiny];
		uint128 m = (uint128)x->hi * p->hi + ((uint128)x->hi * p->lo >> 64) +
			    ((uint128)x->lo * p->hi >> 64);
		int shift = !(m >> 127);
		m <<= shift;
		x->hi = m >> 64;
		x->lo = m;
		x->exponent += p->exponent + 64 - shift;
		places += tiny ? -38 : 38;
	}
	return places;
}

/* Whether a little more could change digits that are kept. */
static bool undecided(const struct digits *d, long keep)
{
	for (long i = keep + 1; i <= keep + NINES && i < d->count; i++)
		if (d->text[i] != '9')
			return false;
	return true;
}

/* The digits of x, with `places` before the point in addition; then x was brought near, and
 * false says that it does not serve. */
static bool convert(const struct number *x, long places, bool fixed, int n,
		    void (*use)(void *, const struct digits *), void *to)
{
	bool zero = x->kind == ZERO;
	long integer_bits = zero || x->exponent <= -64 ? 0 : x->exponent + 64L;
	long lowest = zero ? 0 : x->lo ? __builtin_ctzll(x->lo) - 64 : __builtin_ctzll(x->hi);
	long fraction_bits = x->exponent + lowest < 0 ? -(x->exponent + lowest) : 0;
	size_t integers = (integer_bits + 63) / 64, fractions = (fraction_bits + 63) / 64;
	/* A group is more than 63 bits.  One byte more, for who puts a point between the digits. */
	size_t integer_room = (integers + integers / 63 + 1) * GROUP + 1;
	/* Digits after the point: at most one per bit; and no more than is asked for, and
	 * those that decide the rounding.  Zeros before all of them are not stored. */
	long more = places ? NINES + 1 : 1;
	long wanted = n + more < fraction_bits ? n + more : fraction_bits;
	uint64_t limb[fractions + integers + 1], *point = limb + fractions, *low = limb;
	char text[integer_room + wanted + 2 * GROUP];

	for (size_t i = 0; i < fractions + integers; i++)
		limb[i] = bits_from(x, 64 * ((long)i - (long)fractions) + 64 - x->exponent);
	char *end = text + integer_room;
	char *first = integers ? integer_before(end, point, integers) : end;
	struct digits d = { .count = end - first, .point = end - first };
	for (long left; low < point && (left = more + (fixed ? d.point + n : n) - d.count) > 0;) {
		/* Mostly few digits are needed. */
		bool few = left <= FEW;
		int size = few ? FEW : GROUP;
		uint64_t group = multiply(low, point, few ? TEN9 : TEN19);
		while (low < point && !*low)
			low++;
		if (!d.count && !group) {
			d.point -= size;
			continue;
		}
		write_group(end, size, group);
		end += size;
		for (d.count += size; *first == '0'; first++, d.count--)
			d.point--;
	}
	d.text = first;
	long keep = fixed ? d.point + n : n;
	if (places && undecided(&d, keep))
		return false;
	if (keep < d.count)
		round_digits(first, &d, keep, places || low < point, number_rounding(x->negative));
	d.point = d.count ? d.point + places : 1;
	use(to, &d);
	return true;
}

void digits_of(const struct number *x, bool fixed, int n,
	       void (*use)(void *, const struct digits *), void *to)
{
	struct number near = *x;
	long places = x->kind == FINITE && !fixed && n <= MOST ? bring_near(&near) : 0;

	if (!convert(&near, places, fixed, n, use, to))
		convert(x, 0, fixed, n, use, to);
}
