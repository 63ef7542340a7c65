/* parse.c: from the pattern to the tree (POSIX.1-2024, XBD 9.3 to 9.5).
 *
 * One grammar serves both kinds: where an extended expression says `(`, a basic one
 * says `\(`.  What the standard leaves undefined is as elsewhere on Linux: empty
 * alternatives match the empty string; in an extended expression a `)` without a `(`
 * is itself; {,n} is {0,n}; a repetition of nothing is an error. */
#include <ctype.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <wctype.h>
#include "bracket.h"

enum {
	MAX_REPEAT = 32767,
	MAX_NODES = 200000,
	MAX_DEPTH = 1000,
	UNBOUNDED = -1,
};

static struct node *alternatives(struct parser *);

static struct node *fail(struct parser *p, int error)
{
	if (!p->error)
		p->error = error;
	return 0;
}

static struct node *new_node(struct parser *p, enum node_type type, struct node *child)
{
	struct node *n = p->nodes++ < MAX_NODES ? __re_alloc(&p->program->arena, sizeof *n) : 0;

	if (!n)
		return fail(p, REG_ESPACE);
	n->type = type;
	n->literal = -1;
	n->last = child;
	n->has_groups = child && child->has_groups;
	return n;
}

static void append(struct node *parent, struct node *child)
{
	child->before = parent->last;
	parent->last = child;
	parent->has_groups |= child->has_groups;
}

/* Is the operator c next?  Its length, with the backslash of a basic expression. */
static int operator(const struct parser *p, char c)
{
	if (p->extended || c == '*')
		return *p->at == c;
	return p->at[0] == '\\' && p->at[1] == c ? 2 : 0;
}

static struct node *character(struct parser *p, uint32_t c)
{
	struct charset set = { 0 };
	struct node *n = new_node(p, NODE_SET, 0);
	bool byte = c < 0x80 || !p->program->utf8 || c >= INVALID_BYTE;

	if (n && byte && !(p->program->icase && iswalpha(c))) {
		n->literal = (unsigned char)c;
		return n;
	}
	if (!n || !__re_set_add(&set, c, c))
		return fail(p, REG_ESPACE);
	n->set = __re_settle(p, &set, false, false);
	return n->set ? n : 0;
}

/* All but the null character, and but a newline if that is special. */
static struct node *any(struct parser *p)
{
	struct charset set = { 0 };
	struct node *n = new_node(p, NODE_SET, 0);

	if (!n || !__re_set_add(&set, 0, 0))
		return fail(p, REG_ESPACE);
	n->set = __re_settle(p, &set, true, p->program->newline);
	return n->set ? n : 0;
}

static struct node *class(struct parser *p, const char *name, bool underscore, bool negate)
{
	struct charset set = { 0 };
	struct node *n = new_node(p, NODE_SET, 0);

	if (!n)
		return 0;
	if (!__re_set_add_class(&set, name, 5, p->program->utf8, &p->error) ||
	    (underscore && !__re_set_add(&set, '_', '_'))) {
		free(set.ranges);
		return fail(p, REG_ESPACE);
	}
	n->set = __re_settle(p, &set, negate, false); /* \W takes a newline, as in GNU */
	return n->set ? n : 0;
}

static struct node *assertion(struct parser *p, unsigned which)
{
	struct node *n = new_node(p, NODE_ASSERT, 0);

	if (n)
		n->assertion = which;
	p->program->assertions |= which;
	return n;
}

static struct node *group(struct parser *p)
{
	unsigned number = ++p->groups;

	if (++p->depth > MAX_DEPTH)
		return fail(p, REG_ESPACE);
	struct node *child = alternatives(p);
	if (!child)
		return 0;
	int len = operator(p, ')');
	if (!len)
		return fail(p, REG_EPAREN);
	p->at += len;
	p->depth--;
	struct node *n = new_node(p, NODE_GROUP, child);
	if (!n)
		return 0;
	n->has_groups = true;
	n->group = number;
	n->last_group = p->groups;
	if (number < 10)
		p->closed |= 1u << number;
	return n;
}

