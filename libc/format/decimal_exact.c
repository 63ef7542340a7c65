/* decimal_exact.c: decimal to binary by long arithmetic, for the few numbers that lie
 * too close to the middle between two others.
 *
 * digits x 10^k = digits x 5^k x 2^k.  With k < 0 it is a quotient, and long division
 * gives as many bits of it as the format has, and two. */
#include <string.h>
#include "number.h"

/* An integer: the lowest limb first, no zero limbs at the end. */
struct big {
	size_t n;
	uint64_t *limb;
};

static void multiply_add(struct big *a, uint64_t factor, uint64_t addend)
{
	for (size_t i = 0; i < a->n; i++) {
		uint128 p = (uint128)a->limb[i] * factor + addend;
		a->limb[i] = p;
		addend = p >> 64;
	}
	if (addend)
		a->limb[a->n++] = addend;
}

static void multiply_power_of_5(struct big *a, long k)
{
	const uint64_t five27 = 7450580596923828125;

	for (; k >= 27; k -= 27)
		multiply_add(a, five27, 0);
	for (; k; k--)
		multiply_add(a, 5, 0);
}

static long bits_of(const struct big *a)
{
	return a->n ? 64 * (long)a->n - __builtin_clzll(a->limb[a->n - 1]) : 0;
}

static void shift_left(struct big *a, long bits)
{
	size_t limbs = bits / 64;
	unsigned rest = bits % 64;

	if (rest) {
		uint64_t carry = 0;
		for (size_t i = 0; i < a->n; i++) {
			uint64_t v = a->limb[i];
			a->limb[i] = v << rest | carry;
			carry = v >> (64 - rest);
		}
		if (carry)
			a->limb[a->n++] = carry;
	}
	memmove(a->limb + limbs, a->limb, a->n * sizeof *a->limb);
	memset(a->limb, 0, limbs * sizeof *a->limb);
	a->n += limbs;
}

/* If a >= b, a -= b; whether it was. */
static bool subtract_if(struct big *a, const struct big *b)
{
	if (a->n < b->n)
		return false;
	if (a->n == b->n) {
		size_t i = a->n;
		while (i && a->limb[i - 1] == b->limb[i - 1])
			i--;
		if (i && a->limb[i - 1] < b->limb[i - 1])
			return false;
	}
	uint64_t borrow = 0;
	for (size_t i = 0; i < a->n; i++) {
		uint128 d = (uint128)a->limb[i] - (i < b->n ? b->limb[i] : 0) - borrow;
		a->limb[i] = d;
		borrow = d >> 127;
	}
	while (a->n && !a->limb[a->n - 1])
		a->n--;
	return true;
}

static void read_digits(struct big *a, const char *digits, long n)
{
	while (n) {
		uint64_t group = 0, power = 1;
		for (int i = 0; i < 18 && n; i++, n--) {
			group = group * 10 + (*digits++ - '0');
			power *= 10;
		}
		multiply_add(a, power, group);
	}
}

__attribute__((noinline)) void binary_exact(struct binary *b, const struct float_format *f,
					     const char *digits, long n, long k)
{
	long fives = k < 0 ? -k : k;
	int bits = f->bits + 2;
	/* log2(10) < 3.33, log2(5) < 2.33; shifting makes both as long as the longer one. */
	size_t room = (n * 333 + fives * 233) / 6400 + (bits + 63) / 64 + 4;
	uint64_t limbs[2 * room];
	struct big numerator = { 0, limbs }, denominator = { 0, limbs + room };

	read_digits(&numerator, digits, n);
	multiply_add(&denominator, 0, 1);
	multiply_power_of_5(k < 0 ? &denominator : &numerator, fives);
	/* The quotient of these is in (1/2, 2); each step finds one bit of it. */
	long scale = bits_of(&numerator) - bits_of(&denominator);
	shift_left(scale > 0 ? &denominator : &numerator, scale > 0 ? scale : -scale);
	uint128 q = 0;
	int found = 0;
	while (!(q >> (bits - 1))) {
		q = q << 1 | subtract_if(&numerator, &denominator);
		shift_left(&numerator, 1);
		found++;
	}
	/* The first bit found weighs 2^0. */
	binary_round(b, f, q << (128 - bits), scale + k - (found - 1) - (128 - bits), 0,
		     numerator.n != 0);
}
