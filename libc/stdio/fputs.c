/* fputs.c: writing strings (C17 7.21.7) */
#include <string.h>
#include "file.h"

static int put(FILE *f, const char *s)
{
	size_t n = strlen(s);

	return file_put(f, s, n) == n ? 0 : EOF;
}

int fputs(const char *restrict s, FILE *restrict f)
{
	bool locked = file_lock(f);
	int result = put(f, s);

	file_unlock(f, locked);
	return result;
}

int puts(const char *s)
{
	FILE *f = stdout;
	bool locked = file_lock(f);
	int result = put(f, s) == EOF || __stdio_spill('\n', f) == EOF ? EOF : 0;

	file_unlock(f, locked);
	return result;
}
