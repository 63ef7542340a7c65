/* wcscmp.c: wide strings compared.  wchar_t is signed on one architecture and
 * unsigned on the other, so differences are not taken. */
#include <wchar.h>
#include "vector.h"

static inline int order(wchar_t a, wchar_t b)
{
	return (a > b) - (a < b);
}

int wmemcmp(const wchar_t *a, const wchar_t *b, size_t n)
{
	/* Four at a time as long as they are equal. */
	for (; n >= 4; n -= 4, a += 4, b += 4)
		if (vec_to_mask(vec_eq(vec_load_any(a), vec_load_any(b))) != VEC_ALL)
			break;
	for (; n; n--, a++, b++)
		if (*a != *b)
			return order(*a, *b);
	return 0;
}

int wcscmp(const wchar_t *a, const wchar_t *b)
{
	for (; *a == *b; a++, b++)
		if (!*a)
			return 0;
	return order(*a, *b);
}

int wcsncmp(const wchar_t *a, const wchar_t *b, size_t n)
{
	for (; n; n--, a++, b++)
		if (*a != *b || !*a)
			return order(*a, *b);
	return 0;
}

int wcscoll(const wchar_t *a, const wchar_t *b)
{
	return wcscmp(a, b);
}
