/* check.c: the heap was misused: one line, then abort */
#include <stdlib.h>
#include "heap.h"
#include "sys.h"

static char *append(char *end, const char *s)
{
	while ((*end = *s++))
		end++;
	return end;
}

_Noreturn void heap_error(const char *what, const void *p)
{
	static const char digits[] = "0123456789abcdef";
	char line[96], *end = line;

	end = append(end, "malloc: ");
	end = append(end, what);
	end = append(end, *what == 'c' ? " free block at 0x" : " of 0x");
	int shift = 60;
	while (shift && !((uintptr_t)p >> shift))
		shift -= 4;
	for (; shift >= 0; shift -= 4)
		*end++ = digits[(uintptr_t)p >> shift & 15];
	*end++ = '\n';
	sys_write(2, line, end - line);
	abort();
}
