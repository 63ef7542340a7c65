/* printf - print formatted arguments */
#include <ctype.h>
#include "cmd.h"
#include "escape.h"
#include "help.h"
#include "real.h"

/* One pass over the format takes arguments from first on, and highest is one past the
 * last that it took: the next pass begins there, if there are any left. */
struct state {
	char **args;
	int count, first, next, highest;
	bool stop; /* \c, or a format that is wrong */
};

/* One conversion specification: %[N$][FLAGS][WIDTH][.PRECISION]CONVERSION */
struct spec {
	char flags[8];
	bool left;
	int width, precision; /* precision < 0: none */
	char conversion;
};

/* Argument number n of this pass, or the next one if n is 0; 0 when there is none. */
static const char *argument(struct state *st, int n)
{
	if (n > st->count - st->first || (!n && st->next >= st->count))
		return 0;
	int i = n ? st->first + n - 1 : st->next++;
	if (i >= st->highest)
		st->highest = i + 1;
	return st->args[i];
}

/* Complains of what strto*() did not take; the value that it returned is used all the same. */
static void check(const char *text, const char *end)
{
	if (errno == ERANGE)
		fail("'%s'", text);
	else if (end == text)
		failf("'%s': expected a numeric value", text);
	else if (*end)
		failf("'%s': value not completely converted", text);
}

/* The value of the first character, as UTF-8 if it is that, else as a byte. */
static long character(const char *text)
{
	const unsigned char *s = (const unsigned char *)text;
	int more = *s >= 0xf0 ? 3 : *s >= 0xe0 ? 2 : *s >= 0xc0 ? 1 : 0;
	long value = more ? *s & (0x3f >> more) : *s;
	int i = 1;

	while (i <= more && (s[i] & 0xc0) == 0x80)
		value = value << 6 | (s[i++] & 0x3f);
	if (i <= more) {
		value = *s;
		i = 1;
	}
	if (*s && s[i])
		warnf("warning: %s: character(s) following character constant have been ignored",
		      text + i);
	return value;
}

static bool is_character(const char *text)
{
	return *text == '\'' || *text == '"';
}

static intmax_t integer(const char *text)
{
	char *end;

	if (!text || !*text)
		return 0;
	if (is_character(text))
		return character(text + 1);
	errno = 0;
	intmax_t n = strtoimax(text, &end, 0);
	check(text, end);
	return n;
}

static uintmax_t natural(const char *text)
{
	char *end;

	if (!text || !*text)
		return 0;
	if (is_character(text))
		return character(text + 1);
	errno = 0;
	uintmax_t n = strtoumax(text, &end, 0);
	check(text, end);
	return n;
}

static long double real(const char *text)
{
	char *end;

	if (!text || !*text)
		return 0;
	if (is_character(text))
		return character(text + 1);
	errno = 0;
	long double n = strtold(text, &end);
	/* what underflows is still the nearest number there is */
	if (errno == ERANGE && n > -1 && n < 1)
		errno = 0;
	check(text, end);
	return n;
}

/* The conversion for libc: the same flags, width and precision, and a length modifier. */
static void build(char *format, size_t size, const struct spec *sp, const char *length)
{
	const char *dot = sp->precision < 0 ? "" : ".";
	char digits[16] = "";

	if (sp->precision >= 0)
		snprintf(digits, sizeof digits, "%d", sp->precision);
	snprintf(format, size, "%%%s*%s%s%s%c", sp->flags, dot, digits, length, sp->conversion);
}

static void spaces(int n)
{
	for (; n > 0; n -= 16)
		output("                ", n < 16 ? n : 16);
}

/* Bytes, NUL included, cut to the precision and filled up to the width. */
static void text(const struct spec *sp, const char *s, size_t n)
{
	int fill = sp->width > 0 && (size_t)sp->width > n ? sp->width - (int)n : 0;

	spaces(sp->left ? 0 : fill);
	output(s, n);
	spaces(sp->left ? fill : 0);
}

static size_t cut(const struct spec *sp, size_t n)
{
	return sp->precision >= 0 && (size_t)sp->precision < n ? (size_t)sp->precision : n;
}

/* %b: the argument with its escapes decoded, up to \c. */
static void decoded(struct state *st, const struct spec *sp, const char *s)
{
	char *buf = grow(0, strlen(s) + 1, 1); /* decoding never makes text longer */
	size_t n = 0;

	while (*s && !st->stop) {
		if (*s != '\\') {
			buf[n++] = *s++;
			continue;
		}
		char bytes[ESCAPE_MAX];
		int got = escape(&s, true, bytes);
		if (got == ESCAPE_STOP)
			st->stop = true;
		if (got == ESCAPE_BAD)
			got = 1;
		for (int i = 0; i < got; i++)
			buf[n++] = bytes[i];
	}
	text(sp, buf, cut(sp, n));
	free(buf);
}

static bool is_plain(const char *s)
{
	if (!*s || *s == '~' || *s == '#')
		return false;
	for (; *s; s++)
		if (!isalnum((unsigned char)*s) && !strchr("%+,-./:=@_#~", *s) && !(*s & 0x80))
			return false;
	return true;
}

/* %q: as it is if no shell would take it for anything else, else in '...', or in $'...'
 * if there are control characters in it. */
