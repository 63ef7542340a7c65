/* wide_vector.h: vector.h's names for thirty-two bytes at a time.
 *
 * vector.h includes it where the compiler may use AVX2.  The compiler itself clears
 * the upper halves at the end of a function (vzeroupper), and uses the VEX forms throughout. */
#ifndef WIDE_VECTOR_H
#define WIDE_VECTOR_H

#include <immintrin.h>
#include <stdint.h>

typedef __m256i vec;
typedef uint32_t vec_mask;

enum { VEC_SIZE = 32, VEC_BITS = 1 };
#define VEC_ALL ((vec_mask)0xffffffff)

static inline vec vec_load(const void *p)
{
	return _mm256_load_si256(p);
}

static inline vec vec_load_any(const void *p)
{
	return _mm256_loadu_si256(p);
}

static inline void vec_store_any(void *p, vec v)
{
	_mm256_storeu_si256(p, v);
}

static inline vec vec_fill(int c)
{
	return _mm256_set1_epi8((char)c);
}

static inline vec vec_fill32(int c)
{
	return _mm256_set1_epi32(c);
}

static inline vec vec_eq(vec a, vec b)
{
	return _mm256_cmpeq_epi8(a, b);
}

static inline vec vec_eq32(vec a, vec b)
{
	return _mm256_cmpeq_epi32(a, b);
}

static inline vec vec_or(vec a, vec b)
{
	return _mm256_or_si256(a, b);
}

static inline vec vec_and(vec a, vec b)
{
	return _mm256_and_si256(a, b);
}

static inline vec vec_xor(vec a, vec b)
{
	return _mm256_xor_si256(a, b);
}

static inline vec vec_min(vec a, vec b)
{
	return _mm256_min_epu8(a, b);
}

static inline vec_mask vec_to_mask(vec v)
{
	return _mm256_movemask_epi8(v);
}

static inline unsigned vec_first(vec_mask m)
{
	return __builtin_ctz(m);
}

static inline unsigned vec_last(vec_mask m)
{
	return 31 - __builtin_clz(m);
}

/* A table of 16 bytes is looked up in one instruction. */
#define VEC_LOOKUP 1

static inline vec vec_table(const unsigned char table[16])
{
	return _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)table));
}

/* What is in the table at each index's low four bits, or 0 where its high bit is set. */
static inline vec vec_lookup(vec table, vec indices)
{
	return _mm256_shuffle_epi8(table, indices);
}

static inline vec vec_high_nibbles(vec v)
{
	return _mm256_and_si256(_mm256_srli_epi16(v, 4), vec_fill(15));
}

/* ASCII capitals made small. */
static inline vec vec_lower(vec v)
{
	vec moved = _mm256_add_epi8(v, vec_fill(0x80 - 'A'));
	vec capital = _mm256_cmpgt_epi8(vec_fill(-128 + 26), moved);
	return _mm256_or_si256(v, _mm256_and_si256(capital, vec_fill(0x20)));
}

#endif
