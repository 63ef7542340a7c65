/* expr - evaluate an expression */
#include <regex.h>
#include "cmd.h"
#include "help.h"
#include "utf8.h"

/* Exit statuses: 0; 1 for 0 or an empty string; 2 not an expression; 3 another failure. */
enum { FALSE = 1, WRONG = 2, TROUBLE = 3 };

static char **word;   /* the next operand */
static bool evaluate; /* false in the part of | and & that does not count */
static int depth;

enum { DEEPEST = 1000 };

static bool next_is(const char *s)
{
	return *word && !strcmp(*word, s);
}

static bool accept(const char *s)
{
	bool yes = next_is(s);

	word += yes;
	return yes;
}

/* An optional minus and digits: an integer, whether or not it fits. */
static bool is_integer(const char *s)
{
	s += *s == '-';
	return *s && !s[strspn(s, "0123456789")];
}

static bool is_null(const char *s)
{
	return !*s || (is_integer(s) && !s[strspn(s, "-0")]);
}

static intmax_t integer(const char *s)
{
	if (!is_integer(s))
		dief("non-integer argument");
	errno = 0;
	intmax_t n = strtoimax(s, 0, 10);
	if (errno)
		die("%s", s);
	return n;
}

/* Values are strings, each in memory of its own. */
static char *from_integer(intmax_t n)
{
	char text[24];

	snprintf(text, sizeof text, "%jd", n);
	return copy_string(text);
}

static char *piece(const char *s, size_t n)
{
	char *copy = grow(0, n + 1, 1);

	memcpy(copy, s, n);
	copy[n] = '\0';
	return copy;
}

/* STRING : PATTERN, anchored at the start: what \(...\) matched, or how many characters. */
static char *match(const char *string, const char *pattern)
{
	char message[128];
	regmatch_t at[2];
	regex_t re;
	int error = regcomp(&re, pattern, 0);

	if (error) {
		regerror(error, &re, message, sizeof message);
		dief("%s: %s", pattern, message);
	}
	/* the leftmost match is at the start if there is one there */
	bool found = !regexec(&re, string, 2, at, 0) && at[0].rm_so == 0;
	char *value;
	if (re.re_nsub && found && at[1].rm_so >= 0)
		value = piece(string + at[1].rm_so, at[1].rm_eo - at[1].rm_so);
	else if (re.re_nsub)
		value = piece("", 0);
	else
		value = from_integer(found ? utf8_count(string, at[0].rm_eo) : 0);
	regfree(&re);
	return value;
}

/* How many bytes the first n characters of s are. */
static size_t bytes_of(const char *s, uintmax_t n)
{
	const char *p = s, *end = s + strlen(s);
	int32_t c;

	while (n-- && p < end)
		p += utf8_char(p, end, &c);
	return p - s;
}

/* A position or length counts characters; what is no number, or below 0, is 0. */
static uintmax_t natural(const char *s)
{
	if (!is_integer(s) || *s == '-')
		return 0;
	return strtoumax(s, 0, 10); /* past its range, the greatest */
}

static char *substring(const char *s, const char *position, const char *length)
{
	uintmax_t from = natural(position), n = natural(length);

	if (!from)
		return piece("", 0);
	s += bytes_of(s, from - 1);
	return piece(s, bytes_of(s, n));
}

/* The position of the first character of s that is among set, or 0. */
static uintmax_t position(const char *s, const char *set)
{
	const char *end = s + strlen(s), *last = set + strlen(set);
	int32_t c, d;

	for (uintmax_t n = 1; s < end; n++) {
		s += utf8_char(s, end, &c);
		for (const char *p = set; p < last;) {
			p += utf8_char(p, last, &d);
			if (c == d)
				return n;
		}
	}
	return 0;
}

static char *either(void);

static char *operand(void)
{
	if (!*word)
		dief("syntax error: missing argument after '%s'", word[-1]);
	return copy_string(*word++);
}

static char *primary(void);

/* length S, index S SET, substr S FROM LENGTH, match S PATTERN */
static char *function(char name)
{
	char *a = primary(), *b = name != 'l' ? primary() : 0, *c = name == 's' ? primary() : 0;
	char *value;

	if (!evaluate)
		value = piece("", 0);
	else if (name == 'l')
		value = from_integer(utf8_count(a, strlen(a)));
	else if (name == 'i')
		value = from_integer(position(a, b));
	else if (name == 's')
		value = substring(a, b, c);
	else
		value = match(a, b);
	free(a);
	free(b);
	free(c);
	return value;
}

static char *primary(void)
{
	static const char *const functions[] = { "length", "index", "substr", "match" };
	char *value = 0;

	if (++depth > DEEPEST)
		dief("expression is nested too deep");
	if (accept("(")) {
		value = either();
		if (!accept(")")) {
			if (!*word)
				dief("syntax error: expecting ')' after '%s'", word[-1]);
			dief("syntax error: expecting ')' instead of '%s'", *word);
		}
	} else if (accept("+")) { /* what follows is a string, whatever it looks like */
		value = operand();
	} else if (next_is(")")) {
		dief("syntax error: unexpected ')'");
	}
	for (int i = 0; !value && i < 4; i++)
		if (accept(functions[i]))
			value = function(*functions[i]);
	if (!value)
		value = operand();
	depth--;
	return value;
}

