/* compile.c: from the tree to the automaton.
 *
 * K. Thompson, "Regular expression search algorithm", CACM 11 (1968), from the end
 * to the start, so that a state is made when those after it exist.  A state has any
 * number of edges; only EDGE_SET takes a byte. */
#include <stdlib.h>
#include <string.h>
#include "compile.h"

uint32_t __re_new_state(struct compiler *c, unsigned edges)
{
	struct nfa *nfa = &c->program->forward;

	if (c->failed || nfa->state_count >= MAX_STATES ||
	    !__re_grow(&nfa->states, &c->state_room, nfa->state_count, sizeof *nfa->states) ||
	    !__re_grow(&nfa->edges, &c->edge_room, nfa->edge_count + edges, sizeof *nfa->edges)) {
		c->failed = true;
		return NO_STATE;
	}
	nfa->states[nfa->state_count] = (struct state){ nfa->edge_count, 0 };
	return nfa->state_count++;
}

/* Another edge of the state that was made last. */
bool __re_new_edge(struct compiler *c, enum edge_kind kind, uint32_t arg, uint32_t to)
{
	struct nfa *nfa = &c->program->forward;

	if (c->failed ||
	    !__re_grow(&nfa->edges, &c->edge_room, nfa->edge_count, sizeof *nfa->edges)) {
		c->failed = true;
		return false;
	}
	nfa->edges[nfa->edge_count++] = (struct edge){ kind, arg, to };
	nfa->states[nfa->state_count - 1].count++;
	return true;
}

static uint32_t state_with(struct compiler *c, enum edge_kind kind, uint32_t arg, uint32_t to)
{
	uint32_t state = __re_new_state(c, 1);

	__re_new_edge(c, kind, arg, to);
	return state;
}

static bool same_set(const struct byteset *a, const struct byteset *b)
{
	for (int w = 0; w < 4; w++)
		if (a->bits[w] != b->bits[w])
			return false;
	return true;
}

uint32_t __re_byteset(struct compiler *c, const struct byteset *set)
{
	struct program *program = c->program;
	uint32_t i = program->set_count;

	while (i-- > 0)
		if (same_set(&program->sets[i], set))
			return i;
	if (!__re_grow(&program->sets, &c->set_room, program->set_count, sizeof *set)) {
		c->failed = true;
		return 0;
	}
	program->sets[program->set_count] = *set;
	return program->set_count++;
}

static uint32_t single(struct compiler *c, unsigned char byte)
{
	if (!c->single[byte]) {
		struct byteset set = { 0 };
		set.bits[byte >> 6] = 1ull << (byte & 63);
		c->single[byte] = __re_byteset(c, &set) + 1;
	}
	return c->single[byte] - 1;
}

static void add_range(struct byteset *set, uint32_t first, uint32_t last)
{
	for (uint32_t next; first <= last; first = next) {
		next = (first | 63) + 1;
		unsigned count = (last < next ? last + 1 : next) - first;
		set->bits[first >> 6] |= ~0ull >> (64 - count) << (first & 63);
	}
}

static uint32_t set_states(struct compiler *c, const struct node *n, uint32_t next)
{
	struct byteset bytes = { 0 };
	uint32_t limit = c->program->utf8 ? 0x7f : 0xff;

	if (n->literal >= 0)
		return state_with(c, EDGE_SET, single(c, n->literal), next);
	if (c->program->utf8 && n->set->count && n->set->ranges[n->set->count - 1].last > limit)
		return __re_utf8_states(c, n->set, next);
	for (size_t i = 0; i < n->set->count; i++)
		add_range(&bytes, n->set->ranges[i].first,
			  n->set->ranges[i].last < limit ? n->set->ranges[i].last : limit);
	return state_with(c, EDGE_SET, __re_byteset(c, &bytes), next);
}

static uint32_t states_of(struct compiler *, struct node *, uint32_t next);

static uint32_t alternative_states(struct compiler *c, struct node *n, uint32_t next)
{
	unsigned count = 0;

	for (struct node *child = n->last; child; child = child->before, count++)
		states_of(c, child, next);
	uint32_t state = __re_new_state(c, count);
	for (unsigned i = 0; i < count; i++)
		__re_new_edge(c, EDGE_EMPTY, 0, next);
	if (c->failed)
		return NO_STATE;
	struct edge *edge = &c->program->forward.edges[c->program->forward.edge_count];
	for (struct node *child = n->last; child; child = child->before)
		(--edge)->to = child->entry;
	return state;
}

