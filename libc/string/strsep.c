/* strsep.c: a string cut at each separator, so that there are empty fields */
#include <string.h>

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
