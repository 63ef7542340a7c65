/* one_pass.c: groups of expressions that leave no choice.
 *
 * In many expressions, as in ([a-z]+)@([a-z]+), each byte can be matched in one way
 * only (the property is from RE2's one-pass matcher).  The automaton is then
 * deterministic as it is, and where groups begin and end can be noted at its edges.
 * The span is known to match, so assertions need not be looked at again. */
#include <stdlib.h>
#include <string.h>
#include "program.h"

enum { MOST_NODES = 256, MAX_GROUPS = 16, MAX_BYTES = 64 * 1024, NONE = 0xffff };

/* Before taking the byte: what to forget, then what begins or ends here.
 * Bit 2g: group g begins, bit 2g + 1: it ends. */
struct action {
	uint16_t node;
	uint32_t forget, note;
};

struct one_pass {
	unsigned classes;
	struct action *actions; /* for each node, one for each class and one for the end */
};

struct builder {
	const struct program *program;
	struct one_pass *result;
	uint16_t *node_of; /* by NFA state */
	uint32_t *states;  /* by node */
	unsigned nodes;
	bool *seen;
	bool ambiguous;
};

static unsigned node_for(struct builder *b, uint32_t state)
{
	if (b->node_of[state] == NONE) {
		if (b->nodes == MOST_NODES) {
			b->ambiguous = true;
			return 0;
		}
		b->states[b->nodes] = state;
		b->node_of[state] = b->nodes++;
	}
	return b->node_of[state];
}

static void set_action(struct builder *b, unsigned node, unsigned class, struct action action)
{
	struct action *place =
		&b->result->actions[node * (b->result->classes + 1) + class];

	if (place->node != NONE)
		b->ambiguous = true;
	*place = action;
}

static void open_group(const struct builder *b, struct action *path, unsigned group)
{
	uint32_t inside = 0;

	for (unsigned g = group; g <= b->program->groups[group]->last_group; g++)
		inside |= 3u << 2 * g;
	path->forget |= inside;
	path->note = (path->note & ~inside) | 1u << 2 * group;
}

/* All edges out of a state that take no byte, and then those that do. */
static void explore(struct builder *b, unsigned node, uint32_t state, struct action path)
{
	const struct nfa *nfa = &b->program->forward;
	const struct state *st = &nfa->states[state];

	if (b->ambiguous || b->seen[state]) {
		b->ambiguous = true;
		return;
	}
	b->seen[state] = true;
	if (state == nfa->final) {
		path.node = 0;
		set_action(b, node, b->result->classes, path);
	}
	for (uint32_t i = 0; i < st->count && !b->ambiguous; i++) {
		const struct edge *e = &nfa->edges[st->first + i];
		struct action next = path;
		if (e->kind == EDGE_SET) {
			next.node = node_for(b, e->to);
			for (unsigned c = 0; c < b->result->classes && !b->ambiguous; c++)
				if (byteset_has(&b->program->sets[e->arg],
						b->program->classes.sample[c]))
					set_action(b, node, c, next);
			continue;
		}
		if (e->kind == EDGE_OPEN)
			open_group(b, &next, e->arg);
		else if (e->kind == EDGE_CLOSE)
			next.note |= 2u << 2 * e->arg;
		explore(b, node, e->to, next);
	}
}

/* False when out of memory; an expression that is not so simple gets none. */
bool __re_one_pass_build(struct program *program)
{
	size_t states = program->forward.state_count, classes = program->classes.count;
	size_t actions = MAX_BYTES / sizeof(struct action);

	if (program->group_count > MAX_GROUPS || states > 10000)
		return true;
	struct builder b = { .program = program, .result = calloc(1, sizeof *b.result) };
	b.node_of = malloc(states * sizeof *b.node_of);
	b.states = malloc(MOST_NODES * sizeof *b.states);
	b.seen = malloc(states);
	struct action *table = malloc(actions * sizeof *table);
	bool ok = b.result && b.node_of && b.states && b.seen && table;
	if (ok) {
		b.result->classes = classes;
		b.result->actions = table;
		memset(b.node_of, 0xff, states * sizeof *b.node_of);
		node_for(&b, program->forward.start);
	}
	for (unsigned node = 0; ok && node < b.nodes && !b.ambiguous; node++) {
		if ((node + 1) * (classes + 1) > actions) {
			b.ambiguous = true;
			break;
		}
		for (unsigned c = 0; c <= classes; c++)
			table[node * (classes + 1) + c] = (struct action){ .node = NONE };
		memset(b.seen, 0, states);
		explore(&b, node, b.states[node], (struct action){ 0 });
	}
	free(b.node_of);
	free(b.seen);
	free(b.states);
	if (!ok || b.ambiguous) {
		free(table);
		free(b.result);
		return ok;
	}
	struct action *fitting = realloc(table, b.nodes * (classes + 1) * sizeof *table);
	b.result->actions = fitting ? fitting : table;
	program->one_pass = b.result;
	return true;
}

void __re_one_pass_free(struct one_pass *one_pass)
{
	if (one_pass)
		free(one_pass->actions);
	free(one_pass);
}

static void apply(const struct action *action, regoff_t at, regoff_t *offsets)
{
	for (uint32_t bits = action->forget; bits; bits &= bits - 1)
		offsets[__builtin_ctz(bits)] = -1;
	for (uint32_t bits = action->note; bits; bits &= bits - 1)
		offsets[__builtin_ctz(bits)] = at;
}

/* The match of groups[0] is known. */
bool __re_one_pass_run(const struct program *program, const struct text *text, regmatch_t *groups,
		       size_t count)
{
	const struct one_pass *one = program->one_pass;
	const unsigned char *end = text->start + groups[0].rm_eo;
	const unsigned char *p = text->start + groups[0].rm_so;
	regoff_t offsets[2 * MAX_GROUPS];
	size_t row = one->classes + 1;
	unsigned node = 0;

	memset(offsets, 0xff, sizeof offsets);
	for (;; p++) {
		unsigned class = p == end ? one->classes : program->classes.of[*p];
		const struct action *action = &one->actions[node * row + class];
		if (action->node == NONE)
			return false;
		if (action->forget | action->note)
			apply(action, p - text->start, offsets);
		if (p == end)
			break;
		node = action->node;
	}
	for (size_t g = 1; g < count && g < program->group_count; g++)
		groups[g] = (regmatch_t){ offsets[2 * g], offsets[2 * g + 1] };
	return true;
}
