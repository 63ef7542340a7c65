/* word.c: the parts of words
 *
 * A word is a list of parts, so quoting is a property of a part and never a
 * character in the text. */
#include "lex.h"

enum { MAX_DEPTH = 1000 }; /* of nested substitutions: an error instead of a full stack */

/* Building words ----------------------------------------------------------- */

void buf_char(struct parser *p, int c)
{
	if (p->len == p->size)
		p->buf = grow(p->buf, p->size = p->size ? p->size * 2 : 256, 1);
	p->buf[p->len++] = c;
}

static struct part *part_add(struct parser *p, struct builder *b, enum part_kind kind, bool quoted)
{
	struct part *t = arena_alloc(p->arena, sizeof *t);

	*t = (struct part){.kind = kind, .quoted = quoted, .position = -1};
	*b->tail = t;
	b->tail = &t->next;
	return t;
}

static void text_add(struct parser *p, struct builder *b)
{
	struct part *t = part_add(p, b, P_TEXT, b->text_quoted);

	t->len = p->len - b->base;
	t->text = arena_copy(p->arena, p->buf + b->base, t->len);
	p->len = b->base;
}

static void text_end(struct parser *p, struct builder *b)
{
	if (p->len > b->base)
		text_add(p, b);
}

static void put(struct parser *p, struct builder *b, int c, bool quoted)
{
	if (b->text_quoted != quoted) {
		text_end(p, b);
		b->text_quoted = quoted;
	}
	buf_char(p, c);
}

void builder_init(struct parser *p, struct builder *b)
{
	*b = (struct builder){.base = p->len};
	b->tail = &b->first;
}

/* How to call it: the rest follows from the parts. */
void word_finish(struct word *w)
{
	struct part *t = w->parts;

	w->flags &= ~W_PLAIN;
	if (!t || t->next || t->kind != P_TEXT || (w->flags & W_TILDE))
		return;
	if (!t->quoted) {
		const char *open = strchr(t->text, '[');
		if (strpbrk(t->text, "*?") || (open && strchr(open, ']')))
			return;
	}
	w->text = t->text;
	w->flags |= W_PLAIN;
}

struct word *builder_word(struct parser *p, struct builder *b)
{
	struct word *w = arena_alloc(p->arena, sizeof *w);

	text_end(p, b);
	*w = (struct word){.parts = b->first, .flags = b->flags};
	word_finish(w);
	return w;
}

/* Quotes ------------------------------------------------------------------- */

static void unterminated(struct parser *p, int line, const char *what)
{
	syntax_error(p, line, "unterminated %s", what);
}

/* An empty quoted string is a part of its own: it makes a field. */
static void quoted_region(struct parser *p, struct builder *b, struct part **before)
{
	b->flags |= W_QUOTED;
	if (b->tail == before && p->len == b->base) {
		b->text_quoted = true;
		text_add(p, b);
	}
}

static void single_quotes(struct parser *p, struct builder *b)
{
	int c, line = line_now(p);

	text_end(p, b);
	struct part **before = b->tail;
	while ((c = raw_next(p)) != '\'') {
		if (c == END) {
			unterminated(p, line, "single quote");
			return;
		}
		put(p, b, c, true);
	}
	quoted_region(p, b, before);
}

static void double_quotes(struct parser *p, struct builder *b)
{
	int line = line_now(p);

	text_end(p, b);
	struct part **before = b->tail;
	read_parts(p, b, C_QUOTES);
	if (next(p) != '"')
		unterminated(p, line, "double quote");
	quoted_region(p, b, before);
}

static int digits(struct parser *p, int base, int max)
{
	int n = 0;

	while (max-- > 0) {
		int c = raw_peek(p);
		int d = c >= '0' && c <= '9'   ? c - '0'
		        : c >= 'a' && c <= 'f' ? c - 'a' + 10
		        : c >= 'A' && c <= 'F' ? c - 'A' + 10
		                               : 99;
		if (d >= base)
			break;
		n = n * base + d;
		raw_next(p);
	}
	return n;
}

