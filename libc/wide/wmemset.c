/* wmemset.c: wide characters filled in */
#include <wchar.h>
#include "vector.h"
#include "wide.h"

enum { PER_BLOCK = VEC_SIZE / 4 };

HAS_WIDE(wmemset);

wchar_t *VARIANT(wmemset)(wchar_t *to, wchar_t c, size_t n)
{
	was_long(n * sizeof *to);
	GO_WIDE(wmemset, to, c, n);
	wchar_t *p = to, *end = to + n;
	vec v = vec_fill32(c);

	if (n < PER_BLOCK) {
		while (p < end)
			*p++ = c;
		return to;
	}
	for (; end - p >= 4 * PER_BLOCK; p += 4 * PER_BLOCK) {
		vec_store_any(p, v);
		vec_store_any(p + PER_BLOCK, v);
		vec_store_any(p + 2 * PER_BLOCK, v);
		vec_store_any(p + 3 * PER_BLOCK, v);
	}
	for (; end - p >= PER_BLOCK; p += PER_BLOCK)
		vec_store_any(p, v);
	vec_store_any(end - PER_BLOCK, v); /* overlaps what was stored */
	return to;
}
