/* fast.h: the few instructions that nearly every malloc and free consists of.
 *
 * Size classes: 16, 32, ... 128, then four to each doubling, so that no more than
 * a fifth of a block is slack. */
#ifndef FAST_H
#define FAST_H

#include "heap.h"

static inline unsigned class_of(size_t size)
{
	size_t n = (size + !size - 1) >> 4;

	if (likely(n < 64))
		return small_classes[n];
	unsigned log = 63 - __builtin_clzl(n);
	return 4 * (log - 1) + (n >> (log - 2) & 3);
}

static inline void push(struct slab *s, void *p)
{
	link_block(p, s->free);
	s->free = p;
}

static inline void *pop(struct slab *s)
{
	uint64_t *w = s->free;

	if (unlikely(!is_free_block(w)))
		heap_error("corrupted", w);
	s->free = next_block(w);
	s->used++;
	w[1] = 0;
	return w;
}

static inline void small_free(struct heap *h, struct slab *s, void *p)
{
	if (unlikely(!is_block(s, p)))
		heap_error("invalid free", p);
	if (unlikely(is_free_block(p)))
		heap_error("double free", p);
	push(s, p);
	if (unlikely(--s->used == s->limit))
		small_free_slow(h, s);
}

#endif
