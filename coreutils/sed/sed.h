/* sed.h: the rooms of sed
 *
 *	script   reads the script: one array of commands, blocks as jumps
 *	text     what may stand in a script: regular expressions, replacements, text
 *	regex    matches, with what makes it fast
 *	input    lines, from one file after another; output, in place too
 *	execute  runs the commands on each line */
#ifndef SED_H
#define SED_H

#include <regex.h>
#include "cmd.h"
#include "lines.h"
#include "needle.h"

/* A growing string of any bytes. */
struct text {
	char *p;
	size_t len, room;
};

void text_add(struct text *t, const char *p, size_t n);
void text_char(struct text *t, char c);

/* ---- regex.c ---- */

struct regex {
	regex_t re;
	struct needle needle;
	bool multiline;
};

struct regex *regex_new(const char *pattern, int flags, bool multiline);
/* The leftmost match in p[from..len), of which p[len] may be written to. */
bool regex_match(struct regex *r, char *p, size_t len, size_t from, regmatch_t *m, size_t groups);

/* ---- the script ---- */

struct address {
	enum { NO_ADDRESS, LINE, STEP, LAST, REGEX, ZERO, PLUS, MULTIPLE } kind;
	uintmax_t first, step;
	struct regex *regex; /* 0: the last one used */
};

/* A piece of a replacement: text, then a group (or -1), its case changed. */
struct piece {
	char *text;
	size_t len;
	int group;
	char change;   /* 0, or U L E: from here on, */
	char change_1; /* 0, or u l: the next character only */
};

struct output {
	const char *name;
	FILE *fp;
	bool unended; /* its last line lacks the newline, which the next must supply */
};

struct command {
	struct address from, to;
	bool negated, in_range, was_range;
	uintmax_t range_end;
	char name;
	char *text;           /* a i c: text; r R: file; : b t T: label */
	size_t len;           /* of the text */
	size_t jump;          /* { b t T: the command to go on with */
	int number;           /* q Q: status; l: width; s: which match */
	bool global, print;   /* s */
	struct output *file;  /* w W, s///w */
	struct regex *regex;  /* s; 0: the last one used */
	struct piece *pieces; /* s */
	size_t many;
	int32_t *map;         /* y: pairs of characters past ASCII */
	unsigned char *bytes; /* y: the others */
};

extern struct command *commands;
extern size_t command_count;
extern bool extended, posix, quiet, separate, unbuffered, sandbox, in_place, follow_links;
extern int line_end, line_length;
extern const char *suffix;

/* Adds a part of the script: -e, -f or the first operand. */
void script_add(const char *text, size_t len, const char *file);
void script_compile(void);

/* ---- text.c: the script's text ---- */

/* Where the script is being read. */
extern const char *at, *script_end;
_Noreturn void bad(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* What stands before the next delimiter, which is passed; *found is false if
 * there is none.  \n is a newline; with regex, brackets hide the delimiter. */
char *read_delimited(char delimiter, bool regex, bool *found, size_t *len);
char *regex_text(const char *s, size_t len);
void parse_replacement(struct command *c, const char *s, size_t len);
void parse_map(struct command *c, const char *from, size_t from_len, const char *to, size_t to_len);
/* One escape at s (past the backslash) that stands for a byte: its length, or 0. */
size_t char_escape(const char *s, const char *end, char *c);

/* ---- input.c ---- */

extern uintmax_t line_number;
extern struct output out; /* standard output, or the file that is edited */

void input_start(char **files);
/* The next line, its text at the end of t; false at the end of all. */
bool read_line(struct text *t);
bool is_last_line(void);
const char *input_name(void);
void input_finish(void);

/* A line to o, with its end. */
void put_line(struct output *o, const char *p, size_t n);
/* Bytes to o, as they are. */
void put(struct output *o, const char *p, size_t n);
struct output *output_named(const char *name);
void flush_outputs(void);
extern bool ended; /* the last line read had a newline */

/* ---- execute.c ---- */

void execute(void);
/* -s and -i: at a new file no range has begun. */
void reset_ranges(void);

#endif
