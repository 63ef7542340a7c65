/* filter.c: where a match may begin.
 *
 * An automaton takes a byte in the time of a load from the cache, since each step
 * waits for the one before.  To look at a few bytes at each place is faster, since
 * places do not wait for each other.  So where every match begins with one of few
 * bytes, and then one of few, the automaton is only started where they are.
 *
 * Each alternative has its own bit in the tables, so that of foo|bar neither `fa` nor
 * `bo` is a beginning. */
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

static double share(const struct byteset *bytes)
{
	unsigned frequency = 0;

	for (unsigned b = 0; b < 256; b++)
		if (byteset_has(bytes, b))
			frequency += __re_frequency(b);
	return frequency < 1000 ? frequency / 1000.0 : 1;
}

/* The tables of what begins at an NFA state; returns in what share of places that is. */
static double add_beginning(const struct program *program, struct filter *filter,
			    uint32_t entry, unsigned bit)
{
	struct front now = { 0 }, after;
	double all = 1;

	add(&now, entry);
	for (size_t depth = 0; depth < filter->len; depth++) {
		struct byteset bytes = next_bytes(program, &now, &after);
		all *= share(&bytes);
		for (unsigned b = 0; b < 256; b++)
			filter->tables[depth][b] |= byteset_has(&bytes, b) << bit;
		now = after;
	}
	return all;
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

bool __re_make_filter(struct program *program)
{
	size_t min = program->lengths.min;
	struct filter *filter;

	if (program->anchored || !min)
		return true;
	if (program->literal && !program->before_literal.max) {
		if (!(filter = __re_alloc(&program->arena, offsetof(struct filter, tables))))
			return false;
		filter->literal = program->literal;
		filter->len = program->literal_len;
		program->filter = filter;
		return true;
	}
	if (program->forward.state_count > MOST_STATES)
		return true;
	if (!(filter = __re_alloc(&program->arena, sizeof *filter)))
		return false;
	filter->len = min < DEPTH ? min : DEPTH;
	const struct node *n = first_choice(program->tree);
	double all = 0;
	unsigned bit = 0;
	if (n->type == NODE_ALT)
		for (const struct node *child = n->last; child; child = child->before)
			all += add_beginning(program, filter, child->entry, bit++ % BITS);
	else
		all = add_beginning(program, filter, program->forward.start, 0);
	if (all < 0.1)
		program->filter = filter;
	return true;
}

const unsigned char *__re_filter(const struct filter *f, const unsigned char *at,
				 const unsigned char *end)
{
	if ((size_t)(end - at) < f->len)
		return 0;
	if (f->literal)
		return f->len == 1 ? memchr(at, *f->literal, end - at) :
				     memmem(at, end - at, f->literal, f->len);
	end -= f->len - 1;
	if (f->len == 1) {
		for (; at < end; at++)
			if (f->tables[0][*at])
				return at;
	} else if (f->len == 2) {
		for (; at < end; at++)
			if (f->tables[0][at[0]] & f->tables[1][at[1]])
				return at;
	} else {
		for (; at < end; at++)
			if (f->tables[0][at[0]] & f->tables[1][at[1]] & f->tables[2][at[2]])
				return at;
	}
	return 0;
}
