/* strcasestr.c: a string in a string, without regard to case */
#include <string.h>
#include "search_string.h"
#include "small_byte.h"
#include "two_way.h"


static void *search_folded(const void *hay, size_t hay_len, const void *needle, size_t len)
{
	return (void *)search_two_way(hay, hay_len, needle, len,
				      (struct fold){ vec_lower, small_byte });
}

char *strcasestr(const char *hay, const char *needle)
{
	return needle[0] ? search_string(hay, needle, search_folded) : (char *)hay;
}
