/* grep.h: the rooms of grep
 *
 *	pattern  what a line must be like: literals, and regular expressions
 *	index    finds literals, one or thousands, in a stretch of text
 *	search   reads a file, finds and selects lines
 *	print    what is said of a selected line */
#ifndef GREP_H
#define GREP_H

#include "cmd.h"

/* ---- grep.c: "grep: NAME: why", unless -s; the status becomes 2 ---- */

void complain(const char *name);

/* ---- index.c ---- */

struct literal {
	const char *text; /* in lower case if the index folds */
	size_t len;
	size_t rare[2];   /* where its two rarest bytes are */
	unsigned char fold[2]; /* 0x20 where such a byte is a letter and case does not matter */
	struct literal *next; /* with the same hash, longest first */
};

struct index {
	struct literal *all;
	size_t many;
	bool folds;
	unsigned char *pairs;     /* a bit for each two bytes that one begins with */
	struct literal **chains;
};

void index_add(struct index *x, const char *text, size_t len);
void index_finish(struct index *x);

/* The first place in [p, end) where a literal stands. */
const char *index_find(const struct index *x, const char *p, const char *end);

/* The literals that stand at p, longest first: call with 0, then with the last. */
const struct literal *index_at(const struct index *x, const struct literal *last, const char *p,
			       const char *end);

/* ---- pattern.c ---- */

enum syntax { BASIC, EXTENDED, FIXED };

extern enum syntax syntax;
extern bool ignore_case, whole_words, whole_lines;
extern int end_byte; /* what ends a line: newline, or NUL with -z */

/* Adds the patterns in text, one a line. */
void add_patterns(const char *text, size_t len);
void compile_patterns(void);

/* The leftmost-longest match in line[from..len); line[len] may be written to. */
struct span {
	size_t from, to;
};
bool match(char *line, size_t len, size_t from, struct span *found);

/* The next line in [p, end), whole lines all, that has a match. */
bool next_match(char *p, char *end, char **line, char **line_end);

/* ---- search.c ---- */

enum binary { BINARY_NAME, BINARY_TEXT, BINARY_SKIP };

extern enum binary binary;
extern bool invert, quit_at_first;
extern uintmax_t before, after, most;

/* Searches a file; returns how many lines were selected. */
uintmax_t search(int fd, const char *name);

/* ---- print.c ---- */

extern bool show_name, show_number, show_offset, only_matching, silent, color, tabs, flush_lines;
extern int name_end; /* ':' or NUL */
extern const char *group_separator;
extern int number_width; /* with -T: as wide as the largest offset in the file */

void set_colors(void);
void print_name(const char *name, int mark);
void print_separator(void);
/* mark: ':' for a selected line, '-' for context. */
void print_line(const char *name, char *line, size_t len, int mark, uintmax_t number,
		uintmax_t offset);

#endif
