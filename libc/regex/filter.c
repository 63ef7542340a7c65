/* filter.c: the places where a match may begin (see beginnings.c) */
#include <string.h>
#include "program.h"
#include "vector.h"

static bool is_beginning(const struct filter *f, const unsigned char *p)
{
	if (f->literal)
		return !memcmp(p, f->literal, f->len);
	unsigned bits = f->tables[0][p[0]];
	for (size_t i = 1; i < f->len; i++)
		bits &= f->tables[i][p[i]];
	return bits;
}

static const unsigned char *one_by_one(const struct filter *f, const unsigned char *p,
				       const unsigned char *end)
{
	if (!f->literal && f->len == 3) {
		/* The frequent case: the loads of several places at once. */
		for (; p < end; p++)
			if (f->tables[0][p[0]] & f->tables[1][p[1]] & f->tables[2][p[2]])
				return p;
		return 0;
	}
	for (; p < end; p++)
		if (is_beginning(f, p))
			return p;
	return 0;
}

static inline vec_mask pairs_at(const struct filter *f, unsigned count, const unsigned char *p)
{
	vec first = vec_load_any(p + f->at[0]), second = vec_load_any(p + f->at[1]);
	vec any = vec_fill(0);

	for (unsigned i = 0; i < count; i++) {
		const uint8_t(*pair)[2][16] = f->pairs[i];
		vec a = vec_eq(vec_or(first, vec_load(pair[0][0])), vec_load(pair[0][1]));
		vec b = vec_eq(vec_or(second, vec_load(pair[1][0])), vec_load(pair[1][1]));
		any = vec_or(any, vec_and(a, b));
	}
	return vec_to_mask(any);
}

/* `end` is the last place and one.  The last block overlaps the one before. */
static inline const unsigned char *by_pairs(const struct filter *f, unsigned count,
					    const unsigned char *p, const unsigned char *end)
{
	for (;;) {
		for (vec_mask m = pairs_at(f, count, p); m;) {
			unsigned k = vec_first(m);
			if (is_beginning(f, p + k))
				return p + k;
			m &= ~((((vec_mask)1 << VEC_BITS) - 1) << k * VEC_BITS);
		}
		if (end - p <= VEC_SIZE)
			return 0;
		p += end - p < 2 * VEC_SIZE ? end - p - VEC_SIZE : VEC_SIZE;
	}
}

const unsigned char *__re_filter(const struct filter *f, const unsigned char *at,
				 const unsigned char *end)
{
	enum { LONG = 64 };

	if ((size_t)(end - at) < f->len)
		return 0;
	if (f->literal && f->len == 1)
		return memchr(at, *f->literal, end - at);
	if (f->literal && f->len > LONG)
		return memmem(at, end - at, f->literal, f->len);
	end -= f->len - 1;
	if (!f->pair_count || end - at < VEC_SIZE)
		return one_by_one(f, at, end);
	/* One pair, the most frequent number, stays in registers. */
	return f->pair_count == 1 ? by_pairs(f, 1, at, end) : by_pairs(f, f->pair_count, at, end);
}
