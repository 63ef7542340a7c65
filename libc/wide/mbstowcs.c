/* mbstowcs.c: strings of bytes to wide characters.
 *
 * Runs of ASCII go sixteen at a time.  A string whose end is not known may be read
 * past its null byte, but never into a page that the byte before is not in. */
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <wchar.h>
#include "locales.h"
#include "utf8.h"
#include "mbstowcs.h"
#include "vector.h"

enum { SMALLEST_PAGE = 4096 };

static inline int stays_in_page(const void *p)
{
	return ((uintptr_t)p & (SMALLEST_PAGE - 1)) <= SMALLEST_PAGE - VEC_SIZE;
}

/* The sequence of two or more bytes at s, before end: its length, 0 when it is
 * invalid, -2 when the end comes first. */
static inline int sequence(const unsigned char *s, const unsigned char *end, wchar_t *wc)
{
	unsigned char c = *s;

	if (c >= 0xe1 && c <= 0xec && (size_t)(end - s) >= 3 && (s[1] & 0xc0) == 0x80 &&
	    (s[2] & 0xc0) == 0x80) {
		*wc = (c & 0xf) << 12 | (s[1] & 0x3f) << 6 | (s[2] & 0x3f);
		return 3;
	}
	mbstate_t state = { 0 };
	int n = 1;
	if (!utf8_begin(&state, c))
		return 0;
	for (; state.__left; n++) {
		if (s + n == end)
			return -2;
		if (!utf8_continue(&state, s[n]))
			return 0;
	}
	*wc = state.__value;
	return n;
}

/* Up to room characters of at most n bytes.  Where it stopped goes to *src, a null
 * pointer after a null byte; without a destination nothing is stored. */
static size_t convert(wchar_t *restrict to, const char **restrict src, size_t n, size_t room,
		      mbstate_t *state)
{
	const unsigned char *s = (const unsigned char *)*src;
	const unsigned char *end = n > UINTPTR_MAX - (uintptr_t)s ? (void *)UINTPTR_MAX : s + n;
	size_t done = 0;
	int utf8 = locale_utf8();
	vec null = vec_fill(0);

	while (done < room && s < end) {
		wchar_t wc = *s;
		int len = 1;
		if (state->__left) {
			size_t k = mbrtowc(&wc, (const char *)s, end - s, state);
			if (k == (size_t)-1)
				goto invalid;
			if (k == (size_t)-2) {
				s = end;
				break;
			}
			len = k;
		} else if (wc < 0x80) {
			while (room - done >= VEC_SIZE && (size_t)(end - s) >= VEC_SIZE &&
			       stays_in_page(s)) {
				vec v = vec_load_any(s);
				if (vec_high_mask(v) | vec_to_mask(vec_eq(v, null)))
					break;
				if (to)
					vec_widen((int32_t *)to + done, v);
				done += VEC_SIZE;
				s += VEC_SIZE;
			}
			if (done == room || s == end)
				break;
			if ((wc = *s) >= 0x80)
				continue;
		} else if (!utf8) {
			wc = BYTE_TO_WIDE(wc);
		} else if ((len = sequence(s, end, &wc)) == 0) {
			errno = EILSEQ;
			goto invalid;
		} else if (len < 0) { /* the state keeps what there is of it */
			mbrtowc(0, (const char *)s, end - s, state);
			s = end;
			break;
		}
		if (to)
			to[done] = wc;
		if (!wc) {
			*src = 0;
			return done;
		}
		done++;
		s += len;
	}
	*src = (const char *)s;
	return done;
invalid:
	*src = (const char *)s;
	return -1;
}

size_t __mbsnrtowcs(wchar_t *restrict to, const char **restrict src, size_t n, size_t room,
		    mbstate_t *restrict state)
{
	if (to)
		return convert(to, src, n, room, state);
	const char *from = *src;
	mbstate_t copy = *state;
	return convert(0, &from, n, -1, &copy);
}

size_t mbsrtowcs(wchar_t *restrict to, const char **restrict src, size_t room,
		 mbstate_t *restrict state)
{
	static mbstate_t own;

	return __mbsnrtowcs(to, src, -1, room, state ? state : &own);
}

size_t mbstowcs(wchar_t *restrict to, const char *restrict s, size_t room)
{
	const char *from = s;
	mbstate_t state = { 0 };

	return __mbsnrtowcs(to, &from, -1, room, &state);
}
