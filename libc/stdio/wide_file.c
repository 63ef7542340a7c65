/* wide_file.c: streams of wide characters: multibyte outside, wide inside (C17 7.29.3) */
#include <errno.h>
#include <limits.h>
#include <wchar.h>
#include "file.h"

wint_t file_get_wide(FILE *f)
{
	bool inside = false;
	wchar_t wide;

	f->orientation = 1;
	for (;;) {
		if (f->read == f->read_end && !file_fill(f)) {
			if (!inside || (f->flags & FAILED))
				return WEOF;
			break; /* the file ends inside a character */
		}
		char byte = *f->read++;
		size_t n = mbrtowc(&wide, &byte, 1, &f->reading_state);
		if (n == (size_t)-2) {
			inside = true;
			continue;
		}
		if (n != (size_t)-1)
			return wide;
		/* A byte that cannot go on a character may begin the next one. */
		if (inside)
			f->read--;
		break;
	}
	f->reading_state = (mbstate_t){ 0 };
	file_fail(f, EILSEQ);
	return WEOF;
}

bool file_unget_wide(FILE *f, wint_t c)
{
	char bytes[MB_LEN_MAX];
	mbstate_t state = { 0 };
	size_t n = wcrtomb(bytes, c, &state);

	f->orientation = 1;
	if (n == (size_t)-1)
		return false;
	while (n)
		if (!file_unread(f, bytes[--n]))
			return false;
	return true;
}

bool file_put_wide(FILE *f, const wchar_t *s, size_t n)
{
	char bytes[256 + MB_LEN_MAX], *p = bytes;

	f->orientation = 1;
	while (n--) {
		size_t length = wcrtomb(p, *s++, &f->writing_state);
		if (length == (size_t)-1) {
			file_write(f, bytes, p - bytes);
			f->flags |= FAILED;
			return false;
		}
		p += length;
		if ((p - bytes >= 256 || !n) &&
		    file_write(f, bytes, p - bytes) < (size_t)(p - bytes))
			return false;
		if (p - bytes >= 256)
			p = bytes;
	}
	return true;
}
