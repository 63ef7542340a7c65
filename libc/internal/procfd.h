/* procfd.h: an open descriptor as a path, for what only takes paths (proc(5)) */
#ifndef PROCFD_H
#define PROCFD_H

#include <string.h>

enum { PROCFD_SIZE = sizeof "/proc/self/fd/" + 10 };

static inline const char *procfd_path(char path[PROCFD_SIZE], int fd)
{
	unsigned n = fd, digits = 1;

	memcpy(path, "/proc/self/fd/", sizeof "/proc/self/fd/" - 1);
	for (unsigned m = n; m >= 10; m /= 10)
		digits++;
	char *end = path + sizeof "/proc/self/fd/" - 1 + digits;
	*end = 0;
	do
		*--end = '0' + n % 10;
	while (n /= 10);
	return path;
}

#endif
