/* strtod_l.c: numbers from text in a given locale (GNU), where all locales write them alike */
#include <stdlib.h>

double strtod_l(const char *restrict s, char **restrict end, locale_t locale)
{
	(void)locale;
	return strtod(s, end);
}

float strtof_l(const char *restrict s, char **restrict end, locale_t locale)
{
	(void)locale;
	return strtof(s, end);
}

long double strtold_l(const char *restrict s, char **restrict end, locale_t locale)
{
	(void)locale;
	return strtold(s, end);
}

long strtol_l(const char *restrict s, char **restrict end, int base, locale_t locale)
{
	(void)locale;
	return strtol(s, end, base);
}

unsigned long strtoul_l(const char *restrict s, char **restrict end, int base, locale_t locale)
{
	(void)locale;
	return strtoul(s, end, base);
}

long long strtoll_l(const char *restrict s, char **restrict end, int base, locale_t locale)
{
	(void)locale;
	return strtoll(s, end, base);
}

unsigned long long strtoull_l(const char *restrict s, char **restrict end, int base, locale_t locale)
{
	(void)locale;
	return strtoull(s, end, base);
}
