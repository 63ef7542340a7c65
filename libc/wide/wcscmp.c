/* wcscmp.c: wide strings compared.  wchar_t is signed on one architecture and
 * unsigned on the other, so differences are not taken. */
#include <stdint.h>
#include <wchar.h>
#include "vector.h"
#include "wide.h"

enum { PER_BLOCK = VEC_SIZE / 4, SMALLEST_PAGE = 4096 };

int WIDE(wmemcmp)(const wchar_t *a, const wchar_t *b, size_t n) HIDDEN;
int WIDE(wcsncmp)(const wchar_t *a, const wchar_t *b, size_t n) HIDDEN;

static inline int order(wchar_t a, wchar_t b)
{
	return (a > b) - (a < b);
}

int VARIANT(wmemcmp)(const wchar_t *a, const wchar_t *b, size_t n)
{
	const wchar_t *start = a;

	/* A vector at a time as long as they are equal. */
	for (; n >= PER_BLOCK; n -= PER_BLOCK, a += PER_BLOCK, b += PER_BLOCK) {
		if (n > 4 * PER_BLOCK && go_wide((const char *)a - (const char *)start))
			return WIDE(wmemcmp)(a, b, n);
		if (vec_to_mask(vec_eq(vec_load_any(a), vec_load_any(b))) != VEC_ALL)
			break;
	}
	for (; n; n--, a++, b++)
		if (*a != *b)
			return order(*a, *b);
	return 0;
}

/* Whether a vector from p on is all in p's page. */
static inline int in_page(const wchar_t *p)
{
	return (uintptr_t)p % SMALLEST_PAGE <= SMALLEST_PAGE - VEC_SIZE;
}

int VARIANT(wcsncmp)(const wchar_t *a, const wchar_t *b, size_t n)
{
	const wchar_t *start = a;
	vec null = vec_fill(0);

	/* A vector at a time as long as they are equal and have no null, unless that might
	 * reach into a page that the strings do not: then one by one up to there. */
	while (n) {
		if (in_page(a) && in_page(b) && n >= PER_BLOCK) {
			if (n > 4 * PER_BLOCK && go_wide((const char *)a - (const char *)start))
				return WIDE(wcsncmp)(a, b, n);
			vec v = vec_load_any(a), w = vec_load_any(b);
			vec stop = vec_eq32(vec_and(v, vec_eq32(v, w)), null);
			vec_mask m = vec_to_mask(stop);
			if (m) {
				unsigned at = vec_first(m) / 4;
				return order(a[at], b[at]);
			}
			n -= PER_BLOCK, a += PER_BLOCK, b += PER_BLOCK;
		} else {
			if (*a != *b || !*a)
				return order(*a, *b);
			n--, a++, b++;
		}
	}
	return 0;
}

#ifndef __AVX2__
int wcscmp(const wchar_t *a, const wchar_t *b)
{
	return wcsncmp(a, b, SIZE_MAX);
}

int wcscoll(const wchar_t *a, const wchar_t *b)
{
	return wcscmp(a, b);
}
#endif
