/* two_way.c: string matching in linear time and constant space.
 *
 * M. Crochemore, D. Perrin, "Two-way string-matching", JACM 38 (1991).  The needle
 * is cut where its local period is its period (a critical factorization); the right
 * part is compared forward, then the left part backward.  A mismatch in the right
 * part after k bytes shifts by k, one in the left part by the needle's period. */
#include <string.h>
#include "search.h"

/* The start of the greatest suffix, by the order of bytes or (flipped) its reverse,
 * and that suffix's period. */
static size_t greatest_suffix(const unsigned char *x, size_t len, int flipped, size_t *period)
{
	size_t start = 0, other = 1, k = 0, p = 1;

	while (other + k < len) {
		unsigned char a = x[other + k], b = x[start + k];
		if (a == b) {
			if (++k == p) {
				other += p;
				k = 0;
			}
		} else if ((a < b) != flipped) {
			other += k + 1;
			k = 0;
			p = other - start;
		} else {
			start = other++;
			k = 0;
			p = 1;
		}
	}
	*period = p;
	return start;
}

static size_t critical_cut(const unsigned char *x, size_t len, size_t *period)
{
	size_t p, q;
	size_t cut = greatest_suffix(x, len, 0, &p);
	size_t flipped = greatest_suffix(x, len, 1, &q);

	*period = cut >= flipped ? p : q;
	return cut >= flipped ? cut : flipped;
}

static size_t max(size_t a, size_t b)
{
	return a > b ? a : b;
}

const unsigned char *__search_two_way(const unsigned char *hay, size_t hay_len,
				    const unsigned char *needle, size_t len)
{
	size_t period, memory = 0;
	size_t cut = critical_cut(needle, len, &period);
	int periodic = cut + period <= len && !memcmp(needle, needle + period, cut);

	/* Without a period in the small, any shift up to this bound is safe, and
	 * nothing need be remembered of the last attempt. */
	if (!periodic)
		period = max(cut, len - cut) + 1;
	for (size_t at = 0; hay_len >= len && at <= hay_len - len;) {
		size_t i = max(cut, memory);
		while (i < len && needle[i] == hay[at + i])
			i++;
		if (i < len) {
			at += i - cut + 1;
			memory = 0;
			continue;
		}
		i = cut;
		while (i > memory && needle[i - 1] == hay[at + i - 1])
			i--;
		if (i <= memory)
			return hay + at;
		at += period;
		/* The needle's end, seen to agree, is its own start after the shift. */
		memory = periodic ? len - period : 0;
	}
	return 0;
}