static struct node *escape(struct parser *p)
{
	static const struct {
		char c;
		unsigned char assertion;
	} assertions[] = {
		{ '<', ASSERT_WORD_START }, { '>', ASSERT_WORD_END },  { 'b', ASSERT_BOUNDARY },
		{ 'B', ASSERT_INSIDE },	    { '`', ASSERT_TEXT_START }, { '\'', ASSERT_TEXT_END },
	};
	size_t len;
	char c = *++p->at;

	if (!c)
		return fail(p, REG_EESCAPE);
	if (c >= '1' && c <= '9') {
		p->at++;
		if (!(p->closed >> (c - '0') & 1))
			return fail(p, REG_ESUBREG);
		struct node *n = new_node(p, NODE_BACKREF, 0);
		if (n)
			n->group = c - '0';
		p->program->has_backrefs = true;
		return n;
	}
	for (size_t i = 0; i < sizeof assertions / sizeof *assertions; i++)
		if (c == assertions[i].c) {
			p->at++;
			return assertion(p, assertions[i].assertion);
		}
	if (strchr("wWsS", c)) {
		p->at++;
		return class(p, tolower(c) == 'w' ? "alnum" : "space", tolower(c) == 'w',
			     isupper(c));
	}
	uint32_t character_ = __re_char(p, p->at, &len);
	p->at += len;
	return character(p, character_);
}

/* In a basic expression ^ is an anchor at the start of a branch only, $ at its end. */
static bool ends_branch(const struct parser *p, const char *at)
{
	return !*at || (at[0] == '\\' && (at[1] == '|' || (at[1] == ')' && p->depth)));
}

static struct node *atom(struct parser *p, bool first)
{
	size_t len;
	char c = *p->at;

	if (isalnum((unsigned char)c))
		return p->at++, character(p, c);
	if ((len = operator(p, '('))) {
		p->at += len;
		return group(p);
	}
	if ((p->extended || first) && operator(p, '{'))
		return fail(p, REG_BADRPT);
	if (p->extended && strchr("*+?", c))
		return fail(p, REG_BADRPT);
	if (!p->extended && first && c == '*')
		return p->at++, character(p, '*');
	if (!p->extended && first && (operator(p, '+') || operator(p, '?')))
		return p->at += 2, character(p, p->at[-1]);
	if (!p->extended && operator(p, ')'))
		return fail(p, REG_EPAREN);
	if (c == '^' && (p->extended || first))
		return p->at++, assertion(p, ASSERT_LINE_START);
	if (c == '$' && (p->extended || ends_branch(p, p->at + 1)))
		return p->at++, assertion(p, ASSERT_LINE_END);
	if (c == '\\')
		return escape(p);
	if (c == '.')
		return p->at++, any(p);
	if (c == '[') {
		p->at++;
		struct node *n = new_node(p, NODE_SET, 0);
		return n && (n->set = __re_bracket(p)) ? n : 0;
	}
	uint32_t character_ = __re_char(p, p->at, &len);
	p->at += len;
	return character(p, character_);
}

static struct node *copy(struct parser *p, const struct node *from)
{
	struct node *n = new_node(p, from->type, 0);

	if (!n)
		return 0;
	*n = *from;
	n->before = n->last = 0;
	struct node **place = &n->last;
	for (const struct node *child = from->last; child; child = child->before) {
		if (!(*place = copy(p, child)))
			return 0;
		place = &(*place)->before;
	}
	return n;
}

static struct node *loop(struct parser *p, struct node *child, bool min)
{
	struct node *n = new_node(p, NODE_LOOP, child);

	if (n)
		n->min = min;
	return n;
}

/* x{2,4} is x x (x(x)?)?, and x{2,} is x x+.  The copies beyond min do not match the
 * empty string when there is a min: "a null string shall be considered longer than
 * no match, but matched only where nothing longer is" (XBD 9.1). */
