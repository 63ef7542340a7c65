/* libintl.h: messages in the user's language, from catalogues of the GNU format (.mo).
 *
 * A catalogue is DIRECTORY/LANGUAGE/LC_MESSAGES/DOMAIN.mo.  The languages are those of the
 * environment's LANGUAGE, divided by colons, or if there is none, that of the locale; in the
 * C locale there are none.  ll_CC.codeset@modifier is looked for whole, then without codeset,
 * territory, modifier.  What is not found comes back as it was given.  A catalogue stays in
 * memory for good, and so do the messages.  errno is left alone. */
#ifndef _LIBINTL_H
#define _LIBINTL_H

#include <features.h>
#include <sys/cdefs.h>
#include <bits/locale_t.h>

__BEGIN_DECLS

/* The message of the current domain, of a domain, of a category's catalogue. (POSIX)  Traps on
 * first use of a catalogue: openat, fstat, mmap, close, malloc's. */
char *gettext(const char *__message) __attribute__((__format_arg__(1)));
char *dgettext(const char *__domain, const char *__message) __attribute__((__format_arg__(2)));
char *dcgettext(const char *__domain, const char *__message, int __category)
	__attribute__((__format_arg__(2)));

/* The same where the text depends on a number, as the catalogue's Plural-Forms say; by itself
 * it is the first for 1 and the second for all else. */
char *ngettext(const char *__one, const char *__many, unsigned long)
	__attribute__((__format_arg__(1))) __attribute__((__format_arg__(2)));
char *dngettext(const char *__domain, const char *__one, const char *__many, unsigned long)
	__attribute__((__format_arg__(2))) __attribute__((__format_arg__(3)));
char *dcngettext(const char *__domain, const char *__one, const char *__many, unsigned long,
		 int __category) __attribute__((__format_arg__(2)))
	__attribute__((__format_arg__(3)));

/* The same for a given locale. (POSIX.1-2024) */
char *gettext_l(const char *, locale_t) __attribute__((__format_arg__(1)));
char *dgettext_l(const char *, const char *, locale_t) __attribute__((__format_arg__(2)));
char *dcgettext_l(const char *, const char *, int, locale_t) __attribute__((__format_arg__(2)));
char *ngettext_l(const char *, const char *, unsigned long, locale_t)
	__attribute__((__format_arg__(1))) __attribute__((__format_arg__(2)));
char *dngettext_l(const char *, const char *, const char *, unsigned long, locale_t)
	__attribute__((__format_arg__(2))) __attribute__((__format_arg__(3)));
char *dcngettext_l(const char *, const char *, const char *, unsigned long, int, locale_t)
	__attribute__((__format_arg__(2))) __attribute__((__format_arg__(3)));

/* Makes the domain the current one, "messages" again if it is empty; null only asks.  Returns
 * its name; null with ENOMEM. (POSIX)  Traps: malloc's. */
char *textdomain(const char *);

/* Where a domain's catalogues are, or null to ask; /usr/share/locale if it was never said.
 * Null with EINVAL (empty domain), ENOMEM. (POSIX)  Traps: malloc's. */
char *bindtextdomain(const char *__domain, const char *__directory);

/* The character set that a domain's messages are wanted in, or null to ask; returns null if it
 * was never said, then it is the locale's.  A program that calls this gets all of iconv's sets;
 * without it, a message of a catalogue in another set than the locale's is given only if it is
 * ASCII. (POSIX)  Traps: malloc's. */
char *bind_textdomain_codeset(const char *__domain, const char *__codeset);

__END_DECLS

#endif
