/* ctype.h: classes of single bytes.
 *
 * Only ASCII bytes are characters by themselves, in the C locale as in UTF-8, so
 * the answers are the same in every locale and are found by arithmetic.  EOF is
 * in no class.  Never traps. */
#ifndef _CTYPE_H
#define _CTYPE_H

#include <features.h>
#include <sys/cdefs.h>

#if __POSIX_VISIBLE >= 200809
#include <bits/locale_t.h>
#endif

__BEGIN_DECLS

/* Is c in the class?  Nonzero if so. (C) */
int isalnum(int);
int isalpha(int);
int isblank(int);
int iscntrl(int);
int isdigit(int);
int isgraph(int);
int islower(int);
int isprint(int);
int ispunct(int);
int isspace(int);
int isupper(int);
int isxdigit(int);

/* The letter in the other case; anything else as it is. (C) */
int tolower(int);
int toupper(int);

#if __POSIX_VISIBLE >= 200809
/* The same for a given locale. (POSIX) */
int isalnum_l(int, locale_t);
int isalpha_l(int, locale_t);
int isblank_l(int, locale_t);
int iscntrl_l(int, locale_t);
int isdigit_l(int, locale_t);
int isgraph_l(int, locale_t);
int islower_l(int, locale_t);
int isprint_l(int, locale_t);
int ispunct_l(int, locale_t);
int isspace_l(int, locale_t);
int isupper_l(int, locale_t);
int isxdigit_l(int, locale_t);
int tolower_l(int, locale_t);
int toupper_l(int, locale_t);
#endif

#if __XSI_VISIBLE || __BSD_VISIBLE
/* Is c in ASCII at all?  toascii drops the eighth bit. (XSI 2017) */
int isascii(int);
int toascii(int);
#define _tolower(__c) ((__c) | 0x20)
#define _toupper(__c) ((__c) & 0x5f)
#endif

__END_DECLS

/* Each as one or two comparisons, for C; each evaluates its argument once. */
#if !defined __cplusplus && defined __GNUC__ && !defined __NO_CTYPE

#define __in_range(__c, __first, __last)                                                           \
	((unsigned)(__c) - (__first) <= (unsigned)((__last) - (__first)))

static __inline__ __attribute__((__unused__)) int __isspace(int __c)
{
	return __c == ' ' || __in_range(__c, '\t', '\r');
}

static __inline__ __attribute__((__unused__)) int __isblank(int __c)
{
	return __c == ' ' || __c == '\t';
}

static __inline__ __attribute__((__unused__)) int __iscntrl(int __c)
{
	return (unsigned)__c < 0x20 || __c == 0x7f;
}

static __inline__ __attribute__((__unused__)) int __isalnum(int __c)
{
	return __in_range(__c | 32, 'a', 'z') || __in_range(__c, '0', '9');
}

static __inline__ __attribute__((__unused__)) int __isxdigit(int __c)
{
	return __in_range(__c, '0', '9') || __in_range(__c | 32, 'a', 'f');
}

static __inline__ __attribute__((__unused__)) int __ispunct(int __c)
{
	return __in_range(__c, '!', '~') && !__isalnum(__c);
}

static __inline__ __attribute__((__unused__)) int __tolower(int __c)
{
	return __in_range(__c, 'A', 'Z') ? __c | 32 : __c;
}

static __inline__ __attribute__((__unused__)) int __toupper(int __c)
{
	return __in_range(__c, 'a', 'z') ? __c & ~32 : __c;
}

#define isalnum(__c) __isalnum(__c)
#define isalpha(__c) __in_range((__c) | 32, 'a', 'z')
#define isblank(__c) __isblank(__c)
#define iscntrl(__c) __iscntrl(__c)
#define isdigit(__c) __in_range(__c, '0', '9')
#define isgraph(__c) __in_range(__c, '!', '~')
#define islower(__c) __in_range(__c, 'a', 'z')
#define isprint(__c) __in_range(__c, ' ', '~')
#define ispunct(__c) __ispunct(__c)
#define isspace(__c) __isspace(__c)
#define isupper(__c) __in_range(__c, 'A', 'Z')
#define isxdigit(__c) __isxdigit(__c)
#define tolower(__c) __tolower(__c)
#define toupper(__c) __toupper(__c)
#if __XSI_VISIBLE || __BSD_VISIBLE
#define isascii(__c) ((unsigned)(__c) < 0x80)
#endif

#endif

#endif