static struct node *repeated(struct parser *p, struct node *x, int min, int max)
{
	if (max == 0)
		return new_node(p, NODE_EMPTY, 0);
	if (max == UNBOUNDED && min < 2)
		return loop(p, x, min);
	if (min == 1 && max == 1)
		return x;
	struct node *all = new_node(p, NODE_CAT, 0);
	struct node *rest = max > min ? new_node(p, NODE_OPTIONS, 0) : 0;
	if (!all || (max > min && !rest))
		return 0;
	for (int i = 0; i < (max == UNBOUNDED ? min : max); i++) {
		struct node *one = i ? copy(p, x) : x;
		if (one && max == UNBOUNDED && i == min - 1)
			one = loop(p, one, true);
		if (!one)
			return 0;
		append(i < min ? all : rest, one);
	}
	if (!rest)
		return all;
	rest->not_empty = min > 0;
	if (!min)
		return rest;
	append(all, rest);
	return all;
}

/* The inside of {}, after the brace: n, n, or n,m or ,m. */
static bool interval(struct parser *p, int *min, int *max)
{
	int bounds[2] = { 0, UNBOUNDED }, which = 0;
	bool digits = false;

	for (int len;; p->at++) {
		if (isdigit((unsigned char)*p->at)) {
			int *n = &bounds[which];
			*n = (digits ? *n * 10 : 0) + (*p->at - '0');
			digits = true;
			if (*n > MAX_REPEAT)
				return fail(p, REG_BADBR);
		} else if (*p->at == ',' && !which) {
			which = 1;
			digits = false;
		} else if ((len = operator(p, '}'))) {
			if (!which && !digits)
				return fail(p, REG_BADBR);
			p->at += len;
			break;
		} else {
			return fail(p, *p->at && *p->at != '\\' ? REG_BADBR : REG_EBRACE);
		}
	}
	*min = bounds[0];
	*max = which ? bounds[1] : bounds[0];
	return *max == UNBOUNDED || *min <= *max || fail(p, REG_BADBR);
}

static struct node *piece(struct parser *p, bool first)
{
	struct node *n = atom(p, first);

	/* After an anchor or another assertion, * is a character in a basic expression
	 * and an error in an extended one: POSIX leaves the latter undefined. */
	bool assertion = n && n->type == NODE_ASSERT;
	while (n) {
		int len, min = 0, max = UNBOUNDED;
		if ((len = operator(p, '*')))
			;
		else if ((len = operator(p, '+')))
			min = 1;
		else if ((len = operator(p, '?')))
			max = 1;
		else if (!(len = operator(p, '{')))
			break;
		if (assertion && p->extended)
			return fail(p, REG_BADRPT);
		if (assertion)
			break;
		bool counted = p->at[len - 1] == '{';
		p->at += len;
		if (counted && !interval(p, &min, &max))
			return 0;
		n = repeated(p, n, min, max);
	}
	return n;
}

/* A branch: pieces up to `|`, the `)` of an open group or the end. */
static struct node *branch(struct parser *p)
{
	struct node *all = new_node(p, NODE_CAT, 0);
	bool first = true;

	while (all && *p->at && !operator(p, '|') && !(p->depth && operator(p, ')'))) {
		struct node *n = piece(p, first);
		if (!n)
			return 0;
		append(all, n);
		/* After ^ or \< it is still the start, for *. */
		first = !p->extended && n->type == NODE_ASSERT && *p->at != '^';
	}
	return all;
}

static struct node *alternatives(struct parser *p)
{
	struct node *first = branch(p), *all = 0;

	for (int len; first && (len = operator(p, '|'));) {
		p->at += len;
		if (!all) {
			if (!(all = new_node(p, NODE_ALT, 0)))
				return 0;
			append(all, first);
		}
		struct node *next = branch(p);
		if (!next)
			return 0;
		append(all, next);
	}
	return all ? all : first;
}

int __re_parse(struct program *program, const char *pattern, bool extended)
{
	struct parser p = { .program = program, .at = pattern, .extended = extended };

	program->tree = alternatives(&p);
	if (!program->tree)
		return p.error ? p.error : REG_ESPACE;
	program->group_count = p.groups + 1;
	return 0;
}
