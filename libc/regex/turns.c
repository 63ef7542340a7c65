/* turns.c: how many turns of a repetition are needed to the end of a span.
 *
 * The automaton of one turn is run backward, each of its states with the least number of
 * turns that lead from it to the end; where its entry is reached with a number, its
 * exit is there with one more.  So x{0,1000} costs no more than x*. */
#include <stdlib.h>
#include <string.h>
#include "divide.h"

/* States with their numbers, and a ring of those whose edges are to be looked at. */
struct front {
	uint16_t *turns; /* by state, from the node's low on, and then the exit */
	uint32_t *ring, first, count;
	bool *listed;
};

struct search {
	const struct program *program;
	const struct node *node;
	uint32_t states;
	struct front now, later;
};

static bool inside(const struct node *n, uint32_t state)
{
	return state >= n->low && state < n->high;
}

static uint32_t index_of(const struct search *s, uint32_t state)
{
	return inside(s->node, state) ? state - s->node->low : s->states - 1;
}

static void improve(const struct search *s, struct front *f, uint32_t state, uint16_t turns)
{
	uint32_t i = index_of(s, state);

	if (f->turns[i] <= turns)
		return;
	f->turns[i] = turns;
	if (!f->listed[i]) {
		uint32_t end = f->first + f->count++;
		f->ring[end < s->states ? end : end - s->states] = state;
	}
	f->listed[i] = true;
}

/* Everything that leads to the states of `now` without a byte; and, by the byte before if
 * there is one, to those of `later`. */
static void spread(struct search *s, unsigned holds, int byte)
{
	const struct node *n = s->node;
	const struct nfa *nfa = &s->program->backward;
	struct front *now = &s->now;

	while (now->count) {
		uint32_t state = now->ring[now->first], i = index_of(s, state);
		uint16_t turns = now->turns[i];
		if (++now->first == s->states)
			now->first = 0;
		now->count--;
		now->listed[i] = false;
		if (state == n->entry && turns < NO_TURNS - 1)
			improve(s, now, n->exit, turns + 1);
		for (uint32_t k = 0; k < nfa->states[state].count; k++) {
			const struct edge *e = &nfa->edges[nfa->states[state].first + k];
			if (!inside(n, e->to))
				continue;
			if (e->kind == EDGE_SET) {
				if (byte >= 0 && byteset_has(&s->program->sets[e->arg], byte))
					improve(s, &s->later, e->to, turns);
			} else if (e->kind != EDGE_ASSERT || e->arg & holds) {
				improve(s, now, e->to, turns);
			}
		}
	}
}

static bool allocate(struct search *s, struct front *f)
{
	f->turns = malloc(s->states * sizeof *f->turns);
	f->ring = malloc(s->states * sizeof *f->ring);
	f->listed = calloc(s->states, sizeof *f->listed);
	if (!f->turns || !f->ring || !f->listed)
		return false;
	memset(f->turns, 0xff, s->states * sizeof *f->turns);
	return true;
}

static void release(struct front *f)
{
	free(f->turns);
	free(f->ring);
	free(f->listed);
}

uint16_t *__re_turns(const struct program *program, const struct text *text,
		     const struct node *n, const unsigned char *i, const unsigned char *j)
{
	struct search s = { .program = program, .node = n, .states = n->high - n->low + 1 };
	uint16_t *turns = malloc((j - i + 1) * sizeof *turns);

	if (!allocate(&s, &s.now) || !allocate(&s, &s.later) || !turns) {
		free(turns);
		turns = 0;
		goto out;
	}
	improve(&s, &s.now, n->exit, 0);
	for (const unsigned char *p = j;; p--) {
		unsigned holds = program->assertions ? __re_assertions_at(program, text, p) : 0;
		spread(&s, holds, p > i ? p[-1] : -1);
		turns[p - i] = s.now.turns[s.states - 1];
		if (p == i)
			break;
		struct front now = s.now;
		s.now = s.later;
		s.later = now;
		memset(s.later.turns, 0xff, s.states * sizeof *s.later.turns);
	}
out:
	release(&s.now);
	release(&s.later);
	return turns;
}
