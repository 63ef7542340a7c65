/* japanese.c: EUC-JP, and ISO-2022-JP (RFC 1468): the rows and columns of JIS X 0208 and
 * (EUC-JP) JIS X 0212, beside ASCII and JIS X 0201.
 *
 * Codes are as in EUC-JP: both bytes from 0xa1 on for JIS X 0208; the second one less by
 * 0x80 for JIS X 0212, which a byte 0x8f precedes. */
#include <string.h>
#include "charset.h"

enum { ESCAPE = 0x1b, SINGLE_SHIFT_2 = 0x8e, SINGLE_SHIFT_3 = 0x8f };
enum { YEN = 0xa5, OVERLINE = 0x203e, KATAKANA = 0xff61, KATAKANA_COUNT = 63 };

static bool in_94(unsigned char c)
{
	return c - 0xa1u < 94;
}

/* JIS X 0208, whose table is in the order of Shift_JIS. */
static uint32_t plane_1(const struct coder *c, unsigned row, unsigned column)
{
	unsigned lead = (row + 1) / 2 + (row < 0x5f ? 0x70 : 0xb0);
	unsigned trail = row & 1 ? column + 0x1f + (column > 0x5f) : column + 0x7e;
	unsigned cell = pair_cell(lead, trail);

	return cell ? c->cells[0][cell] : 0;
}

/* A character of two or three bytes; its length goes to *length. */
static enum stop decode_euc(struct coder *c, const unsigned char *s, const unsigned char *end,
			    uint32_t *wc, int *length)
{
	int n = *s == SINGLE_SHIFT_3 ? 3 : 2;

	*length = n;
	if (*s != SINGLE_SHIFT_2 && *s != SINGLE_SHIFT_3 && !in_94(*s))
		return STOP_INVALID;
	for (int i = 1; i < n; i++) {
		if (s + i == end)
			return STOP_CUT;
		if (!in_94(s[i]))
			return STOP_INVALID;
	}
	if (*s == SINGLE_SHIFT_2)
		*wc = s[1] - 0xa1 < KATAKANA_COUNT ? KATAKANA + s[1] - 0xa1 : 0;
	else
		*wc = n == 3 ? c->cells[1][pair_cell(s[1], s[2])] :
			       plane_1(c, s[0] & 0x7f, s[1] & 0x7f);
	return *wc ? STOP_END : STOP_INVALID;
}

enum stop decode_euc_jp(struct coder *c, const unsigned char **s, const unsigned char *end,
			uint32_t **to, const uint32_t *to_end)
{
	while (*s < end && *to < to_end) {
		if (**s < 0x80) {
			ascii_decode(s, end, to, to_end);
			continue;
		}
		/* The other controls are themselves. */
		int length = 1;
		**to = **s;
		if (**s >= 0xa0 || **s == SINGLE_SHIFT_2 || **s == SINGLE_SHIFT_3) {
			enum stop stop = decode_euc(c, *s, end, *to, &length);
			if (stop != STOP_END)
				return stop;
		}
		*s += length;
		++*to;
	}
	return STOP_END;
}

/* The bytes of a character, 0 if it has none. */
static int euc_bytes(const struct coder *coder, uint32_t c, unsigned char bytes[3])
{
	unsigned code;

	if (c < 0xa0 && c != SINGLE_SHIFT_2 && c != SINGLE_SHIFT_3) {
		bytes[0] = c;
		return 1;
	}
	if (c == YEN || c == OVERLINE) {
		bytes[0] = c == YEN ? '\\' : '~';
		return 1;
	}
	if (c - KATAKANA < KATAKANA_COUNT) {
		bytes[0] = SINGLE_SHIFT_2;
		bytes[1] = 0xa1 + c - KATAKANA;
		return 2;
	}
	if (!(code = code_of(coder->codes, c)))
		return 0;
	int n = 0;
	if (!(code & 0x80))
		bytes[n++] = SINGLE_SHIFT_3;
	bytes[n++] = code >> 8;
	bytes[n++] = code | 0x80;
	return n;
}

