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
 * same reason a match is noticed one byte late: the flag MATCHED of a state says
 * that there was one before the byte that led to it.
 *
 *   EXISTS  all in one group, from anywhere: stop at the first match
 *   END     groups as above: the last match noticed is the leftmost longest
 *   START   the reversed automaton, backward from the end: the last is the start
 *
 * States are kept up to a number of bytes and then all dropped, so memory is bounded
 * and time is linear in the text whatever the pattern. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "dfa.h"

enum { CACHE_BYTES = 512 * 1024, BUCKETS = 512 };
enum { MATCHED = 1, FINAL_GROUP = 2, DEAD = 4, IDLE = 8 };
#define GROUP_END 0xffffffff

struct dstate {
	struct dstate *chain; /* in its bucket */
	uint32_t *ids;	      /* NFA states; each group ends with GROUP_END */
	uint32_t count, hash;
	uint8_t flags, side;
	struct dstate *next[]; /* by class, then EDGE and MARGIN */
};

unsigned __re_assertions(enum side left, enum side right, bool newline)
{
	bool before = left == SIDE_WORD, after = right == SIDE_WORD;
	unsigned holds = before != after ? ASSERT_BOUNDARY : ASSERT_INSIDE;

	if (left == SIDE_EDGE || (newline && left == SIDE_NEWLINE))
		holds |= ASSERT_LINE_START;
	if (right == SIDE_EDGE || (newline && right == SIDE_NEWLINE))
		holds |= ASSERT_LINE_END;
	if (left >= SIDE_EDGE)
		holds |= ASSERT_TEXT_START;
	if (right >= SIDE_EDGE)
		holds |= ASSERT_TEXT_END;
	if (!before && after)
		holds |= ASSERT_WORD_START;
	if (before && !after)
		holds |= ASSERT_WORD_END;
	return holds;
}

static enum side side_of_byte(unsigned char c)
{
	return c == '\n' ? SIDE_NEWLINE : isalnum(c) || c == '_' ? SIDE_WORD : SIDE_OTHER;
}

/* --- Making a state */

static bool test_and_set(uint64_t *bits, uint32_t i)
{
	uint64_t bit = 1ull << (i & 63);
	bool was = bits[i >> 6] & bit;

	bits[i >> 6] |= bit;
	return was;
}

/* Appends to `to` what is reached from an NFA state without a byte, over assertions that
 * hold, and was not seen before; returns how many. */
static size_t follow(struct dfa *d, uint32_t state, unsigned holds, uint64_t *seen, uint32_t *to)
{
	uint32_t depth = 0;
	size_t n = 0;

	if (test_and_set(seen, state))
		return 0;
	d->stack[depth++] = state;
	while (depth) {
		uint32_t s = d->stack[--depth];
		const struct state *st = &d->nfa->states[s];
		bool waits = s == d->nfa->final;
		for (uint32_t i = 0; i < st->count; i++) {
			const struct edge *e = &d->nfa->edges[st->first + i];
			if (e->kind == EDGE_SET) {
				waits = true;
			} else if (e->kind == EDGE_ASSERT && (e->arg & holds) != e->arg) {
				waits = true;
			} else if (!test_and_set(seen, e->to)) {
				d->stack[depth++] = e->to;
			}
		}
		if (waits)
			to[n++] = s;
	}
	return n;
}

static size_t words(const struct dfa *d)
{
	return (d->nfa->state_count + 63) / 64;
}

static int by_number(const void *a, const void *b)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

	return (x > y) - (x < y);
}

/* The same states in another order are the same group: they are sorted. */
static void end_group(struct dfa *d, size_t start)
{
	uint32_t *ids = d->ids + start;
	size_t n = d->id_count - start;

	if (!n)
		return;
	if (n > 16)
		qsort(ids, n, sizeof *ids, by_number);
	for (size_t i = 1; n <= 16 && i < n; i++) {
		uint32_t id = ids[i];
		size_t k = i;
		for (; k && ids[k - 1] > id; k--)
			ids[k] = ids[k - 1];
		ids[k] = id;
	}
	d->ids[d->id_count++] = GROUP_END;
}

