/* version.h: the order of names with version numbers in them */
#ifndef VERSION_H
#define VERSION_H

#include <stddef.h>

/* < 0, 0, > 0, as for ls -v and sort -V: "a9" before "a10", "a~" before "a". */
int version_compare(const char *a, size_t an, const char *b, size_t bn);

#endif
