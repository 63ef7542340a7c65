/* wcscpy.c: wide strings copied, appended, filled */
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include "vector.h"

wchar_t *wmemcpy(wchar_t *restrict to, const wchar_t *restrict from, size_t n)
{
	return memcpy(to, from, n * sizeof *to);
}

wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t n)
{
	return memmove(to, from, n * sizeof *to);
}

wchar_t *wmemset(wchar_t *to, wchar_t c, size_t n)
{
	wchar_t *p = to;

	for (vec v = vec_fill32(c); n >= VEC_SIZE / sizeof *p; n -= VEC_SIZE / sizeof *p) {
		vec_store_any(p, v);
		p += VEC_SIZE / sizeof *p;
	}
	while (n--)
		*p++ = c;
	return to;
}

wchar_t *wcscpy(wchar_t *restrict to, const wchar_t *restrict s)
{
	return wmemcpy(to, s, wcslen(s) + 1);
}

wchar_t *wcsncpy(wchar_t *restrict to, const wchar_t *restrict s, size_t n)
{
	size_t len = wcsnlen(s, n);

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
	size_t len = wcsnlen(s, n);

	wmemcpy(end, s, len);
	end[len] = 0;
	return to;
}

size_t wcslcpy(wchar_t *restrict to, const wchar_t *restrict s, size_t size)
{
	size_t len = wcslen(s);

	if (size) {
		size_t n = len < size ? len : size - 1;
		wmemcpy(to, s, n);
		to[n] = 0;
	}
	return len;
}

size_t wcslcat(wchar_t *restrict to, const wchar_t *restrict s, size_t size)
{
	size_t used = wcsnlen(to, size);

	return used + (used == size ? wcslen(s) : wcslcpy(to + used, s, size - used));
}

wchar_t *wcsdup(const wchar_t *s)
{
	size_t size = (wcslen(s) + 1) * sizeof *s;
	wchar_t *copy = malloc(size);

	return copy ? memcpy(copy, s, size) : 0;
}

size_t wcsxfrm(wchar_t *restrict to, const wchar_t *restrict s, size_t size)
{
	size_t len = wcslen(s);

	if (len < size)
		wmemcpy(to, s, len + 1);
	return len;
}

size_t wcsxfrm_l(wchar_t *restrict to, const wchar_t *restrict s, size_t size,
		 locale_t locale __attribute__((unused)))
{
	return wcsxfrm(to, s, size);
}
