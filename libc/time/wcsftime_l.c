/* wcsftime_l.c: a date by a format in wide characters, in a locale; dates look alike in all of ours */
#include <wchar.h>

size_t wcsftime_l(wchar_t *restrict buf, size_t size, const wchar_t *restrict format,
		  const struct tm *restrict tm, locale_t locale)
{
	(void)locale;
	return wcsftime(buf, size, format, tm);
}
