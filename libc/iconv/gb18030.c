/* gb18030.c: GB 18030: GBK, and four bytes for the rest of Unicode.
 *
 * The four, 81-fe 30-39 81-fe 30-39, are digits of a number.  Numbers below 39,420 are the
 * characters of the BMP which have no pair, in runs; from 189,000 on they are U+10000 and
 * what follows. */
#include "charset.h"

struct gb_run {
	uint16_t character, number, count;
};

struct gb_pair {
	uint32_t character;
	uint16_t code;
};

#include "gb18030.h"

enum {
	SUPPLEMENTARY = 189000,
	RUNS = sizeof gb_runs / sizeof *gb_runs,
	PAIRS_BEYOND = sizeof gb_pairs / sizeof *gb_pairs,
};

/* The character of a number, 0 if it has none. */
static uint32_t character_of(uint32_t number)
{
	if (number - SUPPLEMENTARY < 0x100000)
		return 0x10000 + number - SUPPLEMENTARY;
	for (int i = 0; i < RUNS; i++)
		if (number - gb_runs[i].number < gb_runs[i].count)
			return gb_runs[i].character + number - gb_runs[i].number;
	return 0;
}

static bool number_of(uint32_t c, uint32_t *number)
{
	if (c > 0xffff) {
		*number = c - 0x10000 + SUPPLEMENTARY;
		return true;
	}
	int low = 0;
	for (int count = RUNS; count > 1; count -= count / 2)
		if (gb_runs[low + count / 2].character <= c)
			low += count / 2;
	*number = c - gb_runs[low].character + gb_runs[low].number;
	return c - gb_runs[low].character < gb_runs[low].count;
}

/* One of the pairs beyond the BMP; false if it is none. */
static bool decode_beyond(const unsigned char *s, const unsigned char *end, uint32_t *c)
{
	for (int i = 0; i < PAIRS_BEYOND && end - s >= 2; i++)
		if (gb_pairs[i].code == (s[0] << 8 | s[1])) {
			*c = gb_pairs[i].character;
			return true;
		}
	return false;
}

static unsigned code_beyond(uint32_t c)
{
	for (int i = 0; i < PAIRS_BEYOND; i++)
		if (gb_pairs[i].character == c)
			return gb_pairs[i].code;
	return 0;
}

/* A character of four bytes; STOP_CUT if they are not all there yet. */
static enum stop decode_four(const unsigned char *s, const unsigned char *end, uint32_t *c)
{
	static const unsigned char low[4] = { 0x81, 0x30, 0x81, 0x30 };
	static const unsigned char count[4] = { 126, 10, 126, 10 };
	uint32_t number = 0;

	for (int i = 0; i < 4; i++) {
		if (s + i == end)
			return STOP_CUT;
		unsigned digit = s[i] - low[i];
		if (digit >= count[i])
			return STOP_INVALID;
		number = number * count[i] + digit;
	}
	return (*c = character_of(number)) ? STOP_END : STOP_INVALID;
}

enum stop decode_gb18030(struct coder *c, const unsigned char **s, const unsigned char *end,
			 uint32_t **to, const uint32_t *to_end)
{
	enum stop stop;

	/* decode_pairs stops where four begin. */
	while ((stop = decode_pairs(c, s, end, to, to_end)) == STOP_INVALID) {
		bool pair = decode_beyond(*s, end, *to);
		stop = pair ? STOP_END : decode_four(*s, end, *to);
		if (stop != STOP_END)
			break;
		*s += pair ? 2 : 4;
		++*to;
	}
	return stop;
}

enum stop encode_gb18030(struct coder *c, const uint32_t **s, const uint32_t *end,
			 unsigned char **to, unsigned char *to_end)
{
	enum stop stop;

	while ((stop = encode_pairs(c, s, end, to, to_end)) == STOP_INVALID) {
		unsigned char *p = *to;
		uint32_t n, code = code_beyond(**s);
		if (!code && !number_of(**s, &n))
			break;
		if (to_end - p < (code ? 2 : 4))
			return STOP_ROOM;
		++*s;
		*to += code ? 2 : 4;
		if (code) {
			p[0] = code >> 8;
			p[1] = code;
			continue;
		}
		p[3] = 0x30 + n % 10;
		p[2] = 0x81 + n / 10 % 126;
		p[1] = 0x30 + n / 1260 % 10;
		p[0] = 0x81 + n / 12600;
	}
	return stop;
}
