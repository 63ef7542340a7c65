/* gets.c: a line into an array of nobody knows what size (C99 7.19.7.7; C11 has it no more) */
#include <string.h>
#include "file.h"

char *gets(char *s)
{
	bool locked = file_lock(stdin);
	char *p = s;
	int c;

	while ((c = getc_unlocked(stdin)) != EOF && c != '\n')
		*p++ = c;
	bool failed = c == EOF && (p == s || (stdin->flags & FAILED));
	file_unlock(stdin, locked);
	if (failed)
		return 0;
	*p = 0;
	return s;
}
