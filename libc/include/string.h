/* string.h: memory and strings.
 *
 * Never traps.  Nothing here fails unless it says so; what may run out of memory
 * returns a null pointer with errno set to ENOMEM. */
#ifndef _STRING_H
#define _STRING_H

#include <features.h>
#include <sys/cdefs.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;
#undef NULL
#define NULL __NULL

#if __POSIX_VISIBLE >= 200809
#include <bits/locale_t.h>
#endif
#if __BSD_VISIBLE
#include <strings.h>
#endif

__BEGIN_DECLS

/* Copy n bytes; the places may overlap in memmove only.  Return the destination. (C) */
void *memcpy(void *__restrict, const void *__restrict, size_t);
void *memmove(void *, const void *, size_t);

/* Fills n bytes with the byte c; returns the destination. (C) */
void *memset(void *, int, size_t);

/* Compares n bytes as unsigned char: negative, 0, positive. (C) */
int memcmp(const void *, const void *, size_t);

/* The first byte equal to c among n; null when there is none. (C) */
void *memchr(const void *, int, size_t);

/* The length of a string, without its null byte. (C) */
size_t strlen(const char *);

/* Copy and append strings, null byte included; return the destination.  strncpy
 * fills all n bytes, and without a null byte if the string is too long for it;
 * strncat appends at most n bytes and a null byte. (C) */
char *strcpy(char *__restrict, const char *__restrict);
char *strncpy(char *__restrict, const char *__restrict, size_t);
char *strcat(char *__restrict, const char *__restrict);
char *strncat(char *__restrict, const char *__restrict, size_t);

/* Compare as unsigned char, strncmp no more than n bytes: negative, 0, positive. (C) */
int strcmp(const char *, const char *);
int strncmp(const char *, const char *, size_t);

/* Compare and transform by the collation of the locale, which is by bytes in every
 * locale here; strxfrm returns the length that the whole result has. (C) */
int strcoll(const char *, const char *);
size_t strxfrm(char *__restrict, const char *__restrict, size_t);

/* The first or last c in a string (its null byte counts); null if none. (C) */
char *strchr(const char *, int);
char *strrchr(const char *, int);

/* The length of the start that has only, or none of, the bytes in the set. (C) */
size_t strspn(const char *, const char *);
size_t strcspn(const char *, const char *);

/* The first byte that is in the set; null if none. (C) */
char *strpbrk(const char *, const char *);

/* The first place of the second string within the first; null if none. (C) */
char *strstr(const char *, const char *);

/* The next token between bytes of the set, made a string in place; null after the
 * last.  strtok keeps the place in a static pointer of its own. (C) */
char *strtok(char *__restrict, const char *__restrict);

/* The message for an error number.  For unknown numbers it is written to storage
 * of the calling thread.  Sets EINVAL for these. (C) */
char *strerror(int);

#if __POSIX_VISIBLE
/* As strtok, with the place kept where the caller says. (POSIX) */
char *strtok_r(char *__restrict, const char *__restrict, char **__restrict);
#endif

#if __POSIX_VISIBLE >= 200809
/* Copy, and return the end: where the null byte is, or dest + n. (POSIX) */
char *stpcpy(char *__restrict, const char *__restrict);
char *stpncpy(char *__restrict, const char *__restrict, size_t);

/* strlen, looking at n bytes at most. (POSIX) */
size_t strnlen(const char *, size_t);

/* The same for a given locale. (POSIX) */
int strcoll_l(const char *, const char *, locale_t);
size_t strxfrm_l(char *__restrict, const char *__restrict, size_t, locale_t);
char *strerror_l(int, locale_t);

/* What a signal is called: "Interrupt", and for numbers unknown text in storage
 * of the calling thread. (POSIX) */
char *strsignal(int);

/* The message, in the caller's buffer.  POSIX's returns 0, EINVAL for an unknown
 * number, ERANGE when it does not fit; with _GNU_SOURCE, GNU's returns the text,
 * which need not be in the buffer. */
