/* wcsftime.c: a date by a format in wide characters (C17 7.29.5.1).
 *
 * Each conversion goes through the narrow function; what it makes is ASCII but for a
 * zone's name. */
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include "format.h"

/* How long the conversion at f is, without its letter; it is copied without what
 * could not be of one: more than the limit is no conversion. */
static size_t spec_length(const wchar_t *f, char *spec, size_t limit)
{
	size_t n = 0;

	do {
		spec[n] = (char)f[n];
		n++;
	} while (n < limit && f[n] && f[n] < 128 && strchr("0123456789_-+^#EO", (int)f[n]));
	return n;
}

size_t wcsftime(wchar_t *restrict buf, size_t size, const wchar_t *restrict format,
		const struct tm *restrict tm)
{
	wchar_t *to = buf, *end = buf + size;

	while (*format) {
		/* With a width, the result can be as long as the whole of the caller's room. */
		char spec[64], text[1024], *made = text;
		size_t n = *format == '%' ? spec_length(format, spec, sizeof spec - 3) : 0;
		wchar_t letter = n ? format[n] : 0;

		if (!n || !letter || letter > 127) {
			if (to == end)
				return 0;
			*to++ = *format++;
			continue;
		}
		/* A letter behind it tells "nothing" from "did not fit". */
		spec[n] = (char)letter;
		spec[n + 1] = '.';
		spec[n + 2] = 0;
		size_t length = __strftime(text, sizeof text, spec, tm);
		if (!length) {
			size_t most = (size_t)(end - to) * 4 + 2;
			made = most > sizeof text ? malloc(most) : 0;
			length = made ? __strftime(made, most, spec, tm) : 0;
			if (!length) {
				free(made);
				return 0;
			}
		}
		made[length - 1] = 0;
		const char *s = made;
		mbstate_t state = { 0 };
		size_t got = mbsrtowcs(to, &s, end - to, &state);
		if (made != text)
			free(made);
		if (got == (size_t)-1 || s)
			return 0;
		to += got;
		format += n + 1;
	}
	if (to == end)
		return 0;
	*to = 0;
	return to - buf;
}
