/* error_text.h: between strerror and its relatives, whose names ISO C does not reserve */
#ifndef ERROR_TEXT_H
#define ERROR_TEXT_H

#include "hooks.h"

/* What an error number means; null for one that there is not. */
const char *error_text(int) HIDDEN;

#endif
