/* divide.h: see turns.c */
#ifndef REGEX_DIVIDE_H
#define REGEX_DIVIDE_H

#include "program.h"

/* For each place of [i, j], how many turns of the node, one after the other, match from there to
 * j at least; NO_TURNS if none do.  To be freed; null when there is no memory. */
enum { NO_TURNS = 0xffff };

uint16_t *__re_turns(const struct program *, const struct text *, const struct node *,
		     const unsigned char *i, const unsigned char *j)
	__attribute__((visibility("hidden")));

#endif
