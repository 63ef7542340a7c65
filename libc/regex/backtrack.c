/* backtrack.c: expressions with back-references.
 *
 * What a back-reference matches depends on the way there, so ways are tried one after
 * the other, from each start all of them, and the longest match is kept.  A way that
 * comes to a state at a place with the referenced groups being where they were on an
 * earlier way cannot lead to anything new: such configurations are remembered, which
 * makes time a polynomial in the text.  They are remembered once there have been many.
 *
 * A turn of a repetition that matches nothing ends it if it is the first, since "a null
 * string is longer than no match" (XBD 9.1), and is not allowed later. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>
#include "program.h"

enum { MAX_MEMO_BYTES = 64 << 20, MANY = 20000 };

/* Something to do: try a state, or (state NO_STATE) undo a change of a group. */
struct task {
	uint32_t state;
	uint32_t group;
	union {
		const unsigned char *place;
		regmatch_t was;
	};
};

struct backtrack {
	const struct program *program;
	const struct text *text;
	regmatch_t *now, *best; /* of all groups; then where the turns of repetitions began, and
				 * whether they were the first */
	struct task *tasks;
	size_t task_count, task_room;
	/* Hash table of configurations: state + 1, place, a hash of which turns are empty so
	 * far, offsets of referenced groups. */
	size_t *memo, memo_size, memo_count, key_len;
	size_t before_memo; /* how many forks more are not remembered */
	unsigned referenced[9], reference_count;
	bool failed;
};

static void push(struct backtrack *b, struct task task)
{
	if (!__re_grow(&b->tasks, &b->task_room, b->task_count, sizeof task))
		b->failed = true;
	else
		b->tasks[b->task_count++] = task;
}

static size_t hash_of(const size_t *key, size_t len)
{
	size_t hash = 0;

	for (size_t i = 0; i < len; i++) {
		hash = (hash ^ key[i]) * 0x9e3779b97f4a7c15;
		hash ^= hash >> 29;
	}
	return hash;
}

static size_t *slot(size_t *table, size_t size, const size_t *key, size_t len)
{
	size_t i = hash_of(key, len);

	for (;; i++) {
		size_t *place = &table[(i & (size - 1)) * len];
		if (!*place || !memcmp(place, key, len * sizeof *key))
			return place;
	}
}

static bool enlarge(struct backtrack *b)
{
	size_t size = b->memo_size ? b->memo_size * 2 : 256;

	if (size * b->key_len * sizeof *b->memo > MAX_MEMO_BYTES)
		return false;
	size_t *table = calloc(size * b->key_len, sizeof *table);
	if (!table)
		return false;
	for (size_t i = 0; i < b->memo_size; i++) {
		size_t *key = &b->memo[i * b->key_len];
		if (*key)
			memcpy(slot(table, size, key, b->key_len), key, b->key_len * sizeof *key);
	}
	free(b->memo);
	b->memo = table;
	b->memo_size = size;
	return true;
}

/* Was this configuration tried before? */
static bool tried(struct backtrack *b, uint32_t state, const unsigned char *place)
{
	if (b->before_memo) {
		b->before_memo--;
		return false;
	}
	size_t key[3 + 2 * 9] = { (size_t)state + 1, place - b->text->start };

	for (unsigned i = 0; i < b->reference_count; i++) {
		key[3 + 2 * i] = b->now[b->referenced[i]].rm_so;
		key[4 + 2 * i] = b->now[b->referenced[i]].rm_eo;
	}
	/* Of turns it only matters whether they are empty so far. */
	for (uint32_t t = 0; t < b->program->turn_count; t++) {
		regmatch_t turn = b->now[b->program->group_count + t];
		size_t which = 2 * t + turn.rm_eo + 1;
		if (turn.rm_so == place - b->text->start)
			key[2] ^= hash_of(&which, 1);
	}
	if (b->memo_count * 2 >= b->memo_size && !enlarge(b)) {
		b->failed = true;
		return true;
	}
	size_t *found = slot(b->memo, b->memo_size, key, b->key_len);
	if (*found)
		return true;
	memcpy(found, key, b->key_len * sizeof *key);
	b->memo_count++;
	return false;
}

