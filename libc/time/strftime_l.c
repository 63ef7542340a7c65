/* strftime_l.c: strftime in a given locale: dates are the same in all (POSIX) */
#include "format.h"

size_t strftime_l(char *restrict buf, size_t size, const char *restrict format,
		  const struct tm *restrict tm, locale_t locale)
{
	(void)locale;
	return __strftime(buf, size, format, tm);
}
