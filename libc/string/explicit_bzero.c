/* explicit_bzero.c: for secrets, names that came from BSD */
#include <string.h>

void explicit_bzero(void *dest, size_t n)
{
	memset_explicit(dest, 0, n);
}

int timingsafe_bcmp(const void *a, const void *b, size_t n)
{
	const unsigned char *p = a, *q = b;
	unsigned char differs = 0;

	for (size_t i = 0; i < n; i++)
		differs |= p[i] ^ q[i];
	return differs != 0;
}
