/* plural.c: which of a catalogue's plural forms is that of a number.
 *
 * nplurals=N; plural=EXPRESSION; where the expression is C's, of unsigned long, with n, decimal
 * numbers, parentheses and the operators ?: || && == != < > <= >= + - * / % ! (GNU gettext
 * manual, "Additional functions for plural forms"; POSIX.1-2024, msgfmt).  It is evaluated as
 * it is read, by precedence climbing; what is not chosen is read with `dead` above 0, where
 * dividing by zero does not matter. */
#include <ctype.h>
#include <string.h>
#include "mo.h"

enum { DEEPEST = 100, UNARY = 7 };

struct reader {
	const char *s, *end;
	unsigned long n;
	int depth, dead;
	bool failed;
};

static const struct {
	char text[3];
	char precedence;
} operators[] = {
	{ "||", 1 }, { "&&", 2 }, { "==", 3 }, { "!=", 3 }, { "<=", 4 }, { ">=", 4 },
	{ "<", 4 },  { ">", 4 },  { "+", 5 },  { "-", 5 },  { "*", 6 },  { "/", 6 }, { "%", 6 },
};

static void skip_blanks(struct reader *r)
{
	while (r->s < r->end && isspace((unsigned char)*r->s))
		r->s++;
}

/* Takes the text if it comes next. */
static bool takes(struct reader *r, const char *text)
{
	size_t n = strlen(text);

	skip_blanks(r);
	if ((size_t)(r->end - r->s) < n || memcmp(r->s, text, n))
		return false;
	r->s += n;
	return true;
}

static unsigned long fail(struct reader *r)
{
	r->failed = true;
	r->s = r->end;
	return 0;
}

static unsigned long number(struct reader *r)
{
	unsigned long value = 0;

	skip_blanks(r);
	if (r->s == r->end || !isdigit((unsigned char)*r->s))
		return fail(r);
	for (; r->s < r->end && isdigit((unsigned char)*r->s); r->s++)
		value = value * 10 + (*r->s - '0');
	return value;
}

static unsigned long expression(struct reader *);

static unsigned long primary(struct reader *r)
{
	unsigned long value;
	bool not = false, odd = false;

	for (; takes(r, "!"); odd = !odd)
		not = true;
	if (takes(r, "n")) {
		value = r->n;
	} else if (takes(r, "(")) {
		value = expression(r);
		if (!takes(r, ")"))
			return fail(r);
	} else {
		value = number(r);
	}
	return not ? (value != 0) != odd : value;
}

static unsigned long apply(struct reader *r, const char *op, unsigned long a, unsigned long b)
{
	switch (*op) {
	case '|': return a || b;
	case '&': return a && b;
	case '=': return a == b;
	case '!': return a != b;
	case '<': return op[1] ? a <= b : a < b;
	case '>': return op[1] ? a >= b : a > b;
	case '+': return a + b;
	case '-': return a - b;
	case '*': return a * b;
	}
	if (!b)
		return r->dead ? 0 : fail(r);
	return *op == '/' ? a / b : a % b;
}

static const char *operator_at(struct reader *r, int precedence)
{
	for (size_t i = 0; i < sizeof operators / sizeof *operators; i++)
		if (operators[i].precedence == precedence && takes(r, operators[i].text))
			return operators[i].text;
	return 0;
}

/* Operators that bind as tightly as that, or more. */
static unsigned long binary(struct reader *r, int precedence)
{
	if (precedence == UNARY)
		return primary(r);
	unsigned long value = binary(r, precedence + 1);
	for (const char *op; (op = operator_at(r, precedence));) {
		bool decided = (*op == '|' && value) || (*op == '&' && !value);
		r->dead += decided;
		unsigned long right = binary(r, precedence + 1);
		r->dead -= decided;
		value = apply(r, op, value, right);
	}
	return value;
}

static unsigned long expression(struct reader *r)
{
	if (++r->depth > DEEPEST)
		return fail(r);
	unsigned long value = binary(r, 1);
	if (takes(r, "?")) {
		bool first = value;
		r->dead += !first;
		unsigned long yes = expression(r);
		r->dead += first - !first;
		if (!takes(r, ":"))
			fail(r);
		unsigned long no = expression(r);
		r->dead -= first;
		value = first ? yes : no;
	}
	r->depth--;
	return value;
}

bool plural_form(const char *text, size_t length, unsigned long n, unsigned long *form)
{
	struct reader r = { .s = text, .end = text + length, .n = n };

	if (!takes(&r, "nplurals") || !takes(&r, "="))
		return false;
	unsigned long forms = number(&r);
	if (!takes(&r, ";") || !takes(&r, "plural") || !takes(&r, "="))
		return false;
	*form = expression(&r);
	takes(&r, ";");
	skip_blanks(&r);
	return !r.failed && r.s == r.end && *form < forms;
}