static wint_t folded(const struct backtrack *b, const unsigned char *p, const unsigned char *end,
		     size_t *len)
{
	mbstate_t state = { 0 };
	wchar_t wc;

	*len = 1;
	if (!b->program->utf8 || *p < 0x80)
		return tolower(*p);
	size_t n = mbrtowc(&wc, (const char *)p, end - p, &state);
	if (n >= (size_t)-2)
		return *p;
	*len = n;
	return towlower(towupper(wc));
}

/* The end of a repetition of group g at a place; null if it is not there. */
static const unsigned char *repetition(const struct backtrack *b, unsigned g,
				       const unsigned char *place)
{
	regmatch_t group = b->now[g];

	if (group.rm_so < 0 || group.rm_eo < 0)
		return 0;
	const unsigned char *p = b->text->start + group.rm_so, *end = b->text->start + group.rm_eo;
	if (!b->program->icase) {
		size_t len = end - p;
		return (size_t)(b->text->end - place) >= len && !memcmp(p, place, len) ?
			       place + len : 0;
	}
	for (size_t m, n; p < end; p += m, place += n)
		if (place == b->text->end ||
		    folded(b, p, end, &m) != folded(b, place, b->text->end, &n))
			return 0;
	return place;
}

static void change(struct backtrack *b, unsigned g, regmatch_t to)
{
	push(b, (struct task){ .state = NO_STATE, .group = g, .was = b->now[g] });
	b->now[g] = to;
}

static void open_group(struct backtrack *b, unsigned group, regoff_t at)
{
	for (unsigned g = group; g <= b->program->groups[group]->last_group; g++)
		change(b, g, (regmatch_t){ g == group ? at : -1, -1 });
}

/* One edge: where it leads if it can be taken at the place, else NO_STATE. */
static uint32_t take(struct backtrack *b, const struct edge *e, const unsigned char **place)
{
	const unsigned char *p = *place;

	switch (e->kind) {
	case EDGE_SET:
		if (p == b->text->end || !byteset_has(&b->program->sets[e->arg], *p))
			return NO_STATE;
		++*place;
		break;
	case EDGE_ASSERT:
		if (!(e->arg & __re_assertions_at(b->program, b->text, p)))
			return NO_STATE;
		break;
	case EDGE_BACKREF:
		if (!(*place = repetition(b, e->arg, p)))
			return NO_STATE;
		break;
	case EDGE_OPEN:
		open_group(b, e->arg, p - b->text->start);
		break;
	case EDGE_TURN:
		change(b, b->program->group_count + e->arg / 2,
		       (regmatch_t){ p - b->text->start, e->arg % 2 });
		break;
	case EDGE_TURN_END: {
		regmatch_t turn = b->now[b->program->group_count + e->arg];
		if (turn.rm_so == p - b->text->start)
			return turn.rm_eo ? b->program->turn_exits[e->arg] : NO_STATE;
		break;
	}
	case EDGE_CLOSE:
		change(b, e->arg, (regmatch_t){ b->now[e->arg].rm_so, p - b->text->start });
		break;
	}
	return e->to;
}

/* Can the byte at the place, or the end of the text, come after the state? */
static bool can_go_on(const struct backtrack *b, uint32_t state, const unsigned char *place)
{
	uint64_t next = b->program->next[state];

	return next & NEXT_NOTHING ||
	       (place < b->text->end && next >> b->program->classes.of[*place] % 63 & 1);
}

