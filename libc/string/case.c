/* case.c: comparison without regard to case.
 *
 * Only ASCII letters have case as single bytes (see <ctype.h>). */
#include <ctype.h>
#include <string.h>
#include <strings.h>

int strncasecmp(const char *a, const char *b, size_t n)
{
	const unsigned char *p = (const unsigned char *)a, *q = (const unsigned char *)b;

	for (; n; n--, p++, q++) {
		int difference = *p - *q;
		if (difference && (difference = tolower(*p) - tolower(*q)))
			return difference;
		if (!*p)
			break;
	}
	return 0;
}

int strcasecmp(const char *a, const char *b)
{
	return strncasecmp(a, b, (size_t)-1);
}

int strcasecmp_l(const char *a, const char *b, locale_t locale __attribute__((unused)))
{
	return strcasecmp(a, b);
}

int strncasecmp_l(const char *a, const char *b, size_t n, locale_t locale __attribute__((unused)))
{
	return strncasecmp(a, b, n);
}
