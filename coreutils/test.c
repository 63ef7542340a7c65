/* test - evaluate a condition (also as [) */
#include <sys/stat.h>
#include "cmd.h"
#include "help.h"

/* The operands not yet looked at; wrong is set, with a message printed, by what is no
 * expression, and then every answer is false. */
struct expression {
	char **word;
	int left;
	int depth; /* of ( and !: a limit, so that no command line exhausts the stack */
	bool wrong;
};

enum { DEEPEST = 1000 };

static bool complain(struct expression *e, const char *before, const char *word, const char *after)
{
	if (!e->wrong)
		failf("%s%s%s", before, word, after);
	e->wrong = true;
	return false;
}

/* An integer as its sign and digits: comparing these needs no range. */
struct integer {
	bool negative;
	const char *digits;
	size_t count;
};

static bool is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static struct integer integer(struct expression *e, const char *word)
{
	const char *s = word;
	struct integer n = { 0 };

	while (is_blank(*s))
		s++;
	n.negative = *s == '-';
	s += *s == '-' || *s == '+';
	const char *first = s;
	while (*s >= '0' && *s <= '9')
		s++;
	const char *end = s;
	while (is_blank(*s))
		s++;
	if (end == first || *s)
		complain(e, "", word, ": integer expected");
	while (first < end && *first == '0')
		first++;
	n.digits = first;
	n.count = end - first;
	n.negative = n.negative && n.count;
	return n;
}

static int compare(struct expression *e, const char *left, const char *right)
{
	struct integer a = integer(e, left), b = integer(e, right);
	int sign = a.negative ? -1 : 1;

	if (e->wrong)
		return 0;
	if (a.negative != b.negative)
		return sign;
	if (a.count != b.count)
		return a.count < b.count ? -sign : sign;
	int order = memcmp(a.digits, b.digits, a.count);
	return order < 0 ? -sign : order > 0 ? sign : 0;
}

/* Is a newer than b?  One that exists is newer than one that does not. */
static bool newer(const char *a, const char *b)
{
	struct stat x, y;

	if (stat(a, &x))
		return false;
	if (stat(b, &y))
		return true;
	return x.st_mtim.tv_sec != y.st_mtim.tv_sec ? x.st_mtim.tv_sec > y.st_mtim.tv_sec
						    : x.st_mtim.tv_nsec > y.st_mtim.tv_nsec;
}

