/* search.h: between the searches for a string in a string */
#ifndef SEARCH_H
#define SEARCH_H

#include <stddef.h>

#define HIDDEN_SEARCH __attribute__((visibility("hidden")))

/* Two places in a needle, of bytes that are rare. */
struct pair {
	size_t first, second; /* first < second */
};

enum { WIDEST_VECTOR = 32 };

struct pair __rarest_pair(const unsigned char *needle, size_t len) HIDDEN_SEARCH;

/* The same where the pair is, or in linear time if that is at too many places; there are
 * at least WIDEST_VECTOR places. */
const unsigned char *__search_pair(const unsigned char *hay, size_t hay_len,
				   const unsigned char *needle, size_t len,
				   struct pair at) HIDDEN_SEARCH;

/* Where the needle is in the haystack, in time linear in both; null if nowhere. */
const unsigned char *__search_two_way(const unsigned char *hay, size_t hay_len,
				    const unsigned char *needle, size_t len) HIDDEN_SEARCH;

#endif
