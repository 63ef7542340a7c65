/* locale.h: which conventions a program follows.
 *
 * There are two locales: "C", also called "POSIX", whose characters are bytes, and
 * "C.UTF-8".  They differ in the character set only.  Any other name that ends in
 * ".UTF-8" or ".utf8" (with a modifier or not) means the second, and is remembered
 * for whoever asks, such as message catalogues. */
#ifndef _LOCALE_H
#define _LOCALE_H

#include <features.h>
#include <sys/cdefs.h>
#include <bits/types.h>

#undef NULL
#define NULL __NULL

#define LC_CTYPE 0
#define LC_NUMERIC 1
#define LC_TIME 2
#define LC_COLLATE 3
#define LC_MONETARY 4
#define LC_MESSAGES 5
#define LC_ALL 6

/* How numbers and amounts of money are written. (C) */
struct lconv {
	char *decimal_point, *thousands_sep, *grouping;
	char *int_curr_symbol, *currency_symbol;
	char *mon_decimal_point, *mon_thousands_sep, *mon_grouping;
	char *positive_sign, *negative_sign;
	char int_frac_digits, frac_digits;
	char p_cs_precedes, p_sep_by_space, n_cs_precedes, n_sep_by_space;
	char p_sign_posn, n_sign_posn;
	char int_p_cs_precedes, int_p_sep_by_space, int_n_cs_precedes, int_n_sep_by_space;
	char int_p_sign_posn, int_n_sign_posn;
};

__BEGIN_DECLS

/* Chooses the locale of a category, or with a null name only asks; an empty name
 * means LC_ALL, the category's own variable or LANG of the environment.  Returns
 * the name, which given back restores the same; null if there is no such locale.
 * Never traps. (C) */
char *setlocale(int, const char *);

/* What the locale says about numbers and money. (C)  Never traps. */
struct lconv *localeconv(void);

#if __POSIX_VISIBLE >= 200809
#include <bits/locale_t.h>

#define LC_CTYPE_MASK (1 << LC_CTYPE)
#define LC_NUMERIC_MASK (1 << LC_NUMERIC)
#define LC_TIME_MASK (1 << LC_TIME)
#define LC_COLLATE_MASK (1 << LC_COLLATE)
#define LC_MONETARY_MASK (1 << LC_MONETARY)
#define LC_MESSAGES_MASK (1 << LC_MESSAGES)
#define LC_ALL_MASK 0x3f

#define LC_GLOBAL_LOCALE ((locale_t)-1)

/* Makes a locale, or changes one: the categories of the mask become what the name
 * says.  Null with EINVAL (mask, null name), ENOENT (name), ENOMEM. (POSIX)
 * Traps: malloc's. */
locale_t newlocale(int, const char *, locale_t);
locale_t duplocale(locale_t);
void freelocale(locale_t);

/* Makes the locale that of the calling thread; LC_GLOBAL_LOCALE ends that, a null
 * one asks only.  Returns what was in force.  Never traps. (POSIX) */
locale_t uselocale(locale_t);

#if __POSIX_VISIBLE >= 202405 || __BSD_VISIBLE
/* The name of one category of a locale. (POSIX)  Never traps. */
const char *getlocalename_l(int, locale_t);
#endif
#endif

__END_DECLS

#endif
