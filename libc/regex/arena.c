/* arena.c: memory that is given back as a whole, and arrays that grow */
#include <stdlib.h>
#include <string.h>
#include "program.h"

struct arena_block {
	struct arena_block *before;
	_Alignas(16) char bytes[];
};

enum { BLOCK = 2048 - sizeof(struct arena_block) - 16 };

void *__re_alloc(struct arena *arena, size_t size)
{
	size = (size + 15) & -(size_t)16;
	if (size > arena->left) {
		size_t room = size > BLOCK ? size : BLOCK;
		struct arena_block *block = calloc(1, sizeof *block + room);
		if (!block)
			return 0;
		block->before = arena->last;
		arena->last = block;
		arena->next = block->bytes;
		arena->left = room;
	}
	void *p = arena->next;
	arena->next += size;
	arena->left -= size;
	return p;
}

void __re_free(struct arena *arena)
{
	for (struct arena_block *block = arena->last, *before; block; block = before) {
		before = block->before;
		free(block);
	}
	*arena = (struct arena){ 0 };
}

bool __re_grow(void *array, size_t *room, size_t count, size_t element)
{
	if (count < *room)
		return true;
	size_t more = *room ? *room * 2 : 16;
	while (more <= count)
		more *= 2;
	void *moved = reallocarray(*(void **)array, more, element);
	if (!moved)
		return false;
	*(void **)array = moved;
	*room = more;
	return true;
}
