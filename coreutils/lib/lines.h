/* lines.h: one reader of lines for all utilities.
 *
 *	static struct lines in;          (zero; its buffer serves file after file)
 *
 *	lines_start(&in, fd, '\n');
 *	while (next_line(&in))
 *		... in.line, in.len, in.ended ...
 *	if (in.error)
 *		errno = in.error, fail("%s", name);
 *
 * A line is a piece of the buffer: of any length, with any bytes, NUL too,
 * and without its terminator, which `ended` tells of.  It may be written to,
 * and so may line[len], where a string's NUL can be put.  It is good until
 * the next call.  A line is returned as soon as a read brings its end, so
 * what comes through a pipe or a terminal is handled as it comes.
 *
 *	buf ........ line ... line+len . next ........ limit ..... buf+room
 *	 | consumed  |  this line     |end| not yet seen | free, >= 1 byte
 */
#ifndef LINES_H
#define LINES_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

struct lines {
	char *line;   /* the line that next_line found */
	size_t len;   /* its length, terminator not counted */
	bool ended;   /* it had a terminator: only the last one can lack it */
	int error;    /* the errno that ended the reading, 0 at a true end */

	int fd, end;
	bool eof;
	char *buf, *next, *limit;
	size_t room;
};

void lines_start(struct lines *l, int fd, int end);

/* Puts the file offset just past the last line returned, where the input can
 * seek: whoever stops before the end owes that to the next reader. */
void lines_leave(struct lines *l);

/* Frees the buffer. */
void lines_free(struct lines *l);

/* Is there nothing after this line?  Reads ahead if it must. */
bool lines_at_end(struct lines *l);

/* How often c stands in p[0..n). */
size_t count_byte(const char *p, size_t n, int c);

bool lines_more(struct lines *l); /* next_line where the buffer has no whole line */

static inline bool next_line(struct lines *l)
{
	char *p = memchr(l->next, l->end, l->limit - l->next);

	if (!p)
		return lines_more(l);
	l->line = l->next;
	l->len = p - l->next;
	l->next = p + 1;
	return true;
}

#endif