static void forget(struct dfa *d)
{
	for (size_t i = 0; d->buckets && i < BUCKETS; i++) {
		for (struct dstate *s = d->buckets[i], *chain; s; s = chain) {
			chain = s->chain;
			free(s);
		}
		d->buckets[i] = 0;
	}
	memset(d->start, 0, sizeof d->start);
	d->bytes = 0;
	d->flushes++;
}

/* The state with d->ids, an old one if there is; null when there is no memory. */
static struct dstate *intern(struct dfa *d, unsigned flags, enum side side)
{
	uint32_t hash = 2166136261u ^ flags ^ side << 8;

	if (!d->id_count)
		flags |= DEAD;
	for (size_t i = 0; i < d->id_count; i++)
		hash = (hash ^ d->ids[i]) * 16777619u;
	hash ^= hash >> 15;
	struct dstate **bucket = &d->buckets[hash % BUCKETS];
	for (struct dstate *s = *bucket; s; s = s->chain)
		if (s->hash == hash && s->count == d->id_count && s->side == side &&
		    (s->flags & ~IDLE) == flags &&
		    !memcmp(s->ids, d->ids, s->count * sizeof *s->ids))
			return s;
	size_t edges = d->program->classes.count + 2;
	size_t size = sizeof(struct dstate) + edges * sizeof(struct dstate *) +
		      d->id_count * sizeof *d->ids;
	if (d->bytes + size > CACHE_BYTES)
		forget(d);
	struct dstate *s = malloc(size);
	if (!s)
		return 0;
	memset(s->next, 0, edges * sizeof *s->next);
	s->ids = (uint32_t *)(s->next + edges);
	memcpy(s->ids, d->ids, d->id_count * sizeof *d->ids);
	s->count = d->id_count;
	s->hash = hash;
	s->flags = flags;
	s->side = side;
	s->chain = *bucket;
	*bucket = s;
	d->bytes += size;
	return s;
}

/* Restarting at every place is wanted until something has matched. */
static bool restarts(const struct dfa *d)
{
	return d->purpose != START && !d->program->anchored;
}

static struct dstate *start_state(struct dfa *d, enum side side)
{
	if (!d->program->assertions)
		side = SIDE_OTHER;
	if (d->start[side])
		return d->start[side];
	d->id_count = 0;
	memset(d->seen, 0, words(d) * sizeof *d->seen);
	d->id_count = follow(d, d->nfa->start, 0, d->seen, d->ids);
	end_group(d, 0);
	struct dstate *s = intern(d, 0, side);
	if (s && d->program->first_byte >= 0 && !d->program->assertions && restarts(d))
		s->flags |= IDLE;
	return d->start[side] = s;
}

