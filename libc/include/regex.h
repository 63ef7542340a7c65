/* regex.h: regular expressions, basic and extended (POSIX.1-2024, XBD chapter 9).
 *
 * Also understood, as in GNU: \+ \? \| in basic ones, \1 to \9 in extended ones,
 * \< \> \b \B \w \W \s \S \` \' in both. */
#ifndef _REGEX_H
#define _REGEX_H

#include <features.h>
#include <sys/cdefs.h>

typedef __SIZE_TYPE__ size_t;

/* An offset in bytes from the start of the string. */
typedef __PTRDIFF_TYPE__ regoff_t;

typedef struct {
	size_t re_nsub; /* how many parenthesized subexpressions there are */
	void *__program;
} regex_t;

typedef struct {
	regoff_t rm_so; /* where it begins; -1 if it took no part in the match */
	regoff_t rm_eo; /* where it ends */
} regmatch_t;

/* For regcomp. */
#define REG_EXTENDED 1
#define REG_ICASE 2
#define REG_NEWLINE 4
#define REG_NOSUB 8
#define REG_MINIMAL 16

/* For regexec.  With REG_STARTEND (BSD) the string is what pmatch[0] says, and may
 * hold null bytes. */
#define REG_NOTBOL 1
#define REG_NOTEOL 2
#define REG_STARTEND 4

#define REG_OK 0
#define REG_NOMATCH 1
#define REG_BADPAT 2
#define REG_ECOLLATE 3
#define REG_ECTYPE 4
#define REG_EESCAPE 5
#define REG_ESUBREG 6
#define REG_EBRACK 7
#define REG_EPAREN 8
#define REG_EBRACE 9
#define REG_BADBR 10
#define REG_ERANGE 11
#define REG_ESPACE 12
#define REG_BADRPT 13
#define REG_ENOSYS (-1)

__BEGIN_DECLS

/* Prepares an expression; what regfree gives back.  0 or an error number, and then
 * there is nothing to free.  Traps: malloc's. (POSIX) */
int regcomp(regex_t *__restrict, const char *__restrict, int);

/* Looks for the leftmost longest match and, unless REG_NOSUB was given, says where
 * it and its subexpressions are.  0, REG_NOMATCH, or REG_ESPACE when memory runs
 * out.  Threads may share a regex_t.  Traps: malloc's. (POSIX) */
int regexec(const regex_t *__restrict, const char *__restrict, size_t,
	    regmatch_t *__restrict, int);

/* What an error number means, cut to the size of the buffer; returns the size that
 * holds it whole.  Never traps. (POSIX) */
size_t regerror(int, const regex_t *__restrict, char *__restrict, size_t);

/* Traps: malloc's. (POSIX) */
void regfree(regex_t *);

__END_DECLS

#endif
