/* text.c: what may stand in a script: regular expressions, replacements, text */
#include <wchar.h>
#include "sed.h"
#include "utf8.h"

void text_add(struct text *t, const char *p, size_t n)
{
	if (t->room - t->len <= n) {    /* one byte more, for what wants a NUL */
		t->room = (t->len + n) * 2 + 256;
		t->p = grow(t->p, t->room, 1);
	}
	if (n)
		memcpy(t->p + t->len, p, n);
	t->len += n;
}

void text_char(struct text *t, char c)
{
	text_add(t, &c, 1);
}

/* Past the bracket expression in s, whose '[' stands at p. */
static const char *bracket_end(const char *p, const char *end)
{
	const char *q = p + 1;

	q += q < end && *q == '^';
	q += q < end && *q == ']';
	for (; q < end && *q != ']'; q++) {
		if (*q == '\n')
			break;
		if (*q == '[' && q + 1 < end && strchr(".:=", q[1]) && q[1]) {
			char close = q[1];
			const char *r = q + 2;
			while (r + 1 < end && !(r[0] == close && r[1] == ']'))
				r++;
			if (r + 1 >= end)
				break;
			q = r + 1;
		}
	}
	return q < end && *q == ']' ? q + 1 : p + 1;
}

char *read_delimited(char delimiter, bool regex, bool *found, size_t *len)
{
	struct text t = { 0 };

	*found = false;
	text_add(&t, 0, 0);
	while (at < script_end) {
		char c = *at;
		if (c == delimiter) {
			at++;
			*found = true;
			break;
		}
		if (c == '\n' && regex)
			break;
		if (c == '[' && regex) {
			const char *e = bracket_end(at, script_end);
			text_add(&t, at, e - at);
			at = e;
			continue;
		}
		if (c == '\\' && at + 1 < script_end) {
			c = *++at;
			if (c == delimiter && c != '\\') {
				/* the delimiter itself, without what it would mean escaped */
				if (!regex && c == '&')
					text_char(&t, '\\');
			} else if (c == 'n' && regex) {
				c = '\n';
			} else {
				text_char(&t, '\\');
			}
		}
		text_char(&t, c);
		at++;
	}
	t.p[t.len] = '\0';
	*len = t.len;
	return t.p;
}

/* \dNNN, \oNNN, \xHH: a byte as a number. */
static size_t numeric_escape(const char *s, const char *end, char *c)
{
	int base = *s == 'x' ? 16 : *s == 'o' ? 8 : 10, n = 0, most = base == 16 ? 2 : 3;
	const char *p = s + 1;

	for (; p < end && p <= s + most; p++) {
		int digit = *p >= '0' && *p <= '9' ? *p - '0' :
			    (*p | 0x20) >= 'a' && (*p | 0x20) <= 'f' ? (*p | 0x20) - 'a' + 10 : 99;
		if (digit >= base)
			break;
		n = n * base + digit;
	}
	*c = n;
	return p > s + 1 ? p - s : 0;
}

size_t char_escape(const char *s, const char *end, char *c)
{
	static const char names[] = "afntv", values[] = "\a\f\n\t\v";
	const char *found;

	if (s >= end || posix)
		return 0;
	if (*s && (found = strchr(names, *s))) {
		*c = values[found - names];
		return 1;
	}
	if (*s == 'r') {
		*c = '\r';
		return 1;
	}
	if (*s == 'c' && s + 1 < end) {
		*c = (s[1] >= 'a' && s[1] <= 'z' ? s[1] - 32 : s[1]) ^ 0x40;
		return 2;
	}
	if (*s == 'd' || *s == 'o' || *s == 'x')
		return numeric_escape(s, end, c);
	return 0;
}

