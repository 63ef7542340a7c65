/* binary.c: rounding to a floating-point format, and putting its bits together */
#include "floating.h"
#include "inline_memory.h"
#include "number.h"

const struct float_format format_float32 = { 24, -126, 127, -46, 39, 800 };
const struct float_format format_float64 = { 53, -1022, 1023, -325, 309, 800 };
const struct float_format format_long_double = { LDBL_MANT_DIG, -16382, 16383,
						 -4967,		4933,	11600 };

enum rounding number_rounding(bool negative)
{
	int direction = floating_rounding();

	return direction == FE_TONEAREST				    ? TO_NEAREST :
	       direction == (negative ? FE_DOWNWARD : FE_UPWARD) ? AWAY :
								   TO_ZERO;
}

void binary_overflow(struct binary *b, const struct float_format *f)
{
	b->out_of_range = true;
	b->kind = INFINITE;
	if (number_rounding(b->negative) == TO_ZERO) {
		b->kind = FINITE;
		b->exponent = f->max_exponent;
		b->mantissa = ((uint128)1 << f->bits) - 1;
	}
}

void binary_underflow(struct binary *b, const struct float_format *f)
{
	b->out_of_range = true;
	b->kind = FINITE;
	b->exponent = f->min_exponent;
	b->mantissa = number_rounding(b->negative) == AWAY;
}

/* The smallest of a format's numbers above q units of its last place, or q, for m that is q units,
 * `half` of one if there is a bit for it, and `rest` more.  False: error may change it. */
static bool round_up(enum rounding rounding, bool odd, uint128 rest, uint128 half, uint128 error,
		     bool more, bool *up)
{
	if (rounding != TO_NEAREST) {
		*up = rounding == AWAY && (rest || more || error);
		return !error || (rest && error <= half - 1 + (half - rest));
	}
	*up = rest > half || (rest == half && (more || odd));
	return !error || (rest != half && (rest > half || half - rest > error));
}

bool binary_round(struct binary *b, const struct float_format *f, uint128 m, int exponent,
		  uint128 error, bool more)
{
	int top = exponent + 127;
	int keep = f->bits;

	if (top < f->min_exponent)
		keep -= f->min_exponent - top;
	if (keep < 0) {
		binary_underflow(b, f);
		return true;
	}
	b->kind = FINITE;
	b->exponent = top < f->min_exponent ? f->min_exponent : top;
	int drop = 128 - keep;
	uint128 half = (uint128)1 << (drop - 1);
	uint128 rest = drop == 128 ? m : m & ((half << 1) - 1);
	uint128 q = drop == 128 ? 0 : m >> drop;
	bool up;
	if (error >= half ||
	    !round_up(number_rounding(b->negative), q & 1, rest, half, error, more, &up))
		return false;
	q += up;
	if (q >> f->bits) {
		q >>= 1;
		b->exponent++;
	}
	b->mantissa = q;
	bool tiny = !(q >> (f->bits - 1));
	b->out_of_range = tiny && (rest || more || error);
	if (b->exponent > f->max_exponent)
		binary_overflow(b, f);
	return true;
}

/* The biased exponent: 0 for subnormal numbers, all ones for infinity and NaN. */
static unsigned biased(const struct binary *b, const struct float_format *f)
{
	if (b->kind == INFINITE || b->kind == NOT_A_NUMBER)
		return 2 * f->max_exponent + 1;
	if (b->kind == ZERO || !(b->mantissa >> (f->bits - 1)))
		return 0;
	return b->exponent + f->max_exponent;
}

/* The mantissa's bits as they are stored, the leading one not among them. */
static uint128 stored(const struct binary *b, const struct float_format *f)
{
	uint128 lead = (uint128)1 << (f->bits - 1);

	return b->kind == FINITE ? b->mantissa & (lead - 1) : b->kind == NOT_A_NUMBER ? lead >> 1 : 0;
}

float float_from(const struct binary *b)
{
	const struct float_format *f = &format_float32;
	uint32_t bits = (uint32_t)b->negative << 31 | biased(b, f) << 23 | stored(b, f);
	float x;

	memcpy(&x, &bits, sizeof x);
	return x;
}

double double_from(const struct binary *b)
{
	const struct float_format *f = &format_float64;
	uint64_t bits = (uint64_t)b->negative << 63 | (uint64_t)biased(b, f) << 52 | stored(b, f);
	double x;

	memcpy(&x, &bits, sizeof x);
	return x;
}

long double long_double_from(const struct binary *b)
{
	const struct float_format *f = &format_long_double;
	unsigned exponent = biased(b, f);
	long double x = 0;

#if LDBL_MANT_DIG == 64
	uint64_t mantissa = (uint64_t)stored(b, f) | (uint64_t)(exponent != 0) << 63;
	uint16_t top = b->negative << 15 | exponent;
	memcpy(&x, &mantissa, 8);
	memcpy((char *)&x + 8, &top, 2);
#else
	uint128 bits = stored(b, f) | (uint128)exponent << 112 | (uint128)b->negative << 127;
	memcpy(&x, &bits, sizeof x);
#endif
	return x;
}
