/* wcscpy.c: wide strings copied, appended */
#include <string.h>
#include <wchar.h>
#include "wcsnlen.h"

wchar_t *wmemcpy(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
	return memcpy(to, from, n * sizeof *to);
}

wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t n)
{
	return memmove(to, from, n * sizeof *to);
}

wchar_t *wcscpy(wchar_t *restrict to, const wchar_t *restrict s)
{
	return wmemcpy(to, s, wcslen(s) + 1);
}

wchar_t *wcsncpy(wchar_t *restrict to, const wchar_t *restrict s, size_t n)
{
	size_t len = __wcsnlen(s, n);

	wmemcpy(to, s, len);
	wmemset(to + len, 0, n - len);
	return to;
}

wchar_t *wcscat(wchar_t *restrict to, const wchar_t *restrict s)
{
	wcscpy(to + wcslen(to), s);
	return to;
}

wchar_t *wcsncat(wchar_t *restrict to, const wchar_t *restrict s, size_t n)
{
	wchar_t *end = to + wcslen(to);
	size_t len = __wcsnlen(s, n);

	wmemcpy(end, s, len);
	end[len] = 0;
	return to;
}

size_t wcsxfrm(wchar_t *restrict to, const wchar_t *restrict s, size_t size)
{
	size_t len = wcslen(s);

	if (len < size)
		wmemcpy(to, s, len + 1);
	return len;
}
