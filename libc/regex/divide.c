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
#include "dfa.h"
#include "divide.h"

struct divide {
	struct cache *cache;
	const struct program *program;
	const struct text *text;
	regmatch_t *groups;
	size_t count;
	int error;
};

/* The automaton of a part, forward; or of it and what follows in its parent, backward.
 * It has no nfa yet when it is new. */
static struct dfa *automaton(struct divide *d, const struct node *part, bool backward)
{
	struct cache *c = d->cache;

	if (!c->parts)
		c->parts = calloc(2 * (d->program->divided_count + 1), sizeof *c->parts);
	struct dfa **place = c->parts ? &c->parts[2 * part->number + backward] : 0;
	if (place && !*place)
		*place = calloc(1, sizeof **place);
	if (!place || !*place)
		d->error = REG_ESPACE;
	return place ? *place : 0;
}

/* What each of up to MAX_MARKS boundaries, the exits of parts from first downward, can
 * reach j from: a mask for each place from i on, to be freed. */
static uint16_t *backward(struct divide *d, const struct node *n, const struct node *first,
			  size_t count, const unsigned char *i, const unsigned char *j)
{
	struct dfa *dfa = automaton(d, first, true);
	uint16_t *masks = calloc(j - i + 1, sizeof *masks);
	const unsigned char *found;

	if (dfa && !dfa->nfa) {
		*dfa = (struct dfa){
			.nfa = &d->program->backward, .entry = n->exit, .low = n->low,
			.high = n->type == NODE_LOOP ? n->high : first->high, .beyond = NO_STATE,
			.mark_count = count, .purpose = PART,
		};
		for (size_t k = 0; k < count; k++)
			dfa->marks[k] = (first - k)->exit;
	}
	if (!dfa || !masks || !__re_run_backward(d->cache, dfa, d->text, j, i, masks, &found)) {
		d->error = REG_ESPACE;
		free(masks);
		return 0;
	}
	return masks;
}

/* The last place that the part reaches of those allowed; null if there is none. */
static const unsigned char *forward(struct divide *d, const struct node *part,
				    const struct places *places)
{
	struct dfa *dfa = automaton(d, part, false);
	const unsigned char *found = 0;

	if (dfa && !dfa->nfa)
		*dfa = (struct dfa){
			.nfa = &d->program->forward, .entry = part->entry, .low = part->low,
			.high = part->high, .beyond = part->exit, .mark_count = 1,
			.marks = { part->exit }, .purpose = PART,
		};
	if (dfa && !__re_run_forward(d->cache, dfa, d->text, places, &found))
		d->error = REG_ESPACE;
	return d->error ? 0 : found;
}

/* Does the part match exactly [i, j)? */
static bool matches(struct divide *d, const struct node *part, const unsigned char *i,
		    const unsigned char *j)
{
	return forward(d, part, &(struct places){ .at = i, .limit = j }) == j;
}

static void divide(struct divide *, const struct node *, const unsigned char *i,
		   const unsigned char *j);

/* The children of a concatenation, from the last to the first; those between two that have
 * groups are taken together. */
static size_t parts_of(const struct node *n, struct node *parts)
{
	size_t count = 0;

	for (const struct node *child = n->last; child; child = child->before) {
		struct node *later = count ? &parts[count - 1] : 0;
		if (later && !child->has_groups && !later->has_groups) {
			later->entry = child->entry; /* states are made from the end */
			later->high = child->high;
			continue;
		}
		parts[count++] = *child;
	}
	return count;
}

/* The parts are from the last to the first: parts[count - 1] begins at i. */
static void divide_parts(struct divide *d, const struct node *n, const struct node *parts,
			 size_t count, const unsigned char *i, const unsigned char *j)
{
	uint16_t *masks = 0;
	const unsigned char *p = i, *masks_at = 0;

	for (size_t left = count, marks = 0, k = 0; left-- > 0; k++) {
		const struct node *part = &parts[left];
		const unsigned char *q = j;
		if (left) {
			if (k == marks) { /* the next marks, as many as there can be */
				free(masks);
				marks = left + 1 < MAX_MARKS ? left + 1 : MAX_MARKS;
				if (!(masks = backward(d, n, part, marks, p, j)))
					return;
				masks_at = p;
				k = 0;
			}
			q = forward(d, part, &(struct places){ p, j, masks_at, masks, 1u << k, false });
			if (!q)
				break;
		}
		divide(d, part, p, q);
		p = q;
	}
	free(masks);
}

static void divide_sequence(struct divide *d, const struct node *n, const unsigned char *i,
			    const unsigned char *j)
{
	size_t count = 0;

	for (const struct node *child = n->last; child; child = child->before)
		count++;
	struct node *parts = calloc(count, sizeof *parts);
	if (!parts) {
		d->error = REG_ESPACE;
		return;
	}
	divide_parts(d, n, parts, parts_of(n, parts), i, j);
	free(parts);
}

/* One turn after the other, each as long as possible; the last is divided. */
static void divide_loop(struct divide *d, const struct node *n, const unsigned char *i,
			const unsigned char *j)
{
	const struct node *body = n->last;
	uint16_t *masks = backward(d, n, body, 1, i, j);
	const unsigned char *p = i, *q = i;

	if (!masks)
		return;
	do {
		p = q;
		masks[p - i] = 0; /* a turn takes something */
		q = forward(d, body, &(struct places){ p, j, i, masks, 1, false });
	} while (q && q < j);
	free(masks);
	if (q)
		divide(d, body, p, q);
}

/* x{0,n}, not empty: as a loop, but a turn must leave what the turns left can match. */
static void divide_options(struct divide *d, const struct node *n, const unsigned char *i,
			   const unsigned char *j)
{
	const struct node *one = n->last;
	size_t left = 1; /* turns */
	const unsigned char *p = i, *q = i;

	for (; one->before; one = one->before)
		left++;
	uint16_t *turns = __re_turns(d->program, d->text, one, i, j);
	if (!turns) {
		d->error = REG_ESPACE;
		return;
	}
	do {
		p = q;
		q = forward(d, one, &(struct places){ p, j, i, turns, --left, true });
	} while (q && q < j && q > p);
	free(turns);
	if (q == j)
		divide(d, one, p, q);
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
			if (matches(d, child, i, j))
				chosen = child;
		if (chosen)
			divide(d, chosen, i, j);
		break;
	}
	case NODE_LOOP:
		/* A loop matches the empty string with one turn that does. */
		if (i < j)
			divide_loop(d, n, i, j);
		else if (matches(d, n->last, i, j))
			divide(d, n->last, i, j);
		break;
	case NODE_OPTIONS: {
		const struct node *one = n->last;
		while (one->before)
			one = one->before;
		if (i < j)
			divide_options(d, n, i, j);
		else if (!n->not_empty && matches(d, one, i, j))
			divide(d, one, i, j);
		break;
	}
	default:
		divide_sequence(d, n, i, j);
	}
}

int __re_divide(struct cache *cache, const struct text *text, regmatch_t *groups, size_t count)
{
	struct divide d = {
		.cache = cache, .program = cache->program, .text = text, .groups = groups,
		.count = count,
	};

	for (size_t g = 1; g < count; g++)
		groups[g] = (regmatch_t){ -1, -1 };
	divide(&d, d.program->tree, text->start + groups[0].rm_so, text->start + groups[0].rm_eo);
	return d.error;
}
