/* memset_explicit.c: memory that must be wiped.
 *
 * The empty assembly may read all memory as far as the compiler knows, so what is
 * stored before it is not dropped as useless. */
#include <string.h>

void *memset_explicit(void *dest, int c, size_t n)
{
	memset(dest, c, n);
	__asm__ volatile("" : : "r"(dest) : "memory");
	return dest;
}
