/* domain.c: which domain messages are of, and where its catalogues are */
#include <errno.h>
#include <libintl.h>
#include <stdlib.h>
#include <string.h>
#include "catalogue.h"

static char usual[] = "messages";
char *current_domain = usual;

char *textdomain(const char *domain)
{
	char *name = usual;

	if (!domain)
		return current_domain;
	if (*domain && strcmp(domain, usual) && !(name = strdup(domain)))
		return 0;
	lock_acquire(&messages_lock);
	char *before = current_domain;
	current_domain = name;
	lock_release(&messages_lock);
	if (before != usual)
		free(before);
	return name;
}

char *bindtextdomain(const char *domain, const char *directory)
{
	if (!domain || !*domain) {
		errno = EINVAL;
		return 0;
	}
	lock_acquire(&messages_lock);
	struct binding *b = binding_of(domain, directory);
	char *result = b ? b->directory : 0;
	if (b && directory && (!result || strcmp(result, directory))) {
		/* The one before is kept, for searches know it by its address. */
		result = strdup(directory);
		if (result)
			b->directory = result;
	}
	lock_release(&messages_lock);
	return result || directory ? result : (char *)"/usr/share/locale";
}
