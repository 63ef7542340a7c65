/* language.c: the names that a locale's catalogues may have.
 *
 * The modifier, which may be a script, says more than the territory, and that more than the
 * codeset, since messages are converted: sr_RS.UTF-8@latin, sr_RS.utf8@latin, sr_RS@latin,
 * sr.UTF-8@latin, ... sr_RS.UTF-8, ... sr. */
#include <ctype.h>
#include <string.h>
#include "language.h"

bool language_split(const char *name, size_t length, struct language *l)
{
	const char *end = name + length;

	*l = (struct language){ .language = name };
	if (!length || *name == '.' || memchr(name, '/', length))
		return false;
	if ((l->modifier = memchr(name, '@', end - name))) {
		l->modifier_length = end - l->modifier;
		end = l->modifier;
	}
	if ((l->codeset = memchr(name, '.', end - name))) {
		l->codeset_length = end - l->codeset;
		end = l->codeset;
	}
	if ((l->territory = memchr(name, '_', end - name))) {
		l->territory_length = end - l->territory;
		end = l->territory;
	}
	l->language_length = end - name;
	return l->language_length;
}

/* Without punctuation and capitals: ".utf8"; an only digits one gets "iso" in front. */
static size_t plain_codeset(const struct language *l, char *to)
{
	char *p = to;
	bool letters = false;

	for (size_t i = 1; i < l->codeset_length; i++)
		letters |= isalpha((unsigned char)l->codeset[i]) != 0;
	*p++ = '.';
	if (!letters) {
		memcpy(p, "iso", 3);
		p += 3;
	}
	for (size_t i = 1; i < l->codeset_length; i++)
		if (isalnum((unsigned char)l->codeset[i]))
			*p++ = tolower((unsigned char)l->codeset[i]);
	return p - to;
}

size_t language_variant(const struct language *l, int variant, char *to)
{
	bool modifier = variant < 6, territory = variant / 3 % 2 == 0;
	enum { AS_IS, PLAIN, NONE } codeset = variant % 3;

	if ((modifier && !l->modifier) || (territory && !l->territory) ||
	    (codeset != NONE && !l->codeset))
		return 0;
	char *p = to;
	memcpy(p, l->language, l->language_length);
	p += l->language_length;
	if (territory) {
		memcpy(p, l->territory, l->territory_length);
		p += l->territory_length;
	}
	if (codeset == AS_IS) {
		memcpy(p, l->codeset, l->codeset_length);
		p += l->codeset_length;
	} else if (codeset == PLAIN) {
		p += plain_codeset(l, p);
	}
	if (modifier) {
		memcpy(p, l->modifier, l->modifier_length);
		p += l->modifier_length;
	}
	return p - to;
}
