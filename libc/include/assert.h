/* assert.h: what must be true (C17 7.2); may be included again with another NDEBUG */
#include <features.h>

#undef assert
#ifdef NDEBUG
#define assert(...) ((void)0)
#else
/* Prints file, line, function and expression, and aborts, if it is false. (C) */
#if defined __cplusplus && __cplusplus >= 201103L
#define assert(...)                                                                                \
	(static_cast<bool>(__VA_ARGS__) ? (void)0                                                  \
					: __assert_fail(#__VA_ARGS__, __FILE__, __LINE__, __func__))
#elif __ISO_C_VISIBLE >= 2023
#define assert(...)                                                                                \
	((__VA_ARGS__) ? (void)0 : __assert_fail(#__VA_ARGS__, __FILE__, __LINE__, __func__))
#elif defined __STDC_VERSION__ && __STDC_VERSION__ >= 199901L
#define assert(x) ((x) ? (void)0 : __assert_fail(#x, __FILE__, __LINE__, __func__))
#else
#define assert(x) ((x) ? (void)0 : __assert_fail(#x, __FILE__, __LINE__, (const char *)0))
#endif
#endif

#ifndef _ASSERT_H
#define _ASSERT_H

#if !defined __cplusplus && defined __STDC_VERSION__ && __STDC_VERSION__ >= 201112L && \
	__STDC_VERSION__ < 202311L
#define static_assert _Static_assert
#endif

__BEGIN_DECLS
__noreturn_ void __assert_fail(const char *, const char *, unsigned, const char *);
__END_DECLS

#endif