#if __GNU_VISIBLE
char *strerror_r(int, char *, size_t);
#else
int strerror_r(int, char *, size_t) __asm__("__xpg_strerror_r");
#endif
#endif

#if __POSIX_VISIBLE >= 200809 || __ISO_C_VISIBLE >= 2023
/* A copy from malloc, of n bytes at most. (POSIX, C23) */
char *strdup(const char *);
char *strndup(const char *, size_t);
#endif

#if __XSI_VISIBLE || __POSIX_VISIBLE >= 202405 || __BSD_VISIBLE || __ISO_C_VISIBLE >= 2023
/* Copies until the byte c is copied; returns the place after it, or null when it
 * is not among n bytes. (POSIX, C23) */
void *memccpy(void *__restrict, const void *__restrict, int, size_t);
#endif

#if __BSD_VISIBLE || __ISO_C_VISIBLE >= 2023
/* memset that is done even when nobody reads the bytes again. (C23) */
void *memset_explicit(void *, int, size_t);
#endif

#if __POSIX_VISIBLE >= 202405 || __BSD_VISIBLE
/* The first place of a block in a block; null if none. (POSIX) */
void *memmem(const void *, size_t, const void *, size_t);

/* Copy and append within a buffer of the given whole size, always with a null
 * byte; return the length that they tried to make. (POSIX) */
size_t strlcpy(char *__restrict, const char *__restrict, size_t);
size_t strlcat(char *__restrict, const char *__restrict, size_t);
#endif

#if __BSD_VISIBLE
/* The next field up to a byte of the set; fields may be empty.  Moves *place,
 * null after the last. (BSD) */
char *strsep(char **__restrict, const char *__restrict);

/* memset to 0 that is done even when nobody reads the bytes again. (BSD) */
void explicit_bzero(void *, size_t);

/* strcmp of blocks in a time that depends on n only: 0 if equal. (BSD) */
int timingsafe_bcmp(const void *, const void *, size_t);
#endif

#if __GNU_VISIBLE
/* memcpy that returns the end. (GNU) */
void *mempcpy(void *__restrict, const void *__restrict, size_t);

/* The last c among n bytes, null if none; the first c, which must exist. (GNU) */
void *memrchr(const void *, int, size_t);
void *rawmemchr(const void *, int);

/* strchr that returns the end of the string instead of null. (GNU) */
char *strchrnul(const char *, int);

/* strstr for ASCII letters of either case. (GNU) */
char *strcasestr(const char *, const char *);

/* strcmp with digits compared as numbers: "jan9" < "jan10". (GNU) */
int strverscmp(const char *, const char *);

/* "INT" for SIGINT, "ENOENT" for ENOENT, and what strerror and strsignal say;
 * null when the number is unknown. (GNU) */
const char *sigabbrev_np(int);
const char *sigdescr_np(int);
const char *strerrorname_np(int);
const char *strerrordesc_np(int);

/* A copy on the stack of the calling function. (GNU) */
#define strdupa(__s)                                                                               \
	(__extension__({                                                                           \
		const char *__from = (__s);                                                        \
		size_t __size = strlen(__from) + 1;                                                \
		(char *)memcpy(__builtin_alloca(__size), __from, __size);                          \
	}))
#define strndupa(__s, __n)                                                                         \
	(__extension__({                                                                           \
		const char *__from = (__s);                                                        \
		size_t __size = strnlen(__from, (__n));                                            \
		char *__copy = (char *)__builtin_alloca(__size + 1);                               \
		__copy[__size] = 0;                                                                \
		(char *)memcpy(__copy, __from, __size);                                            \
	}))

/* What follows the last slash.  <libgen.h> has POSIX's, which is another. (GNU) */
#ifndef basename
char *basename(const char *);
#endif
#endif

__END_DECLS

#endif
