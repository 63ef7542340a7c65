/* wcssearch.c: wide strings searched and cut */
#include <stddef.h>
#include <string.h>
#include <wchar.h>
#include "memmem.h"

size_t wcsspn(const wchar_t *s, const wchar_t *set)
{
	const wchar_t *p = s;

	while (*p && wcschr(set, *p))
		p++;
	return p - s;
}

size_t wcscspn(const wchar_t *s, const wchar_t *set)
{
	const wchar_t *p = s;

	while (*p && !wcschr(set, *p))
		p++;
	return p - s;
}

wchar_t *wcspbrk(const wchar_t *s, const wchar_t *set)
{
	s += wcscspn(s, set);
	return *s ? (wchar_t *)s : 0;
}

/* The search is by bytes; a place between two characters is none. */
wchar_t *wcsstr(const wchar_t *hay, const wchar_t *needle)
{
	if (!*needle)
		return (wchar_t *)hay;
	if (!(hay = wcschr(hay, *needle)))
		return 0;
	size_t len = wcslen(needle) * sizeof *needle;
	const char *p = (const char *)hay, *end = p + wcslen(hay) * sizeof *hay;
	while ((p = __memmem(p, end - p, needle, len))) {
		if ((p - (const char *)hay) % sizeof *hay == 0)
			return (wchar_t *)p;
		p++;
	}
	return 0;
}

wchar_t *wcstok(wchar_t *restrict s, const wchar_t *restrict set, wchar_t **restrict place)
{
	if (!s)
		s = *place;
	if (!s)
		return 0;
	s += wcsspn(s, set);
	if (!*s) {
		*place = 0;
		return 0;
	}
	wchar_t *end = s + wcscspn(s, set);
	*place = *end ? end + 1 : 0;
	*end = 0;
	return s;
}
