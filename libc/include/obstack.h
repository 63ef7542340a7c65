/* obstack.h: a stack of objects of any sizes; the last may grow (GNU)
 *
 * Objects lie one behind the other in chunks that come from a function of the program's choice;
 * to free one frees all that came after it.  An object grows at the end of a chunk, and moves
 * (its address is not known) until obstack_finish.
 *
 *	#define obstack_chunk_alloc malloc
 *	#define obstack_chunk_free free
 *	struct obstack words;
 *	obstack_init(&words);
 *	char *s = obstack_copy0(&words, "text", 4);
 *	obstack_free(&words, 0);
 *
 * Sizes are in bytes.  Where there is no memory, obstack_alloc_failed_handler is called and no
 * function returns.  Nothing traps but what the program's own function does. */
#ifndef _OBSTACK_H
#define _OBSTACK_H

#include <features.h>
#include <stddef.h>

__BEGIN_DECLS

struct _obstack_chunk {
	char *limit; /* its end */
	struct _obstack_chunk *prev;
	char contents[];
};

struct obstack {
	size_t chunk_size;
	struct _obstack_chunk *chunk; /* the newest */
	char *object_base, *next_free, *chunk_limit; /* the growing object, its end, the room's end */
	size_t alignment_mask;
	union {
		void *(*plain)(size_t);
		void *(*with_argument)(void *, size_t);
	} __allocate;
	union {
		void (*plain)(void *);
		void (*with_argument)(void *, void *);
	} __release;
	void *__argument;
	unsigned char __has_argument;
	unsigned char __on_empty; /* an empty object may have the address of the growing one */
};

/* ---- Beginning ----
 *
 * These are macros: obstack_init and obstack_begin use the program's obstack_chunk_alloc and
 * obstack_chunk_free.  size: of a chunk, alignment: of each object, a power of two; 0: 4064 and
 * that of max_align_t.  _with_arg: the functions have the argument first. */
#define obstack_init(h) obstack_begin(h, 0)
#define obstack_begin(h, size)                                                                     \
	obstack_specify_allocation(h, size, 0, obstack_chunk_alloc, obstack_chunk_free)
#define obstack_specify_allocation(h, size, alignment, allocate, release)                          \
	__obstack_begin(h, size, alignment, (void *(*)(size_t))(allocate), (void (*)(void *))(release))
#define obstack_specify_allocation_with_arg(h, size, alignment, allocate, release, argument)       \
	__obstack_begin_with(h, size, alignment, (void *(*)(void *, size_t))(allocate),            \
			     (void (*)(void *, void *))(release), argument)
int __obstack_begin(struct obstack *, size_t, size_t, void *(*)(size_t), void (*)(void *));
int __obstack_begin_with(struct obstack *, size_t, size_t, void *(*)(void *, size_t),
			 void (*)(void *, void *), void *);

/* How much to ask for, in chunks that are still to come; what addresses of objects are aligned
 * to, less 1, from the next object on.  Both may be assigned. */
#define obstack_chunk_size(h) ((h)->chunk_size)
#define obstack_alignment_mask(h) ((h)->alignment_mask)

/* What is called when there is no memory, and must not return.  If the program sets none, it
 * says "memory exhausted" and exits with this status. */
extern void (*obstack_alloc_failed_handler)(void);
extern int obstack_exit_failure;

/* ---- Whole objects ---- */

/* The address of a new object: uninitialized, a copy, a copy with a null byte behind it. */
void *obstack_alloc(struct obstack *, size_t);
void *obstack_copy(struct obstack *, const void *, size_t);
void *obstack_copy0(struct obstack *, const void *, size_t);

/* Frees the object, finished or growing, and all after it; for a null pointer everything: then
 * the obstack must begin again.  An address that is in none of its chunks aborts. */
void obstack_free(struct obstack *, void *);

/* The bytes of all chunks. */
size_t obstack_memory_used(struct obstack *);

/* ---- The growing object ---- */

/* Adds bytes: uninitialized (a negative number takes some away), a copy, a copy and a null byte, a
 * character, a pointer, an int. */
void obstack_blank(struct obstack *, ptrdiff_t);
void obstack_grow(struct obstack *, const void *, size_t);
void obstack_grow0(struct obstack *, const void *, size_t);
void obstack_1grow(struct obstack *, char);
void obstack_ptr_grow(struct obstack *, const void *);
void obstack_int_grow(struct obstack *, int);

/* Ends it: its address, which it keeps. */
void *obstack_finish(struct obstack *);

/* Sees that there is room for so many bytes more; moves the object if need be. */
void obstack_make_room(struct obstack *, size_t);

/* Its size so far, where it is now, where its next byte will be; the room that is left for it. */
#define obstack_object_size(h) ((size_t)((h)->next_free - (h)->object_base))
#define obstack_base(h) ((void *)(h)->object_base)
#define obstack_next_free(h) ((void *)(h)->next_free)
#define obstack_room(h) ((size_t)((h)->chunk_limit - (h)->next_free))

/* Whether there is nothing in it, and nothing growing. */
#define obstack_empty_p(h)                                                                         \
	(!(h)->chunk->prev &&                                                                      \
	 (h)->next_free == __obstack_align((h)->chunk->contents, (h)->alignment_mask))
#define __obstack_align(p, mask)                                                                   \
	((char *)(((__UINTPTR_TYPE__)(p) + (mask)) & ~(__UINTPTR_TYPE__)(mask)))

/* Adds where the caller knows that there is room. */
#define obstack_blank_fast(h, size) ((void)((h)->next_free += (size)))
#define obstack_1grow_fast(h, c) ((void)(*(h)->next_free++ = (c)))
#define obstack_ptr_grow_fast(h, pointer)                                                          \
	__obstack_add_fast(h, const void *, (const void *)(pointer))
#define obstack_int_grow_fast(h, number) __obstack_add_fast(h, int, number)
#define __obstack_add_fast(h, type, value)                                                         \
	__extension__({                                                                            \
		struct obstack *__h = (h);                                                         \
		type __value = (value);                                                            \
		__builtin_memcpy(__h->next_free, &__value, sizeof __value);                        \
		__h->next_free += sizeof __value;                                                  \
	})

/* One character at a time is the common way: only a full chunk is worth a call. */
#define obstack_1grow(h, c)                                                                        \
	__extension__({                                                                            \
		struct obstack *__o = (h);                                                         \
		if (__o->next_free == __o->chunk_limit)                                            \
			obstack_make_room(__o, 1);                                                 \
		obstack_1grow_fast(__o, c);                                                        \
	})

/* printf to the growing object, without a null byte: see <stdio.h>. */

__END_DECLS

#endif
