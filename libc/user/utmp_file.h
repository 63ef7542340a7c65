/* utmp_file.h: the file of who is logged in, for both families of names */
#ifndef UTMP_FILE_H
#define UTMP_FILE_H

#include <utmp.h>
#include "hooks.h"

/* All set errno on failure and return null then. */
struct utmp *utmp_next(void) HIDDEN;
struct utmp *utmp_by_id(const struct utmp *) HIDDEN;
struct utmp *utmp_by_line(const struct utmp *) HIDDEN;
struct utmp *utmp_put(const struct utmp *) HIDDEN;
void utmp_rewind(void) HIDDEN;
void utmp_close(void) HIDDEN;
int utmp_use(const char *path) HIDDEN;
void utmp_append(const char *path, const struct utmp *) HIDDEN;

#endif
