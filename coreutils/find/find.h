/* find.h: what the parts of find share */
#ifndef FIND_H
#define FIND_H

#include <regex.h>
#include <stdio.h>
#include <time.h>
#include "walk.h"

/* How a number compares: -n, n, +n. */
enum compare { LESS, EQUAL, MORE };

/* An expression is a tree.  A node is a primary or an operator, and knows how
 * to tell whether it is true of the entry that the walk is at. */
struct node {
	bool (*test)(struct node *, struct walk *);
	struct node *left, *right;
	const char *text;                /* -name's pattern, -printf's format, ... */
	enum compare compare;
	uintmax_t number, unit;
	int clock, against;              /* a, B, c, m: which time; -newerXY */
	int fold;                        /* FNM_CASEFOLD for -iname */
	struct timespec time;
	mode_t mode, directory_mode;     /* of -perm, for files and directories */
	struct stat st;                  /* of -samefile */
	bool types[8];
	regex_t regex;
	struct output *out;              /* of -print, -fprint, ... */
	struct command *command;         /* of -exec, ... */
};

/* One row of the table of primaries. */
struct primary {
	const char *name, *arg, *help;   /* arg 0: takes none */
	bool (*test)(struct node *, struct walk *);
	void (*build)(struct node *, const char *arg);
	bool action;                     /* no -print is needed then */
};

/* find.c: state that tests set and the walk obeys */
extern struct timespec now, day_start;
extern bool depth_first, one_device, from_day_start, warn_races;
extern uintmax_t max_depth, min_depth;
extern unsigned walk_flags;
extern bool pruned, quit;
extern const char *start;                /* the operand the walk began at */
const struct stat *entry_stat(struct walk *w); /* 0 if there is none: was reported */
const char *base_name(const char *path, size_t *n);
char *link_text(struct walk *w);         /* in new memory, or 0 */

/* parse.c */
struct node *parse_expression(char **argv);
extern const struct primary primaries[];
void build_exec(struct node *n, char ***argv, const char *name);
_Noreturn void bad_argument(const char *arg);

/* tests.c, times.c */
#define TEST(name) bool test_##name(struct node *, struct walk *)
#define BUILD(name) void build_##name(struct node *, const char *)
TEST(name); TEST(path); TEST(lname); TEST(regex); TEST(type); TEST(xtype); TEST(size); TEST(empty);
TEST(perm_exact); TEST(perm_all); TEST(perm_any); TEST(user); TEST(group); TEST(uid); TEST(gid);
TEST(nouser); TEST(nogroup); TEST(links); TEST(inum); TEST(samefile); TEST(fstype);
TEST(readable); TEST(writable); TEST(executable); TEST(age); TEST(newer); TEST(used);
TEST(true); TEST(false); TEST(prune); TEST(quit);
BUILD(text); BUILD(itext); BUILD(regex); BUILD(iregex); BUILD(regextype); BUILD(type); BUILD(size);
BUILD(perm); BUILD(user); BUILD(group); BUILD(number); BUILD(samefile); BUILD(mtime); BUILD(atime);
BUILD(ctime); BUILD(mmin); BUILD(amin); BUILD(cmin); BUILD(newer); BUILD(anewer); BUILD(cnewer);
BUILD(used); BUILD(maxdepth); BUILD(mindepth); BUILD(depth); BUILD(xdev); BUILD(daystart);
BUILD(follow); BUILD(races); BUILD(no_races); BUILD(nothing);
void build_newer_xy(struct node *n, const char *xy, const char *arg);
void compare_number(struct node *n, const char **s, const char *arg);
bool compares(const struct node *n, uintmax_t value);
bool time_of(struct walk *w, int clock, struct timespec *t);

/* output.c, format.c */
TEST(print); TEST(print0); TEST(printf); TEST(ls); TEST(delete);
BUILD(print); BUILD(fprint); BUILD(printf); BUILD(delete);
void build_fprintf(struct node *n, const char *file, const char *format);
void emit(struct output *o, const void *p, size_t n);
void emitf(struct output *o, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
void finish_outputs(void);

/* exec.c */
TEST(exec);
void flush_commands(bool only_directories);

#endif
