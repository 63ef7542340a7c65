/* iconv_open.c: a converter from one character set to another, by names */
#include <errno.h>
#include <iconv.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "conversion.h"
#include "locales.h"

/* The set, and what comes after its name. */
static const struct charset *named(const char *name, const char **suffix)
{
	const char *end = strstr(name, "//");
	size_t length = end ? (size_t)(end - name) : strlen(name);

	*suffix = name + length;
	if (!length) {
		name = locale_utf8() ? "UTF-8" : "ASCII";
		length = 5;
	}
	return charset_find(name, length);
}

/* "//TRANSLIT", and several by "//" or ",".  Unknown ones have no effect, as ever. */
static void read_suffixes(struct conversion *c, const char *s)
{
	while (*(s += strspn(s, "/,"))) {
		size_t n = strcspn(s, "/,");
		if (n == 8 && !strncasecmp(s, "TRANSLIT", n))
			c->transliterate = true;
		else if (n == 6 && !strncasecmp(s, "IGNORE", n))
			c->discard = c->skip = true;
		else if (n == 21 && !strncasecmp(s, "NON_IDENTICAL_DISCARD", n))
			c->discard = true;
		s += n;
	}
}

iconv_t iconv_open(const char *to, const char *from)
{
	struct conversion *c = calloc(1, sizeof *c);
	const char *suffix, *ignored;

	if (!c)
		return (iconv_t)-1;
	c->from.set = named(from, &ignored);
	c->to.set = named(to, &suffix);
	if (!c->from.set || !c->to.set) {
		free(c);
		errno = EINVAL;
		return (iconv_t)-1;
	}
	read_suffixes(c, suffix);
	if (!coder_open(&c->from, false) || !coder_open(&c->to, true)) {
		iconv_close(c);
		errno = ENOMEM;
		return (iconv_t)-1;
	}
	return c;
}

int iconv_close(iconv_t cd)
{
	coder_close(&cd->from);
	coder_close(&cd->to);
	free(cd);
	return 0;
}
