/* tokens.h: the body of strtok and strtok_r, which are in two files, for one name is
 * reserved in ISO C and the other is not */
#ifndef TOKENS_H
#define TOKENS_H

#include <string.h>

static inline char *next_token(char *s, const char *set, char **place)
{
	if (!s)
		s = *place;
	if (!s)
		return 0;
	s += strspn(s, set);
	if (!*s) {
		*place = 0;
		return 0;
	}
	char *end = s + strcspn(s, set);
	*place = *end ? end + 1 : 0;
	*end = 0;
	return s;
}

#endif
