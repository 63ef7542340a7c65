/* number.c: taking floating-point numbers apart (IEEE 754; the x87's extended format
 * from the Intel manual, volume 1, 4.2.2) */
#include "inline_memory.h"
#include "number.h"

/* From a mantissa of any length in hi:lo: value = (hi:lo) / 2^64 x 2^exponent. */
static inline struct number normalised(uint64_t hi, uint64_t lo, int exponent, bool negative)
{
	if (!hi) {
		hi = lo;
		lo = 0;
		exponent -= 64;
	}
	if (!hi)
		return (struct number){ .negative = negative, .kind = ZERO };
	int shift = __builtin_clzll(hi);
	if (lo && shift)
		hi = hi << shift | lo >> (64 - shift);
	else
		hi <<= shift;
	return (struct number){ hi, lo << shift, exponent - shift, negative, FINITE };
}

static struct number special(bool fraction, bool negative)
{
	return (struct number){ .negative = negative, .kind = fraction ? NOT_A_NUMBER : INFINITE };
}

struct number number_from_double(double x)
{
	uint64_t bits;

	memcpy(&bits, &x, sizeof bits);
	bool negative = bits >> 63;
	int exponent = bits >> 52 & 0x7ff;
	uint64_t fraction = bits & ((1ULL << 52) - 1);
	if (exponent == 0x7ff)
		return special(fraction, negative);
	if (exponent)
		fraction |= 1ULL << 52;
	else
		exponent = 1;
	return normalised(fraction, 0, exponent - 1075, negative);
}

#if LDBL_MANT_DIG == 64
struct number number_from_long_double(long double x)
{
	struct {
		uint64_t mantissa;
		uint16_t top;
	} bits;

	memcpy(&bits, &x, 10);
	bool negative = bits.top >> 15;
	int exponent = bits.top & 0x7fff;
	/* The top bit is explicit; without it, the processor takes this for no number, and for
	 * no infinity either. */
	if (exponent && !(bits.mantissa >> 63))
		return special(true, negative);
	if (exponent == 0x7fff)
		return special(bits.mantissa << 1, negative);
	if (!exponent)
		exponent = 1;
	return normalised(bits.mantissa, 0, exponent - 16446, negative);
}
#elif LDBL_MANT_DIG == 113
struct number number_from_long_double(long double x)
{
	uint128 bits;

	memcpy(&bits, &x, sizeof bits);
	bool negative = bits >> 127;
	int exponent = bits >> 112 & 0x7fff;
	uint128 fraction = bits & (((uint128)1 << 112) - 1);
	if (exponent == 0x7fff)
		return special(fraction != 0, negative);
	if (exponent)
		fraction |= (uint128)1 << 112;
	else
		exponent = 1;
	return normalised(fraction >> 64, fraction, exponent - 16495 + 64, negative);
}
#else
#error "long double has a format that is not known here"
#endif
