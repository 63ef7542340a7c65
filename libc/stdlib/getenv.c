/* getenv.c: reading the environment (C17 7.22.4.6) */
#include <stdlib.h>
#include <string.h>
#include "program.h"

char *getenv(const char *name)
{
	size_t n = strlen(name);

	if (!n || !__environ)
		return 0;
	for (char **e = __environ; *e; e++)
		if (!strncmp(*e, name, n) && (*e)[n] == '=')
			return *e + n + 1;
	return 0;
}
