/* features.h: which names the headers declare.
 *
 * A program asks with feature-test macros (POSIX.1-2024, XSH 2.2.1; the rest as
 * on other Linux systems); every header reads only the answers:
 *
 *   __ISO_C_VISIBLE   1990, 1999, 2011 or 2023: names of ISO C up to that edition
 *   __POSIX_VISIBLE   0, 199009, 199309, 199506, 200112, 200809 or 202405
 *   __XSI_VISIBLE     0 or the X/Open issue: 500, 600, 700, 800
 *   __BSD_VISIBLE     names that Unix systems share beyond POSIX (_DEFAULT_SOURCE)
 *   __GNU_VISIBLE     names that came from GNU or are of Linux (_GNU_SOURCE)
 *
 * A program that asks for nothing and is not compiled as strict ISO C gets
 * POSIX.1-2024, XSI's shared names and __BSD_VISIBLE. */
#ifndef _FEATURES_H
#define _FEATURES_H

#include <sys/cdefs.h>

/* Which libc this is. */
#define __SILL__ 1

#ifdef _GNU_SOURCE
#undef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE 1
#undef _POSIX_C_SOURCE
#define _POSIX_C_SOURCE 202405L
#undef _XOPEN_SOURCE
#define _XOPEN_SOURCE 800
#define __GNU_VISIBLE 1
#else
#define __GNU_VISIBLE 0
#endif

#if defined _BSD_SOURCE || defined _SVID_SOURCE
#undef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE 1
#endif

#if !defined _DEFAULT_SOURCE && !defined __STRICT_ANSI__ && !defined _POSIX_SOURCE && \
	!defined _POSIX_C_SOURCE && !defined _XOPEN_SOURCE
#define _DEFAULT_SOURCE 1
#endif

#ifdef _DEFAULT_SOURCE
#define __BSD_VISIBLE 1
#else
#define __BSD_VISIBLE 0
#endif

#ifdef _XOPEN_SOURCE
#if _XOPEN_SOURCE + 0 >= 500
#define __XSI_VISIBLE (_XOPEN_SOURCE + 0)
#else
#define __XSI_VISIBLE 500
#endif
#elif __BSD_VISIBLE
#define __XSI_VISIBLE 500
#else
#define __XSI_VISIBLE 0
#endif

/* _XOPEN_SOURCE brings the POSIX edition that it builds on. */
#if defined _POSIX_C_SOURCE && _POSIX_C_SOURCE + 0 > 0
#define __POSIX_ASKED (_POSIX_C_SOURCE + 0)
#elif defined _POSIX_SOURCE
#define __POSIX_ASKED 199009L
#else
#define __POSIX_ASKED 0L
#endif
#if !defined _XOPEN_SOURCE
#define __POSIX_BY_XSI 0L
#elif __XSI_VISIBLE >= 800
#define __POSIX_BY_XSI 202405L
#elif __XSI_VISIBLE >= 700
#define __POSIX_BY_XSI 200809L
#elif __XSI_VISIBLE >= 600
#define __POSIX_BY_XSI 200112L
#else
#define __POSIX_BY_XSI 199506L
#endif
#if __BSD_VISIBLE && __POSIX_ASKED == 0
#define __POSIX_VISIBLE 202405L
#elif __POSIX_BY_XSI > __POSIX_ASKED
#define __POSIX_VISIBLE __POSIX_BY_XSI
#else
#define __POSIX_VISIBLE __POSIX_ASKED
#endif

#if defined __GNU_VISIBLE && __GNU_VISIBLE
#define __ISO_C_VISIBLE 2023
#elif defined __STDC_VERSION__ && __STDC_VERSION__ > 201710L
#define __ISO_C_VISIBLE 2023
#elif __POSIX_VISIBLE >= 202405L || (defined __STDC_VERSION__ && __STDC_VERSION__ >= 201112L) || \
	(defined __cplusplus && __cplusplus >= 201703L)
#define __ISO_C_VISIBLE 2011
#elif __POSIX_VISIBLE >= 200112L || (defined __STDC_VERSION__ && __STDC_VERSION__ >= 199901L) || \
	(defined __cplusplus && __cplusplus >= 201103L)
#define __ISO_C_VISIBLE 1999
#else
#define __ISO_C_VISIBLE 1990
#endif

#endif
