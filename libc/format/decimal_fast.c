/* decimal_fast.c: decimal to binary by one multiplication of 64 by 128 bits.
 *
 * After D. Lemire, "Number parsing at a gigabyte per second", 2021, but with
 * an error bound instead of his table's exactness: the product is known to within a
 * few units of its 128 bits, and is taken when rounding does not depend on them. */
#include "number.h"

bool binary_from_decimal(struct binary *b, const struct float_format *f, uint64_t w, long k,
			 bool more)
{
	if (k < POWER_MIN || k > POWER_MAX)
		return false;
	struct power p = power_of_ten(k);
	int shift = __builtin_clzll(w);
	w <<= shift;
	uint128 low = (uint128)w * (uint64_t)p.mantissa;
	uint128 top = (uint128)w * (uint64_t)(p.mantissa >> 64) + (low >> 64);
	uint64_t rest = low;
	/* In units of top's lowest bit: what power_of_ten lacks, times w < 2^64, and one
	 * for the bits in `rest`; w's next digit, times a mantissa < 2^128. */
	uint128 error = (p.units ? p.units + 1 : 0) + (more ? (uint128)1 << (64 + shift) : 0);
	int exponent = p.exponent - shift + 64;
	if (!(top >> 127)) {
		top = top << 1 | rest >> 63;
		rest <<= 1;
		error <<= 1;
		exponent--;
	}
	if (!binary_round(b, f, top, exponent, error, rest))
		return false;
	/* Whether a tiny number is exact is not known; with few digits it never is. */
	return !(more && b->kind == FINITE && b->out_of_range);
}
