/* locales.h: locales as libc sees them.
 *
 * A locale is the names of its categories, an empty one meaning "C", and what
 * follows from LC_CTYPE: whether characters are UTF-8.  Nothing else differs. */
#ifndef LOCALES_H
#define LOCALES_H

#include <locale.h>
#include <stdbool.h>
#include "hooks.h"

enum { LOCALE_NAME_SIZE = 32 };

struct __locale {
	bool utf8;
	char names[LC_ALL][LOCALE_NAME_SIZE];
};

extern struct __locale __locale_global HIDDEN;
extern _Thread_local struct __locale *__locale_thread HIDDEN; /* null: the global one */

static inline struct __locale *locale_current(void)
{
	return __locale_thread ? __locale_thread : &__locale_global;
}

static inline bool locale_utf8(void)
{
	return locale_current()->utf8;
}

/* Sets the categories of the mask to what a name given to setlocale or newlocale
 * means, all of them or none; false if there is no such locale. */
bool __locale_set(struct __locale *, int mask, const char *name) HIDDEN;

#endif
