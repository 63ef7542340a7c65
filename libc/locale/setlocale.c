/* setlocale.c: the locale of the whole program */
#include <string.h>
#include "locales.h"

static const char *category_name(const struct __locale *locale, int category)
{
	return *locale->names[category] ? locale->names[category] : "C";
}

/* One name if all categories have the same, else all of them: see name.c. */
static char *whole_name(const struct __locale *locale)
{
	static char all[LC_ALL * LOCALE_NAME_SIZE];
	bool same = true;
	char *end = all;

	for (int i = 0; i < LC_ALL; i++) {
		same &= !strcmp(locale->names[i], locale->names[0]);
		end = strcpy(end, category_name(locale, i)) + strlen(category_name(locale, i));
		*end++ = ';';
	}
	end[-1] = 0;
	return same ? (char *)category_name(locale, 0) : all;
}

char *setlocale(int category, const char *name)
{
	if (category < 0 || category > LC_ALL)
		return 0;
	int mask = category == LC_ALL ? LC_ALL_MASK : 1 << category;
	if (name && (category != LC_ALL && strchr(name, ';')))
		return 0;
	if (name && !__locale_set(&__locale_global, mask, name))
		return 0;
	return category == LC_ALL ? whole_name(&__locale_global) :
				    (char *)category_name(&__locale_global, category);
}
