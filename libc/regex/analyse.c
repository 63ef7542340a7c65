/* analyse.c: what can be said of every match before it is looked for.
 *
 * A string that every match contains is searched for with memmem, which is many times
 * faster than an automaton; most lines have no match. */
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

/* --- How long what it matches can be, in bytes */

static size_t sum(size_t a, size_t b)
{
	return a > UNLIMITED - b ? UNLIMITED : a + b;
}

static struct lengths lengths_of(const struct program *, const struct node *);

static struct lengths lengths_of_children(const struct program *program, const struct node *n)
{
	struct lengths all = { n->type == NODE_ALT ? UNLIMITED : 0, 0 };

	for (const struct node *child = n->last; child; child = child->before) {
		struct lengths one = lengths_of(program, child);
		if (n->type == NODE_ALT) {
			all.min = one.min < all.min ? one.min : all.min;
			all.max = one.max > all.max ? one.max : all.max;
		} else {
			all.min = sum(all.min, one.min);
			all.max = sum(all.max, one.max);
		}
	}
	if (n->type == NODE_OPTIONS)
		all.min = 0;
	return all;
}

static struct lengths lengths_of(const struct program *program, const struct node *n)
{
	bool bytes;

	switch (n->type) {
	case NODE_SET:
		bytes = !program->utf8 || n->literal >= 0 || !n->set->count ||
			n->set->ranges[n->set->count - 1].last < 0x80;
		return (struct lengths){ 1, bytes ? 1 : 4 };
	case NODE_BACKREF:
		return (struct lengths){ 0, UNLIMITED };
	case NODE_LOOP: {
		struct lengths one = lengths_of(program, n->last);
		return (struct lengths){ n->min ? one.min : 0, one.max ? UNLIMITED : 0 };
	}
	case NODE_EMPTY:
	case NODE_ASSERT:
		return (struct lengths){ 0, 0 };
	default:
		return lengths_of_children(program, n);
	}
}

/* --- Literals: runs of single bytes among the children of the top */

/* What is searched for: the longest, and of equally long ones that with the rarest byte. */
static unsigned worth(const struct node *const *parts, size_t len)
{
	unsigned rarest = 1000;

	for (size_t i = 0; i < len; i++) {
		unsigned frequency = __re_byte_frequency(parts[i]->literal);
		rarest = frequency < rarest ? frequency : rarest;
	}
	return len * 1000 + 1000 - rarest;
}

static bool find_literal(struct program *program)
{
	enum { MOST = 512 };
	const struct node *parts[MOST];
	size_t count = program->tree->type == NODE_CAT ? children(program->tree, parts, MOST) : 0;
	size_t best = 0, best_len = 0;
	unsigned best_worth = 0;

	for (size_t i = 0, len; i < count; i += len + 1) {
		for (len = 0; i + len < count && parts[i + len]->literal >= 0; len++)
			;
		if (len && worth(parts + i, len) > best_worth)
			best = i, best_len = len, best_worth = worth(parts + i, len);
	}
	/* A frequent byte by itself does not tell much. */
	if (!best_len || (best_len == 1 && count > 1 &&
			  __re_byte_frequency(parts[best]->literal) > 10))
		return true;
	char *literal = __re_alloc(&program->arena, best_len);
	if (!literal)
		return false;
	for (size_t i = 0; i < best_len; i++)
		literal[i] = parts[best + i]->literal;
	for (size_t i = 0; i < best; i++) {
		struct lengths one = lengths_of(program, parts[i]);
		program->before_literal.min = sum(program->before_literal.min, one.min);
		program->before_literal.max = sum(program->before_literal.max, one.max);
	}
	program->literal = literal;
	program->literal_len = best_len;
	program->literal_only = best_len == count;
	program->find_literal = __re_literal_filter(program);
	return program->find_literal;
}

bool __re_analyse(struct program *program)
{
	program->anchored = starts_at_text_start(program, program->tree);
	program->lengths = lengths_of(program, program->tree);
	return find_literal(program);
}
