/* pairs.c: character sets of single bytes, and those with pairs of bytes, by their tables */
#include "charset.h"
#include "vector.h"

/* Single bytes while there is room: ASCII sixteen at a time, others by the table.  Stops at a
 * byte that has no character by itself. */
static void decode_most(const struct coder *c, const unsigned char **from,
			const unsigned char *end, uint32_t **block, const uint32_t *block_end)
{
	const unsigned char *s = *from;
	uint32_t *to = *block;
	const uint16_t *cells = c->cells[0];

	while (s < end && to < block_end) {
		while (c->ascii && end - s >= VEC_SIZE && block_end - to >= VEC_SIZE) {
			vec v = vec_load_any(s);
			if (vec_high_mask(v))
				break;
			vec_widen((int32_t *)to, v);
			s += VEC_SIZE;
			to += VEC_SIZE;
		}
		size_t n = end - s < block_end - to ? end - s : block_end - to;
		for (n = n < VEC_SIZE ? n : VEC_SIZE; n; n--) {
			if (!(*to = cells[*s]) && *s)
				goto stop;
			to++;
			s++;
		}
	}
stop:
	*from = s;
	*block = to;
}

enum stop decode_bytes(struct coder *c, const unsigned char **s, const unsigned char *end,
		       uint32_t **to, const uint32_t *to_end)
{
	decode_most(c, s, end, to, to_end);
	return *s < end && *to < to_end ? STOP_INVALID : STOP_END;
}

enum stop encode_bytes(struct coder *c, const uint32_t **block, const uint32_t *end,
		       unsigned char **to, unsigned char *to_end)
{
	const struct reverse *codes = c->codes;
	const uint32_t *s = *block;
	unsigned char *p = *to;
	enum stop stop = STOP_END;
	bool ascii = c->ascii;

	while (s < end) {
		while (ascii && end - s >= VEC_SIZE && to_end - p >= VEC_SIZE &&
		       vec_narrow(p, s, ~0x7f)) {
			s += VEC_SIZE;
			p += VEC_SIZE;
		}
		size_t n = end - s < VEC_SIZE ? end - s : VEC_SIZE;
		for (; n; n--, s++) {
			unsigned code = code_of(codes, *s);
			stop = STOP_INVALID;
			if (!code && *s)
				goto end;
			stop = STOP_ROOM;
			if (p == to_end)
				goto end;
			*p++ = code;
			stop = STOP_END;
		}
	}
end:
	*block = s;
	*to = p;
	return stop;
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
	const uint16_t *cells = c->cells[0];
	const unsigned char *s = *from;
	uint32_t *to = *block;
	enum stop stop = STOP_END;

	while (s < end && to < block_end) {
		if (cells[*s] || !*s) {
			*to = cells[*s];
			if (end - s > 1 && (cells[s[1]] || !s[1])) {
				decode_most(c, &s, end, &to, block_end);
			} else {
				s++;
				to++;
			}
			continue;
		}
		unsigned cell = end - s < 2 ? 0 : pair_cell(s[0], s[1]);
		if (!cell || !(*to = cells[cell])) {
			stop = end - s < 2 && leads(c, *s) ? STOP_CUT : STOP_INVALID;
			break;
		}
		to++;
		s += 2;
	}
	*from = s;
	*block = to;
	return stop;
}

enum stop encode_pairs(struct coder *c, const uint32_t **block, const uint32_t *end,
		       unsigned char **to, unsigned char *to_end)
{
	const struct reverse *codes = c->codes;
	const uint32_t *s = *block;
	unsigned char *p = *to;
	enum stop stop = STOP_END;
	bool ascii = c->ascii;

	while (s < end) {
		unsigned code = code_of(codes, *s);
		stop = STOP_INVALID;
		if (!code && *s)
			break;
		stop = STOP_ROOM;
		if (to_end - p < 1 + (code > 0xff))
			break;
		stop = STOP_END;
		if (code > 0xff) {
			*p++ = code >> 8;
			*p++ = code;
			s++;
		} else if (ascii && *s < 0x80 && end - s >= VEC_SIZE && s[1] < 0x80) {
			ascii_encode(&s, end, &p, to_end);
		} else {
			*p++ = code;
			s++;
		}
	}
	*block = s;
	*to = p;
	return stop;
}
