/* name.c: what the name of a locale means.
 *
 *   C  POSIX              the C locale
 *   C.UTF-8  xx_YY.utf8@z  UTF-8
 *   (empty)               what the environment says (POSIX.1-2024, XBD 8.2)
 *   a;b;c;d;e;f           one name for each category, in the order of their numbers
 *
 * The last is what setlocale(LC_ALL, NULL) returns when they are not all the same. */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "locales.h"

static bool same_letters(const char *a, const char *b, size_t n)
{
	for (; n; n--, a++, b++)
		if (tolower((unsigned char)*a) != *b)
			return false;
	return true;
}

static bool names_utf8(const char *name, size_t len)
{
	const char *dot = memchr(name, '.', len);

	if (!dot || len >= LOCALE_NAME_SIZE || memchr(name, '/', len))
		return false;
	dot++;
	const char *at = memchr(dot, '@', name + len - dot);
	size_t n = (at ? at : name + len) - dot;
	return (n == 5 && same_letters(dot, "utf-8", n)) || (n == 4 && same_letters(dot, "utf8", n));
}

static bool set_category(struct __locale *locale, int category, const char *name, size_t len)
{
	char *to = locale->names[category];
	bool utf8 = names_utf8(name, len);

	if (utf8) {
		memcpy(to, name, len);
		to[len] = 0;
	} else if ((len == 1 && *name == 'C') || (len == 5 && !memcmp(name, "POSIX", 5))) {
		*to = 0;
	} else {
		return false;
	}
	if (category == LC_CTYPE)
		locale->utf8 = utf8;
	return true;
}

static const char *from_environment(int category)
{
	static const char variables[][sizeof "LC_MONETARY"] = {
		[LC_CTYPE] = "LC_CTYPE",       [LC_NUMERIC] = "LC_NUMERIC",
		[LC_TIME] = "LC_TIME",	       [LC_COLLATE] = "LC_COLLATE",
		[LC_MONETARY] = "LC_MONETARY", [LC_MESSAGES] = "LC_MESSAGES",
	};
	const char *name;

	if (((name = getenv("LC_ALL")) && *name) ||
	    ((name = getenv(variables[category])) && *name) || ((name = getenv("LANG")) && *name))
		return name;
	return "C";
}

bool __locale_set(struct __locale *locale, int mask, const char *name)
{
	struct __locale changed = *locale;
	bool composite = strchr(name, ';');

	for (int category = 0; category < LC_ALL; category++) {
		const char *one = *name ? name : from_environment(category);
		size_t len = composite ? strcspn(name, ";") : strlen(one);
		if (mask & 1 << category && !set_category(&changed, category, one, len))
			return false;
		if (composite) {
			name += len;
			if (!*name != (category == LC_ALL - 1))
				return false;
			name += *name == ';';
		}
	}
	*locale = changed;
	return true;
}