/* The state after a class of bytes, which is the end of the text if it has none. */
static struct dstate *step(struct dfa *d, const struct dstate *from, unsigned class,
			   unsigned holds, enum side side)
{
	const struct program *program = d->program;
	bool at_end = class >= program->classes.count;
	unsigned char byte = at_end ? 0 : program->classes.sample[class];
	unsigned flags = from->flags & FINAL_GROUP;
	size_t start = 0; /* of the group being made */

	d->id_count = 0;
	memset(d->seen, 0, words(d) * sizeof *d->seen);
	if (program->assertions)
		memset(d->expanded, 0, words(d) * sizeof *d->expanded);
	for (uint32_t i = 0; i < from->count && !(flags & MATCHED); i++) {
		const uint32_t *ids = from->ids + i;
		size_t n = 0;
		while (ids[n] != GROUP_END)
			n++;
		i += n;
		if (program->assertions) {
			size_t more = 0;
			for (size_t k = 0; k < n; k++)
				more += follow(d, ids[k], holds, d->expanded, d->current + more);
			n = more;
			ids = d->current;
		}
		for (size_t k = 0; k < n; k++) {
			const struct state *st = &d->nfa->states[ids[k]];
			if (ids[k] == d->nfa->final)
				flags |= MATCHED;
			for (uint32_t j = 0; !at_end && j < st->count; j++) {
				const struct edge *e = &d->nfa->edges[st->first + j];
				if (e->kind == EDGE_SET &&
				    byteset_has(&program->sets[e->arg], byte))
					d->id_count += follow(d, e->to, 0, d->seen,
							      d->ids + d->id_count);
			}
		}
		if (d->purpose == END) {
			end_group(d, start);
			start = d->id_count;
		}
		if (d->purpose == START) /* longer ones may follow */
			break;
	}
	if (flags & MATCHED && d->purpose == END)
		flags |= FINAL_GROUP;
	if (!at_end && restarts(d) && !(flags & FINAL_GROUP))
		d->id_count += follow(d, d->nfa->start, 0, d->seen, d->ids + d->id_count);
	end_group(d, start);
	return intern(d, flags, program->assertions ? side : SIDE_OTHER);
}

/* --- Running */

/* True if what bytes say about their neighbours is not enough: a letter may be
 * several bytes.  Then assertions are looked up in the text, and states not kept. */
static bool needs_characters(const struct program *program, const struct text *text)
{
	if (!(program->assertions & ASSERT_WORDS) || !program->utf8)
		return false;
	for (const unsigned char *p = text->start; p < text->end; p++)
		if (*p >= 0x80)
			return true;
	return false;
}

static bool prepare(struct dfa *d, const struct program *program, enum purpose purpose)
{
	if (d->buckets)
		return true;
	d->program = program;
	d->nfa = purpose == START ? &program->backward : &program->forward;
	d->purpose = purpose;
	size_t n = d->nfa->state_count, w = words(d);
	uint64_t *bits = calloc(2 * w, sizeof *bits);
	uint32_t *ids = calloc(4 * n + 4, sizeof *ids);
	struct dstate **buckets = calloc(BUCKETS, sizeof *buckets);
	if (!bits || !ids || !buckets) {
		free(bits);
		free(ids);
		free(buckets);
		return false;
	}
	d->seen = bits;
	d->expanded = bits + w;
	d->stack = ids;
	d->current = ids + n;
	d->ids = ids + 2 * n;
	d->buckets = buckets;
	return true;
}

struct run {
	struct dfa *dfa;
	const struct text *text;
	bool exact; /* assertions are looked up */
};

/* The state after the byte at `byte`, or the end of the text if that is null; `place`
 * is what lies between that and the byte before. */
static struct dstate *advance(const struct run *run, struct dstate *from,
			      const unsigned char *byte, const unsigned char *place)
{
	const struct program *program = run->dfa->program;
	bool backward = run->dfa->purpose == START;
	enum side end = backward ? run->text->before : run->text->after;
	enum side side = byte ? side_of_byte(*byte) : end;
	unsigned class = byte ? program->classes.of[*byte] :
				program->classes.count + (end == SIDE_MARGIN);

	if (from->next[class] && !run->exact)
		return from->next[class];
	unsigned holds = !program->assertions ? 0 :
			 run->exact	      ? __re_assertions_at(program, run->text, place) :
			 backward ? __re_assertions(side, from->side, program->newline) :
				    __re_assertions(from->side, side, program->newline);
	unsigned flushes = run->dfa->flushes; /* a step may drop all states, `from` too */
	struct dstate *to = step(run->dfa, from, class, holds, run->exact ? SIDE_OTHER : side);
	if (to && run->dfa->flushes == flushes && !run->exact)
		from->next[class] = to;
	return to;
}

static enum side side_before(const struct text *text, const unsigned char *p)
{
	return p == text->start ? text->before : side_of_byte(p[-1]);
}

