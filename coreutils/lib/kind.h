/* kind.h: what to call a file of some type */
#ifndef KIND_H
#define KIND_H

#include <sys/stat.h>

/* "regular empty file", "symbolic link", ... */
const char *kind(const struct stat *st);

#endif
