/* wchar.h: wide characters and strings, and multibyte conversion.
 *
 * Never traps, except for the input and output functions, which trap as those of
 * <stdio.h> do.  What may run out of memory returns null with ENOMEM. */
#ifndef _WCHAR_H
#define _WCHAR_H

#include <features.h>
#include <sys/cdefs.h>
#include <bits/types.h>
#include <bits/wchar_limits.h>
#include <bits/mbstate.h>
#include <bits/wide.h>

typedef __SIZE_TYPE__ size_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif
#undef NULL
#define NULL __NULL

typedef struct __file FILE;
#if __POSIX_VISIBLE >= 200809
typedef __builtin_va_list va_list;
#endif
struct tm;

#if __POSIX_VISIBLE >= 200809
#include <bits/locale_t.h>
#endif
#if (__XSI_VISIBLE && __POSIX_VISIBLE < 200809) || __GNU_VISIBLE
#include <wctype.h>
#endif

__BEGIN_DECLS

/* --- Multibyte conversion (C, POSIX).  A null state means one inside the library.
 * EILSEQ says that bytes are no character, or a wide character has no bytes. */

/* Bytes of the next character, 0 for the null character, (size_t)-2 when n bytes
 * are not the whole of it, (size_t)-1 for an error.  wcrtomb: the bytes stored. */
size_t mbrtowc(wchar_t *__restrict, const char *__restrict, size_t, mbstate_t *__restrict);
size_t mbrlen(const char *__restrict, size_t, mbstate_t *__restrict);
size_t wcrtomb(char *__restrict, wchar_t, mbstate_t *__restrict);
int mbsinit(const mbstate_t *);

/* A byte as a character and back; WEOF and EOF when there is none. */
wint_t btowc(int);
int wctob(wint_t);

/* Convert strings to room for that many; return how many were stored without the
 * null, and set *src to what is left, null at the end.  A null destination counts. */
size_t mbsrtowcs(wchar_t *__restrict, const char **__restrict, size_t, mbstate_t *__restrict);
size_t wcsrtombs(char *__restrict, const wchar_t **__restrict, size_t, mbstate_t *__restrict);
#if __POSIX_VISIBLE >= 200809
size_t mbsnrtowcs(wchar_t *__restrict, const char **__restrict, size_t, size_t,
		  mbstate_t *__restrict);
size_t wcsnrtombs(char *__restrict, const wchar_t **__restrict, size_t, size_t,
		  mbstate_t *__restrict);
#endif

/* --- Blocks of wide characters (C): as memcpy and so on. */
wchar_t *wmemcpy(wchar_t *__restrict, const wchar_t *__restrict, size_t);
wchar_t *wmemmove(wchar_t *, const wchar_t *, size_t);
wchar_t *wmemset(wchar_t *, wchar_t, size_t);
wchar_t *wmemchr(const wchar_t *, wchar_t, size_t);
int wmemcmp(const wchar_t *, const wchar_t *, size_t);

/* --- Wide strings (C): as strlen and so on, see <string.h>. */
size_t wcslen(const wchar_t *);
wchar_t *wcscpy(wchar_t *__restrict, const wchar_t *__restrict);
wchar_t *wcsncpy(wchar_t *__restrict, const wchar_t *__restrict, size_t);
wchar_t *wcscat(wchar_t *__restrict, const wchar_t *__restrict);
wchar_t *wcsncat(wchar_t *__restrict, const wchar_t *__restrict, size_t);
int wcscmp(const wchar_t *, const wchar_t *);
int wcsncmp(const wchar_t *, const wchar_t *, size_t);
int wcscoll(const wchar_t *, const wchar_t *);
size_t wcsxfrm(wchar_t *__restrict, const wchar_t *__restrict, size_t);
wchar_t *wcschr(const wchar_t *, wchar_t);
wchar_t *wcsrchr(const wchar_t *, wchar_t);
size_t wcsspn(const wchar_t *, const wchar_t *);
size_t wcscspn(const wchar_t *, const wchar_t *);
wchar_t *wcspbrk(const wchar_t *, const wchar_t *);
wchar_t *wcsstr(const wchar_t *, const wchar_t *);
#if __BSD_VISIBLE
wchar_t *wcswcs(const wchar_t *, const wchar_t *); /* wcsstr's older name (XPG4) */
#endif
wchar_t *wcstok(wchar_t *__restrict, const wchar_t *__restrict, wchar_t **__restrict);

#if __POSIX_VISIBLE >= 200809
/* (POSIX) */
wchar_t *wcpcpy(wchar_t *__restrict, const wchar_t *__restrict);
wchar_t *wcpncpy(wchar_t *__restrict, const wchar_t *__restrict, size_t);
size_t wcsnlen(const wchar_t *, size_t);
wchar_t *wcsdup(const wchar_t *);
int wcscasecmp(const wchar_t *, const wchar_t *);
int wcsncasecmp(const wchar_t *, const wchar_t *, size_t);
int wcscasecmp_l(const wchar_t *, const wchar_t *, locale_t);
int wcsncasecmp_l(const wchar_t *, const wchar_t *, size_t, locale_t);
int wcscoll_l(const wchar_t *, const wchar_t *, locale_t);
size_t wcsxfrm_l(wchar_t *__restrict, const wchar_t *__restrict, size_t, locale_t);
#endif

