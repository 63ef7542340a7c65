/* stops.h: the places where a scan over vectors stops, of bytes or of wide characters.
 *
 * A vector of stops marks them: for bytes by null bytes, so that one instruction, the least of
 * two, joins the stops of both; for wide characters by lanes that are all set. */
#ifndef STOPS_H
#define STOPS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "vector.h"

struct stops {
	size_t unit;                /* bytes */
	vec (*equal)(vec v, vec w); /* all bits set in units that are equal */
	vec (*either)(vec stops, vec others);
	vec_mask (*mask)(vec stops);
};

static inline vec_mask null_mask(vec v)
{
	return vec_to_mask(vec_eq(v, vec_fill(0)));
}

#define BYTE_STOPS ((struct stops){ 1, vec_eq, vec_min, null_mask })
#define WIDE_STOPS ((struct stops){ 4, vec_eq32, vec_or, vec_to_mask })

#define INLINE static inline __attribute__((always_inline))

/* A vector that begins in a page that may be read must not reach into the next one. */
enum { SMALLEST_PAGE = 4096 };

static inline bool near_page_end(const void *p)
{
	return __builtin_expect((uintptr_t)p % SMALLEST_PAGE > SMALLEST_PAGE - VEC_SIZE, 0);
}

/* The aligned vector that p is in, which is all in p's page. */
static inline const char *block_of(const void *p)
{
	return (const char *)((uintptr_t)p & -VEC_SIZE);
}

#endif
