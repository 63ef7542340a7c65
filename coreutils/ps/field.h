/* field.h: the columns that ps can print */
#ifndef PS_FIELD_H
#define PS_FIELD_H

#include <stddef.h>
#include "proc.h"

enum { FIELD_TEXT = 64 };

struct field {
	const char *name, *header;
	int width; /* at least; below 0: to the left */
	/* Its value as text, into buf or elsewhere. */
	const char *(*text)(struct proc *p, char buf[static FIELD_TEXT]);
	/* Its value to sort by; 0: the text. */
	double (*value)(struct proc *p);
};

/* Learns what is the same for all: the time, the memory, the clock. */
void fields_start(void);

/* The field of that name, or 0. */
const struct field *find_field(const char *name, size_t n);

#endif
