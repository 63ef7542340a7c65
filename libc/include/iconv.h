/* iconv.h: conversion of character sets.
 *
 * A name is compared without regard to case and to all but letters and digits; the empty
 * one is the locale's.  Behind it, "//TRANSLIT" writes what the set has not by what looks
 * like it ("?" if nothing does), "//IGNORE" leaves out that and bytes that are no
 * characters, "//NON_IDENTICAL_DISCARD" that alone.  docs/iconv.md lists the sets. */
#ifndef _ICONV_H
#define _ICONV_H

#include <features.h>
#include <sys/cdefs.h>

typedef __SIZE_TYPE__ size_t;
typedef struct __iconv *iconv_t;

__BEGIN_DECLS

/* A converter from one set to the other.  (iconv_t)-1 with EINVAL: no such set; ENOMEM.
 * (POSIX)  Traps: malloc's. */
iconv_t iconv_open(const char *__to, const char *__from);

/* Converts bytes of *in into *out, moving both and their counts; without in or *in writes what
 * leads back to the initial state and begins anew.  Returns how many characters were written as
 * others, or not at all.  -1 with EILSEQ: *in is at what is no character, or none of the other
 * set; EINVAL: at the beginning of one that is cut off; E2BIG: at one for which there is no
 * room. (POSIX)  Never traps. */
size_t iconv(iconv_t, char **__restrict __in, size_t *__restrict __in_left,
	     char **__restrict __out, size_t *__restrict __out_left);

/* 0. (POSIX) */
int iconv_close(iconv_t);

__END_DECLS

#endif