enum stop encode_euc_jp(struct coder *c, const uint32_t **s, const uint32_t *end,
			unsigned char **to, unsigned char *to_end)
{
	while (*s < end) {
		if (**s < 0x80 && *to < to_end) {
			ascii_encode(s, end, to, to_end);
			continue;
		}
		unsigned char bytes[3];
		int n = euc_bytes(c, **s, bytes);
		if (!n)
			return STOP_INVALID;
		if (to_end - *to < n)
			return STOP_ROOM;
		memcpy(*to, bytes, n);
		*to += n;
		++*s;
	}
	return STOP_END;
}

/* ---- ISO-2022-JP ----
 *
 * The state is the set that was designated last. */

enum { ASCII, ROMAN, JIS_1978, JIS_1983 };

static const char designations[][3] = {
	[ASCII] = { '(', 'B' }, [ROMAN] = { '(', 'J' }, [JIS_1978] = { '$', '@' },
	[JIS_1983] = { '$', 'B' },
};

static enum stop designate(struct coder *c, const unsigned char **s, const unsigned char *end)
{
	for (int i = 0; i < 4; i++) {
		if (end - *s < 2 || ((*s)[1] == designations[i][0] && end - *s < 3))
			return STOP_CUT;
		if ((*s)[1] == designations[i][0] && (*s)[2] == designations[i][1]) {
			c->state = i;
			*s += 3;
			return STOP_END;
		}
	}
	return STOP_INVALID;
}

enum stop decode_iso2022_jp(struct coder *c, const unsigned char **s, const unsigned char *end,
			    uint32_t **to, const uint32_t *to_end)
{
	while (*s < end && *to < to_end) {
		unsigned char b = **s;
		if (b == ESCAPE) {
			enum stop stop = designate(c, s, end);
			if (stop != STOP_END)
				return stop;
			continue;
		}
		if (b >= 0x80)
			return STOP_INVALID;
		uint32_t wc = b;
		int length = 1;
		if (c->state == ROMAN) {
			wc = b == '\\' ? YEN : b == '~' ? OVERLINE : b;
		} else if (c->state && b > ' ' && b < 0x7f) {
			if (end - *s < 2)
				return STOP_CUT;
			if ((*s)[1] <= ' ' || (*s)[1] >= 0x7f || !(wc = plane_1(c, b, (*s)[1])))
				return STOP_INVALID;
			length = 2;
		}
		**to = wc;
		++*to;
		*s += length;
	}
	return STOP_END;
}

/* The bytes of a character and the set that they are of; 0 if there are none. */
static int iso2022_bytes(const struct coder *coder, uint32_t c, unsigned *set,
			 unsigned char bytes[2])
{
	unsigned code;

	if (c == ESCAPE)
		return 0; /* it would begin a designation */
	if (c < 0x80) {
		/* Where the sets agree, no change is needed, but lines end in ASCII. */
		bool same = *set == ROMAN && c != '\\' && c != '~' && c != '\n' && c != '\r';
		*set = same ? ROMAN : ASCII;
		bytes[0] = c;
		return 1;
	}
	if (c == YEN || c == OVERLINE) {
		*set = ROMAN;
		bytes[0] = c == YEN ? '\\' : '~';
		return 1;
	}
	code = code_of(coder->codes, c);
	if ((code & 0x8080) != 0x8080)
		return 0;
	*set = JIS_1983;
	bytes[0] = code >> 8 & 0x7f;
	bytes[1] = code & 0x7f;
	return 2;
}

static bool put_designation(unsigned set, unsigned char **to, unsigned char *to_end)
{
	if (to_end - *to < 3)
		return false;
	*(*to)++ = ESCAPE;
	*(*to)++ = designations[set][0];
	*(*to)++ = designations[set][1];
	return true;
}

enum stop encode_iso2022_jp(struct coder *c, const uint32_t **s, const uint32_t *end,
			    unsigned char **to, unsigned char *to_end)
{
	if (!*s)
		return c->state == ASCII || put_designation(ASCII, to, to_end) ? STOP_END :
										 STOP_ROOM;
	for (; *s < end; ++*s) {
		unsigned char bytes[2];
		unsigned set = c->state;
		int n = iso2022_bytes(c, **s, &set, bytes);
		if (!n)
			return STOP_INVALID;
		/* Designation and character together, or neither. */
		if (to_end - *to < n + (set == c->state ? 0 : 3))
			return STOP_ROOM;
		if (set != c->state)
			put_designation(set, to, to_end);
		c->state = set;
		memcpy(*to, bytes, n);
		*to += n;
	}
	return STOP_END;
}
