/* utf8.c: UTF-8 (RFC 3629; Unicode 15, table 3-7) */
#include "charset.h"
#include "utf8.h"
#include "vector.h"

static inline bool follows(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

/* The sequence of two or more bytes at s: its length, 0 if there is none, -1 if it is cut. */
static int sequence(const unsigned char *s, const unsigned char *end, uint32_t *wc)
{
	mbstate_t state = { 0 };
	int n = 1;

	if (!utf8_begin(&state, *s))
		return 0;
	for (; state.__left; n++) {
		if (s + n == end)
			return -1;
		if (!utf8_continue(&state, s[n]))
			return 0;
	}
	*wc = state.__value;
	return n;
}

/* Characters of two and three bytes, and ASCII between them, while there are bytes and room. */
static void decode_most(const unsigned char **from, const unsigned char *end, uint32_t **block,
			const uint32_t *block_end)
{
	const unsigned char *s = *from;
	uint32_t *to = *block;

	while (end - s >= VEC_SIZE && block_end - to >= VEC_SIZE) {
		if (*s < 0x80) {
			if (s[1] >= 0x80) {
				*to++ = *s++;
				continue;
			}
			vec v = vec_load_any(s);
			vec_mask high = vec_high_mask(v);
			unsigned n = high ? vec_first(high) : VEC_SIZE;
			vec_widen((int32_t *)to, v);
			s += n;
			to += n;
		} else if (*s < 0xe0) {
			if (*s < 0xc2 || !follows(s[1]))
				break;
			*to++ = (*s & 0x1f) << 6 | (s[1] & 0x3f);
			s += 2;
		} else {
			uint32_t c = (*s & 0xf) << 12 | (s[1] & 0x3f) << 6 | (s[2] & 0x3f);
			if (*s > 0xef || !follows(s[1]) || !follows(s[2]) || c < 0x800 ||
			    c - 0xd800 < 0x800)
				break;
			*to++ = c;
			s += 3;
		}
	}
	*from = s;
	*block = to;
}

enum stop decode_utf8(struct coder *c, const unsigned char **s, const unsigned char *end,
		      uint32_t **to, const uint32_t *to_end)
{
	(void)c;
	decode_most(s, end, to, to_end);
	while (*s < end && *to < to_end) {
		int n = 1;
		if (**s < 0x80)
			**to = **s;
		else if ((n = sequence(*s, end, *to)) <= 0)
			return n ? STOP_CUT : STOP_INVALID;
		*s += n;
		++*to;
		if (n > 3)
			decode_most(s, end, to, to_end);
	}
	return STOP_END;
}

enum stop encode_utf8(struct coder *c, const uint32_t **block, const uint32_t *end,
		      unsigned char **to, unsigned char *to_end)
{
	const uint32_t *s = *block;
	unsigned char *p = *to;
	enum stop stop = STOP_END;

	(void)c;
	while (end - s >= VEC_SIZE && to_end - p >= 4 * VEC_SIZE) {
		vec v = vec_narrow_most(s);
		vec_mask high = vec_high_mask(v);
		unsigned n = high ? vec_first(high) : VEC_SIZE;
		vec_store_any(p, v);
		p += n;
		s += n;
		/* The word after is looked at, so the last one has to wait. */
		for (; n < VEC_SIZE - 1; n++, s++) {
			if (*s < 0x80 && s[1] < 0x80)
				break;
			p += utf8_put((char *)p, *s);
		}
	}
	while (s < end) {
		int need = *s < 0x80 ? 1 : *s < 0x800 ? 2 : *s < 0x10000 ? 3 : 4;
		if (to_end - p < need) {
			stop = STOP_ROOM;
			break;
		}
		p += utf8_put((char *)p, *s++);
	}
	*block = s;
	*to = p;
	return stop;
}
