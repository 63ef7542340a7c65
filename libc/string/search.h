/* search.h: between the searches for a string in a string */
#ifndef SEARCH_H
#define SEARCH_H

#include <stddef.h>

#define HIDDEN_SEARCH __attribute__((visibility("hidden")))

/* Where the needle is in the haystack, in time linear in both; null if nowhere. */
const unsigned char *__search_two_way(const unsigned char *hay, size_t hay_len,
				    const unsigned char *needle, size_t len) HIDDEN_SEARCH;

#endif
