/* malloc_internal.h: what the rest of libc needs of malloc beside its public functions */
#ifndef MALLOC_INTERNAL_H
#define MALLOC_INTERNAL_H

#include <stddef.h>
#include "hooks.h"

struct heap;
struct slab;

/* Aligned memory; null without memory, errno untouched. */
void *aligned_malloc(size_t align, size_t size) HIDDEN;

/* What malloc is in a program that has threads: set by threads_begin(). */
extern const struct heap_calls {
	struct heap *(*begin)(void);          /* a heap for this thread, which has none */
	void (*free)(struct slab *, void *);  /* a block of another thread's */
	void (*collect)(struct heap *);       /* what others freed of this thread's */
} *hook_heaps HIDDEN;

void heap_threads_begin(void) HIDDEN;

#endif
