/* newlocale.c: locales as objects, and as a thread's own (POSIX.1-2024) */
#include <stdlib.h>
#include "locales.h"
#include <errno.h>

locale_t newlocale(int mask, const char *name, locale_t base)
{
	struct __locale locale = base ? *base : (struct __locale){ 0 };

	if (!name || mask & ~LC_ALL_MASK) {
		errno = EINVAL;
		return 0;
	}
	if (!__locale_set(&locale, mask, name)) {
		errno = ENOENT;
		return 0;
	}
	if (!base && !(base = malloc(sizeof *base)))
		return 0;
	*base = locale;
	return base;
}

locale_t duplocale(locale_t locale)
{
	locale_t copy = malloc(sizeof *copy);

	if (copy)
		*copy = locale == LC_GLOBAL_LOCALE ? __locale_global : *locale;
	return copy;
}

void freelocale(locale_t locale)
{
	free(locale);
}

locale_t uselocale(locale_t locale)
{
	locale_t before = __locale_thread ? __locale_thread : LC_GLOBAL_LOCALE;

	if (locale)
		__locale_thread = locale == LC_GLOBAL_LOCALE ? 0 : locale;
	return before;
}

const char *getlocalename_l(int category, locale_t locale)
{
	if (category < 0 || category >= LC_ALL)
		return 0;
	const char *name = (locale == LC_GLOBAL_LOCALE ? &__locale_global : locale)->names[category];
	return *name ? name : "C";
}
