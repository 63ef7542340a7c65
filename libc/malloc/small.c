/* small.c: blocks of up to 64 KiB, from slabs of one size each.
 *
 * What happens in one malloc of many is here: slabs are made, found full, found empty.
 * The rest is in fast.h. */
#include "fast.h"

const uint8_t small_classes[64] = {
	0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 9, 9, 10, 10, 11, 11,
	[16 ... 19] = 12, [20 ... 23] = 13, [24 ... 27] = 14, [28 ... 31] = 15,
	[32 ... 39] = 16, [40 ... 47] = 17, [48 ... 55] = 18, [56 ... 63] = 19,
};

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
	s->limit = 0;
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

static void mark_full(struct slab *s)
{
	s->state = SLAB_FULL;
	s->limit = s->capacity - (s->capacity + 15) / 16;
}

/* It has no block to hand out, and is out of the way until a sixteenth of it is free. */
static void fill_slab(struct heap *h, struct slab *s)
{
	close_slab(h, s);
	mark_full(s);
}

/* Makes the next blocks, about a page of them: what no one needs is not touched. */
static void make_blocks(struct slab *s)
{
	unsigned count = s->size < PAGE ? PAGE / s->size : 1;

	if (count > (unsigned)s->capacity - s->made)
		count = s->capacity - s->made;
	char *p = s->start + (size_t)(s->made + count) * s->size;
	s->made += count;
	while (count--)
		push(s, p -= s->size);
}

/* A slab has room for eight blocks at least. */
static struct slab *new_slab(struct heap *h, unsigned class)
{
	size_t size = class_size(class);
	unsigned slices = 1;
	int clean;

	while (slices * SLICE_SIZE < 8 * size)
		slices *= 2;
	struct slab *s = slices_take(slices, slices, &clean);
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
	s->owner = h;
	open_slab(h, s);
	return s;
}

/* A thread's first allocation gives it a heap. */
static struct heap *heap_begin(void)
{
	struct heap *h = &main_heap;

	if (process_threaded)
		h = hook_heaps->begin();
	else
		arena.heaps = h;
	return thread_self()->heap = h;
}

void *small_alloc_slow(unsigned class)
{
	struct heap *h = thread_heap();
	struct slab *s;

	if (!h && !(h = heap_begin()))
		return 0;
	if (h->returned)
		hook_heaps->collect(h);
	while ((s = h->head[class])) {
		if (!s->free && s->made < s->capacity)
			make_blocks(s);
		if (s->free)
			return pop(s);
		fill_slab(h, s);
	}
	if (!(s = new_slab(h, class)))
		return 0;
	make_blocks(s);
	return pop(s);
}

/* It is in no list, and what was known of its blocks is nothing worth: but a block says
 * itself whether it is free. */
void small_adopt(struct heap *h, struct slab *s)
{
	s->free = 0;
	s->used = 0;
	for (unsigned i = s->made; i-- > 0;) {
		char *p = s->start + (size_t)i * s->size;
		if (is_free_block(p))
			push(s, p);
		else
			s->used++;
	}
	mark_full(s);
	if (s->used <= s->limit)
		open_slab(h, s);
	s->owner = h;
}

static void give_up(struct heap *h, struct slab *s)
{
	close_slab(h, s);
	for (int i = 0; i < SPARES; i++)
		if (h->spare[i] == s)
			h->spare[i] = 0;
	slices_give(s);
}

/* An empty slab that is the only one of its class stays, as its next block may be wanted
 * at once; but no more than the last few do, nor more than a bound of touched memory. */
static void keep_spare(struct heap *h, struct slab *s)
{
	struct slab *next = s;
	size_t bytes = 0;

	for (int i = 0; i < SPARES && next; i++) {
		struct slab *this = next;
		next = h->spare[i] == s ? 0 : h->spare[i];
		h->spare[i] = this;
	}
	if (next && !next->used)
		give_up(h, next);
	for (int i = 0; i < SPARES; i++) {
		if (!(s = h->spare[i]))
			continue;
		if (s->used)
			h->spare[i] = 0;
		else if ((bytes += (size_t)s->made * s->size) > SPARE_BYTES)
			give_up(h, s);
	}
}

/* The slab was full, or is empty now. */
void small_free_slow(struct heap *h, struct slab *s)
{
	if (s->state == SLAB_FULL)
		open_slab(h, s);
	if (s->used)
		return;
	if (s->prev || s->next || h->state == HEAP_IDLE)
		give_up(h, s);
	else if (s != h->spare[0])
		keep_spare(h, s);
}

/* Gives up the empty slabs that were kept. */
void small_purge(struct heap *h)
{
	for (int i = 0; i < SPARES; i++)
		if (h->spare[i] && !h->spare[i]->used)
			give_up(h, h->spare[i]);
}
