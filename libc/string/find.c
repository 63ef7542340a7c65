/* find.c: a block in a block.
 *
 * Sixteen places at a time, the two bytes of the needle that are rarest by nature
 * are compared; only where both agree the whole needle is.  When too many of
 * these candidates fail, the rest is left to the method that is always linear. */
#include <stdint.h>
#include <string.h>
#include "memmem.h"
#include "search.h"
#include "vector.h"

/* How common a byte is in text, programs and data: a rough guess is enough. */
static unsigned commonness(unsigned char c)
{
	static const char order[] = "etaoinsrhldcumfpgwybvkxjqz";

	if (c == ' ' || c == 0)
		return 40;
	if (c >= 'a' && c <= 'z')
		return 39 - ((const char *)memchr(order, c, 26) - order);
	if (c >= '0' && c <= '9')
		return 20;
	return c == '\n' || c == '/' || c == '.' || c == ',' || c == 0xff ? 15 : 5;
}

struct pair {
	size_t first, second; /* places in the needle, first < second */
};

/* Looking at the first few bytes is enough to find two that are rare. */
static struct pair rarest_pair(const unsigned char *needle, size_t len)
{
	size_t best = 0, next = 1, n = len < 48 ? len : 48;

	if (commonness(needle[1]) < commonness(needle[0]))
		best = 1, next = 0;
	unsigned best_rank = commonness(needle[best]), next_rank = commonness(needle[next]);
	for (size_t i = 2; i < n; i++) {
		unsigned rank = commonness(needle[i]);
		if (rank < best_rank) {
			next = best, next_rank = best_rank;
			best = i, best_rank = rank;
		} else if (rank <= next_rank && needle[i] != needle[best]) {
			next = i, next_rank = rank;
		}
	}
	return best < next ? (struct pair){ best, next } : (struct pair){ next, best };
}

void *__memmem(const void *haystack, size_t hay_len, const void *pattern, size_t len)
{
	const unsigned char *hay = haystack, *needle = pattern;

	if (!len)
		return (void *)hay;
	if (len == 1)
		return memchr(hay, *needle, hay_len);
	if (hay_len < len)
		return 0;
	if (hay_len < len - 1 + VEC_SIZE)
		return (void *)__search_two_way(hay, hay_len, needle, len);

	struct pair at = rarest_pair(needle, len);
	vec first = vec_fill(needle[at.first]), second = vec_fill(needle[at.second]);
	size_t places = hay_len - len + 1, budget = 64;
	for (size_t i = 0;;) {
		vec a = vec_eq(vec_load_any(hay + i + at.first), first);
		vec b = vec_eq(vec_load_any(hay + i + at.second), second);
		for (vec_mask m = vec_to_mask(vec_and(a, b)); m;) {
			unsigned k = vec_first(m);
			if (!memcmp(hay + i + k, needle, len))
				return (void *)(hay + i + k);
			if (!budget--)
				return (void *)__search_two_way(hay + i + k, hay_len - i - k,
							      needle, len);
			m &= ~((((vec_mask)1 << VEC_BITS) - 1) << k * VEC_BITS);
		}
		if (i + VEC_SIZE >= places)
			return 0;
		i += VEC_SIZE;
		budget++;
		if (i + VEC_SIZE > places)
			i = places - VEC_SIZE; /* the last block overlaps the one before */
	}
}
