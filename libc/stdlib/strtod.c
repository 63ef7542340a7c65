/* strtod.c: text to floating point, correctly rounded (C17 7.22.1) */
#include <stdlib.h>

#define CHAR char
#define IS_SPACE(c) ((c) == ' ' || (unsigned)(c) - '\t' < 5)
#include "../format/float_engine.h"

double strtod(const char *restrict s, char **restrict end)
{
	struct binary b = parse_float(s, end, &format_float64);
	return double_from(&b);
}

float strtof(const char *restrict s, char **restrict end)
{
	struct binary b = parse_float(s, end, &format_float32);
	return float_from(&b);
}

long double strtold(const char *restrict s, char **restrict end)
{
	struct binary b = parse_float(s, end, &format_long_double);
	return long_double_from(&b);
}

double atof(const char *s)
{
	return strtod(s, 0);
}
