/* arithmetic.c: $((...)): C's integer expressions over variables of the environment
 * (XCU 2.6.4, 1.1.2.1).  Numbers are longs and wrap around. */
#include <ctype.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "words.h"

enum { NAME = 64, DEEPEST = 100 };

struct sum {
	const char *in;
	int depth, error;
	int skip; /* in what && || and ?: do not evaluate */
};

/* A value, and the variable that it is of, if it can be assigned to. */
struct operand {
	long value;
	char name[NAME];
};

static const struct binary {
	char text[4];
	int binds;
} operators[] = {
	/* The longer ones first. */
	{ "<<", 8 }, { ">>", 8 }, { "<=", 7 }, { ">=", 7 }, { "==", 6 }, { "!=", 6 },
	{ "&&", 2 }, { "||", 1 }, { "*", 10 }, { "/", 10 }, { "%", 10 }, { "+", 9 },
	{ "-", 9 },  { "<", 7 },  { ">", 7 },  { "&", 5 },  { "^", 4 },  { "|", 3 },
};

static struct operand comma_free(struct sum *);

static void skip_blanks(struct sum *s)
{
	while (isspace((unsigned char)*s->in))
		s->in++;
}

static struct operand failed(struct sum *s)
{
	s->error = s->error ? s->error : WRDE_SYNTAX;
	return (struct operand){ 0 };
}

/* A variable's value is a number in any of C's notations; an unset or empty one is 0. */
static long variable(struct sum *s, const char *name)
{
	const char *value = getenv(name);
	char *end;

	if (!value || !*value)
		return 0;
	long n = strtol(value, &end, 0);
	if (*end && !s->skip)
		failed(s);
	return n;
}

static struct operand primary(struct sum *s)
{
	struct operand o = { 0 };
	char *end;

	skip_blanks(s);
	if (*s->in == '(') {
		s->in++;
		o.value = comma_free(s).value;
		skip_blanks(s);
		if (*s->in != ')')
			return failed(s);
		s->in++;
	} else if (isdigit((unsigned char)*s->in)) {
		o.value = strtol(s->in, &end, 0);
		s->in = end;
	} else {
		size_t n = 0;
		while (isalnum((unsigned char)s->in[n]) || s->in[n] == '_')
			n++;
		if (!n || n >= NAME)
			return failed(s);
		memcpy(o.name, s->in, n);
		s->in += n;
		o.value = variable(s, o.name);
	}
	return o;
}

static struct operand unary(struct sum *s)
{
	struct operand o = { 0 };

	skip_blanks(s);
	char op = *s->in;
	if (!op || !strchr("+-~!", op))
		return primary(s);
	if (s->depth >= DEEPEST)
		return failed(s);
	s->in++;
	s->depth++;
	unsigned long v = unary(s).value;
	s->depth--;
	o.value = op == '-' ? -v : op == '~' ? ~v : op == '!' ? !v : v;
	return o;
}

static long apply(struct sum *s, const char *op, long a, long b)
{
	unsigned long x = a, y = b;

	if (op[0] == '/' || op[0] == '%') {
		if (b == 0) {
			if (!s->skip)
				failed(s);
			return 0;
		}
		/* The one quotient that does not fit. */
		if (a == LONG_MIN && b == -1)
			return op[0] == '/' ? a : 0;
		return op[0] == '/' ? a / b : a % b;
	}
	switch (op[0] << 8 | op[1]) {
	case '<' << 8 | '<': return x << (y & 63);
	case '>' << 8 | '>': return a >> (y & 63);
	case '<' << 8 | '=': return a <= b;
	case '>' << 8 | '=': return a >= b;
	case '=' << 8 | '=': return a == b;
	case '!' << 8 | '=': return a != b;
	case '*' << 8: return x * y;
	case '+' << 8: return x + y;
	case '-' << 8: return x - y;
	case '<' << 8: return a < b;
	case '>' << 8: return a > b;
	case '&' << 8: return a & b;
	case '^' << 8: return a ^ b;
	}
	return a | b;
}

/* The operator that comes next, if it is one and not the beginning of an assignment. */
static const struct binary *next_operator(struct sum *s)
{
	skip_blanks(s);
	for (size_t i = 0; i < sizeof operators / sizeof *operators; i++) {
		const struct binary *b = &operators[i];
		size_t n = strlen(b->text);
		if (strncmp(s->in, b->text, n) == 0)
			return b->binds >= 3 && b->binds != 7 && b->binds != 6 && s->in[n] == '=' ? 0 : b;
	}
	return 0;
}

static struct operand binary(struct sum *s, int least)
{
	struct operand left = unary(s);
	const struct binary *b;

	while (!s->error && (b = next_operator(s)) && b->binds >= least) {
		s->in += strlen(b->text);
		int decided = b->binds == 2 ? !left.value : b->binds == 1 ? left.value != 0 : 0;
		s->skip += decided;
		long right = binary(s, b->binds + 1).value;
		s->skip -= decided;
		left = (struct operand){ .value = b->binds == 2 ? left.value && right :
					 b->binds == 1 ? left.value || right :
							 apply(s, b->text, left.value, right) };
	}
	return left;
}

static struct operand conditional(struct sum *s)
{
	struct operand o = binary(s, 1);

	skip_blanks(s);
	if (*s->in != '?' || s->error)
		return o;
	s->in++;
	s->skip += !o.value;
	long yes = comma_free(s).value;
	s->skip -= !o.value;
	skip_blanks(s);
	if (*s->in != ':')
		return failed(s);
	s->in++;
	s->skip += !!o.value;
	long no = comma_free(s).value;
	s->skip -= !!o.value;
	return (struct operand){ .value = o.value ? yes : no };
}

/* "=", "+=", "<<=" ...: how long the operator before the "=" is, or -1. */
static int assignment_at(const char *p)
{
	int n = p[0] && strchr("*/%+-&^|", p[0]) ? 1 : !strncmp(p, "<<", 2) || !strncmp(p, ">>", 2) ? 2 : 0;

	return p[n] == '=' && (n || p[1] != '=') ? n : -1;
}

static void store(struct sum *s, const char *name, long value)
{
	char digits[24];

	if (s->skip || s->error)
		return;
	snprintf(digits, sizeof digits, "%ld", value);
	if (setenv(name, digits, 1))
		s->error = WRDE_NOSPACE;
}

/* An assignment, which goes from right to left, or what is less. */
static struct operand comma_free(struct sum *s)
{
	if (s->depth >= DEEPEST)
		return failed(s);
	s->depth++;
	struct operand o = conditional(s);
	skip_blanks(s);
	int n = assignment_at(s->in);
	if (n >= 0 && !s->error) {
		char op[3] = { n > 0 ? s->in[0] : 0, n > 1 ? s->in[1] : 0 };
		s->in += n + 1;
		long right = comma_free(s).value;
		if (!o.name[0]) {
			failed(s);
		} else {
			o.value = n ? apply(s, op, o.value, right) : right;
			store(s, o.name, o.value);
		}
		o.name[0] = 0;
	}
	s->depth--;
	return o;
}

int words_arithmetic(const char *expression, long *value)
{
	struct sum s = { .in = expression };

	skip_blanks(&s);
	*value = *s.in ? comma_free(&s).value : 0;
	skip_blanks(&s);
	if (*s.in)
		failed(&s);
	return s.error;
}
