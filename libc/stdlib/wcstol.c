/* wcstol.c: wide text to integer (C17 7.29.4.1.2, 7.8.2) */
#include <inttypes.h>
#include <wchar.h>
#include <wctype.h>

#define CHAR wchar_t
#define IS_SPACE(c) iswspace(c)
#include "../format/integer_engine.h"

long wcstol(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
	return parse_signed(s, end, base);
}

unsigned long wcstoul(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
	return parse_unsigned(s, end, base);
}

long long wcstoll(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
	return parse_signed(s, end, base);
}

unsigned long long wcstoull(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
	return parse_unsigned(s, end, base);
}

intmax_t wcstoimax(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
	return parse_signed(s, end, base);
}

uintmax_t wcstoumax(const wchar_t *restrict s, wchar_t **restrict end, int base)
{
	return parse_unsigned(s, end, base);
}
