/* divide.c: groups by POSIX's rule: "each subpattern, from left to right, shall match
 * the longest possible string" (POSIX.1-2024, XBD 9.1).
 *
 * The span of the whole is known.  A concatenation's span is divided: its first part
 * gets the longest prefix that leaves something that the other parts can match, then
 * the second, and so on down the tree; only parts that have groups are entered.
 *
 *   span of x y z    [i.................j)
 *   backward         for each boundary, the places from which what follows can match
 *                    up to j: one pass of the automaton of x y z over the span
 *   forward          x from i: the last such place that it reaches; then y; then z
 *
 * Of alternatives that match the whole span, the first is taken.  Of the turns of a
 * loop, only the last leaves its groups behind.  Each level of nesting costs at most
 * a pass over the span per part, so time is a polynomial, never exponential. */
#include <stdlib.h>
#include <string.h>
#include "program.h"

/* A set of states with the order in which they came. */
struct set {
	uint32_t *items, count;
	uint64_t *has;
};

struct divide {
	const struct program *program;
	const struct text *text;
	regmatch_t *groups;
	size_t count;
	struct set now, later;
	int error;
};

static void add(struct set *set, uint32_t state)
{
	uint64_t bit = 1ull << (state & 63);

	if (set->has[state >> 6] & bit)
		return;
	set->has[state >> 6] |= bit;
	set->items[set->count++] = state;
}

static void clear(struct set *set)
{
	for (uint32_t i = 0; i < set->count; i++)
		set->has[set->items[i] >> 6] = 0;
	set->count = 0;
}

static void swap(struct divide *d)
{
	struct set now = d->now;

	d->now = d->later;
	d->later = now;
	clear(&d->later);
}

/* Adds what is reached without a byte, within the node or to the state beyond it. */
static void close_over(struct divide *d, const struct nfa *nfa, const struct node *n,
		       uint32_t beyond, const unsigned char *place)
{
	unsigned holds = d->program->assertions ?
				 __re_assertions_at(d->program, d->text, place) : 0;

	for (uint32_t i = 0; i < d->now.count; i++) {
		uint32_t s = d->now.items[i];
		if (s == beyond)
			continue;
		for (uint32_t k = 0; k < nfa->states[s].count; k++) {
			const struct edge *e = &nfa->edges[nfa->states[s].first + k];
			if (e->kind == EDGE_SET || (e->kind == EDGE_ASSERT && !(e->arg & holds)))
				continue;
			if ((e->to >= n->low && e->to < n->high) || e->to == beyond)
				add(&d->now, e->to);
		}
	}
}

static void take_byte(struct divide *d, const struct nfa *nfa, const struct node *n,
		      uint32_t beyond, unsigned char byte)
{
	for (uint32_t i = 0; i < d->now.count; i++) {
		uint32_t s = d->now.items[i];
		if (s == beyond)
			continue;
		for (uint32_t k = 0; k < nfa->states[s].count; k++) {
			const struct edge *e = &nfa->edges[nfa->states[s].first + k];
			if (e->kind == EDGE_SET && byteset_has(&d->program->sets[e->arg], byte) &&
			    ((e->to >= n->low && e->to < n->high) || e->to == beyond))
				add(&d->later, e->to);
		}
	}
	swap(d);
}

static bool in_now(const struct divide *d, uint32_t state)
{
	return d->now.has[state >> 6] >> (state & 63) & 1;
}

/* Which of the boundary states are alive where: bit p of row b says that from state
 * boundaries[b] at i + p the node can match up to j. */
static void backward(struct divide *d, const struct node *n, const uint32_t *boundaries,
		     size_t count, uint64_t *alive, const unsigned char *i,
		     const unsigned char *j)
{
	size_t row = (j - i) / 64 + 1;

	clear(&d->now);
	add(&d->now, n->exit);
	for (const unsigned char *p = j;; p--) {
		/* Backward, the exit is where to begin, and not entered again. */
		close_over(d, &d->program->backward, n, NO_STATE, p);
		for (size_t b = 0; b < count; b++)
			if (in_now(d, boundaries[b]))
				alive[b * row + (p - i) / 64] |= 1ull << (p - i) % 64;
		if (p == i)
			break;
		take_byte(d, &d->program->backward, n, NO_STATE, p[-1]);
	}
}

/* The last place up to j that [entry, exit) of the node reaches from p, of those that
 * the row allows (all but j are forbidden without one), not before `least`. */
static const unsigned char *forward(struct divide *d, const struct node *n, const uint64_t *row,
				    const unsigned char *i, const unsigned char *p,
				    const unsigned char *least, const unsigned char *j)
{
	const unsigned char *last = 0;

	clear(&d->now);
	add(&d->now, n->entry);
	for (;; p++) {
		close_over(d, &d->program->forward, n, n->exit, p);
		if (in_now(d, n->exit) && p >= least &&
		    (row ? row[(p - i) / 64] >> (p - i) % 64 & 1 : p == j))
			last = p;
		if (p == j || !d->now.count)
			return last;
		take_byte(d, &d->program->forward, n, n->exit, *p);
	}
}

static void divide(struct divide *, const struct node *, const unsigned char *i,
		   const unsigned char *j);

