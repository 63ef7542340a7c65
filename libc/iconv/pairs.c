/* pairs.c: character sets of single bytes, and those with pairs of bytes, by their tables */
#include "charset.h"

static inline bool ascii_next(const struct coder *c, const unsigned char *s)
{
	return c->ascii && *s < 0x80;
}

enum stop decode_bytes(struct coder *c, const unsigned char **from, const unsigned char *end,
		       uint32_t **block, const uint32_t *block_end)
{
	const unsigned char *s = *from;
	uint32_t *to = *block;
	enum stop stop = STOP_END;

	while (s < end && to < block_end) {
		if (ascii_next(c, s)) {
			ascii_decode(&s, end, &to, block_end);
			continue;
		}
		uint32_t wc = c->cells[0][*s];
		if (!wc && *s) {
			stop = STOP_INVALID;
			break;
		}
		*to++ = wc;
		s++;
	}
	*from = s;
	*block = to;
	return stop;
}

enum stop encode_bytes(struct coder *c, const uint32_t **block, const uint32_t *end,
		       unsigned char **to, unsigned char *to_end)
{
	return encode_pairs(c, block, end, to, to_end);
}

/* At the input's end: whether some pair begins so. */
static bool leads(const struct coder *c, unsigned char lead)
{
	unsigned cell = pair_cell(lead, TRAIL);

	for (unsigned i = 0; cell && i < TRAILS; i++)
		if (c->cells[0][cell + i])
			return true;
	return false;
}

enum stop decode_pairs(struct coder *c, const unsigned char **from, const unsigned char *end,
		       uint32_t **block, const uint32_t *block_end)
{
	const unsigned char *s = *from;
	uint32_t *to = *block;
	enum stop stop = STOP_END;

	while (s < end && to < block_end) {
		if (ascii_next(c, s)) {
			ascii_decode(&s, end, &to, block_end);
			continue;
		}
		uint32_t wc = c->cells[0][*s];
		unsigned length = 1;
		if (!wc && *s) {
			unsigned cell = end - s < 2 ? 0 : pair_cell(s[0], s[1]);
			if (!cell || !(wc = c->cells[0][cell])) {
				bool cut = end - s < 2 && leads(c, *s);
				stop = cut ? STOP_CUT : STOP_INVALID;
				break;
			}
			length = 2;
		}
		*to++ = wc;
		s += length;
	}
	*from = s;
	*block = to;
	return stop;
}

enum stop encode_pairs(struct coder *c, const uint32_t **block, const uint32_t *end,
		       unsigned char **to, unsigned char *to_end)
{
	const uint32_t *s = *block;
	unsigned char *p = *to;
	enum stop stop = STOP_END;

	while (s < end) {
		if (c->ascii && *s < 0x80 && p < to_end) {
			ascii_encode(&s, end, &p, to_end);
			continue;
		}
		unsigned code = code_of(c->codes, *s);
		stop = STOP_INVALID;
		if (!code && *s)
			break;
		stop = STOP_ROOM;
		if (to_end - p < 1 + (code > 0xff))
			break;
		if (code > 0xff)
			*p++ = code >> 8;
		*p++ = code;
		s++;
		stop = STOP_END;
	}
	*block = s;
	*to = p;
	return stop;
}
