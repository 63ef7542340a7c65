/* needle.c: what every match of a pattern contains (see needle.h) */
#include "cmd.h"
#include "needle.h"
#include "utf8.h"

/* The text of a pattern is scanned for its longest run of plain characters. */
struct run {
	struct needle *best;
	char text[sizeof((struct needle *)0)->text];
	size_t n;
};

static void end_run(struct run *r)
{
	if (r->n > r->best->len)
		memcpy(r->best->text, r->text, r->best->len = r->n);
	r->n = 0;
}

static void other(struct run *r)
{
	r->best->plain = false;
	end_run(r);
}

/* Past the bracket expression that begins at p. */
static const char *skip_bracket(const char *p)
{
	p += 1 + (p[1] == '^');
	if (*p == ']')
		p++;
	for (; *p && *p != ']'; p++)
		if (*p == '[' && p[1] && strchr(".:=", p[1])) {
			const char close[] = { p[1], ']', 0 }, *q = strstr(p + 2, close);
			if (!q)
				return p + strlen(p);
			p = q + 1;
		}
	return *p ? p + 1 : p;
}

/* Past the group whose inside begins at p. */
static const char *skip_group(const char *p, bool basic)
{
	int depth = 1;

	while (*p && depth) {
		bool escaped = *p == '\\';
		if (*p == '[') {
			p = skip_bracket(p);
			continue;
		}
		p += escaped;
		if (!*p)
			break;
		if (escaped == basic)
			depth += (*p == '(') - (*p == ')');
		p++;
	}
	return p;
}

/* How often what stands before p must occur: *least; returns past the operator. */
static const char *repetition(const char *p, bool basic, int *least)
{
	bool escaped = basic && *p == '\\';
	char op = p[escaped];

	*least = 1;
	if (op == '*' && !escaped) {
		*least = 0;
		return p + 1;
	}
	if (!op || !strchr("+?{", op) || escaped != basic)
		return p;
	*least = op == '+';
	p += escaped + 1;
	if (op == '{') {
		*least = strtol(p, 0, 10) > 0;
		while (*p && *p++ != '}')
			;
	}
	return p;
}

static void add_char(struct run *r, const char *p, size_t n)
{
	if (r->n + n > sizeof r->text)
		other(r);
	memcpy(r->text + r->n, p, n);
	r->n += n;
}

bool find_needle(struct needle *found, const char *p, bool extended)
{
	const char *end = p + strlen(p), *specials = extended ? ".^$*+?{)" : ".^$*";
	bool basic = !extended;
	struct run r = { .best = found };

	found->len = 0;
	found->plain = true;
	while (*p) {
		bool escaped = *p == '\\';
		const char *c = p + escaped, *next;
		int32_t value;
		int least;
		if (!*c || (escaped == basic && *c == '|'))
			return false;
		bool group = escaped == basic && *c == '(';
		if (group || (!escaped && *c == '[')) {
			other(&r);
			p = group ? skip_group(c + 1, basic) : skip_bracket(c);
			p = repetition(p, basic, &least);
			continue;
		}
		/* an escaped operator is plain; \w, \1, \{ and so on are not */
		bool special = !escaped ? strchr(specials, *c) != 0 :
			!strchr(".[]*^$\\", *c) && (basic || !strchr("+?{}()|", *c));
		next = c + utf8_char(c, end, &value);
		p = repetition(next, basic, &least);
		bool repeated = p != next;
		if (!special && (!repeated || least))
			add_char(&r, c, next - c);
		if (special || repeated)
			other(&r);
		/* a second operator makes it too hard to tell */
		if (repeated && repetition(p, basic, &least) != p) {
			found->len = 0;
			return true;
		}
	}
	end_run(&r);
	return true;
}