static enum side side_after(const struct text *text, const unsigned char *p)
{
	return p == text->end ? text->after : side_of_byte(*p);
}

/* Forward from at.  The end of the match noticed last goes to *found. */
static int run_forward(struct program *program, struct cache *cache, enum purpose purpose,
		       const struct text *text, const unsigned char *at,
		       const unsigned char **found)
{
	struct dfa *d = &cache->dfas[purpose];
	const unsigned char *class_of = program->classes.of;

	*found = 0;
	if (!prepare(d, program, purpose))
		return REG_ESPACE;
	struct run run = { d, text, needs_characters(program, text) };
	struct dstate *s = start_state(d, run.exact ? SIDE_OTHER : side_before(text, at));
	if (!s)
		return REG_ESPACE;
	for (const unsigned char *p = at; p < text->end; p++) {
		if (s->flags) {
			if (s->flags & DEAD)
				return 0;
			if (s->flags & IDLE && !(p = memchr(p, program->first_byte, text->end - p)))
				return 0;
		}
		struct dstate *next = run.exact ? 0 : s->next[class_of[*p]];
		if (!next && !(next = advance(&run, s, p, p)))
			return REG_ESPACE;
		s = next;
		if (s->flags & MATCHED) {
			*found = p;
			if (purpose == EXISTS)
				return 0;
		}
	}
	if (s->flags & DEAD)
		return 0;
	if (!(s = advance(&run, s, 0, text->end)))
		return REG_ESPACE;
	if (s->flags & MATCHED)
		*found = text->end;
	return 0;
}

int __re_dfa_exists(struct program *program, struct cache *cache, const struct text *text,
		    const unsigned char *at)
{
	const unsigned char *found;
	int error = run_forward(program, cache, EXISTS, text, at, &found);

	return error ? error : found ? 0 : REG_NOMATCH;
}

int __re_dfa_end(struct program *program, struct cache *cache, const struct text *text,
		 const unsigned char **at)
{
	int error = run_forward(program, cache, END, text, *at, at);

	return error ? error : *at ? 0 : REG_NOMATCH;
}

int __re_dfa_start(struct program *program, struct cache *cache, const struct text *text,
		   const unsigned char **at)
{
	struct dfa *d = &cache->dfas[START];
	const unsigned char *p = *at, *found = 0;

	if (!prepare(d, program, START))
		return REG_ESPACE;
	struct run run = { d, text, needs_characters(program, text) };
	struct dstate *s = start_state(d, run.exact ? SIDE_OTHER : side_after(text, p));
	for (; s && !(s->flags & DEAD); p--) {
		bool edge = p == text->start;
		struct dstate *next = run.exact || edge ? 0 : s->next[program->classes.of[p[-1]]];
		s = next ? next : advance(&run, s, edge ? 0 : p - 1, p);
		if (s && s->flags & MATCHED)
			found = p;
		if (edge)
			break;
	}
	*at = found;
	return s && found ? 0 : REG_ESPACE;
}

/* --- Caches are taken and put back, so that threads do not wait for each other. */

struct cache *__re_cache_take(struct program *program)
{
	lock_acquire(&program->lock);
	struct cache *cache = program->idle;
	if (cache)
		program->idle = cache->next;
	lock_release(&program->lock);
	return cache ? cache : calloc(1, sizeof *cache);
}

void __re_cache_put(struct program *program, struct cache *cache)
{
	lock_acquire(&program->lock);
	cache->next = program->idle;
	program->idle = cache;
	lock_release(&program->lock);
}

void __re_caches_free(struct program *program)
{
	for (struct cache *cache = program->idle, *next; cache; cache = next) {
		for (struct dfa *d = cache->dfas; d < cache->dfas + PURPOSES; d++) {
			forget(d);
			free(d->buckets);
			free(d->seen);
			free(d->stack);
		}
		next = cache->next;
		free(cache);
	}
}
