/* glob.c: pattern matching (POSIX 2.14) and pathname expansion
 *
 * A pattern is text with an attribute for each byte: what was quoted stands
 * for itself.  A backslash that came out of an expansion still quotes the
 * character behind it. */
#include <ctype.h>
#include <dirent.h>
#include <sys/stat.h>
#include <wchar.h>
#include <wctype.h>

#include "sh.h"

/* Characters --------------------------------------------------------------- */

/* The next character and its length in bytes.  A byte that is not UTF-8 is a
 * character of its own, outside of Unicode. */
static unsigned decode(const char *s, const char *end, size_t *len)
{
	unsigned char c = *s;
	int more = c >= 0xf0 && c < 0xf5 ? 3 : c >= 0xe0 ? 2 : 1;
	unsigned v = more == 3 ? c & 7 : more == 2 ? c & 15 : c & 31;

	*len = 1;
	if (c < 0x80 || !utf8())
		return c;
	if (c < 0xc2 || c > 0xf4 || end - s <= more)
		return 0x110000 + c;
	for (int i = 1; i <= more; i++) {
		if (((unsigned char)s[i] & 0xc0) != 0x80)
			return 0x110000 + c;
		v = v << 6 | ((unsigned char)s[i] & 63);
	}
	*len = more + 1;
	return v;
}

size_t char_length(const char *s, const char *end)
{
	size_t n;

	decode(s, end, &n);
	return n;
}

/* Patterns ----------------------------------------------------------------- */

struct pattern {
	const char *p, *attr;
	size_t n;
};

static bool active(const struct pattern *p, size_t i)
{
	return !(p->attr[i] & A_QUOTED);
}

static bool escapes(const struct pattern *p, size_t i)
{
	return p->p[i] == '\\' && active(p, i) && i + 1 < p->n;
}

static bool in_class(const char *name, size_t n, unsigned c)
{
	char text[16];

	if (n >= sizeof text)
		return false;
	memcpy(text, name, n);
	text[n] = 0;
	return c < 0x110000 && iswctype(c, wctype(text));
}

/* The end of a "[:alpha:]", "[=a=]" or "[.a.]" that starts at i, or 0. */
static size_t bracket_inner(const struct pattern *p, size_t i)
{
	if (i + 1 >= p->n || p->p[i] != '[' || !active(p, i) || !active(p, i + 1) ||
	    !strchr(":=.", p->p[i + 1]) || !p->p[i + 1])
		return 0;
	for (size_t k = i + 2; k + 1 < p->n; k++)
		if (p->p[k] == p->p[i + 1] && p->p[k + 1] == ']' && active(p, k) &&
		    active(p, k + 1))
			return k + 2;
	return 0;
}

/* One end of a range, or a character alone; moves *i behind it. */
static unsigned bracket_char(const struct pattern *p, size_t *i)
{
	size_t len, end = bracket_inner(p, *i);
	unsigned c;

	if (end) {
		c = decode(p->p + *i + 2, p->p + end - 2, &len);
		if (*i + 2 + len != end - 2)
			c = -1; /* no collating element of several characters here */
		*i = end;
		return c;
	}
	if (escapes(p, *i))
		++*i;
	c = decode(p->p + *i, p->p + p->n, &len);
	*i += len;
	return c;
}

/* Matches c with the bracket expression at *i.  False without a change of *i
 * if it is none: then the [ stands for itself. */
static bool bracket(const struct pattern *p, size_t *i, unsigned c, bool *yes)
{
	size_t k = *i + 1;
	bool negated = k < p->n && active(p, k) && (p->p[k] == '!' || p->p[k] == '^');
	bool found = false;

	k += negated;
	for (size_t first = k; k < p->n;) {
		if (p->p[k] == ']' && active(p, k) && k > first) {
			*i = k + 1;
			*yes = found != negated;
			return true;
		}
		size_t end = bracket_inner(p, k);
		if (end && p->p[k + 1] == ':') {
			found |= in_class(p->p + k + 2, end - k - 4, c);
			k = end;
			continue;
		}
		unsigned low = bracket_char(p, &k), high = low;
		if (k + 1 < p->n && p->p[k] == '-' && active(p, k) &&
		    !(p->p[k + 1] == ']' && active(p, k + 1))) {
			k++;
			high = bracket_char(p, &k);
		}
		found |= low <= c && c <= high;
	}
	return false;
}

