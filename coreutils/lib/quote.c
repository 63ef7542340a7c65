/* quote.c: names that must not be mistaken (see quote.h) */
#include <wchar.h>
#include "cmd.h"
#include "quote.h"
#include "utf8.h"

static const char *const names[] = {
	"literal", "shell", "shell-always", "shell-escape", "shell-escape-always",
	"c", "escape", "locale",
};

int quoting_named(const char *s)
{
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (!strcmp(s, names[i]))
			return i;
	return -1;
}

/* A character's columns; -1 if it is not one that prints. */
static int width(int32_t c)
{
	if (c >= 0 && c < 0x80)
		return c < ' ' || c == 0x7f ? -1 : 1;
	return c < 0 || !utf8 ? -1 : wcwidth(c);
}

size_t columns(const char *s)
{
	const char *end = s + strlen(s);
	size_t n = 0;
	int32_t c;

	while (s < end) {
		s += utf8_char(s, end, &c);
		int w = width(c);
		n += w > 0 ? w : 0;
	}
	return n;
}

static bool printable(const char *s)
{
	const char *end = s + strlen(s);
	int32_t c;

	while (s < end) {
		s += utf8_char(s, end, &c);
		if (width(c) < 0)
			return false;
	}
	return true;
}

/* Would a shell read s as anything but s? */
static bool special(const char *s)
{
	return !*s || *s == '#' || *s == '~' || strpbrk(s, " !\"$&'()*;<=>?[\\^`|\t\n") ||
	       !strcmp(s, "{") || !strcmp(s, "}");
}

/* \n, or \ and three digits for each byte. */
static char *escape_bytes(char *o, const char *s, size_t n)
{
	static const char letters[] = "abtnvfr";

	for (; n--; s++) {
		unsigned char b = *s;
		*o++ = '\\';
		if (b >= '\a' && b <= '\r')
			*o++ = letters[b - '\a'];
		else {
			*o++ = '0' + (b >> 6);
			*o++ = '0' + (b >> 3 & 7);
			*o++ = '0' + (b & 7);
		}
	}
	return o;
}

/* 'it'\''s' and, with escapes, 'a'$'\n''b'; in "" if only a ' is in the way. */
static char *for_shell(char *o, const char *s, bool escapes, bool hide)
{
	const char *end = s + strlen(s);
	bool escaped = false;

	char mark = strchr(s, '\'') && !strpbrk(s, "\"$`\\!") && printable(s) ? '"' : '\'';
	*o++ = mark;
	for (int32_t c; s < end; ) {
		size_t n = utf8_char(s, end, &c);
		if (width(c) >= 0 || !escapes) {
			if (escaped)
				*o++ = '\'', *o++ = '\'';
			escaped = false;
			if (*s == mark)
				*o++ = '\'', *o++ = '\\', *o++ = '\'';
			if (hide && width(c) < 0)
				*o++ = '?';
			else
				o = mempcpy(o, s, n);
		} else {
			if (!escaped)
				*o++ = '\'', *o++ = '$', *o++ = '\'';
			escaped = true;
			o = escape_bytes(o, s, n);
		}
		s += n;
	}
	*o++ = mark;
	return o;
}

/* Backslashes, between marks if there are any. */
static char *for_c(char *o, const char *s, char mark)
{
	const char *end = s + strlen(s);

	if (mark)
		*o++ = mark;
	for (int32_t c; s < end; ) {
		size_t n = utf8_char(s, end, &c);
		if (width(c) < 0)
			o = escape_bytes(o, s, n);
		else {
			if (*s == '\\' || *s == (mark ? mark : ' '))
				*o++ = '\\';
			o = mempcpy(o, s, n);
		}
		s += n;
	}
	if (mark)
		*o++ = mark;
	return o;
}

static char *literally(char *o, const char *s, bool hide)
{
	const char *end = s + strlen(s);
	int32_t c;

	while (s < end) {
		size_t n = utf8_char(s, end, &c);
		if (hide && width(c) < 0)
			*o++ = '?';
		else
			o = mempcpy(o, s, n);
		s += n;
	}
	return o;
}

char *quote(const char *s, enum quoting style, bool hide)
{
	bool escapes = style == QUOTE_SHELL_ESCAPE || style == QUOTE_SHELL_ESCAPE_ALWAYS;
	/* a byte becomes '$'\ooo'' at the most */
	char *out = grow(0, strlen(s) * 10 + 8, 1), *o = out;

	switch (style) {
	case QUOTE_SHELL:
	case QUOTE_SHELL_ESCAPE:
		if (!special(s) && (!escapes || printable(s))) {
			o = literally(o, s, hide);
			break;
		}
		/* fallthrough */
	case QUOTE_SHELL_ALWAYS:
	case QUOTE_SHELL_ESCAPE_ALWAYS:
		o = for_shell(o, s, escapes, hide);
		break;
	case QUOTE_C: o = for_c(o, s, '"'); break;
	case QUOTE_LOCALE: o = for_c(o, s, '\''); break;
	case QUOTE_ESCAPE: o = for_c(o, s, 0); break;
	case QUOTE_LITERAL: o = literally(o, s, hide); break;
	}
	*o = '\0';
	return grow(out, o - out + 1, 1);
}
