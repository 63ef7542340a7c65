/* strcasestr.c: a string in a string, without regard to case */
#include <string.h>
#include "search_string.h"
#include "two_way.h"

static inline int small_byte(int c)
{
	return (unsigned)c - 'A' < 26 ? c | 0x20 : c;
}

static void *search_folded(const void *hay, size_t hay_len, const void *needle, size_t len)
{
	return (void *)search_two_way(hay, hay_len, needle, len,
				      (struct fold){ vec_lower, small_byte });
}

char *strcasestr(const char *hay, const char *needle)
{
	return needle[0] ? search_string(hay, needle, search_folded) : (char *)hay;
}
