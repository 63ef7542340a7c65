/* rand_r.c: random numbers with 32 bits of state (POSIX.1-2001): a linear congruential
 * generator and a mixing of its bits, which are poor in the lower half (the
 * finalizer of MurmurHash3) */
#include <stdlib.h>

int rand_r(unsigned *state)
{
	unsigned x = *state = *state * 1103515245 + 12345;

	x = (x ^ x >> 16) * 0x85ebca6b;
	x = (x ^ x >> 13) * 0xc2b2ae35;
	return (x ^ x >> 16) >> 1;
}
