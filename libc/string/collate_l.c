/* collate_l.c: collation in a given locale, in all of which it is the same */
#include <string.h>

int strcoll_l(const char *a, const char *b, locale_t locale __attribute__((unused)))
{
	return strcmp(a, b);
}

size_t strxfrm_l(char *restrict dest, const char *restrict s, size_t size,
		 locale_t locale __attribute__((unused)))
{
	return strxfrm(dest, s, size);
}
