/* arena.c: memory that is given back as a whole; arrays that grow, and their order */
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
	size_t more = *room ? *room * 2 : 32;
	while (more <= count)
		more *= 2;
	void *moved = reallocarray(*(void **)array, more, element);
	if (!moved)
		return false;
	*(void **)array = moved;
	*room = more;
	return true;
}

/* D. L. Shell, "A high-speed sorting procedure", CACM 2 (1959), with the gaps of M. Ciura
 * (2001): most arrays are short, and qsort would bring its own memory along. */
void __re_sort(void *array, size_t count, size_t element)
{
	static const uint16_t gaps[] = { 16001, 6001, 1750, 701, 301, 132, 57, 23, 10, 4, 1 };
	char *a = array;

	for (size_t g = 0; g < sizeof gaps / sizeof *gaps; g++) {
		size_t gap = gaps[g] * element;
		for (size_t i = gap; i < count * element; i += element) {
			uint64_t kept;
			size_t k = i;
			memcpy(&kept, a + i, element);
			for (; k >= gap && *(uint32_t *)(a + k - gap) > (uint32_t)kept; k -= gap)
				memcpy(a + k, a + k - gap, element);
			memcpy(a + k, &kept, element);
		}
	}
}
