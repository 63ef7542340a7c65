/* strcasestr.c: a string in a string, without regard to case */
#include <ctype.h>
#include <string.h>
#include <strings.h>

/* Each place where either case of the first letter is gets compared. */
char *strcasestr(const char *hay, const char *needle)
{
	char either[] = { tolower((unsigned char)*needle), toupper((unsigned char)*needle), 0 };
	size_t len = strlen(needle);

	if (!len)
		return (char *)hay;
	for (; (hay = strpbrk(hay, either)); hay++)
		if (!strncasecmp(hay, needle, len))
			return (char *)hay;
	return 0;
}
