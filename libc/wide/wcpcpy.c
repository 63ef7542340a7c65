/* wcpcpy.c: wide functions that ISO C does not have, apart from those it has */
#include <string.h>
#include <wchar.h>

wchar_t *wcpcpy(wchar_t *restrict to, const wchar_t *restrict s)
{
	size_t len = wcslen(s);

	wmemcpy(to, s, len + 1);
	return to + len;
}

wchar_t *wcpncpy(wchar_t *restrict to, const wchar_t *restrict s, size_t n)
{
	size_t len = wcsnlen(s, n);

	wmemcpy(to, s, len);
	wmemset(to + len, 0, n - len);
	return to + len;
}

wchar_t *wmempcpy(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
	return wmemcpy(to, from, n) + n;
}

wchar_t *wcschrnul(const wchar_t *s, wchar_t c)
{
	wchar_t *found = wcschr(s, c);

	return found ? found : (wchar_t *)s + wcslen(s);
}
