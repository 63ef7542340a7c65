/* difftime.c: the seconds between two times */
#include <time.h>

double difftime(time_t a, time_t b)
{
	/* The difference may not fit 64 bits: with its sign it does fit 65. */
	return a >= b ? (double)((unsigned long)a - (unsigned long)b) :
			-(double)((unsigned long)b - (unsigned long)a);
}
