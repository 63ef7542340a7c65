/* small.c: blocks of up to 64 KiB, from slabs of one size each.
 *
 * What happens in one malloc of many is here: slabs are made, found full, found empty.
 * The rest is in fast.h. */
#include "fast.h"

size_t class_size(unsigned class)
{
	if (class < 8)
		return (class + 1) * 16;
	size_t base = (size_t)128 << (class - 8) / 4;
	return base + base / 4 * (class % 4 + 1);
}

static void open_slab(struct heap *h, struct slab *s)
{
	struct slab **head = &h->head[s->class];

	/* Behind the first: allocation goes on where it was. */
	s->state = SLAB_OPEN;
	if (*head) {
		s->prev = *head;
		s->next = (*head)->next;
		(*head)->next = s;
	} else {
		s->prev = s->next = 0;
		*head = s;
	}
	if (s->next)
		s->next->prev = s;
}

static void close_slab(struct heap *h, struct slab *s)
{
	if (s->prev)
		s->prev->next = s->next;
	else
		h->head[s->class] = s->next;
	if (s->next)
		s->next->prev = s->prev;
}

/* Makes the next blocks, about a page of them: what no one needs is not touched. */
static void make_blocks(struct heap *h, struct slab *s)
{
	unsigned count = s->size < PAGE ? PAGE / s->size : 1;

	if (count > s->capacity - s->made)
		count = s->capacity - s->made;
	char *p = s->start + (size_t)(s->made + count) * s->size;
	s->made += count;
	while (count--)
		push(h, s, p -= s->size);
}

/* A slab has room for eight blocks at least. */
static struct slab *new_slab(struct heap *h, unsigned class)
{
	size_t size = class_size(class);
	unsigned slices = 1;
	int clean;

	while (slices * SLICE_SIZE < 8 * size)
		slices *= 2;
	struct slab *s = slices_take(h, slices, &clean);
	if (!s)
		return 0;
	/* Blocks are aligned to the largest power of two that divides their size. */
	char *end = (char *)((uintptr_t)s->start & -SLICE_SIZE) + slices * SLICE_SIZE;
	size_t align = size & -size;
	s->start = (char *)(((uintptr_t)s->start + align - 1) & -align);
	s->class = class;
	s->size = size;
	s->capacity = (end - s->start) / size;
	s->inverse = (((uint64_t)1 << 40) + size - 1) / size;
	open_slab(h, s);
	return s;
}

void *small_alloc_slow(struct heap *h, unsigned class)
{
	struct slab *s;

	while ((s = h->head[class])) {
		if (!s->free && s->made < s->capacity)
			make_blocks(h, s);
		if (s->free)
			return pop(h, s);
		close_slab(h, s);
		s->state = SLAB_FULL;
	}
	if (!(s = new_slab(h, class)))
		return 0;
	make_blocks(h, s);
	return pop(h, s);
}

/* The slab was full, or is empty now.  An empty one is given up, unless it is the only
 * one of its class: its next block may be wanted at once. */
void small_free_slow(struct heap *h, struct slab *s)
{
	if (s->state == SLAB_FULL)
		open_slab(h, s);
	if (!s->used && (s->prev || s->next)) {
		close_slab(h, s);
		slices_give(h, s);
	}
}

/* Gives up the empty slabs that were kept. */
void small_purge(struct heap *h)
{
	for (unsigned class = 0; class < CLASSES; class++)
		for (struct slab *s = h->head[class], *next; s; s = next) {
			next = s->next;
			if (!s->used) {
				close_slab(h, s);
				slices_give(h, s);
			}
		}
}
