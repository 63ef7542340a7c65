/* beginnings.c: what a match may begin with.
 *
 * An automaton takes a byte in the time of a load from the cache, since each step
 * waits for the one before.  To look at a few bytes at each place is faster, since
 * places do not wait for each other.  So where every match begins with one of few
 * bytes, and then one of few, the automaton is only started where they are.
 *
 * Each alternative has its own bit in the tables, so that of foo|bar neither `fa` nor
 * `bo` is a beginning. */
#include <ctype.h>
#include <string.h>
#include "analyse.h"
#include "program.h"

enum { BITS = 8, MOST_STATES = 256, DEPTH = 3 };

/* NFA states at some depth, and a bit for those there. */
struct front {
	uint32_t items[MOST_STATES], count;
	uint64_t has[MOST_STATES / 64];
};

static void add(struct front *f, uint32_t state)
{
	uint64_t bit = 1ull << (state & 63);

	if (f->has[state >> 6] & bit)
		return;
	f->has[state >> 6] |= bit;
	f->items[f->count++] = state;
}

/* The bytes that can come next, and the states after them; assertions are taken to
 * hold. */
static struct byteset next_bytes(const struct program *program, struct front *now,
				 struct front *after)
{
	struct byteset bytes = { 0 };

	after->count = 0;
	memset(after->has, 0, sizeof after->has);
	for (uint32_t i = 0; i < now->count; i++) {
		const struct state *st = &program->forward.states[now->items[i]];
		for (uint32_t k = 0; k < st->count; k++) {
			const struct edge *e = &program->forward.edges[st->first + k];
			if (e->kind != EDGE_SET) {
				add(now, e->to);
				continue;
			}
			for (int w = 0; w < 4; w++)
				bytes.bits[w] |= program->sets[e->arg].bits[w];
			add(after, e->to);
		}
	}
	return bytes;
}

unsigned __re_byte_frequency(unsigned char c)
{
	return c == ' ' ? 120 : islower(c) ? 30 : isalnum(c) ? 10 : 5;
}

unsigned __re_frequency(const struct byteset *bytes)
{
	unsigned frequency = 0;

	for (int w = 0; w < 4; w++)
		if (w >= 2 && bytes->bits[w] == ~0ull)
			frequency += 64 * __re_byte_frequency(0xff);
		else
			for (uint64_t left = bytes->bits[w]; left; left &= left - 1)
				frequency += __re_byte_frequency(w * 64 + __builtin_ctzll(left));
	return frequency;
}

struct beginnings {
	struct byteset bytes[BITS][DEPTH];
	size_t len;
	unsigned count;
	bool shared; /* by several alternatives */
};

/* What begins at an NFA state; returns at how many of 1,000 places that can be. */
static double add_beginning(const struct program *program, struct beginnings *b, uint32_t entry)
{
	struct front now, after;
	double places = 1000;
	unsigned bit = b->count++ % BITS;

	b->shared |= b->count > BITS;
	now.count = 0;
	memset(now.has, 0, sizeof now.has);
	add(&now, entry);
	for (size_t depth = 0; depth < b->len; depth++) {
		struct byteset bytes = next_bytes(program, &now, &after);
		unsigned frequency = __re_frequency(&bytes);
		places *= frequency < 1000 ? frequency / 1000.0 : 1;
		for (int w = 0; w < 4; w++)
			b->bytes[bit][depth].bits[w] |= bytes.bits[w];
		now.count = after.count;
		memcpy(now.items, after.items, after.count * sizeof *after.items);
		memcpy(now.has, after.has, sizeof now.has);
	}
	return places;
}

static void fill_tables(struct filter *f, const struct beginnings *b)
{
	f->len = b->len;
	for (unsigned bit = 0; bit < BITS && bit < b->count; bit++)
		for (size_t depth = 0; depth < b->len; depth++)
			for (int w = 0; w < 4; w++)
				for (uint64_t left = b->bytes[bit][depth].bits[w]; left;
				     left &= left - 1)
					f->tables[depth][w * 64 + __builtin_ctzll(left)] |=
						1u << bit;
}

