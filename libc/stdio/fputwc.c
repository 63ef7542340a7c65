/* fputwc.c: writing wide characters (C17 7.29.3) */
#include <wchar.h>
#include "file.h"

wint_t fputwc(wchar_t c, FILE *f)
{
	bool locked = file_lock(f);
	bool done = file_put_wide(f, &c, 1);

	file_unlock(f, locked);
	return done ? (wint_t)c : WEOF;
}

wint_t putwc(wchar_t c, FILE *f)
{
	return fputwc(c, f);
}

wint_t putwchar(wchar_t c)
{
	return fputwc(c, stdout);
}

int fputws(const wchar_t *restrict s, FILE *restrict f)
{
	bool locked = file_lock(f);
	bool done = file_put_wide(f, s, wcslen(s));

	file_unlock(f, locked);
	return done ? 0 : -1;
}
