/* lines.h: the tables of /etc, line by line */
#ifndef LINES_H
#define LINES_H

#include <stdbool.h>
#include <stddef.h>
#include "hooks.h"

/* A file being read.  Its own small buffer, not a stream: looking up a name must
 * not bring all of stdio along. */
struct lines {
	int fd;
	unsigned next, end;
	size_t last; /* what the last line took, with its newline */
	char buffer[4096];
};

/* All return 0 or an error number. */
int lines_open(struct lines *, const char *path) HIDDEN;
void lines_close(struct lines *) HIDDEN;
/* Reads a text, of at most 4096 bytes, as if it were a file. */
void lines_of_text(struct lines *, const char *text, size_t length) HIDDEN;

/* The next line without its newline, into buf: *got is false at the end.  ERANGE when
 * it does not fit: it is not skipped then, a larger buffer may come back for it. */
int lines_next(struct lines *, char *buf, size_t size, bool *got) HIDDEN;

/* The last line will come again. */
int lines_unread(struct lines *) HIDDEN;

/* Cuts the text at its colons: the fields that there are, up to count. */
size_t split_fields(char *text, char *field[], size_t count) HIDDEN;
/* An unsigned number that is the whole field. */
bool field_number(const char *field, unsigned *value) HIDDEN;

/* Memory for functions that return static results: grown (doubled) as needed, kept. */
struct growing {
	char *memory;
	size_t size;
};
/* False when there is no more memory (ENOMEM is set). */
bool grow(struct growing *) HIDDEN;

#endif