static uint64_t *alive_rows(struct divide *d, size_t count, const unsigned char *i,
			    const unsigned char *j)
{
	uint64_t *alive = calloc(count * ((j - i) / 64 + 1), sizeof *alive);

	if (!alive)
		d->error = REG_ESPACE;
	return alive;
}

/* The children of a concatenation, and the first ones of options, in their order;
 * those between two that have groups are taken together. */
static size_t parts_of(const struct node *n, struct node *parts)
{
	size_t count = 0;

	for (const struct node *child = n->last; child; child = child->before) {
		struct node *later = count ? &parts[count - 1] : 0;
		if (n->type == NODE_CAT && later && !child->has_groups && !later->has_groups) {
			later->entry = child->entry; /* states are made from the end */
			later->high = child->high;
			continue;
		}
		parts[count++] = *child;
	}
	return count;
}

static void divide_sequence(struct divide *d, const struct node *n, const unsigned char *i,
			    const unsigned char *j)
{
	size_t count = 0;

	for (const struct node *child = n->last; child; child = child->before)
		count++;
	struct node *parts = calloc(count + 1, sizeof *parts);
	uint32_t *boundaries = calloc(count + 1, sizeof *boundaries);
	uint64_t *alive = 0;
	if (!parts || !boundaries) {
		d->error = REG_ESPACE;
		goto out;
	}
	count = parts_of(n, parts);
	for (size_t k = 0; k < count; k++)
		boundaries[k] = parts[k].exit;
	if (!(alive = alive_rows(d, count, i, j)))
		goto out;
	backward(d, n, boundaries, count, alive, i, j);
	size_t row = (j - i) / 64 + 1;
	const unsigned char *p = i;
	for (size_t k = count; k-- > 0;) {
		if (n->type == NODE_OPTIONS && p == j && k < count - 1)
			break;
		const unsigned char *q = forward(d, &parts[k], alive + k * row, i, p, p, j);
		if (!q)
			break;
		if (parts[k].has_groups)
			divide(d, &parts[k], p, q);
		p = q;
	}
out:
	free(parts);
	free(boundaries);
	free(alive);
}

static void divide_loop(struct divide *d, const struct node *n, const unsigned char *i,
			const unsigned char *j)
{
	const struct node *body = n->last;
	uint32_t choice = body->exit;
	uint64_t *alive = alive_rows(d, 1, i, j);

	if (!alive)
		return;
	backward(d, n, &choice, 1, alive, i, j);
	const unsigned char *p = i, *q = 0;
	while ((q = forward(d, body, alive, i, p, p + 1, j)) && q < j)
		p = q;
	free(alive);
	if (q)
		divide(d, body, p, q);
}

static void divide_group(struct divide *d, const struct node *n, const unsigned char *i,
			 const unsigned char *j)
{
	for (unsigned g = n->group; g <= n->last_group && g < d->count; g++)
		d->groups[g] = (regmatch_t){ -1, -1 };
	if (n->group < d->count)
		d->groups[n->group] = (regmatch_t){ i - d->text->start, j - d->text->start };
	if (n->last->has_groups)
		divide(d, n->last, i, j);
}

/* The node is known to match [i, j); notes where the groups in it are. */
static void divide(struct divide *d, const struct node *n, const unsigned char *i,
		   const unsigned char *j)
{
	if (d->error || !n->has_groups)
		return;
	switch (n->type) {
	case NODE_GROUP:
		divide_group(d, n, i, j);
		break;
	case NODE_ALT: {
		/* The first is the last of the links that matches. */
		const struct node *chosen = 0;
		for (const struct node *child = n->last; child; child = child->before)
			if (forward(d, child, 0, i, i, i, j))
				chosen = child;
		if (chosen)
			divide(d, chosen, i, j);
		break;
	}
	case NODE_LOOP:
		/* A loop matches the empty string with one turn that does. */
		if (i < j)
			divide_loop(d, n, i, j);
		else if (forward(d, n->last, 0, i, i, i, j))
			divide(d, n->last, i, j);
		break;
	case NODE_OPTIONS:
		if (i == j && n->not_empty)
			break;
		divide_sequence(d, n, i, j);
		break;
	default:
		divide_sequence(d, n, i, j);
	}
}

int __re_divide(struct program *program, const struct text *text, regmatch_t *groups,
		size_t count)
{
	size_t states = program->forward.state_count, words = (states + 63) / 64;
	uint32_t *items = malloc(2 * states * sizeof *items);
	uint64_t *bits = calloc(2 * words, sizeof *bits);
	struct divide d = {
		.program = program, .text = text, .groups = groups, .count = count,
		.now = { items, 0, bits }, .later = { items + states, 0, bits + words },
		.error = items && bits ? 0 : REG_ESPACE,
	};
	const unsigned char *i = text->start + groups[0].rm_so;
	const unsigned char *j = text->start + groups[0].rm_eo;

	for (size_t g = 1; g < count; g++)
		groups[g] = (regmatch_t){ -1, -1 };
	if (!d.error)
		divide(&d, program->tree, i, j);
	free(items);
	free(bits);
	return d.error;
}
