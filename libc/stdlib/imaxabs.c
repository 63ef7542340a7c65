/* imaxabs.c: arithmetic of intmax_t (C17 7.8.2) */
#include <inttypes.h>

intmax_t imaxabs(intmax_t n)
{
	return n < 0 ? -n : n;
}

imaxdiv_t imaxdiv(intmax_t a, intmax_t b)
{
	return (imaxdiv_t){ a / b, a % b };
}
