/* dfa.c: the automaton made deterministic, state by state, as the text asks for it.
 *
 * A deterministic state is a list of groups of NFA states; a group is what began at
 * the same place of the text, groups that began earlier come first, and an NFA state
 * is in the first group that reaches it only.  So when a group has matched, those
 * after it can be dropped, since their matches are not leftmost, and no new group
 * begins; the earlier ones go on and override it if they match too (this order is
 * from RE2, R. Cox, "Regular expression matching in the wild", 2010).
 *
 * Whether an assertion holds depends on what comes next, so a state keeps it
 * pending, and what it keeps of the past is which side its last byte was.  For the
 * same reason marks are noticed one byte late: a state says which NFA states of
 * interest, as the final one, there were before the byte that led to it.
 *
 *   EXISTS  all in one group, from anywhere: stop at the first match
 *   END     groups as above: the last match noticed is the leftmost longest
 *   START   the reversed automaton, backward from the end: the last is the start
 *   PART    as START, in either direction, for divide.c
 *
 * States are kept up to a number of bytes and then all dropped, so memory is bounded
 * and time is linear in the text whatever the pattern. */
#include <stdlib.h>
#include <string.h>
#include "dfa.h"

enum { CACHE_BYTES = 512 * 1024 };
#define GROUP_END 0xffffffff

static bool test_and_set(uint64_t *bits, uint32_t i)
{
	uint64_t bit = 1ull << (i & 63);
	bool was = bits[i >> 6] & bit;

	bits[i >> 6] |= bit;
	return was;
}

static size_t words(const struct cache *c)
{
	return (c->program->forward.state_count + 63) / 64;
}

static unsigned mark_of(const struct dfa *d, uint32_t state)
{
	unsigned bits = 0;

	for (unsigned i = 0; i < d->mark_count; i++)
		if (d->marks[i] == state)
			bits |= 1u << i;
	return bits;
}

static bool within(const struct dfa *d, uint32_t state)
{
	return (state >= d->low && state < d->high) || state == d->beyond;
}

static void clear_seen(struct cache *c)
{
	memset(c->seen, 0, words(c) * sizeof *c->seen);
	if (c->best)
		memset(c->best, 0, c->program->family_count * sizeof *c->best);
}

/* Was the state seen in an earlier copy of a repetition?  If not, it now was in this one. */
static bool seen_better(struct cache *c, uint32_t state)
{
	const struct program *program = c->program;
	bool better = false;

	for (uint32_t i = program->copies_of[state]; i; i = program->copies[i - 1].outer) {
		const struct copies *copies = &program->copies[i - 1];
		uint32_t copy = (state - copies->low) / copies->size;
		uint32_t *best = &c->best[copies->family + (state - copies->low) % copies->size];
		better |= *best > copy + 1;
		if (*best < copy + 1)
			*best = copy + 1;
	}
	return better;
}

/* Need the state not be looked at again?  Copies are alike forward only. */
static bool skip(struct cache *c, const struct dfa *d, uint64_t *seen, uint32_t state)
{
	return test_and_set(seen, state) || (c->best && seen == c->seen && d->nfa == &c->program->forward &&
					     c->program->copies_of[state] && seen_better(c, state));
}

/* Appends to `to` what is reached from an NFA state without a byte, over assertions that
 * hold, and was not seen before; returns how many. */
static size_t follow(struct cache *c, const struct dfa *d, uint32_t state, unsigned holds,
		     uint64_t *seen, uint32_t *to)
{
	uint32_t depth = 0;
	size_t n = 0;

	if (skip(c, d, seen, state))
		return 0;
	c->stack[depth++] = state;
	while (depth) {
		uint32_t s = c->stack[--depth];
		const struct state *st = &d->nfa->states[s];
		bool waits = mark_of(d, s);
		for (uint32_t i = s == d->beyond ? 0 : st->count; i-- > 0;) {
			const struct edge *e = &d->nfa->edges[st->first + i];
			if (e->kind == EDGE_SET)
				waits = true;
			else if (e->kind == EDGE_ASSERT && (e->arg & holds) != e->arg)
				waits = true;
			else if (within(d, e->to) && !skip(c, d, seen, e->to))
				c->stack[depth++] = e->to;
		}
		if (waits)
			to[n++] = s;
	}
	return n;
}

/* The same states in another order are the same group: they are sorted. */
static void end_group(struct cache *c, size_t start)
{
	if (c->id_count == start)
		return;
	__re_sort(c->ids + start, c->id_count - start, sizeof *c->ids);
	c->ids[c->id_count++] = GROUP_END;
}

