/* check.h: what a C test is made of.
 *
 * A test is a program: main makes checks, each says where it failed and goes on,
 * and ends with `return done();`.  It runs on Sill and on its oracles, musl and
 * glibc; a line `// not-on: musl glibc: reason` skips those that are known to be
 * wrong or without, with the reason printed; `// not-with: clang: reason` those that
 * a compiler cannot be held to. */
#ifndef CHECK_H
#define CHECK_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int check_failures, check_count;

static inline void check_failed(const char *file, int line, const char *what)
{
	check_failures++;
	printf("%s:%d: %s\n", file, line, what);
}

/* That a condition holds. */
#define CHECK(condition)                                                                           \
	do {                                                                                       \
		check_count++;                                                                     \
		if (!(condition))                                                                  \
			check_failed(__FILE__, __LINE__, #condition);                              \
	} while (0)

/* That an integer is the one wanted; says both if not. */
#define CHECK_INT(got, want)                                                                       \
	do {                                                                                       \
		long long got_ = (long long)(got), want_ = (long long)(want);                      \
		check_count++;                                                                     \
		if (got_ != want_) {                                                               \
			check_failed(__FILE__, __LINE__, #got);                                    \
			printf("\tgot %lld (%#llx), want %lld (%#llx)\n", got_,                    \
			       (unsigned long long)got_, want_, (unsigned long long)want_);        \
		}                                                                                  \
	} while (0)

/* That a string is the one wanted; says both if not. */
#define CHECK_STR(got, want)                                                                       \
	do {                                                                                       \
		const char *got_ = (got), *want_ = (want);                                         \
		check_count++;                                                                     \
		if (!got_ || !want_ ? got_ != want_ : strcmp(got_, want_) != 0) {                  \
			check_failed(__FILE__, __LINE__, #got);                                    \
			printf("\tgot  \"%s\"\n\twant \"%s\"\n", got_ ? got_ : "(null)",           \
			       want_ ? want_ : "(null)");                                          \
		}                                                                                  \
	} while (0)

/* What this machine does not let be tested is said, and counted as skipped. */
static inline int skip(const char *reason)
{
	printf("%s\n", reason);
	return check_failures ? 1 : 77;
}

/* The end of main: 0 when all held; a test without checks has failed. */
static inline int done(void)
{
	if (!check_count)
		printf("no checks were made\n");
	return check_failures || !check_count;
}

#endif
