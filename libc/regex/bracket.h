/* bracket.h: between the parser and bracket expressions */
#ifndef REGEX_BRACKET_H
#define REGEX_BRACKET_H

#include "program.h"

#pragma GCC visibility push(hidden)

struct parser {
	struct program *program;
	const char *at; /* what comes next */
	bool extended;
	int error;
	unsigned groups;      /* opened so far */
	unsigned depth;       /* open now */
	uint64_t closed;      /* which of \1 ... \9 can be referred to */
	size_t nodes;
};

/* The next character, and how long it is.  What is no character is a byte. */
uint32_t __re_char(const struct parser *, const char *, size_t *len);

/* A bracket expression, after its [; null and p->error when there is none. */
struct charset *__re_bracket(struct parser *);

/* An empty set in the arena, whose ranges are still malloc's until it is settled:
 * complemented if wanted (and then, perhaps, without newline), with both cases if the
 * program says so. */
struct charset *__re_settle(struct parser *, struct charset *, bool negate, bool but_newline);

#pragma GCC visibility pop

#endif
