/* wcstod.c: wide text to floating point (C17 7.29.4.1.1) */
#include <wchar.h>
#include <wctype.h>

#define CHAR wchar_t
#define IS_SPACE(c) iswspace(c)
#include "../format/float_engine.h"

DEFINE_PARSE(wcstod, double, 53, 22, format_float64, double_from)
DEFINE_PARSE(wcstof, float, 24, 10, format_float32, float_from)
DEFINE_PARSE(wcstold, long double, LDBL_MANT_DIG, 22, format_long_double, long_double_from)