/* The state with c->ids, an old one if there is. */
static struct dstate *intern(struct cache *c, const struct dfa *d, unsigned marked,
			     unsigned flags, enum side side)
{
	uint32_t hash = 2166136261u ^ (uint32_t)(uintptr_t)d ^ marked << 12 ^ flags << 3 ^ side;

	if (!c->id_count)
		flags |= DEAD;
	for (size_t i = 0; i < c->id_count; i++)
		hash = (hash ^ c->ids[i]) * 16777619u;
	hash ^= hash >> 15;
	struct dstate **bucket = &c->buckets[hash % BUCKETS];
	for (struct dstate *s = *bucket; s; s = s->chain)
		if (s->dfa == d && s->hash == hash && s->count == c->id_count && s->side == side &&
		    s->marked == marked && (s->flags & ~IDLE) == flags &&
		    !memcmp(s->ids, c->ids, s->count * sizeof *s->ids))
			return s;
	size_t edges = c->program->classes.count + 2;
	size_t size = sizeof(struct dstate) + edges * sizeof(uintptr_t) +
		      c->id_count * sizeof *c->ids;
	if (c->bytes + size > CACHE_BYTES) {
		__re_dfa_forget(c);
		bucket = &c->buckets[hash % BUCKETS];
	}
	struct dstate *s = malloc(size);
	if (!s)
		return 0;
	*s = (struct dstate){
		.chain = *bucket, .dfa = d, .ids = (uint32_t *)(s->next + edges),
		.count = c->id_count, .hash = hash, .marked = marked, .flags = flags, .side = side,
	};
	for (size_t i = 0; i < edges; i++)
		s->next[i] = SPECIAL;
	memcpy(s->ids, c->ids, c->id_count * sizeof *c->ids);
	*bucket = s;
	c->bytes += size;
	return s;
}

void __re_dfa_forget(struct cache *c)
{
	for (size_t i = 0; c->buckets && i < BUCKETS; i++) {
		for (struct dstate *s = c->buckets[i], *chain; s; s = chain) {
			chain = s->chain;
			free(s);
		}
		c->buckets[i] = 0;
	}
	for (struct dfa *d = c->whole; d < c->whole + PURPOSES; d++)
		memset(d->start, 0, sizeof d->start);
	for (size_t i = 0; c->parts && i < 2 * (c->program->divided_count + 1); i++)
		if (c->parts[i])
			memset(c->parts[i]->start, 0, sizeof c->parts[i]->start);
	c->bytes = 0;
	c->flushes++;
}

/* Restarting at every place is wanted until something has matched. */
static bool restarts(const struct cache *c, const struct dfa *d)
{
	return d->purpose <= END && !c->program->anchored;
}

struct dstate *__re_dfa_begin(struct cache *c, struct dfa *d, enum side side)
{
	if (!c->program->assertions)
		side = SIDE_OTHER;
	if (d->start[side])
		return d->start[side];
	clear_seen(c);
	c->id_count = follow(c, d, d->entry, 0, c->seen, c->ids);
	end_group(c, 0);
	struct dstate *s = intern(c, d, 0, 0, side);
	if (s && c->program->filter && restarts(c, d))
		s->flags |= IDLE;
	return d->start[side] = s;
}

/* What the `n` NFA states at ids lead to by the byte goes to c->ids; returns their marks. */
static unsigned step_group(struct cache *c, const struct dfa *d, const uint32_t *ids, size_t n,
			   int byte)
{
	unsigned marked = 0;

	/* The states of earlier copies have higher numbers: they come first. */
	for (size_t k = n; k-- > 0;) {
		const struct state *st = &d->nfa->states[ids[k]];
		marked |= mark_of(d, ids[k]);
		if (byte < 0 || ids[k] == d->beyond)
			continue;
		for (uint32_t j = 0; j < st->count; j++) {
			const struct edge *e = &d->nfa->edges[st->first + j];
			if (e->kind == EDGE_SET && within(d, e->to) &&
			    byteset_has(&c->program->sets[e->arg], byte))
				c->id_count += follow(c, d, e->to, 0, c->seen,
						      c->ids + c->id_count);
		}
	}
	return marked;
}

struct dstate *__re_dfa_step(struct cache *c, struct dfa *d, const struct dstate *from,
			     unsigned class, unsigned holds, enum side side)
{
	const struct program *program = c->program;
	int byte = class < program->classes.count ? program->classes.sample[class] : -1;
	unsigned flags = from->flags & FINAL_GROUP, marked = 0;
	size_t start = 0; /* of the group being made */

	c->id_count = 0;
	clear_seen(c);
	if (program->assertions)
		memset(c->expanded, 0, words(c) * sizeof *c->expanded);
	for (uint32_t i = 0; i < from->count && !marked; i++) {
		const uint32_t *ids = from->ids + i;
		size_t n = 0;
		while (ids[n] != GROUP_END)
			n++;
		i += n;
		if (program->assertions) {
			size_t more = 0;
			for (size_t k = 0; k < n; k++)
				more += follow(c, d, ids[k], holds, c->expanded, c->current + more);
			n = more;
			ids = c->current;
		}
		marked |= step_group(c, d, ids, n, byte);
		if (d->purpose == END) {
			end_group(c, start);
			start = c->id_count;
		}
	}
	if (marked && d->purpose == END)
		flags |= FINAL_GROUP;
	if (byte >= 0 && restarts(c, d) && !(flags & FINAL_GROUP))
		c->id_count += follow(c, d, d->entry, 0, c->seen, c->ids + c->id_count);
	end_group(c, start);
	return intern(c, d, marked, flags, program->assertions ? side : SIDE_OTHER);
}
