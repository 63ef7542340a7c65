/* fwide_unlocked.c: wide characters of a stream that the caller has to itself (GNU) */
#include <wchar.h>
#include "file.h"

wint_t fgetwc_unlocked(FILE *f)
{
	return file_get_wide(f);
}

wint_t getwc_unlocked(FILE *f)
{
	return file_get_wide(f);
}

wint_t getwchar_unlocked(void)
{
	return file_get_wide(stdin);
}

wint_t fputwc_unlocked(wchar_t c, FILE *f)
{
	return file_put_wide(f, &c, 1) ? (wint_t)c : WEOF;
}

wint_t putwc_unlocked(wchar_t c, FILE *f)
{
	return fputwc_unlocked(c, f);
}

wint_t putwchar_unlocked(wchar_t c)
{
	return fputwc_unlocked(c, stdout);
}

/* The lock may be taken again by who has it. */
wchar_t *fgetws_unlocked(wchar_t *restrict s, int size, FILE *restrict f)
{
	return fgetws(s, size, f);
}

int fputws_unlocked(const wchar_t *restrict s, FILE *restrict f)
{
	return file_put_wide(f, s, wcslen(s)) ? 0 : -1;
}
