/* tokens.c: strings cut at separators */
#include <string.h>

char *strtok_r(char *restrict s, const char *restrict set, char **restrict place)
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

char *strtok(char *restrict s, const char *restrict set)
{
	static char *place;

	return strtok_r(s, set, &place);
}

char *strsep(char **restrict place, const char *restrict set)
{
	char *s = *place;

	if (!s)
		return 0;
	char *end = s + strcspn(s, set);
	*place = *end ? end + 1 : 0;
	*end = 0;
	return s;
}
