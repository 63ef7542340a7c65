/* utf8.c: UTF-8 (RFC 3629; Unicode 15, table 3-7) */
#include "charset.h"
#include "utf8.h"

static inline bool follows(unsigned char c)
{
	return (c & 0xc0) == 0x80;
}

/* The sequence of two or more bytes at s: its length, 0 if there is none, -1 if it is cut. */
static inline int sequence(const unsigned char *s, const unsigned char *end, uint32_t *wc)
{
	size_t left = end - s;
	mbstate_t state = { 0 };
	int n = 1;

	if (left >= 3 && *s >= 0xe1 && *s <= 0xec && follows(s[1]) && follows(s[2])) {
		*wc = (*s & 0xf) << 12 | (s[1] & 0x3f) << 6 | (s[2] & 0x3f);
		return 3;
	}
	if (left >= 2 && *s >= 0xc2 && *s <= 0xdf && follows(s[1])) {
		*wc = (*s & 0x1f) << 6 | (s[1] & 0x3f);
		return 2;
	}
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

enum stop decode_utf8(struct coder *c, const unsigned char **from, const unsigned char *end,
		      uint32_t **block, const uint32_t *block_end)
{
	const unsigned char *s = *from;
	uint32_t *to = *block;
	enum stop stop = STOP_END;

	(void)c;
	while (s < end && to < block_end) {
		if (*s < 0x80) {
			ascii_decode(&s, end, &to, block_end);
			continue;
		}
		int n = sequence(s, end, to);
		if (n <= 0) {
			stop = n ? STOP_CUT : STOP_INVALID;
			break;
		}
		s += n;
		to++;
	}
	*from = s;
	*block = to;
	return stop;
}

enum stop encode_utf8(struct coder *c, const uint32_t **block, const uint32_t *end,
		      unsigned char **to, unsigned char *to_end)
{
	const uint32_t *s = *block;
	unsigned char *p = *to;
	enum stop stop = STOP_END;

	(void)c;
	while (s < end) {
		if (*s < 0x80 && p < to_end) {
			ascii_encode(&s, end, &p, to_end);
			continue;
		}
		size_t need = *s < 0x80 ? 1 : *s < 0x800 ? 2 : *s < 0x10000 ? 3 : 4;
		if ((size_t)(to_end - p) < need) {
			stop = STOP_ROOM;
			break;
		}
		p += utf8_put((char *)p, *s++);
	}
	*block = s;
	*to = p;
	return stop;
}
