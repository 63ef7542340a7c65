/* wide_vector.h: vector.h's names for thirty-two bytes at a time.
 *
 * vector.h includes it where the compiler may use AVX2.  The compiler itself clears
 * the upper halves at the end of a function (vzeroupper), and uses the VEX forms throughout.
 * It is written with vectors as both compilers have them and not with Intel's names for the
 * instructions, whose header takes longer to read than all that uses it. */
#ifndef WIDE_VECTOR_H
#define WIDE_VECTOR_H

#include <stdint.h>

typedef uint8_t vec __attribute__((vector_size(32), may_alias));
typedef vec vec_anywhere __attribute__((aligned(1)));
typedef uint16_t vec_halves __attribute__((vector_size(32)));
typedef int32_t vec_words __attribute__((vector_size(32)));
typedef int8_t vec_signed __attribute__((vector_size(32)));
typedef char vec_chars __attribute__((vector_size(32)));
typedef uint8_t vec_table16 __attribute__((vector_size(16), may_alias, aligned(1)));
typedef uint32_t vec_mask;

enum { VEC_SIZE = 32, VEC_BITS = 1 };
#define VEC_ALL ((vec_mask)0xffffffff)

static inline vec vec_load(const void *p)
{
	return *(const vec *)p;
}

static inline vec vec_load_any(const void *p)
{
	return *(const vec_anywhere *)p;
}

static inline void vec_store_any(void *p, vec v)
{
	*(vec_anywhere *)p = v;
}

static inline vec vec_fill(int c)
{
	return (vec){ 0 } + (uint8_t)c;
}

static inline vec vec_fill32(int c)
{
	return (vec)((vec_words){ 0 } + c);
}

static inline vec vec_eq(vec a, vec b)
{
	return (vec)(a == b);
}

static inline vec vec_eq32(vec a, vec b)
{
	return (vec)((vec_words)a == (vec_words)b);
}

static inline vec vec_or(vec a, vec b)
{
	return a | b;
}

static inline vec vec_and(vec a, vec b)
{
	return a & b;
}

static inline vec vec_xor(vec a, vec b)
{
	return a ^ b;
}

static inline vec vec_min(vec a, vec b)
{
#ifdef __clang__
	return __builtin_elementwise_min(a, b);
#else
	return (vec)__builtin_ia32_pminub256((vec_chars)a, (vec_chars)b);
#endif
}

static inline vec_mask vec_to_mask(vec v)
{
	return __builtin_ia32_pmovmskb256((vec_chars)v);
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
	vec_table16 t = *(const vec_table16 *)table;

	return __builtin_shufflevector(t, t, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15,
				       0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
}

/* What is in the table at each index's low four bits, or 0 where its high bit is set. */
static inline vec vec_lookup(vec table, vec indices)
{
	return (vec)__builtin_ia32_pshufb256((vec_chars)table, (vec_chars)indices);
}

static inline vec vec_high_nibbles(vec v)
{
	return (vec)((vec_halves)v >> 4) & 15;
}

/* ASCII capitals made small. */
static inline vec vec_lower(vec v)
{
	/* Signed comparison, which is one instruction: A to Z are moved to the 26 least values. */
	vec_signed moved = (vec_signed)(v + (0x80 - 'A'));
	return v | ((vec)(moved < -128 + 26) & 0x20);
}

#endif
