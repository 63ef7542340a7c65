/* brk.c: the end of the heap.  The kernel answers with where the end is now. */
#include <errno.h>
#include <stdint.h>
#include <unistd.h>
#include "sys.h"

int brk(void *end)
{
	return sys_brk((unsigned long)end) == (long)end ? 0 : sys_fail(ENOMEM);
}

void *sbrk(intptr_t bytes)
{
	unsigned long old = sys_brk(0), new = old + bytes;

	if (bytes == 0)
		return (void *)old;
	if ((bytes > 0 && new < old) || (bytes < 0 && new > old) ||
	    (unsigned long)sys_brk(new) != new)
		return (void *)(long)sys_fail(ENOMEM);
	return (void *)old;
}
