/* wcslen.c: searches for one wide character, four at a time.
 *
 * A wide string is aligned to its characters, so a block of sixteen bytes holds
 * whole ones, and an aligned block is all in one page. */
#include <stdint.h>
#include <wchar.h>
#include "vector.h"
#include "wcsnlen.h"

enum { WIDE_BITS = VEC_BITS * 4, PER_BLOCK = VEC_SIZE / 4 };

static inline const wchar_t *block_of(const wchar_t *s, vec_mask *before)
{
	const wchar_t *block = (const wchar_t *)((uintptr_t)s & -VEC_SIZE);

	*before = ((vec_mask)1 << (s - block) * WIDE_BITS) - 1;
	return block;
}

size_t wcslen(const wchar_t *s)
{
	vec_mask before;
	const wchar_t *block = block_of(s, &before);
	vec null = vec_fill(0);

	for (;; block += PER_BLOCK, before = 0) {
		vec_mask m = vec_to_mask(vec_eq32(vec_load(block), null)) & ~before;
		if (m)
			return block + vec_first(m) / 4 - s;
	}
}

/* The first c or the null at the end. */
static const wchar_t *find(const wchar_t *s, wchar_t c)
{
	vec_mask before;
	const wchar_t *block = block_of(s, &before);
	vec null = vec_fill(0), wanted = vec_fill32(c);

	for (;; block += PER_BLOCK, before = 0) {
		vec v = vec_load(block);
		vec hit = vec_or(vec_eq32(v, null), vec_eq32(v, wanted));
		vec_mask m = vec_to_mask(hit) & ~before;
		if (m)
			return block + vec_first(m) / 4;
	}
}

wchar_t *wcschr(const wchar_t *s, wchar_t c)
{
	s = find(s, c);
	return *s == c ? (wchar_t *)s : 0;
}

wchar_t *wmemchr(const wchar_t *s, wchar_t c, size_t n)
{
	vec wanted = vec_fill32(c);

	for (; n >= PER_BLOCK; n -= PER_BLOCK, s += PER_BLOCK) {
		vec_mask m = vec_to_mask(vec_eq32(vec_load_any(s), wanted));
		if (m)
			return (wchar_t *)s + vec_first(m) / 4;
	}
	for (; n; n--, s++)
		if (*s == c)
			return (wchar_t *)s;
	return 0;
}

/* The string may end before n, so only aligned blocks may be read: wmemchr's
 * blocks are not. */
size_t __wcsnlen(const wchar_t *s, size_t n)
{
	const wchar_t *p = s;

	for (; n && (uintptr_t)p % VEC_SIZE; n--, p++)
		if (!*p)
			return p - s;
	for (vec null = vec_fill(0); n >= PER_BLOCK; n -= PER_BLOCK, p += PER_BLOCK) {
		vec_mask m = vec_to_mask(vec_eq32(vec_load(p), null));
		if (m)
			return p + vec_first(m) / 4 - s;
	}
	for (; n && *p; n--)
		p++;
	return p - s;
}
