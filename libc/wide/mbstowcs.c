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
#include "stops.h"

struct conversion {
	const unsigned char *s, *end;
	size_t done, room;
};

static inline bool is_ascii_text(unsigned c)
{
	return c - 1 < 0x7f;
}

/* A vector of ASCII at a time. */
static inline void convert_ascii(struct conversion *c, wchar_t *to)
{
	vec null = vec_fill(0);

	for (;;) {
		size_t count = -(uintptr_t)c->s % SMALLEST_PAGE, left = c->end - c->s;
		if (!count)
			count = SMALLEST_PAGE;
		if (count > left)
			count = left;
		if (count > c->room - c->done)
			count = c->room - c->done;
		if (count < VEC_SIZE)
			return;
		const unsigned char *s = c->s, *end = s + count / VEC_SIZE * VEC_SIZE;
		wchar_t *p = to + c->done;
		for (; s < end; s += VEC_SIZE, p += VEC_SIZE) {
			vec v = vec_load_any(s);
			if (vec_high_mask(v) | vec_to_mask(vec_eq(v, null)))
				break;
			if (to)
				vec_widen((int32_t *)p, v);
		}
		c->done += s - c->s;
		c->s = s;
		if (s < end)
			return;
	}
}

/* ASCII but null bytes, and sequences of two and three bytes; whatever else it stops at.
 * Without a destination nothing is stored. */
static inline void convert_most(struct conversion *conversion, wchar_t *to, bool utf8)
{
	struct conversion c = *conversion;

	while (c.done < c.room && c.end - c.s >= 3) {
		unsigned wc = *c.s, length = 1;
		if (is_ascii_text(wc)) {
			/* Between others there is often but a space. */
			if (is_ascii_text(c.s[1])) {
				const unsigned char *before = c.s;
				convert_ascii(&c, to);
				if (c.s != before)
					continue;
			}
		} else if (!utf8 || !(length = utf8_short(c.s, &wc))) {
			break;
		}
		if (to)
			to[c.done] = wc;
		c.done++;
		c.s += length;
	}
	*conversion = c;
}

/* Up to room characters of at most n bytes.  Where it stopped goes to *src, a null
 * pointer after a null byte. */
static size_t convert(wchar_t *restrict to, const char **restrict src, size_t n, size_t room,
		      mbstate_t *state)
{
	const unsigned char *s = (const unsigned char *)*src;
	struct conversion c = { s, n > (size_t)PTRDIFF_MAX ? s + PTRDIFF_MAX : s + n, 0, room };
	bool utf8 = locale_utf8();

	while (c.done < room && c.s < c.end) {
		if (!state->__left) {
			if (to)
				convert_most(&c, to, utf8);
			else
				convert_most(&c, 0, utf8);
			if (c.done == room || c.s == c.end)
				break;
		}
		wchar_t wc;
		size_t length = mbrtowc(&wc, (const char *)c.s, c.end - c.s, state);
		if (length == (size_t)-1) {
			*src = (const char *)c.s;
			return -1;
		}
		if (length == (size_t)-2) {
			c.s = c.end;
			break;
		}
		if (to)
			to[c.done] = wc;
		if (!wc) {
			*src = 0;
			return c.done;
		}
		c.done++;
		c.s += length;
	}
	*src = (const char *)c.s;
	return c.done;
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
