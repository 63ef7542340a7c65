/* tls_block.h: a thread's storage: its variables and its struct thread, laid out as
 * arch/ARCH/tls.h draws it */
#ifndef TLS_BLOCK_H
#define TLS_BLOCK_H

#include <elf.h>
#include "thread.h"

enum { LEAST_ALIGN = 16 }; /* of the thread pointer */

/* What the program headers say of the variables. */
struct tls_block {
	const char *image;
	size_t image_size, size, align;
};

static inline uintptr_t align_up(uintptr_t n, uintptr_t align)
{
	return (n + align - 1) & -align;
}

static inline struct tls_block tls_block_of(const Elf64_Phdr *phdr, size_t count, uintptr_t bias)
{
	struct tls_block b = { .align = 1 };

	for (const Elf64_Phdr *end = phdr + count; phdr != end; phdr++)
		if (phdr->p_type == PT_TLS) {
			b.image = (const char *)(bias + phdr->p_vaddr);
			b.image_size = phdr->p_filesz;
			b.size = phdr->p_memsz;
			b.align = phdr->p_align;
		}
	return b;
}

/* Where the variables begin, from the thread pointer. */
static inline ptrdiff_t tls_variables(const struct tls_block *b)
{
#if TLS_BELOW_THREAD
	/* The linker places variables so that the block, padded to its own alignment (which
	 * may be less than ours), ends at the thread pointer. */
	return -align_up(b->size, b->align);
#else
	return align_up(TLS_RESERVED, b->align);
#endif
}

static inline size_t tls_below(const struct tls_block *b)
{
#if TLS_BELOW_THREAD
	return align_up(b->size, b->align);
#else
	(void)b;
	return sizeof(struct thread);
#endif
}

static inline size_t tls_align(const struct tls_block *b)
{
	return b->align > LEAST_ALIGN ? b->align : LEAST_ALIGN;
}

/* How much is wanted of memory that is aligned to LEAST_ALIGN. */
static inline size_t tls_room(const struct tls_block *b)
{
#if TLS_BELOW_THREAD
	size_t above = sizeof(struct thread);
#else
	size_t above = tls_variables(b) + b->size;
#endif
	return tls_below(b) + above + tls_align(b) - LEAST_ALIGN;
}

/* Fills a block that is all zeros; returns the thread pointer. */
static inline char *tls_fill(const struct tls_block *b, uintptr_t start)
{
	char *tp = (char *)align_up(start + tls_below(b), tls_align(b));

	for (size_t i = 0; i < b->image_size; i++)
		tp[tls_variables(b) + i] = b->image[i];
	return tp;
}

#endif
