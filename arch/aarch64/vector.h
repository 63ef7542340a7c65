/* vector.h: sixteen bytes at a time, the same names on every architecture.
 *
 * A mask has VEC_BITS bits for each byte, the first byte's lowest: all set where a
 * comparison was true.  vec_load wants an aligned address, and so never crosses
 * into a page that the address itself is not in. */
#ifndef VECTOR_H
#define VECTOR_H

#include <arm_neon.h>
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

#endif
