/* wcslen.c: searches for one wide character, a vector at a time */
#include <wchar.h>
#include "last_in_string.h"
#include "wcsnlen.h"

HAS_WIDE(wcslen);
HAS_WIDE(wcschr);
HAS_WIDE(wcsrchr);
HAS_WIDE(wmemchr);
HAS_WIDE(__wcsnlen);

static inline vec at_null(vec v, vec wanted __attribute__((unused)))
{
	return vec_eq32(v, vec_fill(0));
}

static inline vec at_wanted_or_null(vec v, vec wanted)
{
	return vec_or(vec_eq32(v, vec_fill(0)), vec_eq32(v, wanted));
}

size_t VARIANT(wcslen)(const wchar_t *s)
{
	GO_WIDE(wcslen, s);
	wchar_t *end = (wchar_t *)first_stop((const char *)s, vec_fill(0), at_null, WIDE_STOPS);

	return end - s;
}

wchar_t *VARIANT(wcschr)(const wchar_t *s, wchar_t c)
{
	GO_WIDE(wcschr, s, c);
	s = (wchar_t *)first_stop((const char *)s, vec_fill32(c), at_wanted_or_null, WIDE_STOPS);
	return *s == c ? (wchar_t *)s : 0;
}

wchar_t *VARIANT(wcsrchr)(const wchar_t *s, wchar_t c)
{
	GO_WIDE(wcsrchr, s, c);
	return (wchar_t *)last_in_string((const char *)s, vec_fill32(c), at_wanted_or_null,
					 WIDE_STOPS);
}

/* n may be more than there can be. */
static inline wchar_t *find(const wchar_t *s, wchar_t c, size_t n)
{
	size_t bytes = n < SIZE_MAX / sizeof *s ? n * sizeof *s : SIZE_MAX;

	return (wchar_t *)first_within((const char *)s, vec_fill32(c), bytes, WIDE_STOPS);
}

wchar_t *VARIANT(wmemchr)(const wchar_t *s, wchar_t c, size_t n)
{
	GO_WIDE(wmemchr, s, c, n);
	return find(s, c, n);
}

size_t VARIANT(__wcsnlen)(const wchar_t *s, size_t n)
{
	GO_WIDE(__wcsnlen, s, n);
	wchar_t *end = find(s, 0, n);

	return end ? (size_t)(end - s) : n;
}