/* $'...': the escapes of POSIX.1-2024, 2.2.4.  A NUL ends the string's value. */
static void dollar_quotes(struct parser *p, struct builder *b)
{
	static const char from[] = "abefnrtv", to[] = "\a\b\033\f\n\r\t\v";
	int c, line = line_now(p);
	bool cut = false;

	text_end(p, b);
	struct part **before = b->tail;
	while ((c = raw_next(p)) != '\'') {
		if (c == END) {
			unterminated(p, line, "$' quote");
			return;
		}
		if (c == '\\') {
			c = raw_next(p);
			const char *e = c > 0 ? strchr(from, c) : 0;
			if (e) {
				c = to[e - from];
			} else if (c == 'x') {
				c = digits(p, 16, 2);
			} else if (c >= '0' && c <= '7') {
				c = (c - '0') * 64 >> 6;
				for (int i = 0; i < 2 && raw_peek(p) >= '0' && raw_peek(p) <= '7';
				     i++)
					c = c * 8 + raw_next(p) - '0';
			} else if (c == 'c') {
				c = raw_next(p);
				if (c == '\\' && raw_peek(p) == '\\')
					raw_next(p);
				c = c == '?' ? 127 : c & 31;
			} else if (c == END) {
				continue;
			} else if (!strchr("'\"\\", c)) {
				if (!cut)
					put(p, b, '\\', true);
			}
			if (!(c & 255))
				cut = true;
		}
		if (!cut)
			put(p, b, c & 255, true);
	}
	quoted_region(p, b, before);
}

/* Expansions --------------------------------------------------------------- */

