/* birth.h: when a file was made, where the file system keeps that */
#ifndef BIRTH_H
#define BIRTH_H

#include <stdbool.h>
#include <time.h>

/* flags: those of fstatat.  False if it cannot be known. */
bool birth_time(int dirfd, const char *name, int flags, struct timespec *t);

#endif