/* With back-references the turns of a repetition are marked, since ways are followed
 * one by one, and which turns may match nothing is a rule of its own; see backtrack.c. */
static uint32_t new_turns(struct compiler *c, uint32_t exit)
{
	struct program *program = c->program;

	if (!program->has_backrefs)
		return 0;
	if (!__re_grow(&program->turn_exits, &c->turn_room, program->turn_count,
		       sizeof *program->turn_exits)) {
		c->failed = true;
		return 0;
	}
	program->turn_exits[program->turn_count] = exit;
	return program->turn_count++;
}

static uint32_t turn_end(struct compiler *c, uint32_t turns, uint32_t to)
{
	return c->program->has_backrefs ? state_with(c, EDGE_TURN_END, turns, to) : to;
}

static uint32_t turn(struct compiler *c, uint32_t turns, bool first, uint32_t to)
{
	return c->program->has_backrefs ? state_with(c, EDGE_TURN, turns * 2 + first, to) : to;
}

/* The loop's own state chooses between the child, from where it comes back, and what
 * follows. */
static uint32_t loop_states(struct compiler *c, struct node *n, uint32_t next)
{
	uint32_t turns = new_turns(c, next), choice = state_with(c, EDGE_EMPTY, 0, next);

	__re_new_edge(c, EDGE_EMPTY, 0, next);
	uint32_t body = states_of(c, n->last, turn_end(c, turns, choice));
	uint32_t again = turn(c, turns, false, body), first = turn(c, turns, true, body);
	if (c->failed)
		return NO_STATE;
	c->program->forward.edges[c->program->forward.states[choice].first].to = again;
	if (n->min || first == body)
		return n->min ? first : choice;
	choice = state_with(c, EDGE_EMPTY, 0, first);
	__re_new_edge(c, EDGE_EMPTY, 0, next);
	return choice;
}

/* The number of a new repetition, plus 1. */
static uint32_t new_copies(struct compiler *c)
{
	struct program *program = c->program;

	if (!__re_grow(&program->copies, &c->copies_room, program->copies_count,
		       sizeof *program->copies)) {
		c->failed = true;
		return 0;
	}
	program->copies[program->copies_count] =
		(struct copies){ .low = program->forward.state_count, .outer = c->copies };
	return ++program->copies_count;
}

static uint32_t option_states(struct compiler *c, struct node *n, uint32_t next)
{
	uint32_t entry = next, outer = c->copies, number = new_copies(c);
	uint32_t turns = new_turns(c, next);

	c->copies = number;
	for (struct node *child = n->last; child && !c->failed; child = child->before) {
		bool first = !child->before && !n->not_empty;
		uint32_t one = states_of(c, child, turn_end(c, turns, entry));
		one = turn(c, turns, first, one);
		entry = state_with(c, EDGE_EMPTY, 0, one);
		__re_new_edge(c, EDGE_EMPTY, 0, next);
		struct copies *copies = &c->program->copies[number - 1];
		copies->high = c->program->forward.state_count;
		if (!copies->size)
			copies->size = copies->high - copies->low;
	}
	c->copies = outer;
	return entry;
}

static uint32_t group_states(struct compiler *c, struct node *n, uint32_t next)
{
	uint32_t close = state_with(c, EDGE_CLOSE, n->group, next);
	uint32_t body = states_of(c, n->last, close);

	c->program->groups[n->group] = n;
	return state_with(c, EDGE_OPEN, n->group, body);
}

static uint32_t states_of(struct compiler *c, struct node *n, uint32_t next)
{
	if (c->failed)
		return NO_STATE;
	n->exit = next;
	n->number = ++c->program->divided_count;
	n->low = c->program->forward.state_count;
	switch (n->type) {
	case NODE_EMPTY:
		n->entry = next;
		break;
	case NODE_SET:
		n->entry = set_states(c, n, next);
		break;
	case NODE_ASSERT:
		n->entry = state_with(c, EDGE_ASSERT, n->assertion, next);
		break;
	case NODE_BACKREF:
		n->entry = state_with(c, EDGE_BACKREF, n->group, next);
		break;
	case NODE_CAT:
		n->entry = next;
		for (struct node *child = n->last; child; child = child->before)
			n->entry = states_of(c, child, n->entry);
		break;
	case NODE_ALT:
		n->entry = alternative_states(c, n, next);
		break;
	case NODE_LOOP:
		n->entry = loop_states(c, n, next);
		break;
	case NODE_OPTIONS:
		n->entry = option_states(c, n, next);
		break;
	case NODE_GROUP:
		n->entry = group_states(c, n, next);
		break;
	}
	n->high = c->program->forward.state_count;
	return n->entry;
}

