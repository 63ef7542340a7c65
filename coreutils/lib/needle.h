/* needle.h: the literal text that every match of a regular expression contains.
 * To look for that first, and run regexec only where it stands, is many times
 * faster than regexec; where the pattern has no operator, it is not needed. */
#ifndef NEEDLE_H
#define NEEDLE_H

#include <stdbool.h>
#include <stddef.h>

struct needle {
	char text[256];
	size_t len;
	bool plain; /* the pattern is this text and nothing else */
};

/* Finds the longest such text in a POSIX pattern.  Returns false where there
 * is none for sure, as in alternatives; len may be 0 too. */
bool find_needle(struct needle *found, const char *pattern, bool extended);

#endif