static void quoted(const struct spec *sp, const char *s)
{
	static const char bytes[] = "\a\b\f\n\r\t\v\\'", letters[] = "abfnrtv\\'";
	bool dollar = false;
	size_t n = 0;

	if (is_plain(s)) {
		text(sp, s, cut(sp, strlen(s)));
		return;
	}
	char *buf = grow(0, strlen(s) + 2, 4); /* four bytes for one is the most: \ooo */
	for (const char *p = s; *p; p++)
		dollar |= iscntrl((unsigned char)*p);
	if (dollar)
		buf[n++] = '$';
	buf[n++] = '\'';
	for (; *s; s++) {
		const char *byte = strchr(bytes, *s);
		if (!dollar && *s == '\'')
			n += sprintf(buf + n, "'\\''");
		else if (dollar && byte)
			n += sprintf(buf + n, "\\%c", letters[byte - bytes]);
		else if (iscntrl((unsigned char)*s))
			n += sprintf(buf + n, "\\%03o", (unsigned char)*s);
		else
			buf[n++] = *s;
	}
	buf[n++] = '\'';
	text(sp, buf, cut(sp, n));
	free(buf);
}

static void convert(struct state *st, const struct spec *sp, const char *arg)
{
	char format[48];

	switch (sp->conversion) {
	case 'd': case 'i':
		build(format, sizeof format, sp, "j");
		outputf(format, sp->width, integer(arg));
		break;
	case 'o': case 'u': case 'x': case 'X':
		build(format, sizeof format, sp, "j");
		outputf(format, sp->width, natural(arg));
		break;
	case 'c':
		text(sp, arg ? arg : "", 1);
		break;
	case 's':
		text(sp, arg ? arg : "", arg ? cut(sp, strlen(arg)) : 0);
		break;
	case 'b':
		decoded(st, sp, arg ? arg : "");
		break;
	case 'q':
		quoted(sp, arg ? arg : "");
		break;
	default:
		build(format, sizeof format, sp, "L");
		output_real(format, sp->width, real(arg));
	}
}

/* Digits, as many as there are; false if they make more than an int. */
static bool small(const char **s, int *n)
{
	for (*n = 0; **s >= '0' && **s <= '9'; ++*s)
		if (__builtin_mul_overflow(*n, 10, n) || __builtin_add_overflow(*n, **s - '0', n))
			return false;
	return true;
}

/* N and the '$' after it, if that is what is at *s; else 0, and *s stays. */
static int position(const char **s)
{
	const char *p = *s;
	int n;

	if (*p == '0' || !small(&p, &n) || p == *s || *p != '$')
		return 0;
	*s = p + 1;
	return n;
}

/* A width or precision: digits, or * or *N$ and then an argument. */
static bool size(struct state *st, const char **s, int *n)
{
	if (**s != '*')
		return small(s, n);
	++*s;
	intmax_t value = integer(argument(st, position(s)));
	*n = value;
	return *n == value && *n != INT_MIN;
}

static bool invalid(struct state *st, const char *start, const char *end)
{
	failf("%.*s: invalid conversion specification", (int)(end - start), start);
	st->stop = true;
	return false;
}

/* Parses the specification at *s, which is a '%', and moves *s past it. */
static bool parse(struct state *st, const char **s, struct spec *sp, int *number)
{
	static const char flags[] = "-+ #0'";
	const char *start = (*s)++;
	size_t seen = 0;

	*sp = (struct spec){ .precision = -1 };
	*number = position(s);
	for (; **s && strchr(flags, **s); ++*s)
		if (!strchr(sp->flags, **s))
			sp->flags[seen++] = **s;
	bool fits = size(st, s, &sp->width);
	if (fits && **s == '.') {
		++*s;
		fits = size(st, s, &sp->precision);
	}
	if (!fits) {
		failf("%.*s: field width or precision out of range", (int)(*s - start), start);
		st->stop = true;
		return false;
	}
	sp->left = strchr(sp->flags, '-');
	if (sp->width < 0) { /* from an argument: a flag and a width */
		sp->width = -sp->width;
		sp->left = true;
		sp->flags[seen] = '-';
	}
	while (**s && strchr("hlLjzt", **s)) /* C's length modifiers say nothing here */
		++*s;
	sp->conversion = **s;
	if (!**s || !strchr("diouxXaAeEfFgGcsbq", **s))
		return invalid(st, start, *s + !!**s);
	++*s;
	return true;
}

/* One pass over the format. */
static void pass(struct state *st, const char *s)
{
	struct spec sp;
	int number;

	while (*s && !st->stop) {
		size_t plain = strcspn(s, "%\\");
		output(s, plain);
		s += plain;
		if (*s == '\\') {
			char bytes[ESCAPE_MAX];
			int n = escape(&s, false, bytes);
			if (n == ESCAPE_BAD)
				failf("missing hexadecimal number in escape");
			if (n < 0)
				st->stop = true;
			else
				output(bytes, n);
		} else if (s[0] == '%' && s[1] == '%') {
			output("%", 1);
			s += 2;
		} else if (*s && parse(st, &s, &sp, &number)) {
			convert(st, &sp, argument(st, number));
		}
	}
}

static const char about[] =
	"Print ARGUMENTs as FORMAT says: the conversions of C's printf (d i o u x X a A\n"
	"e E f F g G c s), %b (escapes decoded), %q (quoted for a shell), %N$ (the Nth\n"
	"argument). FORMAT is used again while there are arguments left.";

int main(int argc, char **argv)
{
	name_self(argv);
	if (help_only(argc, argv, "FORMAT [ARGUMENT]...", about))
		return finish();
	argv++;
	if (*argv && !strcmp(*argv, "--"))
		argv++;
	if (!*argv) {
		missing_operand();
		return finish();
	}
	const char *format = *argv++;
	struct state st = { .args = argv };
	while (argv[st.count])
		st.count++;
	do {
		st.first = st.next = st.highest;
		pass(&st, format);
	} while (!st.stop && st.highest > st.first && st.highest < st.count);
	return finish();
}
