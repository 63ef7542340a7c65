/* sort.h: the rooms of sort
 *
 *	key      where a line's keys are, how two lines compare
 *	order    the orders that are not by bytes: numbers, months, versions, ...
 *	memory   lines in memory: read, sort, and put away where there are too many
 *	merge    sorted files into one; is a file sorted? */
#ifndef SORT_H
#define SORT_H

#include "cmd.h"
#include "lines.h"

/* A line in memory.  The prefix says of most pairs of lines which is first: if
 * two prefixes differ, so do the first keys, and in the same direction. */
struct record {
	uint64_t prefix;
	char *text;
	size_t len;
};

/* A stretch of a line. */
struct span {
	const char *p, *end;
};

struct key {
	size_t field, byte;         /* where it begins: both count from 0 */
	size_t end_field, end_byte; /* the field it ends in; 0: at that field's end */
	bool to_line_end;
	bool skip_start, skip_end;  /* b */
	bool dictionary, fold, printable, reverse;
	char order;                 /* 0 (bytes), or one of n g h M V R */
	bool own;                   /* it has options of its own */
};

/* ---- key.c ---- */

extern struct key *keys, globals;
extern size_t key_count;
extern int tab;             /* what ends a field, or -1: the change from nonblank to blank */
extern bool stable, unique;
extern int line_end;

void key_add(const char *s);
/* An ordering option, of a key or for all; false if there is none such. */
bool key_option(struct key *k, char c);
void keys_finish(void);
uint64_t prefix_of(const char *text, size_t len);
int compare(const struct record *a, const struct record *b);

/* ---- order.c ---- */

int compare_numbers(struct span a, struct span b);
int compare_general(struct span a, struct span b);
int compare_human(struct span a, struct span b);
int compare_months(struct span a, struct span b);
int compare_versions(struct span a, struct span b);
int compare_random(struct span a, struct span b);
/* The orders as a number, as far as 64 bits can tell. */
uint64_t number_prefix(struct span s);
uint64_t general_prefix(struct span s);
uint64_t human_prefix(struct span s);
uint64_t month_prefix(struct span s);
uint64_t random_prefix(struct span s);
void seed_random(const char *file);

/* ---- memory.c ---- */

extern size_t memory_limit;
void sort_files(char **files);

/* ---- merge.c ---- */

extern size_t most_sources;
int open_input(const char *name);
int temporary_file(void);
void temporary_directory(const char *name);
/* What is sorted goes out through this: standard output, or a temporary file. */
struct sink {
	int fd; /* -1: standard output */
	char *buf;
	size_t n;
	struct record last; /* with -u: what was put last */
	size_t room;
	bool any;
};
void sink_put(struct sink *s, const struct record *r);
void sink_end(struct sink *s);
/* Merges sorted files, given as descriptors; closes them. */
void merge(int *fds, const char **names, size_t n, struct sink *to);
void merge_many(int *fds, size_t n, struct sink *to);
void merge_files(char **files);
void check_order(const char *file, bool tell);

#endif
