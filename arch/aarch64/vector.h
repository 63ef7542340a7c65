/* vector.h: sixteen bytes at a time, the same names on every architecture.
 *
 * A mask has VEC_BITS bits for each byte, the first byte's lowest: all set where a
 * comparison was true.  vec_load wants an aligned address, and so never crosses
 * into a page that the address itself is not in. */
#ifndef VECTOR_H
#define VECTOR_H

#include <arm_neon.h>
#include <stdbool.h>
#include <stdint.h>

typedef uint8x16_t vec;
typedef uint64_t vec_mask;

enum { VEC_SIZE = 16, VEC_BITS = 4 };
#define VEC_ALL ((vec_mask)0xffffffffffffffff)

static inline vec vec_load(const void *p)
{
	return vld1q_u8(p);
}

static inline vec vec_load_any(const void *p)
{
	return vld1q_u8(p);
}

static inline void vec_store_any(void *p, vec v)
{
	vst1q_u8(p, v);
}

static inline vec vec_fill(int c)
{
	return vdupq_n_u8(c);
}

static inline vec vec_fill32(int c)
{
	return vreinterpretq_u8_s32(vdupq_n_s32(c));
}

static inline vec vec_eq(vec a, vec b)
{
	return vceqq_u8(a, b);
}

static inline vec vec_eq32(vec a, vec b)
{
	return vreinterpretq_u8_u32(
		vceqq_u32(vreinterpretq_u32_u8(a), vreinterpretq_u32_u8(b)));
}

static inline vec vec_or(vec a, vec b)
{
	return vorrq_u8(a, b);
}

static inline vec vec_and(vec a, vec b)
{
	return vandq_u8(a, b);
}

static inline vec vec_xor(vec a, vec b)
{
	return veorq_u8(a, b);
}

static inline vec vec_min(vec a, vec b)
{
	return vminq_u8(a, b);
}

/* Each pair of bytes gives four bits of the one and four of the other. */
static inline vec_mask vec_to_mask(vec v)
{
	return vget_lane_u64(vreinterpret_u64_u8(vshrn_n_u16(vreinterpretq_u16_u8(v), 4)), 0);
}

/* The mask of the bytes from 0x80 on. */
static inline vec_mask vec_high_mask(vec v)
{
	return vec_to_mask(vcgeq_u8(v, vdupq_n_u8(0x80)));
}

static inline unsigned vec_first(vec_mask m)
{
	return __builtin_ctzl(m) / VEC_BITS;
}

static inline unsigned vec_last(vec_mask m)
{
	return (63 - __builtin_clzl(m)) / VEC_BITS;
}

/* A table of 16 bytes is looked up in one instruction. */
#define VEC_LOOKUP 1

static inline vec vec_table(const unsigned char table[16])
{
	return vld1q_u8(table);
}

/* What is in the table at each index's low four bits, or 0 where its high bit is set. */
static inline vec vec_lookup(vec table, vec indices)
{
	return vqtbl1q_u8(table, vandq_u8(indices, vdupq_n_u8(0x8f)));
}

static inline vec vec_high_nibbles(vec v)
{
	return vshrq_n_u8(v, 4);
}

/* ASCII capitals made small. */
static inline vec vec_lower(vec v)
{
	vec capital = vcltq_u8(vsubq_u8(v, vec_fill('A')), vec_fill(26));
	return vorrq_u8(v, vandq_u8(capital, vec_fill(0x20)));
}

/* Sixteen bytes as sixteen 32-bit words. */
static inline void vec_widen(int32_t *to, vec v)
{
	uint16x8_t low = vmovl_u8(vget_low_u8(v)), high = vmovl_u8(vget_high_u8(v));
	vst1q_s32(to, vreinterpretq_s32_u32(vmovl_u16(vget_low_u16(low))));
	vst1q_s32(to + 4, vreinterpretq_s32_u32(vmovl_u16(vget_high_u16(low))));
	vst1q_s32(to + 8, vreinterpretq_s32_u32(vmovl_u16(vget_low_u16(high))));
	vst1q_s32(to + 12, vreinterpretq_s32_u32(vmovl_u16(vget_high_u16(high))));
}

/* Sixteen 32-bit words as bytes; false if one of them has a bit of not_in. */
static inline bool vec_narrow(void *to, const void *from, uint32_t not_in)
{
	const uint32_t *p = from;
	uint32x4_t a = vld1q_u32(p), b = vld1q_u32(p + 4), c = vld1q_u32(p + 8),
		   d = vld1q_u32(p + 12);
	uint32x4_t any = vorrq_u32(vorrq_u32(a, b), vorrq_u32(c, d));
	if (vmaxvq_u32(vandq_u32(any, vdupq_n_u32(not_in))))
		return false;
	uint16x8_t low = vcombine_u16(vmovn_u32(a), vmovn_u32(b));
	uint16x8_t high = vcombine_u16(vmovn_u32(c), vmovn_u32(d));
	vst1q_u8(to, vcombine_u8(vmovn_u16(low), vmovn_u16(high)));
	return true;
}

/* Sixteen 32-bit words as bytes, 0xff for those that are more; as signed ones none is
 * negative. */
static inline vec vec_narrow_most(const void *from)
{
	const uint32_t *p = from;
	uint16x8_t low = vcombine_u16(vqmovn_u32(vld1q_u32(p)), vqmovn_u32(vld1q_u32(p + 4)));
	uint16x8_t high = vcombine_u16(vqmovn_u32(vld1q_u32(p + 8)), vqmovn_u32(vld1q_u32(p + 12)));
	return vcombine_u8(vqmovn_u16(low), vqmovn_u16(high));
}

/* Eight 32-bit words as 16-bit ones; false if one of them is not below 0x10000. */
static inline bool vec_narrow_half(void *to, const void *from)
{
	const uint32_t *p = from;
	uint32x4_t a = vld1q_u32(p), b = vld1q_u32(p + 4);
	if (vmaxvq_u32(vandq_u32(vorrq_u32(a, b), vdupq_n_u32(~0xffffu))))
		return false;
	vst1q_u16(to, vcombine_u16(vmovn_u32(a), vmovn_u32(b)));
	return true;
}

/* Eight 16-bit words as 32-bit ones; false if one of them is a surrogate of UTF-16. */
static inline bool vec_widen_half(void *to, const void *from)
{
	uint16x8_t v = vld1q_u16(from);
	uint16x8_t top = vandq_u16(v, vdupq_n_u16(0xf800));
	if (vmaxvq_u16(vceqq_u16(top, vdupq_n_u16(0xd800))))
		return false;
	vst1q_u32(to, vmovl_u16(vget_low_u16(v)));
	vst1q_u32((uint32_t *)to + 4, vmovl_u16(vget_high_u16(v)));
	return true;
}

#endif
