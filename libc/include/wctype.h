/* wctype.h: classes of wide characters, by Unicode.
 *
 * The answers are the same in every locale, since a wide character is always a code
 * point; the values that the C locale uses for bytes from 0x80 on are in no class.
 * WEOF is in no class.  Never traps. */
#ifndef _WCTYPE_H
#define _WCTYPE_H

#include <features.h>
#include <sys/cdefs.h>
#include <bits/types.h>
#include <bits/wide.h>

#if __POSIX_VISIBLE >= 200809
#include <bits/locale_t.h>
#endif

typedef unsigned long wctype_t;
typedef const int *wctrans_t;

__BEGIN_DECLS

/* Is the character in the class?  Nonzero if so. (C) */
int iswalnum(wint_t);
int iswalpha(wint_t);
int iswblank(wint_t);
int iswcntrl(wint_t);
int iswdigit(wint_t);
int iswgraph(wint_t);
int iswlower(wint_t);
int iswprint(wint_t);
int iswpunct(wint_t);
int iswspace(wint_t);
int iswupper(wint_t);
int iswxdigit(wint_t);

/* The letter in the other case; anything else as it is. (C) */
wint_t towlower(wint_t);
wint_t towupper(wint_t);

/* The same with the class or mapping found by name; 0 if there is none such. (C) */
wctype_t wctype(const char *);
int iswctype(wint_t, wctype_t);
wctrans_t wctrans(const char *);
wint_t towctrans(wint_t, wctrans_t);

#if __POSIX_VISIBLE >= 200809
/* The same for a given locale. (POSIX) */
int iswalnum_l(wint_t, locale_t);
int iswalpha_l(wint_t, locale_t);
int iswblank_l(wint_t, locale_t);
int iswcntrl_l(wint_t, locale_t);
int iswdigit_l(wint_t, locale_t);
int iswgraph_l(wint_t, locale_t);
int iswlower_l(wint_t, locale_t);
int iswprint_l(wint_t, locale_t);
int iswpunct_l(wint_t, locale_t);
int iswspace_l(wint_t, locale_t);
int iswupper_l(wint_t, locale_t);
int iswxdigit_l(wint_t, locale_t);
wint_t towlower_l(wint_t, locale_t);
wint_t towupper_l(wint_t, locale_t);
wctype_t wctype_l(const char *, locale_t);
int iswctype_l(wint_t, wctype_t, locale_t);
wctrans_t wctrans_l(const char *, locale_t);
wint_t towctrans_l(wint_t, wctrans_t, locale_t);
#endif

__END_DECLS

#endif
