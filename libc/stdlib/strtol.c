/* strtol.c: text to integer (C17 7.22.1, 7.8.2) */
#include <inttypes.h>
#include <stdlib.h>

#define CHAR char
#define IS_SPACE(c) ((c) == ' ' || (unsigned)(c) - '\t' < 5)
#include "../format/integer_engine.h"

_Static_assert(sizeof(long) == 8 && sizeof(long long) == 8 && sizeof(intmax_t) == 8,
	       "one function serves them all");

long strtol(const char *restrict s, char **restrict end, int base)
{
	return parse_signed(s, end, base);
}

unsigned long strtoul(const char *restrict s, char **restrict end, int base)
{
	return parse_unsigned(s, end, base);
}

long long strtoll(const char *restrict s, char **restrict end, int base)
{
	return parse_signed(s, end, base);
}

unsigned long long strtoull(const char *restrict s, char **restrict end, int base)
{
	return parse_unsigned(s, end, base);
}

intmax_t strtoimax(const char *restrict s, char **restrict end, int base)
{
	return parse_signed(s, end, base);
}

uintmax_t strtoumax(const char *restrict s, char **restrict end, int base)
{
	return parse_unsigned(s, end, base);
}

int atoi(const char *s)
{
	return parse_signed(s, 0, 10);
}

long atol(const char *s)
{
	return parse_signed(s, 0, 10);
}

long long atoll(const char *s)
{
	return parse_signed(s, 0, 10);
}
