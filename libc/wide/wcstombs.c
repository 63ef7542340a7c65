/* wcstombs.c: strings of wide characters to bytes */
#include <limits.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include "locales.h"
#include "utf8.h"
#include "stops.h"
#include "wcstombs.h"

enum { WORDS_SIZE = 4 * VEC_SIZE };

static inline bool stays_in_page(const void *p)
{
	return ((uintptr_t)p & (SMALLEST_PAGE - 1)) <= SMALLEST_PAGE - WORDS_SIZE;
}

struct conversion {
	const wchar_t *s;
	size_t n, done, room;
};

/* ASCII but null characters, sixteen at a time.  What is stored beyond them is not counted. */
static inline bool convert_ascii(struct conversion *c, char *to)
{
	if (c->n < VEC_SIZE || c->room - c->done < VEC_SIZE || !stays_in_page(c->s))
		return false;
	vec v = vec_narrow_most(c->s);
	vec_mask others = vec_high_mask(v) | vec_to_mask(vec_eq(v, vec_fill(0)));
	unsigned count = others ? vec_first(others) : VEC_SIZE;
	if (to)
		vec_store_any(to + c->done, v);
	c->s += count;
	c->n -= count;
	c->done += count;
	return count;
}

/* All but null characters and what is none, while there is room for any character. */
static inline void convert_most(struct conversion *conversion, char *to, bool utf8)
{
	struct conversion c = *conversion;

	while (c.n && c.room - c.done >= MB_LEN_MAX) {
		unsigned wc = *c.s;
		char bytes[MB_LEN_MAX];
		if (wc - 1 < 0x7f) {
			if (c.n > 1 && (unsigned)c.s[1] < 0x80 && convert_ascii(&c, to))
				continue;
			if (to)
				to[c.done] = wc;
			c.done++;
		} else if (!wc || !utf8 || wc > 0x10ffff || wc - 0xd800 < 0x800) {
			break;
		} else {
			c.done += utf8_put(to ? to + c.done : bytes, wc);
		}
		c.s++;
		c.n--;
	}
	*conversion = c;
}

/* Characters that do not fit whole are not begun. */
static size_t convert(char *restrict to, const wchar_t **restrict src, size_t n, size_t room)
{
	struct conversion c = { *src, n, 0, room };
	bool utf8 = locale_utf8();

	while (c.n && c.done < room) {
		if (to)
			convert_most(&c, to, utf8);
		else
			convert_most(&c, 0, utf8);
		if (!c.n || c.done == room)
			break;
		char bytes[MB_LEN_MAX];
		size_t length = wcrtomb(bytes, *c.s, 0);
		if (length == (size_t)-1) {
			c.done = -1;
			break;
		}
		if (length > room - c.done)
			break;
		if (to)
			memcpy(to + c.done, bytes, length);
		if (!*c.s) {
			*src = 0;
			return c.done;
		}
		c.done += length;
		c.s++;
		c.n--;
	}
	*src = c.s;
	return c.done;
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
