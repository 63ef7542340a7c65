/* temporary.c: the random part of a temporary file's name */
#include <stdint.h>
#include "sys.h"
#include "temporary.h"

void temporary_letters(char *p)
{
	static const char letters[62] __attribute__((nonstring)) =
		"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
	static uint64_t counter;
	uint64_t random = 0;

	/* Without randomness yet, the names still differ, and O_EXCL protects. */
	if (sys_getrandom(&random, sizeof random, 1 /* GRND_NONBLOCK */) < 0)
		random = (uintptr_t)p ^ ++counter * 0x9e3779b97f4a7c15;
	for (int i = 0; i < 6; i++, random /= sizeof letters)
		p[i] = letters[random % sizeof letters];
}
