/* sys/cdefs.h: what the other headers need of C and C++. */
#ifndef _SYS_CDEFS_H
#define _SYS_CDEFS_H

#ifdef __cplusplus
#define __BEGIN_DECLS extern "C" {
#define __END_DECLS }
#define __NULL __null
#else
#define __BEGIN_DECLS
#define __END_DECLS
#define __NULL ((void *)0)
#endif

/* `restrict` by a name that every C version and C++ knows. */
#if defined __cplusplus || !defined __STDC_VERSION__ || __STDC_VERSION__ < 199901L
#define __restrict_ __restrict
#else
#define __restrict_ restrict
#endif

#if defined __cplusplus && __cplusplus >= 201103L
#define __noreturn_ [[noreturn]]
#else
#define __noreturn_ __attribute__((__noreturn__))
#endif

#define __nothrow_ __attribute__((__nothrow__))
#define __pure_ __attribute__((__pure__))
#define __const_ __attribute__((__const__))
#define __printf_like(format, first) __attribute__((__format__(__printf__, format, first)))
#define __scanf_like(format, first) __attribute__((__format__(__scanf__, format, first)))
#define __deprecated_ __attribute__((__deprecated__))

#endif
