/* table.c: what a character set's table says, and the other way round.
 *
 * A table is stored as a stream of operations that yield its cells in order; tools/charsets
 * writes it, and gives the operations. */
#include <stdlib.h>
#include "charset.h"

enum { EMPTY, COUNT_UP, CHARACTER, AS_IN_BASE, NEXT, FIRST_OF_TWO = 0x40 };

/* Over the cells of the table that this one is a variant of. */
static void expand(const struct table *t, uint16_t *cells)
{
	const unsigned char *s = t->stream, *end = s + t->size;
	unsigned before = 0;

	if (t->base)
		expand(t->base, cells);
	for (uint16_t *cell = cells; s < end;) {
		unsigned op = *s++;
		unsigned count = op < CHARACTER || op == AS_IN_BASE ? *s++ + 1 : 1;
		if (op == EMPTY) {
			while (count--)
				*cell++ = 0;
			continue; /* what comes next counts from before the gap */
		}
		if (op == AS_IN_BASE) {
			cell += count;
		} else if (op == COUNT_UP) {
			while (count--)
				*cell++ = ++before;
		} else if (op == CHARACTER) {
			*cell++ = s[0] << 8 | s[1];
			s += 2;
		} else if (op < FIRST_OF_TWO) {
			*cell++ = before + op - NEXT + 1;
		} else {
			*cell++ = (op - FIRST_OF_TWO) << 8 | *s++;
		}
		before = cell[-1];
	}
}

static uint16_t *expanded(const struct charset *set, int plane)
{
	size_t count = set->paired ? CELLS : PAIRS;
	uint16_t *cells = malloc(count * sizeof *cells);

	if (cells)
		expand(set->planes[plane], cells);
	return cells;
}

/* Shift_JIS packs two rows of 94 into the trail bytes of one lead byte. */
static unsigned sjis_as_euc(unsigned lead, unsigned trail)
{
	lead = (lead - (lead < 0xa0 ? 0x70 : 0xb0)) * 2 - 1;
	trail -= trail > 0x7f ? 0x20 : 0x1f;
	if (trail > 0x7e) {
		lead++;
		trail -= 0x5e;
	}
	return (lead | 0x80) << 8 | trail | 0x80;
}

static unsigned code_of_cell(unsigned cell, enum plane plane)
{
	if (cell < PAIRS)
		return cell;
	unsigned lead = LEAD + (cell - PAIRS) / TRAILS, trail = TRAIL + (cell - PAIRS) % TRAILS;
	return plane == SJIS_AS_EUC ? sjis_as_euc(lead, trail) :
	       plane == EUC_PLANE_2 ? lead << 8 | (trail & 0x7f) :
				      lead << 8 | trail;
}

/* The first cell of a character is its code. */
static void add_cells(struct reverse *r, const uint16_t *cells, size_t count, enum plane plane)
{
	for (size_t i = 0; i < count; i++) {
		uint16_t c = cells[i], *code = &r->codes[r->page[c >> 8]][c & 255];
		if (c && !*code)
			*code = code_of_cell(i, plane);
	}
}

static void add_written(struct reverse *r, const struct table *t)
{
	for (unsigned i = 0; i < t->written_count; i++) {
		uint16_t c = t->written[i].character;
		r->codes[r->page[c >> 8]][c & 255] = t->written[i].code;
	}
}

/* Takes as many pages as the upper bytes of the characters need. */
static struct reverse *make_reverse(const struct coder *c)
{
	const struct charset *set = c->set;
	size_t count = set->paired ? CELLS : PAIRS;
	uint8_t page[256] = { 0 };
	unsigned pages = 1;

	for (int p = 0; p < 2 && set->planes[p]; p++) {
		for (size_t i = 0; i < count; i++)
			page[c->cells[p][i] >> 8] = 1;
		for (unsigned i = 0; i < set->planes[p]->written_count; i++)
			page[set->planes[p]->written[i].character >> 8] = 1;
	}
	for (int i = 0; i < 256; i++)
		if (page[i])
			page[i] = pages++;
	struct reverse *r = calloc(1, sizeof *r + pages * sizeof *r->codes);
	if (!r)
		return 0;
	for (int i = 0; i < 256; i++)
		r->page[i] = page[i];
	for (int p = 0; p < 2 && set->planes[p]; p++) {
		enum plane plane = !set->planes[1] ? AS_IT_IS : p ? EUC_PLANE_2 : SJIS_AS_EUC;
		add_cells(r, c->cells[p], count, plane);
		if (plane == AS_IT_IS)
			add_written(r, set->planes[p]);
	}
	return r;
}

bool coder_open(struct coder *c, bool encoding)
{
	c->ascii = true;
	for (int p = 0; p < 2 && c->set->planes[p]; p++) {
		if (!(c->cells[p] = expanded(c->set, p)))
			return false;
		/* A set of pairs, whose second bytes may be below 0x80, is ASCII before. */
		for (int i = 0; i < 0x80 && !c->set->planes[1]; i++)
			c->ascii &= c->cells[p][i] == i;
	}
	if (encoding && c->set->planes[0] && !(c->codes = make_reverse(c)))
		return false;
	return true;
}

void coder_close(struct coder *c)
{
	free(c->cells[0]);
	free(c->cells[1]);
	free(c->codes);
}
