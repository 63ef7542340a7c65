/* argps.h: what parsing and help share of <argp.h> */
#ifndef ARGPS_H
#define ARGPS_H

#include <argp.h>
#include <ctype.h>
#include <limits.h>
#include <stdbool.h>
#include "hooks.h"

/* --help and --usage; --version. */
extern const struct argp argp_standard HIDDEN, argp_version HIDDEN;

/* The input that the parser of that argp has; null if nothing is being parsed. */
void *argp_input(const struct argp *, const struct argp_state *) HIDDEN;

/* The text in the user's language, if it is in the catalogue of the argp's domain. */
const char *translate(const struct argp *, const char *) HIDDEN;

static inline bool is_end(const struct argp_option *o)
{
	return !o->key && !o->name && !o->doc && !o->group;
}

static inline bool is_short(const struct argp_option *o)
{
	return !(o->flags & OPTION_DOC) && o->key > 0 && o->key <= UCHAR_MAX && isprint(o->key);
}

#endif
