/* rand.c: ISO C's random numbers (C17 7.22.2): a 64-bit linear congruential generator
 * (multiplier: Knuth's MMIX), of which the upper, better bits are told */
#include <stdlib.h>

static unsigned long state = 0; /* seed - 1 */

void srand(unsigned seed)
{
	state = seed - 1;
}

int rand(void)
{
	state = state * 6364136223846793005 + 1442695040888963407;
	return state >> 33;
}