/* A set of one byte, or of two that differ by a bit, as both cases of a letter do. */
static bool one_or_either(const struct byteset *set, uint8_t pair[2][16])
{
	int count = 0;
	unsigned found[2], either = 0;

	for (int w = 0; w < 4; w++)
		for (uint64_t left = set->bits[w]; left; left &= left - 1)
			if (count < 2)
				found[count++] = w * 64 + __builtin_ctzll(left);
			else
				return false;
	if (!count)
		return false;
	if (count == 2)
		either = found[0] ^ found[1];
	memset(pair[0], either, 16);
	memset(pair[1], found[0] | either, 16);
	return !(either & (either - 1));
}

static bool among(const struct filter *f, const uint8_t pair[2][2][16])
{
	for (unsigned i = 0; i < f->pair_count; i++)
		if (!memcmp(f->pairs[i], pair, sizeof f->pairs[i]))
			return true;
	return false;
}

static void fill_pairs(struct filter *f, const struct beginnings *b)
{
	if (b->len < 2 || b->shared)
		return;
	for (unsigned bit = 0; bit < b->count; bit++) {
		uint8_t(*pair)[2][16] = f->pairs[f->pair_count];
		if (!one_or_either(&b->bytes[bit][0], pair[0]) ||
		    !one_or_either(&b->bytes[bit][1], pair[1])) {
			f->pair_count = 0;
			return;
		}
		f->pair_count += !among(f, pair);
	}
	f->at[1] = 1;
}

/* What the tree begins with: the alternatives, if it begins with a choice. */
static const struct node *first_choice(const struct node *n)
{
	while (n->type == NODE_CAT || n->type == NODE_GROUP) {
		if (!n->last)
			break;
		for (n = n->last; n->before;)
			n = n->before;
	}
	return n;
}

/* The two rarest bytes of a literal, which may be long. */
static void literal_pair(struct filter *f)
{
	uint32_t best[2] = { 0, 1 };
	unsigned frequency[2] = { -1u, -1u };

	for (uint32_t i = 0; i < f->len && i < 64; i++) {
		unsigned n = __re_byte_frequency(f->literal[i]);
		if (n < frequency[0]) {
			best[1] = best[0], frequency[1] = frequency[0];
			best[0] = i, frequency[0] = n;
		} else if (n < frequency[1]) {
			best[1] = i, frequency[1] = n;
		}
	}
	bool swap = best[0] > best[1];
	for (int k = 0; k < 2; k++) {
		f->at[k] = best[k ^ swap];
		memset(f->pairs[0][k][1], f->literal[f->at[k]], 16);
	}
	f->pair_count = 1;
}

struct filter *__re_literal_filter(struct program *program)
{
	struct filter *f = __re_alloc(&program->arena, offsetof(struct filter, tables));

	if (!f)
		return 0;
	f->literal = program->literal;
	f->len = program->literal_len;
	if (f->len > 1)
		literal_pair(f);
	return f;
}

bool __re_make_filter(struct program *program)
{
	size_t min = program->lengths.min;
	struct beginnings b = { .len = min < DEPTH ? min : DEPTH };

	if (program->anchored || !min || program->forward.state_count > MOST_STATES)
		return true;
	if (program->find_literal && !program->before_literal.max) {
		program->filter = program->find_literal;
		return true;
	}
	/* What comes after a back-reference is not known. */
	if (program->has_backrefs)
		b.len = 1;
	const struct node *n = first_choice(program->tree);
	double places = 0;
	if (n->type == NODE_ALT)
		for (const struct node *child = n->last; child; child = child->before)
			places += add_beginning(program, &b, child->entry);
	else
		places = add_beginning(program, &b, program->forward.start);
	if (places > 100)
		return true;
	if (!(program->filter = __re_alloc(&program->arena, sizeof *program->filter)))
		return false;
	fill_tables(program->filter, &b);
	fill_pairs(program->filter, &b);
	return true;
}