#if __POSIX_VISIBLE >= 202405 || __BSD_VISIBLE
size_t wcslcpy(wchar_t *__restrict, const wchar_t *__restrict, size_t);
size_t wcslcat(wchar_t *__restrict, const wchar_t *__restrict, size_t);
#endif

#if __GNU_VISIBLE
wchar_t *wmempcpy(wchar_t *__restrict, const wchar_t *__restrict, size_t);
wchar_t *wcschrnul(const wchar_t *, wchar_t);
#endif

#if __XSI_VISIBLE || __GNU_VISIBLE || __POSIX_VISIBLE >= 202405
/* Columns on a terminal: 0 for combining characters, 2 for wide ones, -1 for what
 * cannot be printed (also when one of a string cannot). (XSI) */
int wcwidth(wchar_t);
int wcswidth(const wchar_t *, size_t);
#endif

/* --- Numbers (C): as strtol and so on. */
long wcstol(const wchar_t *__restrict, wchar_t **__restrict, int);
unsigned long wcstoul(const wchar_t *__restrict, wchar_t **__restrict, int);
double wcstod(const wchar_t *__restrict, wchar_t **__restrict);
#if __ISO_C_VISIBLE >= 1999
long long wcstoll(const wchar_t *__restrict, wchar_t **__restrict, int);
unsigned long long wcstoull(const wchar_t *__restrict, wchar_t **__restrict, int);
float wcstof(const wchar_t *__restrict, wchar_t **__restrict);
long double wcstold(const wchar_t *__restrict, wchar_t **__restrict);
#endif

/* As strftime. (C) */
size_t wcsftime(wchar_t *__restrict, size_t, const wchar_t *__restrict,
		const struct tm *__restrict);
#if __GNU_VISIBLE
size_t wcsftime_l(wchar_t *__restrict, size_t, const wchar_t *__restrict,
		  const struct tm *__restrict, locale_t);
#endif

/* --- Input and output (C): as fgetc, printf and so on. */
wint_t fgetwc(FILE *);
wint_t getwc(FILE *);
wint_t getwchar(void);
wint_t fputwc(wchar_t, FILE *);
wint_t putwc(wchar_t, FILE *);
wint_t putwchar(wchar_t);
wint_t ungetwc(wint_t, FILE *);
wchar_t *fgetws(wchar_t *__restrict, int, FILE *__restrict);
int fputws(const wchar_t *__restrict, FILE *__restrict);
int fwide(FILE *, int);

int fwprintf(FILE *__restrict, const wchar_t *__restrict, ...);
int wprintf(const wchar_t *__restrict, ...);
int swprintf(wchar_t *__restrict, size_t, const wchar_t *__restrict, ...);
int vfwprintf(FILE *__restrict, const wchar_t *__restrict, __builtin_va_list);
int vwprintf(const wchar_t *__restrict, __builtin_va_list);
int vswprintf(wchar_t *__restrict, size_t, const wchar_t *__restrict, __builtin_va_list);
int fwscanf(FILE *__restrict, const wchar_t *__restrict, ...);
int wscanf(const wchar_t *__restrict, ...);
int swscanf(const wchar_t *__restrict, const wchar_t *__restrict, ...);
#if __ISO_C_VISIBLE >= 1999
int vfwscanf(FILE *__restrict, const wchar_t *__restrict, __builtin_va_list);
int vwscanf(const wchar_t *__restrict, __builtin_va_list);
int vswscanf(const wchar_t *__restrict, const wchar_t *__restrict, __builtin_va_list);
#endif

#if __POSIX_VISIBLE >= 200809
/* A stream that writes wide characters to memory of its own. (POSIX) */
FILE *open_wmemstream(wchar_t **, size_t *);
#endif

#if __GNU_VISIBLE
/* As the unlocked functions of <stdio.h>. (GNU) */
wint_t fgetwc_unlocked(FILE *);
wint_t getwc_unlocked(FILE *);
wint_t getwchar_unlocked(void);
wint_t fputwc_unlocked(wchar_t, FILE *);
wint_t putwc_unlocked(wchar_t, FILE *);
wint_t putwchar_unlocked(wchar_t);
wchar_t *fgetws_unlocked(wchar_t *__restrict, int, FILE *__restrict);
int fputws_unlocked(const wchar_t *__restrict, FILE *__restrict);
#endif

__END_DECLS

/* The everyday case, for C: an ASCII character. */
#if !defined __cplusplus && defined __GNUC__ && defined __OPTIMIZE__ && !defined __OPTIMIZE_SIZE__

static __inline__ __attribute__((__unused__)) size_t
__mbrtowc_ascii(wchar_t *__restrict __to, const char *__restrict __s, size_t __n,
		mbstate_t *__restrict __state)
{
	if (__to && __s && __n && (unsigned)*__s - 1 < 0x7f && __state && !__state->__left) {
		*__to = *__s;
		return 1; /* and so the place of the next is known before this one is read */
	}
	return mbrtowc(__to, __s, __n, __state);
}

#define mbrtowc(__to, __s, __n, __state) __mbrtowc_ascii(__to, __s, __n, __state)

#endif

#endif
