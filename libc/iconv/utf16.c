/* utf16.c: UTF-16, UTF-32 and UCS-2 in both orders, with and without a mark (RFC 2781;
 * Unicode 15, 3.10).
 *
 * The state of BY_MARK: 0 before the first character, then the order in use. */
#include <string.h>
#include "charset.h"
#include "unicode.h"
#include "vector.h"

enum { MARK = 0xfeff, MIRRORED_MARK = 0xfffe, MIRRORED_MARK_32 = 0xfffe0000 };

static inline bool surrogate(uint32_t c)
{
	return c - 0xd800 < 0x800;
}

static inline uint32_t load_16(const unsigned char *s, bool big)
{
	uint16_t u;

	memcpy(&u, s, 2);
	return big ? __builtin_bswap16(u) : u;
}

static inline void store_16(unsigned char *p, uint16_t u, bool big)
{
	if (big)
		u = __builtin_bswap16(u);
	memcpy(p, &u, 2);
}

static inline uint32_t load_32(const unsigned char *s, bool big)
{
	uint32_t u;

	memcpy(&u, s, 4);
	return big ? __builtin_bswap32(u) : u;
}

static inline void store_32(unsigned char *p, uint32_t u, bool big)
{
	if (big)
		u = __builtin_bswap32(u);
	memcpy(p, &u, 4);
}

/* The order in use; takes the mark where it decides, which is at the beginning. */
static bool decoding_big(struct coder *c, const unsigned char **s, const unsigned char *end,
			 size_t unit)
{
	if (c->set->order != BY_MARK)
		return c->set->order == BIG;
	if (!c->state && (size_t)(end - *s) >= unit) {
		uint32_t first = unit == 2 ? load_16(*s, false) : load_32(*s, false);
		bool big = first == (unit == 2 ? MIRRORED_MARK : MIRRORED_MARK_32);
		c->state = big ? BIG : LITTLE;
		if (big || first == MARK)
			*s += unit;
	}
	return c->state == BIG;
}

/* The order, after the mark if it is due; false if there is no room for that. */
static bool begin_encoding(struct coder *c, unsigned char **to, unsigned char *to_end, size_t unit,
			   bool *big)
{
	*big = c->set->order == BIG;
	if (c->set->order != BY_MARK || c->state)
		return true;
	if ((size_t)(to_end - *to) < unit)
		return false;
	if (unit == 2)
		store_16(*to, MARK, false);
	else
		store_32(*to, MARK, false);
	*to += unit;
	c->state = LITTLE;
	return true;
}

static inline enum stop decode_units(const unsigned char **from, const unsigned char *end,
				     uint32_t **block, const uint32_t *block_end, bool big,
				     bool pairs)
{
	const unsigned char *s = *from;
	uint32_t *to = *block;
	enum stop stop = STOP_END;

	while (s < end && to < block_end) {
		while (!big && end - s >= 16 && block_end - to >= 8 && vec_widen_half(to, s)) {
			s += 16;
			to += 8;
		}
		if (s == end || to == block_end)
			break;
		stop = STOP_CUT;
		if (end - s < 2)
			break;
		uint32_t u = load_16(s, big);
		if (surrogate(u)) {
			stop = STOP_INVALID;
			if (!pairs || u >= 0xdc00)
				break;
			stop = STOP_CUT;
			if (end - s < 4)
				break;
			uint32_t low = load_16(s + 2, big);
			stop = STOP_INVALID;
			if (low - 0xdc00 >= 0x400)
				break;
			u = 0x10000 + ((u & 0x3ff) << 10 | (low & 0x3ff));
			s += 2;
		}
		stop = STOP_END;
		*to++ = u;
		s += 2;
	}
	*from = s;
	*block = to;
	return stop;
}

static inline enum stop encode_units(const uint32_t **block, const uint32_t *end,
				     unsigned char **to, unsigned char *to_end, bool big,
				     bool pairs)
{
	const uint32_t *s = *block;
	unsigned char *p = *to;
	enum stop stop = STOP_END;

	for (; s < end; s++) {
		while (!big && end - s >= 8 && to_end - p >= 16 && vec_narrow_half(p, s)) {
			s += 8;
			p += 16;
		}
		if (s == end)
			break;
		uint32_t c = *s;
		stop = STOP_INVALID;
		if (c > 0xffff && !pairs)
			break;
		stop = STOP_ROOM;
		if (to_end - p < (c > 0xffff ? 4 : 2))
			break;
		if (c > 0xffff) {
			store_16(p, 0xd7c0 + (c >> 10), big);
			p += 2;
			c = 0xdc00 | (c & 0x3ff);
		}
		store_16(p, c, big);
		p += 2;
		stop = STOP_END;
	}
	*block = s;
	*to = p;
	return stop;
}

enum stop decode_utf16(struct coder *c, const unsigned char **s, const unsigned char *end,
		       uint32_t **to, const uint32_t *to_end)
{
	if (to_end == *to)
		return STOP_END;
	return decoding_big(c, s, end, 2) ? decode_units(s, end, to, to_end, true, true) :
					    decode_units(s, end, to, to_end, false, true);
}

enum stop encode_utf16(struct coder *c, const uint32_t **s, const uint32_t *end,
		       unsigned char **to, unsigned char *to_end)
{
	bool big;

	if (*s == end)
		return STOP_END;
	if (!begin_encoding(c, to, to_end, 2, &big))
		return STOP_ROOM;
	return big ? encode_units(s, end, to, to_end, true, true) :
		     encode_units(s, end, to, to_end, false, true);
}

enum stop decode_ucs2(struct coder *c, const unsigned char **s, const unsigned char *end,
		      uint32_t **to, const uint32_t *to_end)
{
	if (to_end == *to)
		return STOP_END;
	return decode_units(s, end, to, to_end, decoding_big(c, s, end, 2), false);
}

enum stop encode_ucs2(struct coder *c, const uint32_t **s, const uint32_t *end, unsigned char **to,
		      unsigned char *to_end)
{
	bool big;

	if (*s == end)
		return STOP_END;
	if (!begin_encoding(c, to, to_end, 2, &big))
		return STOP_ROOM;
	return encode_units(s, end, to, to_end, big, false);
}

enum stop decode_utf32(struct coder *c, const unsigned char **s, const unsigned char *end,
		       uint32_t **to, const uint32_t *to_end)
{
	if (to_end == *to)
		return STOP_END;
	bool big = decoding_big(c, s, end, 4);
	for (; *s < end && *to < to_end; *s += 4, ++*to) {
		if (end - *s < 4)
			return STOP_CUT;
		uint32_t u = load_32(*s, big);
		if (u > 0x10ffff || surrogate(u))
			return STOP_INVALID;
		**to = u;
	}
	return STOP_END;
}

enum stop encode_utf32(struct coder *c, const uint32_t **s, const uint32_t *end,
		       unsigned char **to, unsigned char *to_end)
{
	bool big;

	if (*s == end)
		return STOP_END;
	if (!begin_encoding(c, to, to_end, 4, &big))
		return STOP_ROOM;
	for (; *s < end; ++*s, *to += 4) {
		if (to_end - *to < 4)
			return STOP_ROOM;
		store_32(*to, **s, big);
	}
	return STOP_END;
}
