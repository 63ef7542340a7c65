/* wcslen.c: searches for one wide character, a vector at a time.
 *
 * A wide string is aligned to its characters, so a block of a vector's size holds
 * whole ones, and an aligned block is all in one page. */
#include <stdint.h>
#include <wchar.h>
#include "vector.h"
#include "wcsnlen.h"
#include "wide.h"

enum { WIDE_BITS = VEC_BITS * 4, PER_BLOCK = VEC_SIZE / 4 };

wchar_t *WIDE(wide_or_null)(const wchar_t *s, wchar_t c) HIDDEN;
wchar_t *WIDE(wmemchr)(const wchar_t *s, wchar_t c, size_t n) HIDDEN;
wchar_t *WIDE(wcsrchr)(const wchar_t *s, wchar_t c) HIDDEN;

static inline const wchar_t *block_of(const wchar_t *s, vec_mask *before)
{
	const wchar_t *block = (const wchar_t *)((uintptr_t)s & -VEC_SIZE);

	*before = ((vec_mask)1 << (s - block) * WIDE_BITS) - 1;
	return block;
}

static inline size_t bytes(const wchar_t *from, const wchar_t *to)
{
	return (const char *)to - (const char *)from;
}

static inline vec found_or_null(const wchar_t *block, vec wanted)
{
	vec v = vec_load(block);

	return vec_or(vec_eq32(v, vec_fill(0)), vec_eq32(v, wanted));
}

/* The first c or the null at the end. */
static inline wchar_t *find(const wchar_t *s, wchar_t c)
{
	vec_mask before;
	const wchar_t *block = block_of(s, &before);
	vec wanted = vec_fill32(c);
	vec_mask m = vec_to_mask(found_or_null(block, wanted)) & ~before;

	while (!m) {
		block += PER_BLOCK;
		/* Four blocks, of one line or two, are looked at together. */
		while ((uintptr_t)block % (4 * VEC_SIZE) == 0) {
			if (go_wide(bytes(s, block)))
				return WIDE(wide_or_null)(block, c);
			vec a = found_or_null(block, wanted);
			vec b = found_or_null(block + PER_BLOCK, wanted);
			vec d = found_or_null(block + 2 * PER_BLOCK, wanted);
			vec e = found_or_null(block + 3 * PER_BLOCK, wanted);
			if (vec_to_mask(vec_or(vec_or(a, b), vec_or(d, e))))
				break;
			block += 4 * PER_BLOCK;
		}
		m = vec_to_mask(found_or_null(block, wanted));
	}
	return (wchar_t *)block + vec_first(m) / 4;
}

#ifdef __AVX2__
wchar_t *WIDE(wide_or_null)(const wchar_t *s, wchar_t c)
{
	return find(s, c);
}
#else
size_t wcslen(const wchar_t *s)
{
	return find(s, 0) - s;
}

wchar_t *wcschr(const wchar_t *s, wchar_t c)
{
	s = find(s, c);
	return *s == c ? (wchar_t *)s : 0;
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
#endif

wchar_t *VARIANT(wmemchr)(const wchar_t *s, wchar_t c, size_t n)
{
	const wchar_t *start = s;
	vec wanted = vec_fill32(c);

	for (; n >= PER_BLOCK; n -= PER_BLOCK, s += PER_BLOCK) {
		while (n >= 4 * PER_BLOCK) {
			if (go_wide(bytes(start, s)))
				return WIDE(wmemchr)(s, c, n);
			vec a = vec_eq32(vec_load_any(s), wanted);
			vec b = vec_eq32(vec_load_any(s + PER_BLOCK), wanted);
			vec d = vec_eq32(vec_load_any(s + 2 * PER_BLOCK), wanted);
			vec e = vec_eq32(vec_load_any(s + 3 * PER_BLOCK), wanted);
			if (vec_to_mask(vec_or(vec_or(a, b), vec_or(d, e))))
				break;
			s += 4 * PER_BLOCK;
			n -= 4 * PER_BLOCK;
		}
		if (n < PER_BLOCK)
			break;
		vec_mask m = vec_to_mask(vec_eq32(vec_load_any(s), wanted));
		if (m)
			return (wchar_t *)s + vec_first(m) / 4;
	}
	for (; n; n--, s++)
		if (*s == c)
			return (wchar_t *)s;
	return 0;
}

/* The null may be what is wanted; in the last block, what lies after it is none. */
wchar_t *VARIANT(wcsrchr)(const wchar_t *s, wchar_t c)
{
	vec_mask before;
	const wchar_t *block = block_of(s, &before), *found = 0;
	vec wanted = vec_fill32(c), null = vec_fill(0);

	for (;; block += PER_BLOCK, before = 0) {
		if (block > s && go_wide(bytes(s, block))) {
			wchar_t *later = WIDE(wcsrchr)(block, c);
			return later ? later : (wchar_t *)found;
		}
		vec v = vec_load(block), hits = vec_eq32(v, wanted), ends = vec_eq32(v, null);
		if (!vec_to_mask(vec_or(hits, ends)))
			continue;
		vec_mask hit = vec_to_mask(hits) & ~before, end = vec_to_mask(ends) & ~before;
		if (end)
			hit &= (end & -end) | ((end & -end) - 1); /* its first bit is enough */
		if (hit)
			found = block + vec_last(hit) / 4;
		if (end)
			return (wchar_t *)found;
	}
}
