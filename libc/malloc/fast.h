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
	unsigned log = 63 - __builtin_clzl(n | 4);

	return n < 8 ? n : 4 * (log - 1) + (n >> (log - 2) & 3);
}

static inline void push(struct heap *h, struct slab *s, void *p)
{
	uint64_t *w = p;

	w[0] = (uintptr_t)s->free ^ h->key;
	w[1] = w[0] ^ (uintptr_t)p ^ h->key2;
	s->free = p;
}

static inline void *pop(struct heap *h, struct slab *s)
{
	uint64_t *w = s->free;

	if (unlikely(!is_free_block(h, w)))
		heap_error(h, "corrupted", w);
	s->free = (void *)(w[0] ^ h->key);
	s->used++;
	w[1] = 0;
	return w;
}

static inline void *small_alloc(struct heap *h, size_t size)
{
	unsigned class = class_of(size);
	struct slab *s = h->head[class];

	return likely(s && s->free) ? pop(h, s) : small_alloc_slow(h, class);
}

static inline void small_free(struct heap *h, struct slab *s, void *p)
{
	if (unlikely(!is_block(s, p)))
		heap_error(h, "invalid free", p);
	if (unlikely(is_free_block(h, p)))
		heap_error(h, "double free", p);
	push(h, s, p);
	if (unlikely(!--s->used || s->state == SLAB_FULL))
		small_free_slow(h, s);
}

static inline void block_free(struct heap *h, void *p)
{
	struct slab *s = slab_of(h, p);

	if (likely(s && (s->state == SLAB_OPEN || s->state == SLAB_FULL)))
		small_free(h, s, p);
	else
		block_free_other(h, s, p);
}

#endif
