/* catalogue.h: catalogues that are open, and how their domains are bound */
#ifndef CATALOGUE_H
#define CATALOGUE_H

#include "locales.h"
#include "lock.h"
#include "mo.h"

enum { MADE = 64 };

struct catalogue {
	struct mo mo;
	char charset[32];       /* of its messages; empty if it does not say */
	struct mo_text plurals; /* Plural-Forms */
	/* Messages in other character sets, hashed by address, see codeset.c. */
	struct converted *made[MADE];
};

/* A domain that was bound.  Directories that were used once stay, for searches name them. */
struct binding {
	struct binding *next;
	char *directory, *codeset; /* null: not said */
	char domain[];
};

extern char *current_domain HIDDEN;

/* One lock for all of gettext's state. */
extern struct lock messages_lock HIDDEN;

/* The binding, made if it is not there; null with ENOMEM. */
struct binding *binding_of(const char *domain, bool make) HIDDEN;

/* The catalogues to ask one after the other, ended by a null pointer; null if there are none. */
struct catalogue **catalogues_of(const char *domain, int category, const struct __locale *) HIDDEN;

/* A message in another character set; null if it cannot be.  Set by bind_textdomain_codeset. */
extern struct mo_text (*hook_convert_message)(struct catalogue *, struct mo_text,
					      const char *charset) HIDDEN;

#endif
