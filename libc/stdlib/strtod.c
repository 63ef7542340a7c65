/* strtod.c: text to floating point, correctly rounded (C17 7.22.1) */
#include <stdlib.h>

#define CHAR char
#define IS_SPACE(c) ((c) == ' ' || (unsigned)(c) - '\t' < 5)
#include "../format/float_engine.h"

DEFINE_PARSE(strtod, double, 53, 22, format_float64, double_from)
DEFINE_PARSE(strtof, float, 24, 10, format_float32, float_from)
DEFINE_PARSE(strtold, long double, LDBL_MANT_DIG, 22, format_long_double, long_double_from)

double atof(const char *s)
{
	return strtod(s, 0);
}
