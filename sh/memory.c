/* memory.c: arenas, and text that grows in one
 *
 * An arena is a chain of blocks; allocation moves a pointer.  A mark remembers
 * block and pointer, and release() drops all that was allocated since: that is
 * the whole memory management of expansion and execution. */
#include "sh.h"

enum { BLOCK = 16 * 1024 - 64, ALIGN = 16 };

struct block {
	struct block *below;
	char *end;
	_Alignas(ALIGN) char data[];
};

struct arena scratch;
static struct block *spare; /* a few blocks for the next turn of a loop */
static int spares;

static struct block *block_new(size_t n)
{
	struct block *b;

	if (n <= BLOCK && spare) {
		b = spare;
		spare = b->below;
		spares--;
		return b;
	}
	if (n < BLOCK)
		n = BLOCK;
	b = grow(0, 1, sizeof *b + n);
	b->end = b->data + n;
	return b;
}

static void block_free(struct block *b)
{
	if (spares < 4 && b->end - b->data == BLOCK) {
		b->below = spare;
		spare = b;
		spares++;
	} else {
		free(b);
	}
}

void *arena_alloc(struct arena *a, size_t n)
{
	n = (n + ALIGN - 1) & -(size_t)ALIGN;
	if ((size_t)(a->end - a->next) < n) {
		struct block *b = block_new(n);
		b->below = a->block;
		a->block = b;
		a->next = b->data;
		a->end = b->end;
	}
	void *p = a->next;
	a->next += n;
	return p;
}

char *arena_copy(struct arena *a, const char *s, size_t n)
{
	char *p = arena_alloc(a, n + 1);

	memcpy(p, s, n);
	p[n] = 0;
	return p;
}

/* Makes the newest allocation, which ends at `end`, n bytes longer in place. */
bool arena_extend(struct arena *a, void *end, size_t n)
{
	n = (n + ALIGN - 1) & -(size_t)ALIGN;
	if (end != a->next || (size_t)(a->end - a->next) < n)
		return false;
	a->next += n;
	return true;
}

void arena_free(struct arena *a)
{
	while (a->block) {
		struct block *b = a->block;
		a->block = b->below;
		block_free(b);
	}
	a->next = a->end = 0;
}

struct mark mark(void)
{
	return (struct mark){scratch.block, scratch.next};
}

void release(struct mark m)
{
	while (scratch.block != m.block) {
		struct block *b = scratch.block;
		scratch.block = b->below;
		block_free(b);
	}
	scratch.next = m.next;
	scratch.end = m.block ? m.block->end : 0;
}

/* Layout: [text: size bytes][attr: size bytes, if wanted]. */
void str_grow(struct str *s, size_t more)
{
	size_t parts = s->attributes ? 2 : 1;
	size_t want = s->len + more + 1;

	if (want <= s->size)
		return;
	size_t size = s->size * 2 > want ? s->size * 2 : want;
	size = (size + 63) & ~(size_t)63;
	if (s->text && parts == 1 && arena_extend(&scratch, s->text + s->size, size - s->size)) {
		s->size = size;
		return;
	}
	char *p = arena_alloc(&scratch, size * parts);
	if (s->len) {
		memcpy(p, s->text, s->len);
		if (s->attributes)
			memcpy(p + size, s->attr, s->len);
	}
	s->text = p;
	if (s->attributes)
		s->attr = p + size;
	s->size = size;
}

void str_add(struct str *s, const char *text, size_t n, int attr)
{
	if (s->len + n + 1 > s->size)
		str_grow(s, n);
	memcpy(s->text + s->len, text, n);
	if (s->attributes)
		memset(s->attr + s->len, attr, n);
	s->len += n;
}

void str_char(struct str *s, int c, int attr)
{
	if (s->len + 2 > s->size)
		str_grow(s, 1);
	s->text[s->len] = c;
	if (s->attributes)
		s->attr[s->len] = attr;
	s->len++;
}

char *str_end(struct str *s)
{
	str_grow(s, 0);
	s->text[s->len] = 0;
	return s->text;
}