static bool name_start(int c)
{
	return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool digit(int c)
{
	return c >= '0' && c <= '9';
}

static void read_name(struct parser *p, struct part *t)
{
	size_t base = p->len;
	int c;

	while (name_start(c = peek(p)) || digit(c))
		buf_char(p, next(p));
	t->var = intern(p->buf + base, p->len - base);
	p->len = base;
}

/* Name, number or special character; false if there is none. */
static bool read_parameter(struct parser *p, struct part *t, bool braces)
{
	int c = peek(p);

	if (name_start(c)) {
		read_name(p, t);
	} else if (digit(c)) {
		t->position = 0;
		do {
			if (t->position < INT_MAX / 10 - 1)
				t->position = t->position * 10 + next(p) - '0';
			else
				next(p);
		} while (braces && digit(peek(p)));
	} else if (c > 0 && strchr("@*#?-$!", c)) {
		t->special = next(p);
	} else {
		return false;
	}
	return true;
}

/* After "${#": is this the length of something, or $# with an operator? */
static bool is_length(struct parser *p)
{
	int c = peek(p), after = source_peek(&p->source, 1);

	if (name_start(c) || digit(c) || c == '@' || c == '*' || c == '$' || c == '!')
		return true;
	return (c == '-' || c == '?' || c == '#') && after == '}';
}

static enum param_op read_operator(struct parser *p, struct part *t)
{
	static const char ops[] = "-=?+";
	int c = peek(p);

	if (c == '%' || c == '#') {
		next(p);
		bool twice = peek(p) == c;
		if (twice)
			next(p);
		return (c == '%' ? OP_SUFFIX : OP_PREFIX) + twice;
	}
	if (c == ':') {
		next(p);
		t->colon = true;
		c = peek(p);
	}
	const char *o = c > 0 ? strchr(ops, c) : 0;
	if (!o)
		return OP_BAD;
	next(p);
	return OP_DEFAULT + (o - ops);
}

static void brace_parameter(struct parser *p, struct builder *b, bool quoted)
{
	struct part *t = part_add(p, b, P_PARAM, quoted);
	struct builder w;
	int line = line_now(p);
	bool length = false;

	if (peek(p) == '#') {
		next(p);
		length = is_length(p);
		if (!length)
			t->special = '#';
	}
	if (!t->special && !read_parameter(p, t, true))
		t->op = OP_BAD;
	if (length)
		t->op = OP_LENGTH;
	if (peek(p) != '}') {
		t->op = length || t->op == OP_BAD ? OP_BAD : read_operator(p, t);
		builder_init(p, &w);
		read_parts(p, &w, quoted && t->op < OP_PREFIX ? C_BRACE_QUOTED : C_BRACE);
		t->word = builder_word(p, &w);
		b->flags |= w.flags & W_IMPURE;
	}
	if (t->op == OP_ASSIGN || t->op == OP_ERROR)
		b->flags |= W_IMPURE;
	if (next(p) != '}')
		unterminated(p, line, "${");
}

static void command_substitution(struct parser *p, struct builder *b, bool quoted)
{
	struct part *t = part_add(p, b, P_COMMAND, quoted);

	b->flags |= W_IMPURE;
	bool outer = p->sets_alias;
	size_t from = p->copied;
	p->sets_alias = false;
	p->copying++;
	t->body = parse_substitution(p, ')');
	p->copying--;
	t->sets_alias = p->sets_alias;
	p->sets_alias |= outer;
	if (!p->failed && p->copied > from)
		t->text = arena_copy(p->arena, p->copy + from, p->copied - from - 1);
	if (!p->copying)
		p->copied = 0;
}

/* The text of a $((...)) up to its "))", which must balance; what looks like
 * one but is $( (...) ) is put back to be read again as commands. */
static bool arith_text(struct parser *p, char **text, size_t *n)
{
	size_t base = p->len;
	int c, quote = 0, depth = 0, line = line_now(p);
	bool arith = false;

	while ((c = raw_next(p)) != END) {
		if (c == '\\' && quote != '\'') {
			buf_char(p, c);
			c = raw_next(p);
			if (c == END)
				break;
		} else if (quote) {
			if (c == quote)
				quote = 0;
		} else if (c == '\'' || c == '"' || c == '`') {
			quote = c;
		} else if (c == '(') {
			depth++;
		} else if (c == ')' && depth-- == 0) {
			arith = peek(p) == ')';
			if (peek(p) == END) {
				c = END;
				break;
			}
			if (!arith)
				buf_char(p, c);
			break;
		}
		buf_char(p, c);
	}
	if (c == END) {
		unterminated(p, line, "$((");
		p->len = base;
		return true;
	}
	*n = p->len - base;
	*text = grow(0, 1, *n + 1);
	memcpy(*text, p->buf + base, *n);
	(*text)[*n] = 0;
	p->len = base;
	return arith;
}

static void arithmetic(struct parser *p, struct builder *b, bool quoted)
{
	int line = line_now(p);
	char *text = 0;
	size_t n = 0, copied = p->copied;

	if (!arith_text(p, &text, &n)) {
		/* text holds what followed "$((" ; its first "(" was taken */
		p->copied = copied - (p->copying > 0);
		text = grow(text, 1, n + 2);
		memmove(text + 1, text, n);
		*text = '(';
		source_push(p, S_AGAIN, text, n + 1, line);
		p->source->owned = text;
		command_substitution(p, b, quoted);
		return;
	}
	if (p->failed)
		return;
	next(p);
	struct part *t = part_add(p, b, P_ARITH, quoted);
	struct source s, *outer = p->source;
	struct builder w;

	copied = p->copied;
	source_text(&s, text, n, outer->name, line);
	p->source = &s;
	builder_init(p, &w);
	read_parts(p, &w, C_ARITH);
	t->word = builder_word(p, &w);
	while (p->source != &s) /* an S_AGAIN that ended with the text */
		source_pop(p);
	p->source = outer;
	p->copied = copied; /* that text was copied when it was scanned */
	if (strchr(text, '=') || strstr(text, "++") || strstr(text, "--"))
		b->flags |= W_IMPURE;
	b->flags |= w.flags & W_IMPURE;
	t->expr = arith_parse(p->arena, t->word);
	free(text);
}

/* The text between backquotes is unescaped first, then read as a script. */
static void backquotes(struct parser *p, struct builder *b, bool quoted)
{
	struct part *t = part_add(p, b, P_COMMAND, quoted);
	size_t base = p->len;
	int c, line = line_now(p);

	b->flags |= W_IMPURE;
	while ((c = raw_next(p)) != '`') {
		if (c == '\\') {
			int e = raw_peek(p);
			if (e == '$' || e == '`' || e == '\\' || (quoted && e == '"'))
				c = raw_next(p);
		}
		if (c == END) {
			unterminated(p, line, "backquote");
			p->len = base;
			return;
		}
		buf_char(p, c);
	}
	size_t n = p->len - base, copied = p->copied;
	t->text = arena_copy(p->arena, p->buf + base, n);
	p->len = base;

	struct source s, *from = p->source;
	bool outer = p->sets_alias;
	source_text(&s, t->text, n, from->name, line);
	p->source = &s;
	p->sets_alias = false;
	t->body = parse_substitution(p, END);
	t->sets_alias = p->sets_alias;
	p->sets_alias |= outer;
	while (p->source != &s)
		source_pop(p);
	p->source = from;
	p->copied = copied;
}

static void dollar(struct parser *p, struct builder *b, bool quoted, enum context ctx)
{
	int c = peek(p);

	if (c == '\'' && (ctx == C_WORD || ctx == C_BRACE)) {
		next(p);
		dollar_quotes(p, b);
		return;
	}
	if (p->literal || !(c == '(' || c == '{' || name_start(c) || digit(c) ||
	                    (c > 0 && strchr("@*#?-$!", c)))) {
		put(p, b, '$', quoted);
		return;
	}
	text_end(p, b);
	if (++p->depth > MAX_DEPTH) {
		syntax_error(p, line_now(p), "expansions nested too deeply");
	} else if (c == '{') {
		next(p);
		brace_parameter(p, b, quoted);
	} else if (c == '(') {
		next(p);
		if (peek(p) == '(') {
			next(p);
			arithmetic(p, b, quoted);
		} else {
			command_substitution(p, b, quoted);
		}
	} else {
		read_parameter(p, part_add(p, b, P_PARAM, quoted), false);
	}
	p->depth--;
}

/* Backslash: which characters it quotes depends on the context. */
static void backslash(struct parser *p, struct builder *b, enum context ctx)
{
	static const char *const special[] = {
		[C_QUOTES] = "$`\"\\",
		[C_BRACE_QUOTED] = "$`\"\\}",
		[C_HERE] = "$`\\",
		[C_ARITH] = "$`\\",
	};
	int c = raw_peek(p);

	b->flags |= W_QUOTED;
	if (c == END || (special[ctx] && !strchr(special[ctx], c)))
		put(p, b, '\\', true);
	else
		put(p, b, raw_next(p), true);
}

static bool ends(enum context ctx, int c)
{
	switch (ctx) {
	case C_WORD:
		return strchr(" \t\n;&|<>()", c);
	case C_BRACE:
	case C_BRACE_QUOTED:
		return c == '}';
	case C_QUOTES:
		return c == '"';
	default:
		return false;
	}
}

/* Characters that mean nothing special in any context, in one piece. */
static void ordinary_run(struct parser *p, struct builder *b, bool quoted)
{
	static const bool special[256] = {
		[0] = 1,   ['\t'] = 1, ['\n'] = 1, [' '] = 1, ['"'] = 1, ['$'] = 1,
		['&'] = 1, ['\''] = 1, ['('] = 1,  [')'] = 1, [';'] = 1, ['<'] = 1,
		['>'] = 1, ['\\'] = 1, ['`'] = 1,  ['|'] = 1, ['}'] = 1, ['~'] = 1,
	};
	struct source *s = p->source;
	size_t n = 0, left = s->end - s->at;

	while (n < left && !special[(unsigned char)s->at[n]])
		n++;
	if (!n)
		return;
	if (b->text_quoted != quoted) {
		text_end(p, b);
		b->text_quoted = quoted;
	}
	if (p->len + n > p->size)
		p->buf = grow(p->buf, p->size = p->size * 2 + n + 256, 1);
	memcpy(p->buf + p->len, s->at, n);
	p->len += n;
	if (p->copying)
		copy_taken(p, s->at, n);
	s->at += n;
}

void read_parts(struct parser *p, struct builder *b, enum context ctx)
{
	bool quoted = ctx >= C_QUOTES;
	int c;

	while (ordinary_run(p, b, quoted),
	       !p->failed && (c = peek(p)) != END && (c == 0 || !ends(ctx, c))) {
		next(p);
		if (c == '\\') {
			backslash(p, b, ctx);
		} else if (c == '\'' && !quoted) {
			single_quotes(p, b);
		} else if (c == '"' && (!quoted || ctx == C_BRACE_QUOTED)) {
			double_quotes(p, b);
		} else if (c == '$') {
			dollar(p, b, quoted, ctx);
		} else if (c == '`' && !p->literal) {
			text_end(p, b);
			backquotes(p, b, quoted);
		} else if (c) {
			if (c == '~' && !quoted)
				b->flags |= W_TILDE;
			put(p, b, c, quoted);
		}
	}
	text_end(p, b);
}
