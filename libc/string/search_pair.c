/* search_pair.c: the places of two bytes of a needle, a vector of places at a time */
#include <stdint.h>
#include <string.h>
#include "search.h"
#include "vector.h"
#include "wide.h"

typedef const unsigned char *search(const unsigned char *hay, size_t hay_len,
				    const unsigned char *needle, size_t len, struct pair at);
search __search_pair HIDDEN;
HAS_WIDE(__search_pair);

/* So many candidates may fail for each block that has been gone through; one of a long
 * needle, which may have been compared nearly to its end, counts for more. */
enum { FAILURES = 64, FAILURES_PER_BLOCK = VEC_SIZE / 8, LONG_NEEDLE = 256 };

const unsigned char *VARIANT(__search_pair)(const unsigned char *hay, size_t hay_len,
					    const unsigned char *needle, size_t len, struct pair at)
{
	was_long(hay_len);
	GO_WIDE(__search_pair, hay, hay_len, needle, len, at);
	vec first = vec_fill(needle[at.first]), second = vec_fill(needle[at.second]);
	size_t places = hay_len - len + 1, budget = FAILURES, cost = 1 + len / LONG_NEEDLE;

	for (size_t i = 0;;) {
		vec a = vec_eq(vec_load_any(hay + i + at.first), first);
		vec b = vec_eq(vec_load_any(hay + i + at.second), second);
		for (vec_mask m = vec_to_mask(vec_and(a, b)); m;) {
			unsigned k = vec_first(m);
			if (!memcmp(hay + i + k, needle, len))
				return hay + i + k;
			if (budget < cost)
				return __search_two_way(hay + i + k, hay_len - i - k, needle, len);
			budget -= cost;
			m &= ~((((vec_mask)1 << VEC_BITS) - 1) << k * VEC_BITS);
		}
		if (i + VEC_SIZE >= places)
			return 0;
		i += VEC_SIZE;
		budget += FAILURES_PER_BLOCK;
		if (i + VEC_SIZE > places)
			i = places - VEC_SIZE; /* the last block overlaps the one before */
	}
}
