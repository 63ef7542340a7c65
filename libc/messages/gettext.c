/* gettext.c: a message in the user's language (POSIX.1-2024 gettext) */
#include <errno.h>
#include <libintl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "catalogue.h"

/* What is asked for; many and n only where the text depends on a number. */
struct query {
	const char *domain, *one, *many;
	unsigned long n;
	int category;
	const struct __locale *locale;
};

/* The character set that a domain's messages are wanted in. */
static const char *wanted_charset(const char *domain, const struct __locale *locale)
{
	const struct binding *b = binding_of(domain, false);

	return b && b->codeset ? b->codeset : locale->utf8 ? "UTF-8" : "ASCII";
}

static bool is_ascii(struct mo_text text)
{
	for (size_t i = 0; i < text.length; i++)
		if (text.start[i] & 0x80)
			return false;
	return true;
}

/* The message in the character set that is wanted; null if that cannot be. */
static struct mo_text converted(struct catalogue *c, struct mo_text text, const char *charset)
{
	if (!*c->charset || !strcasecmp(c->charset, charset) || is_ascii(text))
		return text;
	return hook_convert_message ? hook_convert_message(c, text, charset) :
				      (struct mo_text){ 0 };
}

static struct mo_text look_up(const struct query *q, struct catalogue *c, const char *charset)
{
	struct mo_text text = mo_find(&c->mo, q->one, strlen(q->one));
	unsigned long form = 0;

	if (!text.start || !(text = converted(c, text, charset)).start || !q->many)
		return text;
	/* Without rules for plurals the English ones hold. */
	if (!plural_form(c->plurals.start, c->plurals.length, q->n, &form))
		form = q->n != 1;
	return mo_part(text, form);
}

static char *find_message(const struct query *q)
{
	const char *untranslated = !q->many || q->n == 1 ? q->one : q->many;
	struct mo_text text = { 0 };
	int saved = errno;

	if (q->category < 0 || q->category >= LC_ALL || !q->one)
		return (char *)untranslated;
	lock_acquire(&messages_lock);
	const char *domain = q->domain ? q->domain : current_domain;
	struct catalogue **found = catalogues_of(domain, q->category, q->locale);
	const char *charset = found && *found ? wanted_charset(domain, q->locale) : 0;
	for (; found && *found && !text.start; found++)
		text = look_up(q, *found, charset);
	lock_release(&messages_lock);
	errno = saved;
	return (char *)(text.start ? text.start : untranslated);
}

char *dcngettext_l(const char *domain, const char *one, const char *many, unsigned long n,
		   int category, locale_t locale)
{
	const struct __locale *in = locale == LC_GLOBAL_LOCALE ? &__locale_global : locale;

	return find_message(&(struct query){ domain, one, many, n, category, in });
}

char *dngettext_l(const char *domain, const char *one, const char *many, unsigned long n,
		  locale_t locale)
{
	return dcngettext_l(domain, one, many, n, LC_MESSAGES, locale);
}

char *ngettext_l(const char *one, const char *many, unsigned long n, locale_t locale)
{
	return dcngettext_l(0, one, many, n, LC_MESSAGES, locale);
}

char *dcgettext_l(const char *domain, const char *message, int category, locale_t locale)
{
	return dcngettext_l(domain, message, 0, 1, category, locale);
}

char *dgettext_l(const char *domain, const char *message, locale_t locale)
{
	return dcgettext_l(domain, message, LC_MESSAGES, locale);
}

char *gettext_l(const char *message, locale_t locale)
{
	return dcgettext_l(0, message, LC_MESSAGES, locale);
}

char *dcngettext(const char *domain, const char *one, const char *many, unsigned long n,
		 int category)
{
	return dcngettext_l(domain, one, many, n, category, locale_current());
}

char *dngettext(const char *domain, const char *one, const char *many, unsigned long n)
{
	return dcngettext(domain, one, many, n, LC_MESSAGES);
}

char *ngettext(const char *one, const char *many, unsigned long n)
{
	return dcngettext(0, one, many, n, LC_MESSAGES);
}

char *dcgettext(const char *domain, const char *message, int category)
{
	return dcngettext(domain, message, 0, 1, category);
}

char *dgettext(const char *domain, const char *message)
{
	return dcgettext(domain, message, LC_MESSAGES);
}

char *gettext(const char *message)
{
	return dcgettext(0, message, LC_MESSAGES);
}
