/* wcstombs.c: strings of wide characters to bytes */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include "wcstombs.h"

/* Characters that do not fit whole are not begun. */
static size_t convert(char *restrict to, const wchar_t **restrict src, size_t n, size_t room)
{
	const wchar_t *s = *src;
	size_t done = 0;

	for (; n && done < room; n--, s++) {
		if ((unsigned)*s - 1 < 0x7f) { /* ASCII but the null */
			if (to)
				to[done] = *s;
			done++;
			continue;
		}
		char bytes[MB_LEN_MAX];
		size_t len = wcrtomb(bytes, *s, 0);
		if (len == (size_t)-1) {
			done = -1;
			break;
		}
		if (len > room - done)
			break;
		if (to)
			memcpy(to + done, bytes, len);
		if (!*s) {
			*src = 0;
			return done;
		}
		done += len;
	}
	*src = s;
	return done;
}

size_t __wcsnrtombs(char *restrict to, const wchar_t **restrict src, size_t n, size_t room)
{
	const wchar_t *s = *src;

	return to ? convert(to, src, n, room) : convert(0, &s, n, -1);
}

size_t wcsrtombs(char *restrict to, const wchar_t **restrict src, size_t room,
		 mbstate_t *restrict state)
{
	(void)state; /* characters have no state on their way to bytes */
	return __wcsnrtombs(to, src, -1, room);
}

size_t wcstombs(char *restrict to, const wchar_t *restrict s, size_t room)
{
	const wchar_t *from = s;

	return __wcsnrtombs(to, &from, -1, room);
}
