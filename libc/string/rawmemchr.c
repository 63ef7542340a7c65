/* rawmemchr.c: memchr for what must be there */
#include <stdint.h>
#include <string.h>

/* As many bytes as there can be after s: only blocks up to the one found are read. */
void *rawmemchr(const void *s, int c)
{
	return memchr(s, c, -(uintptr_t)s);
}
