/* lex.c: characters, tokens, here-documents */
#include "lex.h"

/* Characters --------------------------------------------------------------- */

void source_pop(struct parser *p)
{
	struct source *s = p->source;

	p->source = s->below;
	if (s->kind == S_ALIAS) {
		struct alias *a = s->alias;
		size_t n = strlen(a->text);
		if (n && (a->text[n - 1] == ' ' || a->text[n - 1] == '\t'))
			p->after_blank_alias = true;
		a->busy = false;
		alias_release(a);
	}
	free(s->owned);
	free(s);
}

/* Part of a $(...), which is kept as text too. */
void copy_taken(struct parser *p, const char *s, size_t n)
{
	if (p->copied + n > p->copy_size)
		p->copy = grow(p->copy, p->copy_size = p->copy_size * 2 + n + 256, 1);
	memcpy(p->copy + p->copied, s, n);
	p->copied += n;
}

int raw_next(struct parser *p)
{
	while ((p->source->kind == S_ALIAS || p->source->kind == S_AGAIN) &&
	       p->source->at == p->source->end)
		source_pop(p);
	int c = source_next(p->source);
	if (p->copying && c != END)
		copy_taken(p, &(char){c}, 1);
	return c;
}

int peek_behind(struct parser *p)
{
	int c;

	while ((c = raw_peek(p)) == '\\' && source_peek(&p->source, 1) == '\n') {
		raw_next(p);
		raw_next(p);
	}
	return c;
}

int line_now(struct parser *p)
{
	struct source *s = p->source;

	while (s->kind == S_ALIAS)
		s = s->below;
	return s->line;
}

void source_push(struct parser *p, enum source_kind kind, char *text, size_t n, int line)
{
	struct source *s = grow(0, 1, sizeof *s);

	source_text(s, text, n, p->source->name, line);
	s->kind = kind;
	s->below = p->source;
	p->source = s;
}

void alias_push(struct parser *p, struct alias *a)
{
	source_push(p, S_ALIAS, a->text, strlen(a->text), 0);
	p->source->alias = a;
	a->busy = true;
	a->refs++;
}

void parser_free(struct parser *p)
{
	while (p->source != p->bottom)
		source_pop(p);
	free(p->buf);
	free(p->copy);
}

/* Here-documents ----------------------------------------------------------- */

/* One line into p->buf from `start` on, without its newline.  Joined lines are
 * one line, unless the delimiter was quoted.  False at the end of input. */
static bool here_line(struct parser *p, struct redir *r, bool raw, size_t start)
{
	int c;

	p->len = start;
	if (r->op == R_HERE_TABS)
		while (raw_peek(p) == '\t')
			raw_next(p);
	if (raw_peek(p) == END)
		return false;
	while ((c = raw_next(p)) != END && c != '\n') {
		if (c == '\\' && !raw) {
			if (raw_peek(p) == '\n') {
				raw_next(p);
				continue;
			}
			buf_char(p, c);
			if ((c = raw_next(p)) == END)
				break;
		}
		buf_char(p, c);
	}
	return true;
}

struct word *lex_heredoc(struct parser *p, struct redir *r)
{
	bool raw = r->target->flags & W_QUOTED;
	size_t base = p->len, start = base, length = strlen(r->delimiter);
	struct builder b;

	while (here_line(p, r, raw, start)) {
		if (p->len - start == length && !memcmp(p->buf + start, r->delimiter, length))
			goto found;
		buf_char(p, '\n');
		start = p->len;
	}
	p->len = base;
	syntax_error(p, r->line, "here-document without its end '%s'", r->delimiter);
	return 0;
found:
	p->len = start;
	builder_init(p, &b);
	if (raw) {
		b.base = base;
		b.text_quoted = true;
		return builder_word(p, &b);
	}
	struct source s, *outer = p->source;
	size_t n = start - base, copied = p->copied;
	char *text = grow(0, 1, n + 1);
	memcpy(text, p->buf + base, n);
	p->len = b.base = base;
	source_text(&s, text, n, outer->name, r->line + 1);
	p->source = &s;
	read_parts(p, &b, C_HERE);
	struct word *w = builder_word(p, &b);
	while (p->source != &s)
		source_pop(p);
	p->source = outer;
	p->copied = copied;
	free(text);
	return w;
}

/* A text read as if in double quotes: a prompt. */
struct word *lex_quoted_text(struct parser *p)
{
	struct builder b;

	builder_init(p, &b);
	read_parts(p, &b, C_HERE);
	return builder_word(p, &b);
}

