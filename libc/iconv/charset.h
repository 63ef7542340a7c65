/* charset.h: character sets as iconv sees them.
 *
 * Every conversion goes through code points, a block of them at a time:
 *
 *     bytes -> decode -> block of uint32_t -> encode -> bytes
 *
 * so each set is two functions.  Both stop where they cannot go on, exactly between two
 * characters, and can be asked again from there: when the encoder stops short, the decoder
 * is run a second time for just as many characters, and the input is where it must be.
 * Decoders yield Unicode scalar values only, so encoders need not expect surrogates. */
#ifndef CHARSET_H
#define CHARSET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "hooks.h"

enum stop {
	STOP_END,     /* nothing is left to do, or no room in the block */
	STOP_CUT,     /* the input ends within a character */
	STOP_INVALID, /* no character; or none that the set has */
	STOP_ROOM,    /* the output is full */
};

/* A set in use: in one direction. */
struct coder {
	const struct charset *set;
	unsigned state; /* 0 is the initial one */
	bool ascii;     /* bytes below 0x80 are ASCII */
	uint16_t *cells[2];    /* decoding: the characters of planes, see table.c */
	struct reverse *codes; /* encoding: the codes of characters */
};

typedef enum stop decoder(struct coder *, const unsigned char **s, const unsigned char *end,
			  uint32_t **to, const uint32_t *to_end);
/* With a null *s: writes what leads back to the initial state. */
typedef enum stop encoder(struct coder *, const uint32_t **s, const uint32_t *end,
			  unsigned char **to, unsigned char *to_end);

/* Cells in a compact form, see table.c; possibly as changes of another table. */
struct table {
	const unsigned char *stream;
	unsigned size;
	const struct table *base;
	const struct written {
		uint16_t character, code;
	} *written; /* where the code is not the first cell that has the character */
	unsigned written_count;
};

/* Which codes the cells of a plane stand for. */
enum plane { AS_IT_IS, SJIS_AS_EUC, EUC_PLANE_2 };

struct charset {
	decoder *decode;
	encoder *encode;
	unsigned char unit;  /* bytes that are skipped where there is no character */
	unsigned char order; /* of UTF-16 and UTF-32, see unicode.c */
	bool paired;         /* the table is of pairs of bytes, too */
	const struct table *planes[2];
	const char *names; /* each followed by a null byte, the last by two */
};

/* Finds a set by the start of a name, of so many bytes; null if there is none such. */
const struct charset *charset_find(const char *name, size_t length) HIDDEN;

/* Gets ready for decoding or encoding; false with ENOMEM.  What they allocated is freed. */
bool coder_open(struct coder *, bool encoding) HIDDEN;
void coder_close(struct coder *) HIDDEN;

/* Cells: those of single bytes, then those of pairs from 81 40 to fe fe. */
enum {
	LEAD = 0x81,
	TRAIL = 0x40,
	LEADS = 0xfe - LEAD + 1,
	TRAILS = 0xfe - TRAIL + 1,
	PAIRS = 256,
	CELLS = PAIRS + LEADS * TRAILS,
};

/* The cell of a pair, 0 if there can be none. */
static inline unsigned pair_cell(unsigned lead, unsigned trail)
{
	if (lead - LEAD >= LEADS || trail - TRAIL >= TRAILS)
		return 0;
	return PAIRS + (lead - LEAD) * TRAILS + trail - TRAIL;
}

/* Codes by character: a page of 256 for each upper byte of the BMP that has any. */
struct reverse {
	uint8_t page[256];
	uint16_t codes[][256]; /* page 0 is empty; a code of 0 is none */
};

static inline unsigned code_of(const struct reverse *r, uint32_t c)
{
	return c > 0xffff ? 0 : r->codes[r->page[c >> 8]][c & 255];
}

/* The ASCII that a character looks like, null if there is none.  One letter may be in single. */
const char *transliteration(uint32_t c, char single[2]) HIDDEN;

/* Runs of ASCII, sixteen bytes at a time and then one by one. */
void ascii_decode(const unsigned char **s, const unsigned char *end, uint32_t **to,
		  const uint32_t *to_end) HIDDEN;
void ascii_encode(const uint32_t **s, const uint32_t *end, unsigned char **to,
		  unsigned char *to_end) HIDDEN;

decoder decode_ascii HIDDEN, decode_latin1 HIDDEN, decode_utf8 HIDDEN, decode_utf16 HIDDEN,
	decode_utf32 HIDDEN, decode_ucs2 HIDDEN, decode_bytes HIDDEN,
	decode_pairs HIDDEN, decode_gb18030 HIDDEN, decode_euc_jp HIDDEN, decode_iso2022_jp HIDDEN;
encoder encode_ascii HIDDEN, encode_latin1 HIDDEN, encode_utf8 HIDDEN, encode_utf16 HIDDEN,
	encode_utf32 HIDDEN, encode_ucs2 HIDDEN, encode_bytes HIDDEN,
	encode_pairs HIDDEN, encode_gb18030 HIDDEN, encode_euc_jp HIDDEN, encode_iso2022_jp HIDDEN;

#endif
