/* strfromd.c: one number by one conversion (C23 7.24.1.3) */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>

/* "%[.precision]{a,e,f,g}" as the same with L before the letter, in a string of that size, and the
 * precision apart; false if it is anything else, which C23 leaves undefined. */
static bool with_length(char longer[6], const char *format, int *precision)
{
	*precision = -1;
	if (*format++ != '%')
		return false;
	if (*format == '.') {
		*precision = 0;
		while (*++format >= '0' && *format <= '9')
			if (__builtin_mul_overflow(*precision, 10, precision) ||
			    __builtin_add_overflow(*precision, *format - '0', precision))
				return false;
	}
	char letter = *format | ('a' ^ 'A');
	if (!(letter == 'a' || (letter >= 'e' && letter <= 'g')) || format[1])
		return false;
	for (const char *p = "%.*L"; *p; p++)
		*longer++ = *p;
	longer[0] = *format;
	longer[1] = 0;
	return true;
}

int strfroml(char *restrict s, size_t size, const char *restrict format, long double x)
{
	char longer[6];
	int precision;

	if (!with_length(longer, format, &precision)) {
		errno = EINVAL;
		return -1;
	}
	return snprintf(s, size, longer, precision, x);
}

/* A long double has the value of every double, and text says nothing but the value. */
int strfromd(char *restrict s, size_t size, const char *restrict format, double x)
{
	return strfroml(s, size, format, x);
}

int strfromf(char *restrict s, size_t size, const char *restrict format, float x)
{
	return strfroml(s, size, format, x);
}
