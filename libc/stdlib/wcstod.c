/* wcstod.c: wide text to floating point (C17 7.29.4.1.1) */
#include <wchar.h>
#include <wctype.h>

#define CHAR wchar_t
#define IS_SPACE(c) iswspace(c)
#include "../format/float_engine.h"

double wcstod(const wchar_t *restrict s, wchar_t **restrict end)
{
	struct binary b = parse_float(s, end, &format_float64);
	return double_from(&b);
}

float wcstof(const wchar_t *restrict s, wchar_t **restrict end)
{
	struct binary b = parse_float(s, end, &format_float32);
	return float_from(&b);
}

long double wcstold(const wchar_t *restrict s, wchar_t **restrict end)
{
	struct binary b = parse_float(s, end, &format_long_double);
	return long_double_from(&b);
}
