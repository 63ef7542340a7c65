/* script.c: reads the script into one array of commands */
#include <stdarg.h>
#include "number.h"
#include "sed.h"

struct command *commands;
size_t command_count;
const char *at, *script_end;

/* The script is all its parts, joined by newlines; a message tells which part. */
static struct text script;
static struct part {
	size_t start;
	const char *file; /* 0: -e, and then its number */
	int number;
} *parts;
static size_t part_count;
static size_t *blocks, depth; /* the '{' that are open */

void script_add(const char *text, size_t len, const char *file)
{
	static int expressions;

	if (part_count)
		text_char(&script, '\n');
	parts = grow(parts, part_count + 1, sizeof *parts);
	parts[part_count++] = (struct part){ script.len, file, file ? 0 : ++expressions };
	text_add(&script, text, len);
}

void bad(const char *fmt, ...)
{
	char what[256];
	size_t here = at - script.p, i = part_count - 1;
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(what, sizeof what, fmt, ap);
	va_end(ap);
	while (i && parts[i].start > here)
		i--;
	const char *start = script.p + parts[i].start;
	if (!parts[i].file)
		dief("-e expression #%d, char %td: %s", parts[i].number, at - start, what);
	const char *stop = at < script_end ? at : script_end;
	dief("file %s line %zu: %s", parts[i].file,
	     1 + count_byte(start, stop > start ? stop - 1 - start : 0, '\n'), what);
}

static void skip_blanks(void)
{
	while (at < script_end && (*at == ' ' || *at == '\t'))
		at++;
}

static void skip_space(void)
{
	while (at < script_end && strchr(" \t\n\r\v\f;", *at) && *at)
		at++;
}

static bool is_digit(void)
{
	return at < script_end && *at >= '0' && *at <= '9';
}

static uintmax_t read_number(void)
{
	uintmax_t n;

	if (scan_number(&at, &n) == EOVERFLOW)
		bad("number too large");
	return n;
}

static struct regex *compile(const char *s, size_t len, int flags, bool multiline)
{
	char *text = regex_text(s, len);

	if (!*text) {
		if (flags || multiline)
			bad("cannot specify modifiers on empty regexp");
		free(text);
		return 0;
	}
	struct regex *r = regex_new(text, flags, multiline);
	free(text);
	return r;
}

static void regex_address(struct address *a)
{
	bool found, multiline = false;
	int flags = REG_NOSUB;
	size_t len;

	if (*at == '\\')
		at++;
	char delimiter = at < script_end ? *at++ : '\n';
	char *s = read_delimited(delimiter, true, &found, &len);
	if (!found)
		bad("unterminated address regex");
	for (; at < script_end && (*at == 'I' || *at == 'M'); at++)
		if (*at == 'I')
			flags |= REG_ICASE;
		else
			multiline = true;
	a->kind = REGEX;
	a->regex = compile(s, len, flags == REG_NOSUB ? 0 : flags & ~REG_NOSUB, multiline);
	free(s);
}

static bool read_address(struct address *a)
{
	if (at == script_end)
		return false;
	if (*at == '/' || *at == '\\') {
		regex_address(a);
	} else if (*at == '$') {
		at++;
		a->kind = LAST;
	} else if (is_digit()) {
		a->kind = LINE;
		a->first = read_number();
		skip_blanks();
		if (at < script_end && *at == '~') {
			at++;
			a->kind = STEP;
			a->step = is_digit() ? read_number() : 0;
		}
	} else {
		return false;
	}
	skip_blanks();
	return true;
}

static void read_addresses(struct command *c)
{
	if (!read_address(&c->from))
		return;
	if (at < script_end && *at == ',') {
		at++;
		skip_blanks();
		if (at < script_end && (*at == '+' || *at == '~') && !posix) {
			c->to.kind = *at++ == '+' ? PLUS : MULTIPLE;
			if (!is_digit())
				bad("expected number after +/~");
			c->to.first = read_number();
			skip_blanks();
		} else if (!read_address(&c->to)) {
			bad("unexpected `,'");
		}
	}
	if (c->from.kind == LINE && !c->from.first) {
		if (c->to.kind != REGEX || posix)
			at += at < script_end, bad("invalid usage of line address 0");
		c->from.kind = ZERO;
		c->in_range = true;
	}
}

