/* malloc.c: blocks keep their contents, do not overlap, and are as large and aligned as asked.
 *
 * The oracle is a pattern: each live block is filled with bytes made of its number, and these
 * are compared when it is resized or freed. */
#include <errno.h>
#include <malloc.h>
#include <stdint.h>
#include <sys/resource.h>
#include <unistd.h>
#include "check.h"

enum { BLOCKS = 2000, STEPS = 60000 };

static struct block {
	unsigned char *p;
	size_t size;
	unsigned char seed;
} blocks[BLOCKS];

static uint64_t state = 88172645463325252;

static uint64_t rnd(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	return state ^= state << 17;
}

/* Mostly small; now and then up to some MiB. */
static size_t some_size(void)
{
	unsigned kind = rnd() % 1000;

	return kind < 700   ? rnd() % 200
	       : kind < 950 ? rnd() % 5000
	       : kind < 990 ? rnd() % 80000
	       : kind < 999 ? rnd() % 1200000
			    : rnd() % 6000000;
}

/* Large blocks are checked at both ends and here and there. */
static size_t stride(size_t size)
{
	return size > 4096 ? 509 : 1;
}

static void fill(struct block *b)
{
	for (size_t i = 0; i < b->size; i += stride(b->size))
		b->p[i] = b->seed + i;
	if (b->size)
		b->p[b->size - 1] = b->seed;
}

static int intact(const struct block *b, size_t size)
{
	for (size_t i = 0; i + 1 < size; i += stride(b->size))
		if (b->p[i] != (unsigned char)(b->seed + i))
			return 0;
	return size < b->size || !b->size || b->p[b->size - 1] == b->seed;
}

static void allocate(struct block *b)
{
	size_t align = 16, size = some_size();

	b->size = size;
	b->seed = rnd();
	switch (rnd() % 8) {
	case 0:
		b->p = calloc(size, 1);
		for (size_t i = 0; b->p && i < size; i++)
			if (b->p[i]) {
				CHECK(!"calloc gave zeroes");
				break;
			}
		break;
	case 1:
		align = (size_t)8 << rnd() % 14;
		if (posix_memalign((void **)&b->p, align, size))
			b->p = 0;
		break;
	case 2:
		align = (size_t)1 << rnd() % 19;
		b->p = aligned_alloc(align, (size + align - 1) / align * align);
		break;
	default:
		b->p = malloc(size);
	}
	if (!b->p || (uintptr_t)b->p % align || malloc_usable_size(b->p) < size) {
		CHECK(b->p && !((uintptr_t)b->p % align));
		CHECK(malloc_usable_size(b->p) >= size);
		exit(1);
	}
	fill(b);
}

static void resize(struct block *b)
{
	size_t size = rnd() % 3 ? b->size + rnd() % (b->size + 100) : some_size();
	unsigned char *p = realloc(b->p, size ? size : 1);

	CHECK(p);
	b->p = p;
	if (!intact(b, size < b->size ? size : b->size))
		CHECK(!"realloc kept the contents");
	b->size = size;
	fill(b);
}

static void stress(void)
{
	for (int i = 0; i < STEPS; i++) {
		struct block *b = &blocks[rnd() % BLOCKS];
		if (!b->p) {
			allocate(b);
		} else if (rnd() % 4 == 0) {
			resize(b);
		} else {
			if (!intact(b, b->size))
				CHECK(!"a block kept its contents");
			free(b->p);
			b->p = 0;
		}
	}
	for (int i = 0; i < BLOCKS; i++) {
		if (blocks[i].p && !intact(&blocks[i], blocks[i].size))
			CHECK(!"a block kept its contents to the end");
		free(blocks[i].p);
		blocks[i].p = 0;
	}
}

static void limits(void)
{
	volatile size_t huge = PTRDIFF_MAX, half = SIZE_MAX / 2 + 2;
	void *p = malloc(10), *q;

	errno = 0;
	CHECK(!malloc(huge + 1) && errno == ENOMEM);
	errno = 0;
	CHECK(!malloc(huge * 2 + 1) && errno == ENOMEM);
	errno = 0;
	CHECK(!calloc(half, 2) && errno == ENOMEM);
	errno = 0;
	CHECK(!realloc(p, huge + 1) && errno == ENOMEM);
	errno = 0;
	CHECK(!reallocarray(p, half, 2) && errno == ENOMEM);
	errno = 0;
	CHECK(!aligned_alloc(16, huge) && errno == ENOMEM);
	memset(p, 1, 10);
	free(p);

	p = malloc(0);
	q = malloc(0);
	CHECK(p && q && p != q);
	free(p);
	free(q);
	CHECK_INT(posix_memalign(&p, 3, 8), EINVAL);
	CHECK_INT(posix_memalign(&p, 2, 8), EINVAL);
	CHECK_INT(malloc_usable_size(NULL), 0);
	free(NULL);
}

/* free keeps errno (POSIX.1-2024), also when it gives memory back. */
static void keeps_errno(void)
{
	void *large = malloc(100 << 20), *small = malloc(1);

	errno = 123;
	free(large);
	free(small);
	CHECK_INT(errno, 123);
}

static void fresh_memory_is_zero_again(void)
{
	enum { SIZE = 3 << 20 };
	char *p = malloc(SIZE);

	memset(p, 'x', SIZE);
	free(p);
	p = calloc(1, SIZE);
	size_t sum = 0;
	for (size_t i = 0; i < SIZE; i++)
		sum += p[i];
	CHECK_INT(sum, 0);
	free(p);
}

static void out_of_memory(void)
{
	struct rlimit old, low;
	void *list = 0;
	int n = 0;

	getrlimit(RLIMIT_AS, &old);
	low = old;
	low.rlim_cur = 64 << 20;
	if (setrlimit(RLIMIT_AS, &low))
		return;
	for (void **p; n < 100000 && (p = malloc(4000)); n++) {
		*p = list;
		list = p;
	}
	if (n < 100000) /* an emulator may not know the limit */
		CHECK_INT(errno, ENOMEM);
	while (list) {
		void *next = *(void **)list;
		free(list);
		list = next;
	}
	list = malloc(1000);
	CHECK(list);
	free(list);
	setrlimit(RLIMIT_AS, &old);
}

int main(void)
{
	limits();
	keeps_errno();
	fresh_memory_is_zero_again();
	stress();
	out_of_memory();
	stress();
	return done();
}
