/* obstack.c: a stack of objects in chunks (GNU C Library manual, 3.2.4 "Obstacks")
 *
 *	chunk: [ limit, prev | object | object | growing object ...  room ... ]
 *	                                         ^ object_base  ^ next_free    ^ chunk_limit
 *
 * Between objects the growing one is there and empty, at an aligned address. */
#include <obstack.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A page with what an allocator may keep beside it. */
enum { CHUNK_SIZE = 4096 - 32 };

int obstack_exit_failure = EXIT_FAILURE;

static void say_and_exit(void)
{
	static const char what[] = "memory exhausted\n";

	write(STDERR_FILENO, what, sizeof what - 1);
	exit(obstack_exit_failure);
}

void (*obstack_alloc_failed_handler)(void) = say_and_exit;

static _Noreturn void fail(void)
{
	obstack_alloc_failed_handler();
	abort();
}

/* ---- Chunks ---- */

/* A new one on top of the others; nothing in it yet. */
static void add_chunk(struct obstack *h, size_t size)
{
	struct _obstack_chunk *new = h->__has_argument ?
					     h->__allocate.with_argument(h->__argument, size) :
					     h->__allocate.plain(size);

	if (!new)
		fail();
	new->prev = h->chunk;
	h->chunk = new;
	h->chunk_limit = new->limit = (char *)new + size;
	h->next_free = h->object_base = __obstack_align(new->contents, h->alignment_mask);
	h->__on_empty = 0;
}

static void release(struct obstack *h, struct _obstack_chunk *chunk)
{
	if (h->__has_argument)
		h->__release.with_argument(h->__argument, chunk);
	else
		h->__release.plain(chunk);
}

/* With its functions set: the first chunk. */
static int begin(struct obstack *h, size_t size, size_t alignment)
{
	h->chunk = 0;
	h->alignment_mask = (alignment ? alignment : _Alignof(max_align_t)) - 1;
	h->chunk_size = size ? size : CHUNK_SIZE;
	/* The first object must at least begin in it. */
	if (h->chunk_size < sizeof *h->chunk + h->alignment_mask)
		h->chunk_size = sizeof *h->chunk + h->alignment_mask;
	add_chunk(h, h->chunk_size);
	return 1;
}

int __obstack_begin(struct obstack *h, size_t size, size_t alignment, void *(*allocate)(size_t),
		    void (*release)(void *))
{
	h->__has_argument = 0;
	h->__allocate.plain = allocate;
	h->__release.plain = release;
	return begin(h, size, alignment);
}

int __obstack_begin_with(struct obstack *h, size_t size, size_t alignment,
			 void *(*allocate)(void *, size_t), void (*release)(void *, void *),
			 void *argument)
{
	h->__has_argument = 1;
	h->__allocate.with_argument = allocate;
	h->__release.with_argument = release;
	h->__argument = argument;
	return begin(h, size, alignment);
}

/* The growing object goes to a new chunk, with room for it, for what is asked, and for a part
 * of it again: so an object that grows byte by byte is not copied too often. */
void obstack_make_room(struct obstack *h, size_t more)
{
	if (obstack_room(h) >= more)
		return;

	struct _obstack_chunk *old = h->chunk;
	const char *object = h->object_base;
	size_t used = obstack_object_size(h), size = used / 8 + sizeof *old + h->alignment_mask + 100;
	/* Then the old chunk has nothing else in it. */
	int alone = !h->__on_empty && object == __obstack_align(old->contents, h->alignment_mask);

	if (__builtin_add_overflow(size, used, &size) || __builtin_add_overflow(size, more, &size))
		fail();
	add_chunk(h, size < h->chunk_size ? h->chunk_size : size);
	memcpy(h->object_base, object, used);
	h->next_free += used;
	if (alone) {
		h->chunk->prev = old->prev;
		release(h, old);
	}
}

void obstack_free(struct obstack *h, void *object)
{
	struct _obstack_chunk *c;
	char *p = object;

	/* The end of a chunk is the place of an empty object. */
	while ((c = h->chunk) && !(p > (char *)c && p <= c->limit)) {
		h->chunk = c->prev;
		release(h, c);
	}
	if (c) {
		h->next_free = h->object_base = p;
		h->chunk_limit = c->limit;
		h->__on_empty = 1;
	} else if (p) {
		abort();
	}
}

size_t obstack_memory_used(struct obstack *h)
{
	size_t sum = 0;

	for (struct _obstack_chunk *c = h->chunk; c; c = c->prev)
		sum += c->limit - (char *)c;
	return sum;
}

/* ---- Growing ---- */

void obstack_blank(struct obstack *h, ptrdiff_t size)
{
	if (size > 0)
		obstack_make_room(h, size);
	h->next_free += size;
}

void obstack_grow(struct obstack *h, const void *data, size_t size)
{
	obstack_make_room(h, size);
	memcpy(h->next_free, data, size);
	h->next_free += size;
}

void(obstack_1grow)(struct obstack *h, char c)
{
	obstack_1grow(h, c);
}

void obstack_grow0(struct obstack *h, const void *data, size_t size)
{
	obstack_grow(h, data, size);
	obstack_1grow(h, 0);
}

void obstack_ptr_grow(struct obstack *h, const void *pointer)
{
	obstack_grow(h, &pointer, sizeof pointer);
}

void obstack_int_grow(struct obstack *h, int number)
{
	obstack_grow(h, &number, sizeof number);
}

void *obstack_finish(struct obstack *h)
{
	void *object = h->object_base;

	h->__on_empty |= h->next_free == object;
	h->next_free = __obstack_align(h->next_free, h->alignment_mask);
	/* The end of the chunk need not be aligned. */
	if (h->next_free > h->chunk_limit)
		h->next_free = h->chunk_limit;
	h->object_base = h->next_free;
	return object;
}

/* ---- Whole objects ---- */

void *obstack_alloc(struct obstack *h, size_t size)
{
	obstack_make_room(h, size);
	h->next_free += size;
	return obstack_finish(h);
}

void *obstack_copy(struct obstack *h, const void *data, size_t size)
{
	obstack_grow(h, data, size);
	return obstack_finish(h);
}

void *obstack_copy0(struct obstack *h, const void *data, size_t size)
{
	obstack_grow0(h, data, size);
	return obstack_finish(h);
}