/* Does the one character of s match the pattern at *i?  Moves both behind it. */
static bool match_one(const struct pattern *p, size_t *i, const char **s, const char *end)
{
	size_t len = 1;
	bool yes;

	if (active(p, *i)) {
		switch (p->p[*i]) {
		case '?':
			*s += char_length(*s, end);
			++*i;
			return true;
		case '[':
			if (bracket(p, i, decode(*s, end, &len), &yes)) {
				*s += len;
				return yes;
			}
			break;
		case '\\':
			if (*i + 1 < p->n)
				++*i;
		}
	}
	if (p->p[*i] != **s)
		return false;
	++*i;
	++*s;
	return true;
}

/* On a mismatch the last * takes one character more: earlier ones need not. */
bool pattern_match(const char *text, const char *attr, size_t n, const char *s, size_t len)
{
	struct pattern p = {text, attr, n};
	const char *end = s + len, *retry = 0;
	size_t i = 0, star = 0;

	for (;;) {
		if (i < n && text[i] == '*' && active(&p, i)) {
			star = ++i;
			retry = s;
			if (i == n)
				return true;
			continue;
		}
		if (s == end && i == n)
			return true;
		if (s < end && i < n && match_one(&p, &i, &s, end))
			continue;
		if (!retry || retry == end)
			return false;
		retry += char_length(retry, end);
		s = retry;
		i = star;
	}
}

bool pattern_special(const struct str *p)
{
	bool open = false;

	for (size_t i = 0; i < p->len; i++) {
		if (p->attr[i] & A_QUOTED)
			continue;
		switch (p->text[i]) {
		case '*':
		case '?':
			return true;
		case '[':
			open = true;
			break;
		case ']':
			if (open)
				return true;
		}
	}
	return false;
}

/* Pathnames ---------------------------------------------------------------- */

static void walk(struct str *path, struct pattern p, struct fields *f);

/* The literal text of a component: without the backslashes that quote. */
static void add_literal(struct str *path, struct pattern p)
{
	for (size_t i = 0; i < p.n; i++) {
		if (escapes(&p, i))
			i++;
		str_char(path, p.p[i], 0);
	}
}

static void walk_directory(struct str *path, struct pattern p, size_t component, struct fields *f)
{
	size_t len = path->len;
	DIR *d = opendir(len ? str_end(path) : ".");
	struct dirent *e;
	size_t first = escapes(&p, 0);
	bool dot = p.p[first] == '.';

	if (!d)
		return;
	while ((e = readdir(d))) {
		const char *name = e->d_name;
		if (*name == '.' && (!dot || !name[1] || (name[1] == '.' && !name[2])))
			continue;
		size_t n = strlen(name);
		if (!pattern_match(p.p, p.attr, component, name, n))
			continue;
		str_add(path, name, n, 0);
		if (component == p.n)
			field_add(f, arena_copy(&scratch, path->text, path->len));
		else
			walk(path,
			     (struct pattern){p.p + component, p.attr + component, p.n - component},
			     f);
		path->len = len;
	}
	closedir(d);
}

/* path is what has been found so far, p the rest of the pattern. */
static void walk(struct str *path, struct pattern p, struct fields *f)
{
	size_t len = path->len;
	struct stat st;

	while (p.n) {
		size_t n = 0;
		while (n < p.n && p.p[n] == '/')
			n++;
		str_add(path, p.p, n, 0);
		p = (struct pattern){p.p + n, p.attr + n, p.n - n};
		for (n = 0; n < p.n && p.p[n] != '/'; n++)
			;
		struct str component = {.text = (char *)p.p, .attr = (char *)p.attr, .len = n};
		if (pattern_special(&component)) {
			walk_directory(path, p, n, f);
			path->len = len;
			return;
		}
		add_literal(path, (struct pattern){p.p, p.attr, n});
		p = (struct pattern){p.p + n, p.attr + n, p.n - n};
	}
	if (!lstat(str_end(path), &st) || errno == EOVERFLOW)
		field_add(f, arena_copy(&scratch, path->text, path->len));
	path->len = len;
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

void glob(const char *text, const char *attr, size_t n, struct fields *f)
{
	struct str path = {0};
	size_t before = f->n;

	walk(&path, (struct pattern){text, attr, n}, f);
	if (f->n == before)
		field_add(f, arena_copy(&scratch, text, n));
	else
		qsort(f->v + before, f->n - before, sizeof *f->v, by_text);
}
