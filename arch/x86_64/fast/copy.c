/* copy.c: memcpy, memmove and memset of more than 64 bytes, with AVX2.
 *
 * The method is memcpy.S's with vectors twice as wide: what overlaps the ends is loaded
 * before anything is stored, and between them 128 bytes at a time are stored aligned.
 * What is larger than the caches that it would push out is stored past them. */
#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>
#include "../../../libc/internal/hooks.h"

enum { V = 32, PAST_CACHES = 24 * 1024 * 1024 };

void *memcpy_avx2(void *restrict dest, const void *restrict src, size_t n) HIDDEN;
void *memmove_down_avx2(void *dest, const void *src, size_t n) HIDDEN;
void *memset_avx2(void *dest, int c, size_t n) HIDDEN;

static inline __m256i load(const char *p)
{
	return _mm256_loadu_si256((const __m256i_u *)p);
}

static inline void store(char *p, __m256i v)
{
	_mm256_storeu_si256((__m256i_u *)p, v);
}

/* 65 to 256 bytes, all loaded before anything is stored. */
static inline void *copy_by_ends(char *d, const char *s, size_t n)
{
	const char *end = s + n;
	char *d_end = d + n;
	__m256i a = load(s), b = load(s + V), y = load(end - 2 * V), z = load(end - V);

	if (n > 4 * V) {
		__m256i c = load(s + 2 * V), e = load(s + 3 * V);
		__m256i w = load(end - 4 * V), x = load(end - 3 * V);
		store(d + 2 * V, c);
		store(d + 3 * V, e);
		store(d_end - 4 * V, w);
		store(d_end - 3 * V, x);
	}
	store(d, a);
	store(d + V, b);
	store(d_end - 2 * V, y);
	store(d_end - V, z);
	return d;
}

/* Upwards, from the first aligned place; dest may overlap a src above it. */
void *memcpy_avx2(void *restrict dest, const void *restrict src, size_t n)
{
	char *d = dest, *last = d + n - 4 * V, *p = (char *)(((uintptr_t)d | (V - 1)) + 1);
	const char *s = src;
	__m256i first = load(s), end[4];

	if (n <= 8 * V)
		return copy_by_ends(dest, src, n);
	for (int i = 0; i < 4; i++)
		end[i] = load(s + n - 4 * V + i * V);
	s += p - d;
	if (n >= PAST_CACHES && (size_t)(s - p) >= n) {
		for (; p < last; p += 4 * V, s += 4 * V) {
			__builtin_prefetch(s + 8 * V * V / 4);
			for (int i = 0; i < 4; i++)
				_mm256_stream_si256((__m256i *)(p + i * V), load(s + i * V));
		}
		_mm_sfence();
	}
	for (; p < last; p += 4 * V, s += 4 * V) {
		__m256i a = load(s), b = load(s + V), c = load(s + 2 * V), e = load(s + 3 * V);
		_mm256_store_si256((__m256i *)p, a);
		_mm256_store_si256((__m256i *)(p + V), b);
		_mm256_store_si256((__m256i *)(p + 2 * V), c);
		_mm256_store_si256((__m256i *)(p + 3 * V), e);
	}
	for (int i = 0; i < 4; i++)
		store(last + i * V, end[i]);
	store(d, first);
	return dest;
}

/* Downwards, for a dest that overlaps a src below it. */
void *memmove_down_avx2(void *dest, const void *src, size_t n)
{
	char *d = dest, *last = d + n - V, *p = (char *)((uintptr_t)(d + n) & -V);
	const char *s = (const char *)src + (p - d);
	__m256i end = load((const char *)src + n - V), first[4];

	if (n <= 8 * V)
		return copy_by_ends(dest, src, n);
	for (int i = 0; i < 4; i++)
		first[i] = load((const char *)src + i * V);
	for (; p > d + 4 * V; p -= 4 * V, s -= 4 * V) {
		__m256i a = load(s - V), b = load(s - 2 * V), c = load(s - 3 * V),
			e = load(s - 4 * V);
		_mm256_store_si256((__m256i *)(p - V), a);
		_mm256_store_si256((__m256i *)(p - 2 * V), b);
		_mm256_store_si256((__m256i *)(p - 3 * V), c);
		_mm256_store_si256((__m256i *)(p - 4 * V), e);
	}
	store(last, end);
	for (int i = 0; i < 4; i++)
		store(d + i * V, first[i]);
	return dest;
}

void *memset_avx2(void *dest, int c, size_t n)
{
	char *d = dest, *last = d + n - 4 * V, *p = (char *)(((uintptr_t)d | (V - 1)) + 1);
	__m256i v = _mm256_set1_epi8((char)c);

	store(d, v);
	if (n <= 4 * V) {
		store(d + V, v);
		store(last + 2 * V, v);
		store(last + 3 * V, v);
		return dest;
	}
	for (; p < last; p += 4 * V)
		for (int i = 0; i < 4; i++)
			_mm256_store_si256((__m256i *)(p + i * V), v);
	for (int i = 0; i < 4; i++)
		store(last + i * V, v);
	return dest;
}