/* Only blanks, a comment, or what begins the next command may follow. */
static void end_command(void)
{
	skip_blanks();
	if (at == script_end || *at == '}' || *at == '#')
		return;
	if (*at == '\r' && (at + 1 == script_end || at[1] == '\n'))
		at++;
	if (at < script_end && *at != '\n' && *at != ';') {
		at++;
		bad("extra characters after command");
	}
	if (at < script_end)
		at++;
}

static char *read_word(const char *stop)
{
	skip_blanks();
	const char *start = at;
	while (at < script_end && !strchr(stop, *at))
		at++;
	char *s = grow(0, at - start + 1, 1);
	memcpy(s, start, at - start);
	s[at - start] = '\0';
	return s;
}

static char *file_name(void)
{
	char *s = read_word("\n");

	if (!*s)
		bad("missing filename in r/R/w/W commands");
	if (sandbox)
		bad("e/r/w commands disabled in sandbox mode");
	return s;
}

/* a, i, c: POSIX's "a\", newline, text; or GNU's text on the same line.  The
 * text ends at a newline without a backslash before it. */
static void read_text(struct command *c)
{
	struct text t = { 0 };

	skip_blanks();
	if (at < script_end && *at == '\\') {
		at++;
		const char *rest = at;
		skip_blanks();
		if (at < script_end && *at == '\n')
			at++;
		else
			at = rest;
		if (rest == script_end)
			return;         /* "a\" and nothing else: no text at all */
	} else if (posix || at == script_end) {
		bad("expected \\ after `a', `c' or `i'");
	}
	while (at < script_end && *at != '\n') {
		char b = *at++;
		if (b == '\\' && at < script_end) {
			size_t n = char_escape(at, script_end, &b);
			if (!n)
				b = *at;
			at += n ? n : 1;
		}
		text_char(&t, b);
	}
	if (at < script_end)
		at++;
	text_char(&t, line_end);
	c->text = t.p;
	c->len = t.len;
}

static void read_flags(struct command *c, int *flags, bool *multiline)
{
	for (; at < script_end; at++)
		switch (*at) {
		case 'g':
			if (c->global)
				at++, bad("multiple `g' options to `s' command");
			c->global = true;
			break;
		case 'p':
			if (c->print)
				at++, bad("multiple `p' options to `s' command");
			c->print = true;
			break;
		case 'i':
		case 'I': *flags |= REG_ICASE; break;
		case 'm':
		case 'M': *multiline = true; break;
		case 'w':
			at++;
			c->file = output_named(file_name());
			return;
		case '0': case '1': case '2': case '3': case '4':
		case '5': case '6': case '7': case '8': case '9': {
			if (c->number)
				at++, bad("multiple number options to `s' command");
			uintmax_t n = read_number();
			if (!n)
				bad("number option to `s' command may not be zero");
			c->number = n < INT_MAX ? n : INT_MAX;
			at--;
			break;
		}
		case '\n':
		case ';':
		case '}':
		case '#':
		case ' ':
		case '\t':
		case '\r': return;
		default:
			at++;
			bad("unknown option to `s'");
		}
}

static void read_substitution(struct command *c)
{
	bool found, multiline = false;
	int flags = 0;
	size_t len, with_len;

	char delimiter = at < script_end ? *at++ : '\n';
	if (delimiter == '\n' || delimiter == '\\')
		bad("unterminated `s' command");
	char *s = read_delimited(delimiter, true, &found, &len), *with = 0;
	if (found)
		with = read_delimited(delimiter, false, &found, &with_len);
	if (!found)
		bad("unterminated `s' command");
	parse_replacement(c, with, with_len);
	read_flags(c, &flags, &multiline);
	c->regex = compile(s, len, flags, multiline);
	for (size_t i = 0; c->regex && i < c->many; i++)
		if (c->pieces[i].group > (int)c->regex->re.re_nsub)
			bad("invalid reference \\%d on `s' command's RHS", c->pieces[i].group);
	free(s);
	free(with);
	end_command();
}

