/* malloc.h: malloc beyond the standards (SVID, GNU) */
#ifndef _MALLOC_H
#define _MALLOC_H

#include <features.h>
#include <stdlib.h>

__BEGIN_DECLS

/* Memory aligned to a power of two, to a page, to a page and of whole pages.  Null on
 * failure with ENOMEM, or EINVAL for what is no power of two. */
void *memalign(size_t __align, size_t __size)
	__attribute__((__malloc__, __alloc_align__(1), __alloc_size__(2)));
void *valloc(size_t) __attribute__((__malloc__, __alloc_size__(1)));
void *pvalloc(size_t) __attribute__((__malloc__));
void *reallocarray(void *, size_t, size_t) __attribute__((__alloc_size__(2, 3)));

/* How many bytes the block really has: at least what was asked for. */
size_t malloc_usable_size(void *);

/* Gives free memory back to the kernel, all but pad bytes: was there any?  What other threads
 * keep for their next allocations is theirs.  Traps: munmap, madvise. */
int malloc_trim(size_t __pad);

/* M_TRIM_THRESHOLD: how many bytes of free memory may stay.  1 if it was set, 0 for
 * parameters of other allocators, which have no meaning here. */
#define M_MXFAST 1
#define M_TRIM_THRESHOLD (-1)
#define M_TOP_PAD (-2)
#define M_MMAP_THRESHOLD (-3)
#define M_MMAP_MAX (-4)
#define M_CHECK_ACTION (-5)
#define M_PERTURB (-6)
#define M_ARENA_TEST (-7)
#define M_ARENA_MAX (-8)
int mallopt(int __parameter, int __value);

/* Of all threads together; bytes, unless said otherwise.  Fields with no meaning here are 0. */
struct mallinfo2 {
	size_t arena;    /* in segments */
	size_t ordblks;  /* number of free blocks */
	size_t smblks;
	size_t hblks;    /* number of blocks with a mapping of their own... */
	size_t hblkhd;   /* ...and their bytes */
	size_t usmblks, fsmblks;
	size_t uordblks; /* in use */
	size_t fordblks; /* free */
	size_t keepcost; /* what malloc_trim could give back */
};
struct mallinfo2 mallinfo2(void);

/* The same with numbers that wrap. */
struct mallinfo {
	int arena, ordblks, smblks, hblks, hblkhd, usmblks, fsmblks, uordblks, fordblks, keepcost;
};
struct mallinfo mallinfo(void);

/* Prints the numbers to standard error. */
void malloc_stats(void);

__END_DECLS

#endif
