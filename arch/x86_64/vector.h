/* vector.h: sixteen bytes at a time, the same names on every architecture.
 *
 * A mask has VEC_BITS bits for each byte, the first byte's lowest: all set where a
 * comparison was true.  vec_load wants an aligned address, and so never crosses
 * into a page that the address itself is not in. */
#ifndef VECTOR_H
#define VECTOR_H
#ifdef __AVX2__
#include "wide_vector.h"
#else

#include <emmintrin.h>
#include <stdbool.h>
#include <stdint.h>

typedef __m128i vec;
typedef uint32_t vec_mask;

enum { VEC_SIZE = 16, VEC_BITS = 1 };
#define VEC_ALL ((vec_mask)0xffff)

static inline vec vec_load(const void *p)
{
	return _mm_load_si128(p);
}

static inline vec vec_load_any(const void *p)
{
	return _mm_loadu_si128(p);
}

static inline void vec_store_any(void *p, vec v)
{
	_mm_storeu_si128(p, v);
}

static inline vec vec_fill(int c)
{
	return _mm_set1_epi8((char)c);
}

static inline vec vec_fill32(int c)
{
	return _mm_set1_epi32(c);
}

static inline vec vec_eq(vec a, vec b)
{
	return _mm_cmpeq_epi8(a, b);
}

static inline vec vec_eq32(vec a, vec b)
{
	return _mm_cmpeq_epi32(a, b);
}

static inline vec vec_or(vec a, vec b)
{
	return _mm_or_si128(a, b);
}

static inline vec vec_and(vec a, vec b)
{
	return _mm_and_si128(a, b);
}

static inline vec vec_xor(vec a, vec b)
{
	return _mm_xor_si128(a, b);
}

static inline vec vec_min(vec a, vec b)
{
	return _mm_min_epu8(a, b);
}

static inline vec_mask vec_to_mask(vec v)
{
	return _mm_movemask_epi8(v);
}

/* The mask of the bytes from 0x80 on. */
static inline vec_mask vec_high_mask(vec v)
{
	return _mm_movemask_epi8(v);
}

static inline unsigned vec_first(vec_mask m)
{
	return __builtin_ctz(m);
}

static inline unsigned vec_last(vec_mask m)
{
	return 31 - __builtin_clz(m);
}

/* ASCII capitals made small. */
static inline vec vec_lower(vec v)
{
	/* Signed comparison: A to Z are moved to the 26 least values. */
	vec moved = _mm_add_epi8(v, vec_fill(0x80 - 'A'));
	vec capital = _mm_cmplt_epi8(moved, vec_fill(-128 + 26));
	return _mm_or_si128(v, _mm_and_si128(capital, vec_fill(0x20)));
}

/* Sixteen bytes as sixteen 32-bit words. */
static inline void vec_widen(int32_t *to, vec v)
{
	vec zero = _mm_setzero_si128();
	vec low = _mm_unpacklo_epi8(v, zero), high = _mm_unpackhi_epi8(v, zero);
	vec_store_any(to, _mm_unpacklo_epi16(low, zero));
	vec_store_any(to + 4, _mm_unpackhi_epi16(low, zero));
	vec_store_any(to + 8, _mm_unpacklo_epi16(high, zero));
	vec_store_any(to + 12, _mm_unpackhi_epi16(high, zero));
}

/* Sixteen 32-bit words as bytes; false if one of them has a bit of not_in. */
static inline bool vec_narrow(void *to, const void *from, uint32_t not_in)
{
	const __m128i *p = from;
	vec a = vec_load_any(p), b = vec_load_any(p + 1), c = vec_load_any(p + 2),
	    d = vec_load_any(p + 3);
	vec any = vec_and(vec_or(vec_or(a, b), vec_or(c, d)), vec_fill32(not_in));
	if (vec_to_mask(vec_eq32(any, _mm_setzero_si128())) != VEC_ALL)
		return false;
	vec_store_any(to, _mm_packus_epi16(_mm_packs_epi32(a, b), _mm_packs_epi32(c, d)));
	return true;
}

/* Sixteen 32-bit words as bytes, 0xff for those that are more; as signed ones none is
 * negative. */
static inline vec vec_narrow_most(const void *from)
{
	const __m128i *p = from;
	return _mm_packus_epi16(_mm_packs_epi32(vec_load_any(p), vec_load_any(p + 1)),
				_mm_packs_epi32(vec_load_any(p + 2), vec_load_any(p + 3)));
}

/* Eight 32-bit words as 16-bit ones; false if one of them is not below 0x10000. */
static inline bool vec_narrow_half(void *to, const void *from)
{
	const __m128i *p = from;
	vec a = vec_load_any(p), b = vec_load_any(p + 1);
	vec any = _mm_srli_epi32(vec_or(a, b), 16);
	if (vec_to_mask(vec_eq32(any, _mm_setzero_si128())) != VEC_ALL)
		return false;
	/* The one instruction that packs words takes them as signed. */
	a = _mm_srai_epi32(_mm_slli_epi32(a, 16), 16);
	b = _mm_srai_epi32(_mm_slli_epi32(b, 16), 16);
	vec_store_any(to, _mm_packs_epi32(a, b));
	return true;
}

/* Eight 16-bit words as 32-bit ones; false if one of them is a surrogate of UTF-16. */
static inline bool vec_widen_half(void *to, const void *from)
{
	vec zero = _mm_setzero_si128(), v = vec_load_any(from);
	vec top = vec_and(v, _mm_set1_epi16((short)0xf800));
	if (vec_to_mask(_mm_cmpeq_epi16(top, _mm_set1_epi16((short)0xd800))))
		return false;
	vec_store_any(to, _mm_unpacklo_epi16(v, zero));
	vec_store_any((char *)to + 16, _mm_unpackhi_epi16(v, zero));
	return true;
}

#endif
#endif