static void read_heredocs(struct parser *p)
{
	while (p->here_first && !p->failed) {
		struct redir *r = p->here_first;
		p->here_first = r->pending;
		r->body = lex_heredoc(p, r);
	}
	p->here_last = &p->here_first;
}

/* Tokens ------------------------------------------------------------------- */

static void redirection(struct parser *p, int c)
{
	static const struct {
		char first, second;
		uint8_t op;
	} ops[] = {
		{'<', '<', R_HERE},   {'<', '&', R_DUP_IN},  {'<', '>', R_RDWR},
		{'>', '>', R_APPEND}, {'>', '&', R_DUP_OUT}, {'>', '|', R_CLOBBER},
	};
	int second = peek(p);

	p->token.kind = T_REDIR;
	p->token.number = c == '<' ? R_IN : R_OUT;
	for (size_t i = 0; i < sizeof ops / sizeof *ops; i++) {
		if (ops[i].first != c || ops[i].second != second)
			continue;
		next(p);
		p->token.number = ops[i].op;
		if (ops[i].op == R_HERE && peek(p) == '-') {
			next(p);
			p->token.number = R_HERE_TABS;
		}
		return;
	}
}

static bool two(struct parser *p, int second)
{
	if (peek(p) != second)
		return false;
	next(p);
	return true;
}

static void word_token(struct parser *p)
{
	struct builder b;

	builder_init(p, &b);
	read_parts(p, &b, C_WORD);
	struct word *w = p->token.word = builder_word(p, &b);
	p->token.kind = T_WORD;
	if (w->flags == W_PLAIN)
		p->token.reserved = reserved_word(w->text, w->parts->len);
	int c = peek(p);
	if ((c == '<' || c == '>') && (w->flags & (W_PLAIN | W_QUOTED)) == W_PLAIN &&
	    strspn(w->text, "0123456789") == strlen(w->text) && strlen(w->text) < 10) {
		p->token.kind = T_NUMBER;
		p->token.number = atoi(w->text);
	}
}

void lex_token(struct parser *p)
{
	struct token *t = &p->token;
	int c;

	p->after_blank_alias = false;
	while ((c = peek(p)) == ' ' || c == '\t')
		next(p);
	if (c == '#')
		while ((c = raw_peek(p)) != '\n' && c != END)
			raw_next(p);
	*t = (struct token){.line = line_now(p), .aliased = p->after_blank_alias};
	p->ahead = true;
	if (p->failed || c == END) {
		t->kind = T_END;
		return;
	}
	if (!strchr("\n;&|<>()", c) || !c) {
		word_token(p);
		if (p->failed)
			t->kind = T_END;
		return;
	}
	next(p);
	switch (c) {
	case '\n':
		t->kind = T_NEWLINE;
		read_heredocs(p);
		break;
	case ';':
		t->kind = two(p, ';') ? T_DSEMI : two(p, '&') ? T_SEMI_AMP : T_SEMI;
		break;
	case '&':
		t->kind = two(p, '&') ? T_AND : T_AMP;
		break;
	case '|':
		t->kind = two(p, '|') ? T_OR : T_PIPE;
		break;
	case '(':
		t->kind = T_OPEN;
		break;
	case ')':
		t->kind = T_CLOSE;
		break;
	default:
		redirection(p, c);
	}
	if (p->failed)
		t->kind = T_END;
}

/* The token for a message: 'fi', newline, end of file. */
char *token_text(struct parser *p)
{
	static const char *const text[] = {
		[T_END] = "end of input",
		[T_NEWLINE] = "newline",
		[T_SEMI] = "';'",
		[T_AMP] = "'&'",
		[T_PIPE] = "'|'",
		[T_AND] = "'&&'",
		[T_OR] = "'||'",
		[T_DSEMI] = "';;'",
		[T_SEMI_AMP] = "';&'",
		[T_OPEN] = "'('",
		[T_CLOSE] = "')'",
		[T_REDIR] = "a redirection",
		[T_NUMBER] = "a redirection",
		[T_WORD] = "a word",
	};
	struct token *t = &p->token;
	struct str s = {0};

	if (t->kind == T_WORD && (t->word->flags & W_PLAIN)) {
		str_char(&s, '\'', 0);
		str_add(&s, t->word->text, strnlen(t->word->text, 40), 0);
		str_char(&s, '\'', 0);
	} else {
		str_add(&s, text[t->kind], strlen(text[t->kind]), 0);
	}
	return str_end(&s);
}
