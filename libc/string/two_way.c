/* two_way.c: the search of blocks that is always linear */
#include "two_way.h"

static inline vec as_they_are(vec v)
{
	return v;
}

static inline int byte_as_it_is(int c)
{
	return c;
}

const unsigned char *__search_two_way(const unsigned char *hay, size_t hay_len,
				      const unsigned char *needle, size_t len)
{
	return search_two_way(hay, hay_len, needle, len, (struct fold){ as_they_are, byte_as_it_is });
}
