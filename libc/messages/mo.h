/* mo.h: message catalogues of the GNU format, read where they lie.
 *
 * All offsets are of 32 bits, in the order of the machine that wrote the file, which the magic
 * number tells:
 *
 *     0   magic       4   revision    8   count N
 *    12   originals  16   translations         both N pairs: length, offset of a string
 *    20   hash size  24   hash table           entries: 0 or the number of a string, from 1
 *
 * (GNU gettext manual, "The Format of GNU MO Files").  Originals are sorted.  A string is
 * followed by a null byte, which its length does not count; one with plurals is several, each
 * followed by one.  Nothing in the file is trusted: what does not lie inside it is not found. */
#ifndef MO_H
#define MO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "hooks.h"

struct mo {
	const unsigned char *data;
	size_t size;
	bool swapped;
	uint32_t count, originals, translations, hash_size, hash;
};

/* Some text of the file. */
struct mo_text {
	const char *start;
	size_t length;
};

/* False if it is no catalogue. */
bool mo_open(struct mo *, const void *data, size_t size) HIDDEN;

/* The translation of a string of that length; null if there is none. */
struct mo_text mo_find(const struct mo *, const char *, size_t length) HIDDEN;

/* The value of a field in the header, which is the translation of "", up to its line's end. */
struct mo_text mo_field(const struct mo *, const char *name) HIDDEN;

/* The i-th of several strings; null if they are fewer. */
struct mo_text mo_part(struct mo_text, unsigned long i) HIDDEN;

/* The form of Plural-Forms for a number: text is "nplurals=...; plural=...;".  False if that
 * is malformed, divides by zero or gives a form that is not less than nplurals. */
bool plural_form(const char *text, size_t length, unsigned long n, unsigned long *form) HIDDEN;

#endif
