/* fgetwc.c: reading wide characters (C17 7.29.3) */
#include <wchar.h>
#include "file.h"

wint_t fgetwc(FILE *f)
{
	bool locked = file_lock(f);
	wint_t c = file_get_wide(f);

	file_unlock(f, locked);
	return c;
}

wint_t getwc(FILE *f)
{
	return fgetwc(f);
}

wint_t getwchar(void)
{
	return fgetwc(stdin);
}

wint_t ungetwc(wint_t c, FILE *f)
{
	bool locked = file_lock(f);

	if (c != WEOF && !file_unget_wide(f, c))
		c = WEOF;
	file_unlock(f, locked);
	return c;
}

wchar_t *fgetws(wchar_t *restrict s, int size, FILE *restrict f)
{
	wchar_t *p = s;
	wint_t c = 0;

	if (size <= 0)
		return 0;
	bool locked = file_lock(f);
	while (--size && c != '\n') {
		c = file_get_wide(f);
		if (c == WEOF)
			break;
		*p++ = c;
	}
	bool failed = c == WEOF && (p == s || (f->flags & FAILED));
	file_unlock(f, locked);
	if (failed)
		return 0;
	*p = 0;
	return s;
}
