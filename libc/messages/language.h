/* language.h: the name of a locale taken apart: language[_territory][.codeset][@modifier] */
#ifndef LANGUAGE_H
#define LANGUAGE_H

#include <stdbool.h>
#include <stddef.h>
#include "hooks.h"

struct language {
	const char *language, *territory, *codeset, *modifier; /* null: there is none */
	size_t language_length, territory_length, codeset_length, modifier_length;
};

/* False if it is none, which could lead out of the directory of catalogues. */
bool language_split(const char *, size_t, struct language *) HIDDEN;

/* Writes one of the names to look for, from the most special one on; 0 if it has no such.
 * There is room for the whole name and 8 bytes. */
enum { LANGUAGE_VARIANTS = 12 };
size_t language_variant(const struct language *, int variant, char *to) HIDDEN;

#endif