/* Splits every class that a set divides.  A set and its complement divide alike, and the one
 * with less of the highest bytes is usually the smaller: it is gone through. */
static void refine(struct classes *classes, unsigned *sizes, const struct byteset *set)
{
	unsigned inside[256], moved_to[256];
	unsigned before = classes->count;
	struct byteset small = *set;

	for (int w = 0; set->bits[3] == ~0ull && w < 4; w++)
		small.bits[w] = ~set->bits[w];
	for (unsigned old = 0; old < before; old++)
		inside[old] = moved_to[old] = 0;
	for (int w = 0; w < 4; w++)
		for (uint64_t left = small.bits[w]; left; left &= left - 1)
			inside[classes->of[w * 64 + __builtin_ctzll(left)]]++;
	for (int w = 0; w < 4; w++)
		for (uint64_t left = small.bits[w]; left; left &= left - 1) {
			unsigned b = w * 64 + __builtin_ctzll(left), old = classes->of[b];
			if (inside[old] == sizes[old])
				continue;
			if (!moved_to[old]) {
				moved_to[old] = classes->count;
				sizes[classes->count++] = 0;
			}
			classes->of[b] = moved_to[old];
			sizes[moved_to[old]]++;
		}
	for (unsigned old = 0; old < before; old++)
		if (moved_to[old])
			sizes[old] -= inside[old];
}

void __re_make_classes(struct program *program)
{
	struct classes *classes = &program->classes;
	struct byteset newline = { { 1ull << '\n' } };
	struct byteset word = { { 0x03ff000000000000, 0x07fffffe87fffffe } };
	unsigned sizes[256] = { 256 };

	*classes = (struct classes){ .count = 1 };
	for (uint32_t i = 0; i < program->set_count && classes->count < 256; i++)
		refine(classes, sizes, &program->sets[i]);
	if (program->assertions) {
		refine(classes, sizes, &newline);
		refine(classes, sizes, &word);
	}
	for (unsigned b = 256; b-- > 0;)
		classes->sample[classes->of[b]] = b;
}

/* Those inside come after those around them. */
static bool note_copies(struct program *program)
{
	if (!program->copies_count)
		return true;
	program->copies_of = calloc(program->forward.state_count, sizeof *program->copies_of);
	for (uint32_t i = 0; program->copies_of && i < program->copies_count; i++) {
		struct copies *copies = &program->copies[i];
		copies->family = program->family_count;
		program->family_count += copies->size;
		for (uint32_t s = copies->low; s < copies->high; s++)
			program->copies_of[s] = i + 1;
	}
	return program->copies_of;
}

int __re_compile(struct program *program)
{
	struct compiler c = { .program = program };

	program->groups = __re_alloc(&program->arena,
				     program->group_count * sizeof *program->groups);
	if (!program->groups)
		return REG_ESPACE;
	program->forward.final = __re_new_state(&c, 0);
	program->forward.start = states_of(&c, program->tree, program->forward.final);
	return c.failed || !note_copies(program) ? REG_ESPACE : 0;
}

/* Edges are counted by their targets, which become the states that they leave. */
bool __re_reverse(struct program *program)
{
	const struct nfa *from = &program->forward;
	struct nfa to = { .state_count = from->state_count, .edge_count = from->edge_count,
			  .start = from->final, .final = from->start };

	to.states = calloc(to.state_count, sizeof *to.states);
	to.edges = calloc(to.edge_count + 1, sizeof *to.edges);
	if (!to.states || !to.edges) {
		free(to.states);
		free(to.edges);
		return false;
	}
	for (uint32_t i = 0; i < from->edge_count; i++)
		to.states[from->edges[i].to].count++;
	for (uint32_t s = 1; s < to.state_count; s++)
		to.states[s].first = to.states[s - 1].first + to.states[s - 1].count;
	for (uint32_t s = 0; s < to.state_count; s++)
		to.states[s].count = 0;
	for (uint32_t s = 0; s < from->state_count; s++)
		for (uint32_t i = 0; i < from->states[s].count; i++) {
			struct edge e = from->edges[from->states[s].first + i];
			struct state *target = &to.states[e.to];
			to.edges[target->first + target->count++] =
				(struct edge){ e.kind, e.arg, s };
		}
	program->backward = to;
	return true;
}
