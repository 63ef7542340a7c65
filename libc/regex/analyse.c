/* analyse.c: what can be said of every match before it is looked for.
 *
 * A string that every match contains, or begins with, is searched for with memmem,
 * which is many times faster than an automaton; most lines have no match. */
#include <string.h>
#include "program.h"
#include "analyse.h"

/* The children of the top, if it is a concatenation, in their order. */
static size_t children(const struct node *n, const struct node **to, size_t room)
{
	size_t count = 0;

	for (const struct node *child = n->last; child; child = child->before)
		count++;
	if (count > room)
		return 0;
	size_t i = count;
	for (const struct node *child = n->last; child; child = child->before)
		to[--i] = child;
	return count;
}

static bool starts_at_text_start(const struct program *program, const struct node *n)
{
	if (n->type == NODE_ASSERT)
		return n->assertion == ASSERT_TEXT_START ||
		       (n->assertion == ASSERT_LINE_START && !program->newline);
	if (n->type == NODE_GROUP)
		return starts_at_text_start(program, n->last);
	if (n->type != NODE_CAT && n->type != NODE_ALT)
		return false;
	const struct node *first = n->last;
	for (; first && first->before; first = first->before)
		if (n->type == NODE_ALT && !starts_at_text_start(program, first))
			return false;
	return first && starts_at_text_start(program, first);
}

/* Literals are the longest run of single bytes among the children. */
static bool find_literal(struct program *program)
{
	enum { MOST = 512 };
	const struct node *parts[MOST];
	size_t count = program->tree->type == NODE_CAT ? children(program->tree, parts, MOST) : 0;
	size_t best = 0, best_len = 0, first_len = 0;

	for (size_t i = 0, len; i < count; i += len + 1) {
		for (len = 0; i + len < count && parts[i + len]->literal >= 0; len++)
			;
		if (!i)
			first_len = len;
		if (len > best_len)
			best = i, best_len = len;
	}
	if (first_len)
		program->first_byte = parts[0]->literal;
	/* A single byte is left to the automaton, but for one that is all there is. */
	if (!best_len || (best_len == 1 && count > 1))
		return true;
	char *literal = __re_alloc(&program->arena, best_len);
	if (!literal)
		return false;
	for (size_t i = 0; i < best_len; i++)
		literal[i] = parts[best + i]->literal;
	program->literal = literal;
	program->literal_len = best_len;
	program->literal_first = best == 0;
	program->literal_only = best_len == count;
	return true;
}

bool __re_analyse(struct program *program)
{
	program->first_byte = -1;
	program->anchored = starts_at_text_start(program, program->tree);
	return find_literal(program);
}
