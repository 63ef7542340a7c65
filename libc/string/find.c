/* find.c: a block in a block.
 *
 * Sixteen places at a time, the two bytes of the needle that are rarest by nature
 * are compared; only where both agree the whole needle is.  When too many of
 * these candidates fail, the rest is left to the method that is always linear. */
#include <stdint.h>
#include <string.h>
#include "memmem.h"
#include "search.h"

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

struct pair __rarest_pair(const unsigned char *needle, size_t len)
{
	size_t best = 0, next = 1;

	if (commonness(needle[1]) < commonness(needle[0]))
		best = 1, next = 0;
	unsigned best_rank = commonness(needle[best]), next_rank = commonness(needle[next]);
	for (size_t i = 2; i < len; i++) {
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
	if (hay_len < len - 1 + WIDEST_VECTOR)
		return (void *)__search_two_way(hay, hay_len, needle, len);
	/* The first few bytes are enough to find two that are rare. */
	return (void *)__search_pair(hay, hay_len, needle, len,
					      __rarest_pair(needle, len < 48 ? len : 48));
}