/* Follows one way until it ends; where it forks, the other ways are put aside. */
static void follow(struct backtrack *b, uint32_t state, const unsigned char *place)
{
	const struct nfa *nfa = &b->program->forward;

	while (state != NO_STATE && !b->failed) {
		const struct state *st = &nfa->states[state];
		if (state == nfa->final) {
			regoff_t end = place - b->text->start;
			if (end > b->best[0].rm_eo) {
				memcpy(b->best, b->now, b->program->group_count * sizeof *b->best);
				b->best[0].rm_eo = end;
			}
			return;
		}
		if (st->count != 1) {
			if (tried(b, state, place))
				return;
			/* The first edge is the preferred one, so it is pushed last.  Edges
			 * of states with several are empty or take a byte. */
			for (uint32_t i = st->count; i-- > 0;) {
				const unsigned char *next = place;
				if (!can_go_on(b, nfa->edges[st->first + i].to, place) &&
				    nfa->edges[st->first + i].kind != EDGE_SET)
					continue;
				uint32_t to = take(b, &nfa->edges[st->first + i], &next);
				if (to != NO_STATE)
					push(b, (struct task){ .state = to, .place = next });
			}
			return;
		}
		state = take(b, &nfa->edges[st->first], &place);
	}
}

/* For each state, which bytes can be next: see struct program. */
bool __re_note_next(struct program *program)
{
	const struct nfa *nfa = &program->forward;
	uint64_t *next = __re_alloc(&program->arena, nfa->state_count * sizeof *next);

	if (!next)
		return false;
	next[nfa->final] = NEXT_NOTHING;
	/* Most states come after those that they lead to, so two rounds are usual. */
	for (bool again = true; again;) {
		again = false;
		for (uint32_t s = 0; s < nfa->state_count; s++) {
			uint64_t all = next[s];
			for (uint32_t i = 0; i < nfa->states[s].count; i++) {
				const struct edge *e = &nfa->edges[nfa->states[s].first + i];
				if (e->kind == EDGE_BACKREF)
					all |= NEXT_NOTHING;
				else if (e->kind != EDGE_SET)
					all |= next[e->to];
				for (unsigned c = 0; e->kind == EDGE_SET && c < program->classes.count; c++)
					if (byteset_has(&program->sets[e->arg],
							program->classes.sample[c]))
						all |= 1ull << c % 63;
			}
			again |= all != next[s];
			next[s] = all;
		}
	}
	program->next = next;
	return true;
}

static void find_references(struct backtrack *b)
{
	const struct nfa *nfa = &b->program->forward;
	unsigned seen = 0;

	for (uint32_t i = 0; i < nfa->edge_count; i++) {
		unsigned g = nfa->edges[i].arg;
		if (nfa->edges[i].kind == EDGE_BACKREF && !(seen >> g & 1)) {
			seen |= 1u << g;
			b->referenced[b->reference_count++] = g;
		}
	}
	b->key_len = 3 + 2 * b->reference_count;
}

/* All ways from one start. */
static void explore(struct backtrack *b, const unsigned char *start)
{
	size_t registers = b->program->group_count + b->program->turn_count;

	memset(b->now, 0xff, registers * sizeof *b->now);
	b->now[0].rm_so = start - b->text->start;
	push(b, (struct task){ .state = b->program->forward.start, .place = start });
	while (b->task_count && !b->failed) {
		struct task task = b->tasks[--b->task_count];
		if (task.state == NO_STATE)
			b->now[task.group] = task.was;
		else
			follow(b, task.state, task.place);
	}
}

int __re_backtrack(struct program *program, const struct text *text, const unsigned char *at,
		   regmatch_t *groups, size_t count)
{
	struct backtrack b = { .program = program, .text = text,
			       .before_memo = MANY };
	size_t all = program->group_count, registers = all + program->turn_count;

	b.now = calloc(registers + all, sizeof *b.now);
	if (!b.now)
		return REG_ESPACE;
	b.best = b.now + registers;
	b.best[0].rm_eo = -1;
	find_references(&b);
	for (const unsigned char *p = at; !b.failed; p++) {
		if (program->filter && !(p = __re_filter(program->filter, p, text->end)))
			break;
		if (can_go_on(&b, program->forward.start, p))
			explore(&b, p);
		if (b.best[0].rm_eo >= 0 || p == text->end || program->anchored)
			break;
	}
	int error = b.failed ? REG_ESPACE : b.best[0].rm_eo < 0 ? REG_NOMATCH : 0;
	for (size_t g = 0; !error && g < count; g++)
		groups[g] = g < all ? b.best[g] : (regmatch_t){ -1, -1 };
	free(b.now);
	free(b.tasks);
	free(b.memo);
	return error;
}
