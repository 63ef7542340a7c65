/* copy.c: memcpy, memmove and memset of more than 64 bytes, with AVX2.
 *
 * The method is memcpy.S's with vectors twice as wide: what overlaps the ends is loaded
 * before anything is stored, and between them 128 bytes at a time are stored aligned.
 * What is larger than the caches that it would push out is stored past them. */
#include <stddef.h>
#include <stdint.h>
#include "../wide_vector.h"
#include "../../../libc/internal/hooks.h"

enum { V = VEC_SIZE, PAST_CACHES = 24 * 1024 * 1024 };

void *memcpy_avx2(void *restrict dest, const void *restrict src, size_t n) HIDDEN;
void *memmove_down_avx2(void *dest, const void *src, size_t n) HIDDEN;
void *memset_avx2(void *dest, int c, size_t n) HIDDEN;

/* Past the caches. */
static inline void stream(char *p, vec v)
{
	__asm__("vmovntdq %1, %0" : "=m"(*(vec *)p) : "x"(v));
}

/* 65 to 256 bytes, all loaded before anything is stored. */
static inline void *copy_by_ends(char *d, const char *s, size_t n)
{
	const char *end = s + n;
	char *d_end = d + n;
	vec a = vec_load_any(s), b = vec_load_any(s + V), y = vec_load_any(end - 2 * V), z = vec_load_any(end - V);

	if (n > 4 * V) {
		vec c = vec_load_any(s + 2 * V), e = vec_load_any(s + 3 * V);
		vec w = vec_load_any(end - 4 * V), x = vec_load_any(end - 3 * V);
		vec_store_any(d + 2 * V, c);
		vec_store_any(d + 3 * V, e);
		vec_store_any(d_end - 4 * V, w);
		vec_store_any(d_end - 3 * V, x);
	}
	vec_store_any(d, a);
	vec_store_any(d + V, b);
	vec_store_any(d_end - 2 * V, y);
	vec_store_any(d_end - V, z);
	return d;
}

/* Upwards, from the first aligned place; dest may overlap a src above it. */
void *memcpy_avx2(void *restrict dest, const void *restrict src, size_t n)
{
	char *d = dest, *last = d + n - 4 * V, *p = (char *)(((uintptr_t)d | (V - 1)) + 1);
	const char *s = src;
	vec first = vec_load_any(s), end[4];

	if (n <= 8 * V)
		return copy_by_ends(dest, src, n);
	for (int i = 0; i < 4; i++)
		end[i] = vec_load_any(s + n - 4 * V + i * V);
	s += p - d;
	if (n >= PAST_CACHES && (size_t)(s - p) >= n) {
		for (; p < last; p += 4 * V, s += 4 * V) {
			__builtin_prefetch(s + 8 * V * V / 4);
			for (int i = 0; i < 4; i++)
				stream(p + i * V, vec_load_any(s + i * V));
		}
		__builtin_ia32_sfence();
	}
	for (; p < last; p += 4 * V, s += 4 * V) {
		vec a = vec_load_any(s), b = vec_load_any(s + V), c = vec_load_any(s + 2 * V), e = vec_load_any(s + 3 * V);
		*(vec *)p = a;
		*(vec *)(p + V) = b;
		*(vec *)(p + 2 * V) = c;
		*(vec *)(p + 3 * V) = e;
	}
	for (int i = 0; i < 4; i++)
		vec_store_any(last + i * V, end[i]);
	vec_store_any(d, first);
	return dest;
}

/* Downwards, for a dest that overlaps a src below it. */
void *memmove_down_avx2(void *dest, const void *src, size_t n)
{
	char *d = dest, *last = d + n - V, *p = (char *)((uintptr_t)(d + n) & -V);
	const char *s = (const char *)src + (p - d);
	vec end = vec_load_any((const char *)src + n - V), first[4];

	if (n <= 8 * V)
		return copy_by_ends(dest, src, n);
	for (int i = 0; i < 4; i++)
		first[i] = vec_load_any((const char *)src + i * V);
	for (; p > d + 4 * V; p -= 4 * V, s -= 4 * V) {
		vec a = vec_load_any(s - V), b = vec_load_any(s - 2 * V), c = vec_load_any(s - 3 * V),
			e = vec_load_any(s - 4 * V);
		*(vec *)(p - V) = a;
		*(vec *)(p - 2 * V) = b;
		*(vec *)(p - 3 * V) = c;
		*(vec *)(p - 4 * V) = e;
	}
	vec_store_any(last, end);
	for (int i = 0; i < 4; i++)
		vec_store_any(d + i * V, first[i]);
	return dest;
}

void *memset_avx2(void *dest, int c, size_t n)
{
	char *d = dest, *last = d + n - 4 * V, *p = (char *)(((uintptr_t)d | (V - 1)) + 1);
	vec v = vec_fill(c);

	vec_store_any(d, v);
	if (n <= 4 * V) {
		vec_store_any(d + V, v);
		vec_store_any(last + 2 * V, v);
		vec_store_any(last + 3 * V, v);
		return dest;
	}
	for (; p < last; p += 4 * V)
		for (int i = 0; i < 4; i++)
			*(vec *)(p + i * V) = v;
	for (int i = 0; i < 4; i++)
		vec_store_any(last + i * V, v);
	return dest;
}
