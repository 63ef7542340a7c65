/* wcscoll_l.c: collation in a given locale, in all of which it is the same */
#include <wchar.h>

int wcscoll_l(const wchar_t *a, const wchar_t *b, locale_t locale __attribute__((unused)))
{
	return wcscmp(a, b);
}

size_t wcsxfrm_l(wchar_t *restrict to, const wchar_t *restrict s, size_t size,
		 locale_t locale __attribute__((unused)))
{
	return wcsxfrm(to, s, size);
}
