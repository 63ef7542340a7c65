/* ascii.c: ASCII and ISO 8859-1, whose bytes are code points; runs of ASCII for all others */
#include "charset.h"
#include "vector.h"

void ascii_decode(const unsigned char **from, const unsigned char *end, uint32_t **block,
		  const uint32_t *block_end)
{
	const unsigned char *s = *from;
	uint32_t *to = *block;

	while (end - s >= VEC_SIZE && block_end - to >= VEC_SIZE) {
		vec v = vec_load_any(s);
		vec_mask high = vec_high_mask(v);
		vec_widen((int32_t *)to, v);
		unsigned n = high ? vec_first(high) : VEC_SIZE;
		s += n;
		to += n;
		if (high)
			goto end;
	}
	while (s < end && to < block_end && *s < 0x80)
		*to++ = *s++;
end:
	*from = s;
	*block = to;
}

void ascii_encode(const uint32_t **block, const uint32_t *end, unsigned char **to,
		  unsigned char *to_end)
{
	const uint32_t *s = *block;
	unsigned char *p = *to;

	while (end - s >= VEC_SIZE && to_end - p >= VEC_SIZE) {
		vec v = vec_narrow_most(s);
		vec_mask high = vec_high_mask(v);
		unsigned n = high ? vec_first(high) : VEC_SIZE;
		vec_store_any(p, v);
		s += n;
		p += n;
		if (high)
			goto end;
	}
	while (s < end && p < to_end && *s < 0x80)
		*p++ = *s++;
end:
	*block = s;
	*to = p;
}

enum stop decode_ascii(struct coder *c, const unsigned char **s, const unsigned char *end,
		       uint32_t **to, const uint32_t *to_end)
{
	(void)c;
	ascii_decode(s, end, to, to_end);
	return *s < end && *to < to_end ? STOP_INVALID : STOP_END;
}

enum stop encode_ascii(struct coder *c, const uint32_t **s, const uint32_t *end,
		       unsigned char **to, unsigned char *to_end)
{
	(void)c;
	ascii_encode(s, end, to, to_end);
	if (*s == end)
		return STOP_END;
	return **s < 0x80 ? STOP_ROOM : STOP_INVALID;
}

enum stop decode_latin1(struct coder *c, const unsigned char **from, const unsigned char *end,
			uint32_t **block, const uint32_t *block_end)
{
	const unsigned char *s = *from;
	uint32_t *to = *block;

	(void)c;
	for (; end - s >= VEC_SIZE && block_end - to >= VEC_SIZE; s += VEC_SIZE, to += VEC_SIZE)
		vec_widen((int32_t *)to, vec_load_any(s));
	while (s < end && to < block_end)
		*to++ = *s++;
	*from = s;
	*block = to;
	return STOP_END;
}

enum stop encode_latin1(struct coder *c, const uint32_t **block, const uint32_t *end,
			unsigned char **to, unsigned char *to_end)
{
	const uint32_t *s = *block;
	unsigned char *p = *to;

	(void)c;
	while (end - s >= VEC_SIZE && to_end - p >= VEC_SIZE && vec_narrow(p, s, ~0xff)) {
		s += VEC_SIZE;
		p += VEC_SIZE;
	}
	while (s < end && p < to_end && *s < 0x100)
		*p++ = *s++;
	*block = s;
	*to = p;
	if (s == end)
		return STOP_END;
	return *s < 0x100 ? STOP_ROOM : STOP_INVALID;
}
