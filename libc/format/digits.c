/* digits.c: decimal digits of a number by one multiplication of 64 by 128 bits.
 *
 * With the right power of ten, x 10^k is an integer of at most 19 digits and a
 * fraction of at least 64 bits.  The product is at most a few units too small
 * (power.c), so the fraction decides the rounding except when it is within these
 * units of one half.  The idea is Ryu printf's (U. Adams, "Ryu revisited: printf floating
 * point conversion", 2019) with an error bound in place of its large tables. */
#include "number.h"

struct scaled {
	uint64_t integer;
	unsigned up; /* rounded: integer + up */
	bool decided;
};

/* x 10^k; not decided as well when the integer would not fit. */
static struct scaled scale(const struct number *x, int k)
{
	struct power p = power_of_ten(k);
	uint128 low = (uint128)x->hi * (uint64_t)p.mantissa;
	uint128 top = (uint128)x->hi * (uint64_t)(p.mantissa >> 64) + (low >> 64);
	/* The result is top / 2^point.  What was cut off is less than `lack` of top's units. */
	uint128 lack = (p.units ? p.units + 1 : 0) + (x->lo ? (uint128)1 << 64 : 0);
	int point = -(x->exponent + p.exponent + 64);

	if (point < 64)
		return (struct scaled){ .decided = false };
	if (point > 128) /* less than half of a unit */
		return (struct scaled){ 0, number_rounding(x->negative) == AWAY, true };
	uint64_t integer = point == 128 ? 0 : top >> point;
	uint128 half = (uint128)1 << (point - 1);
	uint128 fraction = point == 128 ? top : top & ((half << 1) - 1);
	if (lack >= half)
		return (struct scaled){ integer, 0, false };
	enum rounding rounding = number_rounding(x->negative);
	if (rounding != TO_NEAREST) {
		bool inexact = fraction || (uint64_t)low;
		return (struct scaled){ integer, rounding == AWAY && inexact,
					!lack || (fraction && fraction < half - 1 + half - lack) };
	}
	if (fraction > half || (fraction == half && (uint64_t)low))
		return (struct scaled){ integer, 1, true };
	if (fraction == half)
		return (struct scaled){ integer, integer & 1, !lack };
	return (struct scaled){ integer, 0, half - fraction > lack };
}

static const uint64_t ten_to[] = {
	1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000,
	100000000000, 1000000000000, 10000000000000, 100000000000000, 1000000000000000,
	10000000000000000, 100000000000000000, 1000000000000000000,
};

bool digits_fast(const struct number *x, bool fixed, int n, char room[20], struct digits *d)
{
	if (x->kind == ZERO) {
		*d = (struct digits){ room, 0, 1 };
		return true;
	}
	if (x->exponent < -1140 || x->exponent > 970 || n > 340)
		return false;
	/* 10^order <= x < 10^(order + 2), and nearly always the next power is above x, too: log10(2)
	 * times a lower bound of log2(x), that is log2(1 + f) >= f, rounded down. */
	long log2 = (long)(x->exponent + 63) * (1 << 20) + (long)(x->hi << 1 >> 44);
	int order = (log2 * 78913) >> 38;
	int k = fixed ? n : n - 1 - order;
	if (fixed ? order + 2 + n > 19 : n > 18)
		return false;
	if (k > POWER_MAX)
		return false;
	struct scaled s = scale(x, k);
	if (!fixed && s.integer >= ten_to[n])
		s = scale(x, --k);
	if (!s.decided)
		return false;
	s.integer += s.up;
	char *text = s.integer ? decimal_before(room + 20, s.integer) : room + 20;
	d->text = text;
	d->count = room + 20 - text;
	d->point = s.integer ? d->count - k : fixed ? 1 : -k;
	if (!fixed && d->count > n)
		d->count = n;
	return true;
}