static void read_map(struct command *c)
{
	bool found;
	size_t from_len, to_len;
	char delimiter = at < script_end ? *at++ : '\n';
	char *from = read_delimited(delimiter, false, &found, &from_len), *to = 0;

	if (found)
		to = read_delimited(delimiter, false, &found, &to_len);
	if (!found)
		bad("unterminated `y' command");
	parse_map(c, from, from_len, to, to_len);
	free(from);
	free(to);
	end_command();
}

static void open_block(void)
{
	blocks = grow(blocks, depth + 1, sizeof *blocks);
	blocks[depth++] = command_count;
}

static void close_block(struct command *c)
{
	if (!depth)
		bad("unexpected `}'");
	if (c->from.kind)
		bad("} doesn't want any addresses");
	commands[blocks[--depth]].jump = command_count;
	end_command();
}

static void one_address(const struct command *c)
{
	if (c->to.kind)
		bad("command only uses one address");
}

static void read_arguments(struct command *c)
{
	switch (c->name) {
	case '{': open_block(); break;
	case '}': close_block(c); break;
	case '=': case 'd': case 'D': case 'F': case 'g': case 'G': case 'h': case 'H':
	case 'n': case 'N': case 'p': case 'P': case 'x': case 'z': end_command(); break;
	case 'a': case 'i': case 'c': read_text(c); break;
	case ':':
		if (c->from.kind)
			bad(": doesn't want any addresses");
		c->text = read_word(posix ? "\n" : "\n; \t");
		if (!*c->text)
			bad("\":\" lacks a label");
		end_command();
		break;
	case 'b': case 't': case 'T':
		c->text = read_word(posix ? "\n" : "\n;} \t");
		end_command();
		break;
	case 'r': c->text = file_name(); break;
	case 'R': c->text = file_name(); break;
	case 'w': case 'W': c->file = output_named(file_name()); break;
	case 's': read_substitution(c); break;
	case 'y': read_map(c); break;
	case 'q': case 'Q':
		one_address(c);
		/* fall through */
	case 'l':
		skip_blanks();
		c->number = is_digit() ? (int)read_number() : c->name == 'l' ? -1 : 0;
		end_command();
		break;
	case 'v': free(read_word("\n;")); end_command(); break;
	default: bad("unknown command: `%c'", c->name);
	}
}

static void read_command(void)
{
	struct command c = { 0 };

	read_addresses(&c);
	skip_blanks();
	if (at < script_end && *at == '!') {
		c.negated = true;
		at++;
		skip_blanks();
		if (at < script_end && *at == '!')
			at++, bad("multiple `!'s");
	}
	if (at == script_end || *at == '\n' || *at == ';')
		bad("missing command");
	c.name = *at++;
	read_arguments(&c);
	commands = grow(commands, command_count + 1, sizeof *commands);
	commands[command_count++] = c;
}

/* b, t, T go behind their label, or to the end of the script. */
static void resolve_labels(void)
{
	for (struct command *c = commands; c < commands + command_count; c++) {
		if (!strchr("btT", c->name))
			continue;
		c->jump = command_count;
		for (size_t i = 0; *c->text && i < command_count; i++)
			if (commands[i].name == ':' && !strcmp(commands[i].text, c->text))
				c->jump = i + 1;
		if (*c->text && c->jump == command_count &&
		    (!command_count || commands[command_count - 1].name != ':' ||
		     strcmp(commands[command_count - 1].text, c->text)))
			dief("can't find label for jump to `%s'", c->text);
	}
}

void script_compile(void)
{
	/* A NUL behind the end stops whoever reads a number there. */
	text_char(&script, '\0');
	script.len--;
	at = script.p;
	script_end = at + script.len;
	if (script.len > 1 && at[0] == '#' && at[1] == 'n' && (script.len == 2 || at[2] == '\n'))
		quiet = true;
	for (;;) {
		skip_space();
		if (at == script_end)
			break;
		if (*at == '#')
			while (at < script_end && *at != '\n')
				at++;
		else
			read_command();
	}
	if (depth) {
		at = script.p + parts[part_count - 1].start;
		bad("unmatched `{'");
	}
	resolve_labels();
}
