/* iconv.c: a conversion, a block of characters at a time (POSIX.1-2024 iconv) */
#include <errno.h>
#include <iconv.h>
#include <limits.h>
#include <string.h>
#include "conversion.h"

enum { BLOCK = 512 };

/* All of the text or nothing. */
static enum stop encode_text(struct coder *to, const char *text, unsigned char **out,
			     unsigned char *end)
{
	uint32_t wanted[8];
	const uint32_t *s = wanted;
	unsigned char *p = *out;
	unsigned before = to->state;
	size_t n = 0;

	for (; text[n]; n++)
		wanted[n] = (unsigned char)text[n];
	enum stop stop = to->set->encode(to, &s, s + n, &p, end);
	if (stop == STOP_END)
		*out = p;
	else
		to->state = before;
	return stop;
}

/* A character that the set has not: by what looks like it, or "?". */
static enum stop transliterate(struct coder *to, uint32_t c, unsigned char **out,
			       unsigned char *end)
{
	char single[2];
	const char *text = transliteration(c, single);
	enum stop stop = text ? encode_text(to, text, out, end) : STOP_INVALID;

	return stop == STOP_INVALID ? encode_text(to, "?", out, end) : stop;
}

/* As much of the block as can be; what is not written as itself is counted. */
static enum stop encode(struct conversion *c, const uint32_t **s, const uint32_t *end,
			unsigned char **to, unsigned char *to_end, size_t *changed)
{
	enum stop stop;

	while ((stop = c->to.set->encode(&c->to, s, end, to, to_end)) == STOP_INVALID) {
		if (c->transliterate)
			stop = transliterate(&c->to, **s, to, to_end);
		if (stop == STOP_ROOM || (stop == STOP_INVALID && !c->discard))
			return stop;
		++*s;
		++*changed;
	}
	return stop;
}

static int error_of(enum stop stop)
{
	return stop == STOP_ROOM ? E2BIG : stop == STOP_CUT ? EINVAL : EILSEQ;
}

/* The errno of what it stopped at, 0 at the end of the input. */
static int convert(struct conversion *c, const unsigned char **in, const unsigned char *end,
		   unsigned char **out, unsigned char *out_end, size_t *changed)
{
	uint32_t block[BLOCK];

	while (*in < end) {
		/* A character has at least a byte: do not decode for an output too small. */
		size_t room = (size_t)(out_end - *out) + 1;
		uint32_t *decoded = block, *block_end = block + (room < BLOCK ? room : BLOCK);
		const uint32_t *encoded = block;
		const unsigned char *start = *in;
		unsigned before = c->from.state;
		enum stop why = c->from.set->decode(&c->from, in, end, &decoded, block_end);
		enum stop stop = encode(c, &encoded, decoded, out, out_end, changed);

		if (encoded < decoded) {
			decoded = block;
			*in = start;
			c->from.state = before;
			c->from.set->decode(&c->from, in, end, &decoded, block + (encoded - block));
			return error_of(stop);
		}
		if (why == STOP_INVALID && c->skip) {
			size_t unit = c->from.set->unit;
			if ((size_t)(end - *in) < unit)
				return EINVAL;
			*in += unit;
			++*changed;
		} else if (why != STOP_END) {
			return error_of(why);
		}
	}
	return 0;
}

size_t iconv(iconv_t cd, char **restrict in, size_t *restrict in_left, char **restrict out,
	     size_t *restrict out_left)
{
	size_t changed = 0;
	int error = 0;
	unsigned char *to = out ? (unsigned char *)*out : 0, *to_end = to ? to + *out_left : 0;

	if (in && *in) {
		const unsigned char *s = (const unsigned char *)*in;
		error = convert(cd, &s, s + *in_left, &to, to_end, &changed);
		*in_left -= (char *)s - *in;
		*in = (char *)s;
	} else {
		const uint32_t *none = 0;
		if (to && cd->to.set->encode(&cd->to, &none, 0, &to, to_end) == STOP_ROOM)
			error = E2BIG;
		else
			cd->from.state = cd->to.state = 0;
	}
	if (to) {
		*out_left -= (char *)to - *out;
		*out = (char *)to;
	}
	if (!error)
		return changed;
	errno = error;
	return -1;
}