static bool same_file(const char *a, const char *b)
{
	struct stat x, y;

	return !stat(a, &x) && !stat(b, &y) && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

enum { EQ, NE, LT, LE, GT, GE, TEXT_EQ, TEXT_NE, TEXT_LT, TEXT_GT, NT, OT, EF, NO_OPERATOR };

static const char *const binary_names[] = {
	[EQ] = "-eq",	  [NE] = "-ne",	    [LT] = "-lt",   [LE] = "-le",
	[GT] = "-gt",	  [GE] = "-ge",	    [TEXT_EQ] = "=", [TEXT_NE] = "!=",
	[TEXT_LT] = "<",  [TEXT_GT] = ">",  [NT] = "-nt",   [OT] = "-ot",
	[EF] = "-ef",
};

static int binary_operator(const char *word)
{
	int i = 0;

	if (!strcmp(word, "=="))
		return TEXT_EQ;
	while (i < NO_OPERATOR && strcmp(word, binary_names[i]))
		i++;
	return i;
}

static bool binary(struct expression *e, const char *a, const char *operator, const char *b)
{
	switch (binary_operator(operator)) {
	case EQ: return compare(e, a, b) == 0;
	case NE: return compare(e, a, b) != 0;
	case LT: return compare(e, a, b) < 0;
	case LE: return compare(e, a, b) <= 0;
	case GT: return compare(e, a, b) > 0;
	case GE: return compare(e, a, b) >= 0;
	case TEXT_EQ: return !strcmp(a, b);
	case TEXT_NE: return strcmp(a, b);
	case TEXT_LT: return strcoll(a, b) < 0;
	case TEXT_GT: return strcoll(a, b) > 0;
	case NT: return newer(a, b);
	case OT: return newer(b, a);
	case EF: return same_file(a, b);
	}
	return complain(e, "", operator, ": binary operator expected");
}

static bool is_unary(const char *word)
{
	return word[0] == '-' && word[1] && !word[2] && strchr("bcdefghkLnNOGprsStuwxz", word[1]);
}

static bool terminal(struct expression *e, const char *word)
{
	struct integer n = integer(e, word);
	int fd = 0;

	if (e->wrong || n.negative || n.count > 9)
		return false;
	while (n.count--)
		fd = fd * 10 + *n.digits++ - '0';
	return isatty(fd);
}

/* May this process, as its effective user, do that?  (Root may not execute what nobody may.) */
static bool permitted(const char *file, int how)
{
	return !faccessat(AT_FDCWD, file, how, AT_EACCESS);
}

static bool read_since_written(const struct stat *st)
{
	return st->st_mtim.tv_sec != st->st_atim.tv_sec ? st->st_mtim.tv_sec > st->st_atim.tv_sec
							: st->st_mtim.tv_nsec > st->st_atim.tv_nsec;
}

static bool unary(struct expression *e, const char *operator, const char *word)
{
	struct stat st;

	switch (operator[1]) {
	case 'n': return *word;
	case 'z': return !*word;
	case 't': return terminal(e, word);
	case 'r': return permitted(word, R_OK);
	case 'w': return permitted(word, W_OK);
	case 'x': return permitted(word, X_OK);
	case 'h':
	case 'L': return !lstat(word, &st) && S_ISLNK(st.st_mode);
	}
	if (stat(word, &st))
		return false;
	switch (operator[1]) {
	case 'b': return S_ISBLK(st.st_mode);
	case 'c': return S_ISCHR(st.st_mode);
	case 'd': return S_ISDIR(st.st_mode);
	case 'f': return S_ISREG(st.st_mode);
	case 'p': return S_ISFIFO(st.st_mode);
	case 'S': return S_ISSOCK(st.st_mode);
	case 'g': return st.st_mode & S_ISGID;
	case 'k': return st.st_mode & S_ISVTX;
	case 'u': return st.st_mode & S_ISUID;
	case 's': return st.st_size > 0;
	case 'N': return read_since_written(&st);
	case 'O': return st.st_uid == geteuid();
	case 'G': return st.st_gid == getegid();
	}
	return true; /* -e */
}

/* The next n words have been understood. */
static char **take(struct expression *e, int n)
{
	char **word = e->word;

	e->word += n;
	e->left -= n;
	return word;
}

static bool next_is(struct expression *e, const char *word)
{
	return e->left && !strcmp(*e->word, word);
}

/* The grammar for what POSIX leaves unspecified, more than four operands:
 *   or: and [-o or]     and: not [-a and]     not: ! not | primary
 *   primary: ( or ) | WORD BINARY WORD | UNARY WORD | WORD */
static bool or(struct expression *e);

static bool primary(struct expression *e)
{
	if (!e->left)
		return complain(e, "argument expected", "", "");
	if (e->left >= 3 && binary_operator(e->word[1]) != NO_OPERATOR) {
		char **w = take(e, 3);
		return binary(e, w[0], w[1], w[2]);
	}
	if (next_is(e, "(") && e->left > 1) {
		take(e, 1);
		bool answer = or(e);
		if (!next_is(e, ")"))
			return complain(e, "')' expected", "", "");
		take(e, 1);
		return answer;
	}
	if (is_unary(*e->word) && e->left > 1) {
		char **w = take(e, 2);
		return unary(e, w[0], w[1]);
	}
	return **take(e, 1);
}

static bool not(struct expression *e)
{
	bool flip = false;

	while (next_is(e, "!") &&
	       !(e->left >= 3 && binary_operator(e->word[1]) != NO_OPERATOR)) {
		take(e, 1);
		flip = !flip;
	}
	if (e->depth == DEEPEST)
		return complain(e, "expression is nested too deep", "", "");
	e->depth++;
	bool answer = primary(e);
	e->depth--;
	return answer != flip;
}

static bool and(struct expression *e)
{
	bool answer = not(e);

	while (!e->wrong && next_is(e, "-a")) {
		take(e, 1);
		answer = not(e) && answer;
	}
	return answer;
}

static bool or(struct expression *e)
{
	bool answer = and(e);

	while (!e->wrong && next_is(e, "-o")) {
		take(e, 1);
		answer = and(e) || answer;
	}
	return answer;
}

static bool parenthesised(struct expression *e, int count)
{
	return !strcmp(e->word[0], "(") && !strcmp(e->word[count - 1], ")");
}

/* What POSIX says for up to four operands, so that no string can be taken for syntax. */
static bool by_count(struct expression *e, int count)
{
	char **w = e->word;

	switch (count) {
	case 0:
		return false;
	case 1:
		return **take(e, 1);
	case 2:
		take(e, 2);
		if (!strcmp(w[0], "!"))
			return !*w[1];
		if (is_unary(w[0]))
			return unary(e, w[0], w[1]);
		return complain(e, "", w[0], ": unary operator expected");
	case 3:
		if (binary_operator(w[1]) != NO_OPERATOR) {
			take(e, 3);
			return binary(e, w[0], w[1], w[2]);
		}
		if (!strcmp(w[0], "!")) {
			take(e, 1);
			return !by_count(e, 2);
		}
		if (parenthesised(e, 3)) {
			take(e, 3);
			return *w[1];
		}
		if (strcmp(w[1], "-a") && strcmp(w[1], "-o"))
			return complain(e, "", w[1], ": binary operator expected");
		take(e, 3);
		return w[1][1] == 'a' ? *w[0] && *w[2] : *w[0] || *w[2];
	case 4:
		if (!strcmp(w[0], "!")) {
			take(e, 1);
			return !by_count(e, 3);
		}
		if (parenthesised(e, 4)) {
			take(e, 1);
			bool answer = by_count(e, 2);
			take(e, 1);
			return answer;
		}
	}
	return or(e);
}

int main(int argc, char **argv)
{
	struct expression e = { .word = argv + 1, .left = argc - 1 };

	name_self(argv);
	if (!strcmp(self, "[")) {
		if (help_only(argc, argv, "EXPRESSION ]", "Evaluate EXPRESSION: see test."))
			return finish();
		if (argc < 2 || strcmp(argv[argc - 1], "]")) {
			failf("missing ']'");
			return status = 2;
		}
		e.left--;
	}
	bool answer = by_count(&e, e.left);
	if (!e.wrong && e.left)
		complain(&e, "extra argument '", *e.word, "'");
	if (e.wrong)
		return status = 2;
	return !answer;
}
