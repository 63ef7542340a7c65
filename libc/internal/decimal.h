/* decimal.h: a number at the end of a message, without stdio */
#ifndef DECIMAL_H
#define DECIMAL_H

#include <string.h>

/* Appends n in decimal to a string that has room for it. */
static inline void append_decimal(char *to, int n)
{
	char digits[sizeof "-2147483648"], *p = digits + sizeof digits;
	unsigned rest = n < 0 ? -(unsigned)n : (unsigned)n;

	*--p = 0;
	do
		*--p = '0' + rest % 10;
	while (rest /= 10);
	if (n < 0)
		*--p = '-';
	memcpy(to + strlen(to), p, digits + sizeof digits - p);
}

#endif
