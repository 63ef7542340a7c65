/* codeset.c: messages in a character set that the program chooses.  A file of its own, for
 * only a program that asks for one pays for iconv. */
#include <errno.h>
#include <iconv.h>
#include <libintl.h>
#include <stdlib.h>
#include <string.h>
#include "catalogue.h"

struct converted {
	struct converted *next;
	const char *of, *charset; /* compared by address */
	size_t length;
	char text[];
};

/* All of the text, with its plurals; null if it is malformed or memory runs out. */
static struct converted *convert(const struct catalogue *c, struct mo_text text,
				 const char *charset)
{
	char to[64], *in = (char *)text.start;
	size_t left = text.length + 1, room = 4 * left + 16, length = strlen(charset);

	if (length + sizeof "//TRANSLIT" > sizeof to)
		return 0;
	strcpy(stpcpy(to, charset), "//TRANSLIT");
	iconv_t cd = iconv_open(to, c->charset);
	if (cd == (iconv_t)-1)
		return 0;
	struct converted *made = malloc(sizeof *made + room);
	if (made) {
		char *out = made->text;
		if (iconv(cd, &in, &left, &out, &room) == (size_t)-1 ||
		    iconv(cd, 0, 0, &out, &room) == (size_t)-1) {
			free(made);
			made = 0;
		} else {
			made->length = out - made->text - 1;
		}
	}
	iconv_close(cd);
	return made;
}

static struct mo_text converted(struct catalogue *c, struct mo_text text, const char *charset)
{
	struct converted **made = &c->made[(uintptr_t)text.start / 8 % MADE], *m = *made;

	while (m && (m->of != text.start || m->charset != charset))
		m = m->next;
	if (!m) {
		if (!(m = convert(c, text, charset)))
			return (struct mo_text){ 0 };
		m->of = text.start;
		m->charset = charset;
		m->next = *made;
		*made = m;
	}
	return (struct mo_text){ m->text, m->length };
}

char *bind_textdomain_codeset(const char *domain, const char *codeset)
{
	if (!domain || !*domain) {
		errno = EINVAL;
		return 0;
	}
	lock_acquire(&messages_lock);
	hook_convert_message = converted;
	struct binding *b = binding_of(domain, codeset);
	if (b && codeset && (!b->codeset || strcmp(b->codeset, codeset))) {
		/* The one before is kept, for converted messages know it by its address. */
		char *copy = strdup(codeset);
		if (copy)
			b->codeset = copy;
		else
			b = 0;
	}
	lock_release(&messages_lock);
	return b ? b->codeset : 0;
}
