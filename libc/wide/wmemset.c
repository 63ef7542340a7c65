/* wmemset.c: wide characters filled in, with overlapping vectors from both ends */
#include <wchar.h>
#include "vector.h"
#include "wide.h"

HAS_WIDE(wmemset);

wchar_t *VARIANT(wmemset)(wchar_t *to, wchar_t c, size_t n)
{
	char *p = (char *)to, *end = (char *)(to + n);
	vec v = vec_fill32(c);

	if (end - p < VEC_SIZE) { /* the wide variant gets more */
		if (n)
			to[0] = to[n / 2] = to[n - 1] = c;
		return to;
	}
	vec_store_any(p, v);
	vec_store_any(end - VEC_SIZE, v);
	if (end - p <= 2 * VEC_SIZE)
		return to;
	vec_store_any(p + VEC_SIZE, v);
	vec_store_any(end - 2 * VEC_SIZE, v);
	if (end - p <= 4 * VEC_SIZE)
		return to;
	was_long(end - p);
	GO_WIDE(wmemset, to, c, n);
	for (p += 2 * VEC_SIZE; end - p > 4 * VEC_SIZE; p += 4 * VEC_SIZE)
		for (int i = 0; i < 4; i++)
			vec_store_any(p + i * VEC_SIZE, v);
	vec_store_any(end - 4 * VEC_SIZE, v);
	vec_store_any(end - 3 * VEC_SIZE, v);
	return to;
}
