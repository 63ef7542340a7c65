/* lex.h: what lex.c (tokens) and word.c (words) share */
#ifndef LEX_H
#define LEX_H

#include "sh.h"

enum context {
	C_WORD,         /* outside of quotes */
	C_BRACE,        /* the word of ${x-word} outside of quotes, any pattern */
	C_QUOTES,       /* "..." */
	C_BRACE_QUOTED, /* the word of ${x-word} inside quotes */
	C_HERE,         /* the body of a here-document */
	C_ARITH,        /* $((...)) */
};

/* A word in the making.  Its text is at the end of p->buf, which words inside
 * of words share. */
struct builder {
	struct part *first, **tail;
	size_t base; /* where its text starts in p->buf */
	bool text_quoted;
	uint8_t flags;
};

void builder_init(struct parser *p, struct builder *b);
struct word *builder_word(struct parser *p, struct builder *b);
void read_parts(struct parser *p, struct builder *b, enum context ctx);
void buf_char(struct parser *p, int c);

/* Characters.  raw_ are those of the source; the others do not see a backslash
 * with a newline behind it, which is removed everywhere but in single quotes. */
int raw_next(struct parser *p);
int peek_behind(struct parser *p); /* what is behind a backslash-newline */
void copy_taken(struct parser *p, const char *s, size_t n); /* into p->copy */
int line_now(struct parser *p);
void source_push(struct parser *p, enum source_kind kind, char *text, size_t n, int line);
void source_pop(struct parser *p);

static inline int raw_peek(struct parser *p)
{
	struct source *s = p->source;

	return s->at < s->end ? (unsigned char)*s->at : source_peek(&p->source, 0);
}

static inline int peek(struct parser *p)
{
	struct source *s = p->source;

	return s->at < s->end && *s->at != '\\' ? (unsigned char)*s->at : peek_behind(p);
}

static inline int next(struct parser *p)
{
	struct source *s = p->source;

	if (s->at < s->end && *s->at != '\\' && *s->at != '\n' && !p->copying)
		return (unsigned char)*s->at++;
	peek_behind(p);
	return raw_next(p);
}

#endif
