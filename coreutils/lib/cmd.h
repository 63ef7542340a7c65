/* cmd.h: what every utility shares.  Nothing here belongs to one utility.
 *
 * The same declarations serve the shell: a utility that is also a built-in is
 * compiled into sh from the same source file, and sh/utility.c takes the place
 * of cmd.c (output goes where the shell's output goes, nothing exits). */
#ifndef CMD_H
#define CMD_H

#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <limits.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* With Sill's libc, programs print integers and strings only, which makes them smaller by a
 * quarter: a file that prints floating point defines FLOATS first.  outputf and the
 * messages never do (see real.h). */
#if defined __SILL__ && !defined FLOATS
#define printf(...) iprintf(__VA_ARGS__)
#define fprintf(...) fiprintf(__VA_ARGS__)
#define sprintf(...) siprintf(__VA_ARGS__)
#define snprintf(...) sniprintf(__VA_ARGS__)
#define vprintf(...) viprintf(__VA_ARGS__)
#define vfprintf(...) vfiprintf(__VA_ARGS__)
#define vsnprintf(...) vsniprintf(__VA_ARGS__)
#define dprintf(...) diprintf(__VA_ARGS__)
#define asprintf(...) asiprintf(__VA_ARGS__)
#define vasprintf(...) vasiprintf(__VA_ARGS__)
#endif

/* One option.  The table is both what parses and what --help prints. */
struct opt {
	int key;          /* its letter, or a value past 255 if it has none */
	const char *name; /* long name, or 0 */
	const char *arg;  /* its argument's name; "[WHEN]": may be left out */
	const char *help; /* 0: a synonym that --help does not show */
};

extern const char *self; /* the name this was run as: "head" */
extern int status;       /* what to exit with; fail() sets it */
extern char *arg;        /* the argument of the option just returned, or 0 */
extern bool in_order;    /* options end at the first operand (env, nice, xargs) */
extern int usage_status; /* what a wrong command line exits with: 1; grep, sort, ls set 2 */

/* Sets self from argv[0]; for a utility that parses its own options.  (In the
 * shell it does nothing: the caller has set self.) */
void name_self(char **argv);

/* command(&argv, usage, about, opts) starts a utility.  option() then returns
 * one option's key after another, 0 at the end, with *argv at the operands.
 * Options may follow operands unless in_order or POSIXLY_CORRECT is set.
 * Answers --help and --version itself; a wrong option ends the program. */
void command(char ***argv, const char *usage, const char *about, const struct opt *opts);
int option(void);

/* Messages on standard error, standard output flushed first, so that the two
 * keep their order: "head: FILE: No such file or directory".
 * fail, die: with errno's text; failf, dief: without.  fail sets status = 1
 * (unless it is already higher) and goes on; die exits with usage_status, and so
 * does usage_error, for operands that are missing or too many, after a line that
 * points at --help.  warnf leaves status as it is. */
#define fail(...) cmd_message(SAY_ERRNO | SAY_FAILED, __VA_ARGS__)
#define failf(...) cmd_message(SAY_FAILED, __VA_ARGS__)
#define warnf(...) cmd_message(0, __VA_ARGS__)
#define die(...) (cmd_message(SAY_ERRNO | SAY_FATAL, __VA_ARGS__), __builtin_unreachable())
#define dief(...) (cmd_message(SAY_FATAL, __VA_ARGS__), __builtin_unreachable())
#define usage_error(...) (cmd_message(SAY_FATAL | SAY_HELP, __VA_ARGS__), __builtin_unreachable())

enum { SAY_ERRNO = 1, SAY_FAILED = 2, SAY_FATAL = 4, SAY_HELP = 8 };
void cmd_message(int how, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* The end of every main: flushes stdout, checks it, returns status. */
int finish(void);

/* n bytes, or formatted text, to standard output; an error ends the program
 * (in the shell: is remembered until finish). */
void output(const void *p, size_t n);
void outputf(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* Operands: fn(fd, name) for each file, "-" or none meaning standard input. */
void each_file(char **argv, void (*fn)(int fd, const char *name));

/* Memory, or the program ends with a message. */
void *grow(void *p, size_t n, size_t size); /* reallocarray */
char *copy_string(const char *s);

#endif