/* Makes the escapes of sed into what regcomp knows. */
char *regex_text(const char *s, size_t len)
{
	const char *end = s + len;
	struct text t = { 0 };

	text_add(&t, 0, 0);
	while (s < end) {
		char c = *s++;
		size_t n;
		if (c == '[') {
			const char *e = bracket_end(s - 1, end);
			text_char(&t, c);
			while (s < e) {
				c = *s++;
				/* in brackets, a backslash is one, but for these of GNU */
				if (c == '\\' && s < e && *s != 'd' && *s != 'o' && *s != 'c' &&
				    (n = char_escape(s, e, &c)))
					s += n;
				text_char(&t, c);
			}
			continue;
		}
		if (c == '\\' && s < end) {
			bool number = strchr("dox", *s) && *s;
			if ((n = char_escape(s, end, &c))) {
				if (number && strchr(".*[]^$\\", c) && c)
					text_char(&t, '\\');
				else if (number && extended && strchr("+?(){}|", c) && c)
					text_char(&t, '\\');
				s += n;
			} else {
				text_char(&t, c);
				c = *s++;
			}
		}
		text_char(&t, c);
	}
	t.p[t.len] = '\0';
	if (strlen(t.p) != t.len)
		bad("NUL in a regular expression");
	return t.p;
}

static struct piece *new_piece(struct command *c)
{
	c->pieces = grow(c->pieces, c->many + 1, sizeof *c->pieces);
	c->pieces[c->many] = (struct piece){ .group = -1 };
	return &c->pieces[c->many++];
}

static void end_piece(struct command *c, struct text *t, int group)
{
	struct piece *p = &c->pieces[c->many - 1];

	p->text = t->p;
	p->len = t->len;
	p->group = group;
	*t = (struct text){ 0 };
	new_piece(c);
}

void parse_replacement(struct command *c, const char *s, size_t len)
{
	const char *end = s + len;
	struct text t = { 0 };

	new_piece(c);
	while (s < end) {
		char b = *s++;
		size_t n;
		if (b == '&') {
			end_piece(c, &t, 0);
			continue;
		}
		if (b == '\\' && s < end) {
			if (*s >= '0' && *s <= '9') {
				end_piece(c, &t, *s++ - '0');
				continue;
			}
			if (strchr("ULEul", *s) && *s && !posix) {
				end_piece(c, &t, -1);
				struct piece *p = &c->pieces[c->many - 1];
				*(*s == 'u' || *s == 'l' ? &p->change_1 : &p->change) = *s;
				s++;
				continue;
			}
			if (*s == 'n')
				b = '\n', s++;
			else if ((n = char_escape(s, end, &b)))
				s += n;
			else
				b = *s++;
		}
		text_char(&t, b);
	}
	end_piece(c, &t, -1);
	c->many--;
}

/* The characters of one side of y: escapes done. */
static int32_t *map_side(const char *s, size_t len, size_t *n)
{
	const char *end = s + len;
	int32_t *list = grow(0, len + 1, sizeof *list);

	*n = 0;
	while (s < end) {
		char b;
		size_t used;
		if (*s == '\\' && s + 1 < end) {
			if (s[1] == '\\' || s[1] == 'n') {
				list[(*n)++] = s[1] == 'n' ? '\n' : '\\';
				s += 2;
				continue;
			}
			if ((used = char_escape(s + 1, end, &b))) {
				list[(*n)++] = (unsigned char)b;
				s += used + 1;
				continue;
			}
		}
		s += utf8_char(s, end, &list[(*n)++]);
	}
	return list;
}

void parse_map(struct command *c, const char *from, size_t from_len, const char *to, size_t to_len)
{
	size_t n, m, pairs = 0;
	int32_t *a = map_side(from, from_len, &n), *b = map_side(to, to_len, &m);

	if (n != m)
		bad("strings for `y' command are different lengths");
	c->bytes = grow(0, 256, 1);
	for (int i = 0; i < 256; i++)
		c->bytes[i] = i;
	for (size_t i = n; i--; ) {     /* the first of two equal ones counts */
		bool simple = a[i] >= 0 && a[i] < (utf8 ? 128 : 256) && b[i] >= 0 &&
			      b[i] < (utf8 ? 128 : 256);
		if (simple) {
			c->bytes[a[i]] = b[i];
			continue;
		}
		c->map = grow(c->map, 2 * (pairs + 2), sizeof *c->map);
		c->map[2 * pairs] = a[i];
		c->map[2 * pairs + 1] = b[i];
		pairs++;
	}
	c->many = pairs;
	free(a);
	free(b);
}
