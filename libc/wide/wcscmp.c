/* wcscmp.c: wide strings compared.  wchar_t is signed on one architecture and
 * unsigned on the other, so differences are not taken. */
#include <wchar.h>
#include "common.h"
#include "difference.h"

HAS_WIDE(wmemcmp);
HAS_WIDE(wcscmp);
HAS_WIDE(wcsncmp);

static inline int order(wchar_t a, wchar_t b)
{
	return (a > b) - (a < b);
}

int VARIANT(wmemcmp)(const wchar_t *a, const wchar_t *b, size_t n)
{
	GO_WIDE(wmemcmp, a, b, n);
	size_t at = first_difference((const char *)a, (const char *)b, n * sizeof *a) / sizeof *a;

	return at < n ? order(a[at], b[at]) : 0;
}

static inline vec differ(vec v, vec w)
{
	return vec_eq32(vec_and(v, vec_eq32(v, w)), vec_fill(0));
}

INLINE int compare(const wchar_t *a, const wchar_t *b, size_t n)
{
	size_t bytes = n < SIZE_MAX / sizeof *a ? n * sizeof *a : SIZE_MAX;
	size_t at = common_length((const char *)a, (const char *)b, bytes, differ, WIDE_STOPS);

	at /= sizeof *a;
	return at < n ? order(a[at], b[at]) : 0;
}

int VARIANT(wcscmp)(const wchar_t *a, const wchar_t *b)
{
	GO_WIDE(wcscmp, a, b);
	return compare(a, b, SIZE_MAX);
}

int VARIANT(wcsncmp)(const wchar_t *a, const wchar_t *b, size_t n)
{
	GO_WIDE(wcsncmp, a, b, n);
	return n ? compare(a, b, n) : 0;
}

#ifndef __AVX2__
int wcscoll(const wchar_t *a, const wchar_t *b)
{
	return wcscmp(a, b);
}
#endif
