/* two_way.h: string matching in linear time and constant space, of bytes as they are or
 * folded.
 *
 * M. Crochemore, D. Perrin, "Two-way string-matching", JACM 38 (1991).  The needle
 * is cut where its local period is its period (a critical factorization); the right
 * part is compared forward, then the left part backward.  A mismatch in the right
 * part after k bytes shifts by k, one in the left part by the needle's period. */
#ifndef TWO_WAY_H
#define TWO_WAY_H

#include "search.h"
#include "stops.h"

/* How bytes are made alike before they are compared. */
struct fold {
	vec (*vector)(vec v);
	int (*byte)(int c);
};

/* The start of the greatest suffix, by the order of bytes or (flipped) its reverse,
 * and that suffix's period. */
INLINE size_t greatest_suffix(const unsigned char *x, size_t len, struct fold fold, int flipped,
				     size_t *period)
{
	size_t start = 0, other = 1, k = 0, p = 1;

	while (other + k < len) {
		int a = fold.byte(x[other + k]), b = fold.byte(x[start + k]);
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

INLINE size_t critical_cut(const unsigned char *x, size_t len, struct fold fold, size_t *period)
{
	size_t p, q;
	size_t cut = greatest_suffix(x, len, fold, 0, &p);
	size_t flipped = greatest_suffix(x, len, fold, 1, &q);

	*period = cut >= flipped ? p : q;
	return cut >= flipped ? cut : flipped;
}

/* How many bytes are equal. */
INLINE size_t equal(const unsigned char *a, const unsigned char *b, size_t n, struct fold fold)
{
	size_t i = 0;

	for (; n - i >= VEC_SIZE; i += VEC_SIZE) {
		vec v = fold.vector(vec_load_any(a + i)), w = fold.vector(vec_load_any(b + i));
		vec_mask same = vec_to_mask(vec_eq(v, w));
		if (same != VEC_ALL)
			return i + vec_first(~same);
	}
	while (i < n && fold.byte(a[i]) == fold.byte(b[i]))
		i++;
	return i;
}

/* The first place from at on where the pair is, or, if that is not far from the end,
 * could be. */
INLINE size_t next_place(const unsigned char *hay, size_t at, size_t places,
				const unsigned char *needle, struct pair pair, struct fold fold)
{
	vec first = vec_fill(fold.byte(needle[pair.first]));
	vec second = vec_fill(fold.byte(needle[pair.second]));

	for (; at + VEC_SIZE <= places; at += VEC_SIZE) {
		vec a = vec_eq(fold.vector(vec_load_any(hay + at + pair.first)), first);
		vec b = vec_eq(fold.vector(vec_load_any(hay + at + pair.second)), second);
		vec_mask m = vec_to_mask(vec_and(a, b));
		if (m)
			return at + vec_first(m);
	}
	return at;
}

/* The pair is a filter only: a place where it is not can be no match, so going on to the
 * next where it is breaks none of the method's promises. */
INLINE const unsigned char *search_two_way(const unsigned char *hay, size_t hay_len,
						  const unsigned char *needle, size_t len,
						  struct fold fold)
{
	size_t period, memory = 0;
	size_t cut = critical_cut(needle, len, fold, &period);
	int periodic = cut + period <= len && equal(needle, needle + period, cut, fold) == cut;
	struct pair pair = len > 1 ? __rarest_pair(needle, len) : (struct pair){ 0, 0 };

	/* Without a period in the small, any shift up to this bound is safe, and
	 * nothing need be remembered of the last attempt. */
	if (!periodic)
		period = (cut > len - cut ? cut : len - cut) + 1;
	if (hay_len < len)
		return 0;
	for (size_t at = 0, places = hay_len - len + 1; at < places;) {
		size_t next = next_place(hay, at, places, needle, pair, fold);
		if (next >= places)
			return 0;
		if (next != at)
			memory = 0;
		at = next;
		size_t i = cut > memory ? cut : memory;
		i += equal(needle + i, hay + at + i, len - i, fold);
		if (i < len) {
			at += i - cut + 1;
			memory = 0;
			continue;
		}
		if (cut <= memory ||
		    equal(needle + memory, hay + at + memory, cut - memory, fold) == cut - memory)
			return hay + at;
		at += period;
		/* The needle's end, seen to agree, is its own start after the shift. */
		memory = periodic ? len - period : 0;
	}
	return 0;
}

#endif