static char *matching(void)
{
	char *left = primary();

	while (accept(":")) {
		char *right = primary();
		char *value = evaluate ? match(left, right) : piece("", 0);
		free(left);
		free(right);
		left = value;
	}
	return left;
}

static intmax_t calculate(intmax_t a, char operator, intmax_t b)
{
	bool over = false;
	intmax_t n = 0;

	if ((operator == '/' || operator == '%') && !b)
		dief("division by zero");
	switch (operator) {
	case '+': over = __builtin_add_overflow(a, b, &n); break;
	case '-': over = __builtin_sub_overflow(a, b, &n); break;
	case '*': over = __builtin_mul_overflow(a, b, &n); break;
	case '/':
		over = a == INTMAX_MIN && b == -1;
		n = over ? 0 : a / b;
		break;
	case '%': n = b == -1 ? 0 : a % b; break;
	}
	if (over) {
		errno = ERANGE;
		die("%jd %c %jd", a, operator, b);
	}
	return n;
}

/* One level of arithmetic: operators of one character each, from the left. */
static char *arithmetic(const char *operators, char *(*higher)(void))
{
	char *left = higher();

	while (*word && word[0][0] && !word[0][1] && strchr(operators, word[0][0])) {
		char operator = *(*word++);
		char *right = higher(), *value = piece("", 0);
		if (evaluate) {
			free(value);
			value = from_integer(calculate(integer(left), operator, integer(right)));
		}
		free(left);
		free(right);
		left = value;
	}
	return left;
}

static char *product(void)
{
	return arithmetic("*/%", matching);
}

static char *sum(void)
{
	return arithmetic("+-", product);
}

/* As integers if both are, else as strings of the locale. */
static int compare(const char *a, const char *b)
{
	if (!is_integer(a) || !is_integer(b))
		return strcoll(a, b);
	intmax_t x = integer(a), y = integer(b);
	return (x > y) - (x < y);
}

static char *comparison(void)
{
	static const struct {
		const char *name;
		bool less, equal, greater;
	} operators[] = {
		{ "<", 1, 0, 0 },  { "<=", 1, 1, 0 }, { "=", 0, 1, 0 }, { "==", 0, 1, 0 },
		{ "!=", 1, 0, 1 }, { ">=", 0, 1, 1 }, { ">", 0, 0, 1 },
	};
	char *left = sum();

	for (size_t i = 0; i < sizeof operators / sizeof *operators;) {
		if (!accept(operators[i].name)) {
			i++;
			continue;
		}
		char *right = sum();
		int order = evaluate ? compare(left, right) : 0;
		bool yes = order < 0 ? operators[i].less
				     : order ? operators[i].greater : operators[i].equal;
		free(left);
		free(right);
		left = from_integer(yes);
		i = 0; /* another may follow */
	}
	return left;
}

/* Evaluates, or only parses, one operand of | and &. */
static char *if_needed(char *(*part)(void), bool needed)
{
	bool before = evaluate;

	evaluate = before && needed;
	char *value = part();
	evaluate = before;
	return value;
}

static char *both(void)
{
	char *left = comparison();

	while (accept("&")) {
		char *right = if_needed(comparison, !is_null(left));
		bool none = is_null(left) || is_null(right);
		free(right);
		if (none) {
			free(left);
			left = from_integer(0);
		}
	}
	return left;
}

static char *either(void)
{
	char *left = both();

	while (accept("|")) {
		char *right = if_needed(both, is_null(left));
		if (is_null(left)) {
			free(left);
			left = is_null(right) ? from_integer(0) : copy_string(right);
		}
		free(right);
	}
	return left;
}

int main(int argc, char **argv)
{
	name_self(argv);
	use_locale();
	usage_status = WRONG;
	if (help_only(argc, argv, "EXPRESSION",
		      "Print the value of EXPRESSION. From the lowest precedence up:\n"
		      "  A | B, A & B, A < B (<= = != >= >), A + B (-), A * B (/ %),\n"
		      "  STRING : PATTERN, match STRING PATTERN, substr STRING FROM LENGTH,\n"
		      "  index STRING CHARACTERS, length STRING, + WORD, ( EXPRESSION )\n"
		      "Status 1: the value is 0 or empty."))
		return finish();
	word = argv + 1;
	if (next_is("--"))
		word++;
	if (!*word)
		usage_error("missing operand");
	evaluate = true;
	char *value = either();
	if (*word)
		dief("syntax error: unexpected argument '%s'", *word);
	usage_status = TROUBLE; /* from here on it can only be the output */
	status = is_null(value) ? FALSE : 0;
	outputf("%s\n", value);
	free(value);
	return finish();
}
