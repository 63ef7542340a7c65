/* fill.h: text that is filled into lines */
#ifndef FILL_H
#define FILL_H

#include <stdbool.h>
#include <stdio.h>
#include "hooks.h"

struct fill {
	FILE *out;
	int right;  /* the most characters of a line */
	int indent; /* of lines that the text itself begins */
	int margin; /* of lines that filling begins */
	int column; /* of the next character */
	int spaces; /* are to come before it: they vanish at the end of a line */
};

/* Text whose lines may end at each space. */
void fill_text(struct fill *, const char *) HIDDEN;
/* Parts of a text that stay together, up to a null pointer. */
void fill_whole(struct fill *, ...) HIDDEN;
void fill_newline(struct fill *) HIDDEN;
/* Spaces up to that column. */
void fill_to(struct fill *, int column) HIDDEN;

#endif
