/* format.h: strftime for its relatives */
#ifndef FORMAT_H
#define FORMAT_H

#include <stddef.h>
#include <time.h>
#include "hooks.h"

size_t __strftime(char *, size_t, const char *format, const struct tm *) HIDDEN;

#endif
