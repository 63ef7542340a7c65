/* obstack.c: <obstack.h>: objects against copies of them, over random operations */
// not-on: musl: it has no such header
#include <obstack.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

enum { COUNT = 400, STEPS = 4000, LONGEST = 9000 };

/* The program's functions count what is there. */
static long chunks, bytes;

static void *count_malloc(size_t size)
{
	chunks++;
	return malloc(size);
}

static void count_free(void *p)
{
	chunks--;
	free(p);
}

#define obstack_chunk_alloc count_malloc
#define obstack_chunk_free count_free

static unsigned random_number(void)
{
	static unsigned r = 3;
	return (r = r * 1103515245 + 12345) >> 16;
}

static struct object {
	char *at, *copy;
	size_t size;
} objects[COUNT];
static int n;
static char growing[1 << 20]; /* what the growing object should be */
static size_t grown;

static void finish(struct obstack *h)
{
	CHECK_INT(obstack_object_size(h), grown);
	struct object *o = &objects[n++];
	o->size = grown;
	o->at = obstack_finish(h);
	CHECK(((uintptr_t)o->at & obstack_alignment_mask(h)) == 0 || !grown);
	o->copy = memcpy(malloc(grown + 1), growing, grown);
	grown = 0;
	CHECK_INT(obstack_object_size(h), 0);
}

static void grow(struct obstack *h)
{
	static char text[LONGEST + 1];
	size_t size = random_number() % (random_number() % 30 ? 60 : LONGEST);
	int number = random_number();
	void *pointer = text + number;

	for (size_t i = 0; i < size; i++)
		text[i] = ' ' + 1 + random_number() % 90;
	switch (random_number() % 9) {
	case 0:
		obstack_grow(h, text, size);
		memcpy(growing + grown, text, size);
		break;
	case 1:
		obstack_grow0(h, text, size);
		memcpy(growing + grown, text, size);
		growing[grown + size++] = 0;
		break;
	case 2:
		for (size_t i = 0; i < size; i++) {
			obstack_1grow(h, text[i]);
			growing[grown + i] = text[i];
		}
		break;
	case 3:
		obstack_ptr_grow(h, pointer);
		memcpy(growing + grown, &pointer, size = sizeof pointer);
		break;
	case 4:
		obstack_int_grow(h, number);
		memcpy(growing + grown, &number, size = sizeof number);
		break;
	case 5:
		obstack_blank(h, size);
		memset((char *)obstack_next_free(h) - size, 'b', size);
		memset(growing + grown, 'b', size);
		break;
	case 6:
		obstack_blank(h, -(int)(size = grown / 3));
		size = -size;
		break;
	case 7:
		obstack_make_room(h, sizeof pointer + sizeof number + 1);
		CHECK(obstack_room(h) >= sizeof pointer + sizeof number + 1);
		obstack_1grow_fast(h, 'f');
		obstack_ptr_grow_fast(h, pointer);
		obstack_int_grow_fast(h, number);
		growing[grown] = 'f';
		memcpy(growing + grown + 1, &pointer, sizeof pointer);
		memcpy(growing + grown + 1 + sizeof pointer, &number, sizeof number);
		size = 1 + sizeof pointer + sizeof number;
		break;
	case 8:
		text[size] = 0;
		CHECK_INT(obstack_printf(h, "%s/%d;%g", text, number, 0.5),
			  sprintf(growing + grown, "%s/%d;%g", text, number, 0.5));
		size = strlen(growing + grown);
		break;
	}
	grown += size;
	CHECK_INT(obstack_object_size(h), grown);
	CHECK((char *)obstack_base(h) + grown == obstack_next_free(h));
}

static void check_all(struct obstack *h)
{
	for (int i = 0; i < n; i++)
		CHECK(!memcmp(objects[i].at, objects[i].copy, objects[i].size));
	CHECK(!memcmp(obstack_base(h), growing, grown));
}

static void random_steps(struct obstack *h)
{
	for (int i = 0; i < STEPS; i++) {
		if (n == COUNT || random_number() % 60 == 0) {
			/* Free from one on; an empty one lets those at its address live. */
			int from = n ? random_number() % n : 0;
			if (n) {
				obstack_free(h, objects[from].at);
				for (grown = 0; n > from; n--)
					free(objects[n - 1].copy);
			}
		} else if (grown > sizeof growing / 2 || random_number() % 3 == 0) {
			finish(h);
		} else {
			grow(h);
		}
		if (i % 20 == 0)
			check_all(h);
	}
	check_all(h);
	CHECK(obstack_memory_used(h) > 0 && chunks > 0);
	obstack_free(h, NULL);
	CHECK_INT(chunks, 0);
	while (n)
		free(objects[--n].copy);
	grown = 0;
}

static void *with_argument(void *argument, size_t size)
{
	CHECK_STR(argument, "argument");
	bytes += size;
	chunks++;
	return malloc(size);
}

static void release_with_argument(void *argument, void *p)
{
	CHECK_STR(argument, "argument");
	chunks--;
	free(p);
}

static void whole_objects(void)
{
	struct obstack h;

	CHECK_INT(obstack_begin(&h, 0), 1);
	CHECK(obstack_chunk_size(&h) > 4000 && obstack_chunk_size(&h) <= 4096);
	CHECK(obstack_alignment_mask(&h) + 1 >= sizeof(void *));
	CHECK(obstack_empty_p(&h));
	CHECK_INT(obstack_memory_used(&h), obstack_chunk_size(&h));
	char *empty = obstack_alloc(&h, 0);
	char *s = obstack_copy0(&h, "abcdef", 3);
	CHECK_STR(s, "abc");
	CHECK(!obstack_empty_p(&h));
	char *t = obstack_copy(&h, "xyz", 3);
	CHECK(!memcmp(t, "xyz", 3) && t > s);
	obstack_free(&h, t);
	CHECK(obstack_alloc(&h, 100) == t);
	/* An empty object keeps its chunk, whatever grows at its address. */
	obstack_free(&h, empty);
	obstack_blank(&h, 100000);
	CHECK_INT(chunks, 2);
	CHECK_INT(obstack_object_size(&h), 100000);
	obstack_free(&h, empty);
	CHECK_INT(chunks, 1);
	CHECK(obstack_empty_p(&h));
	/* What grows alone in its chunk takes only one. */
	obstack_free(&h, 0);
	obstack_init(&h);
	for (int i = 0; i < 100000; i++)
		obstack_1grow(&h, 'x');
	CHECK_INT(chunks, 1);
	obstack_1grow(&h, 'y');
	CHECK_INT(obstack_object_size(&h), 100001);
	obstack_chunk_size(&h) = 300000;
	size_t before = obstack_memory_used(&h);
	obstack_finish(&h);
	obstack_blank(&h, 250000);
	CHECK(obstack_memory_used(&h) - before >= 300000);
	obstack_free(&h, 0);
	CHECK_INT(chunks, 0);
}

static void *none(size_t size)
{
	return size > 5000 ? NULL : malloc(size);
}

static void leave(void)
{
	_exit(33);
}

/* No memory: the handler. */
static void failure(void)
{
	int out[2], status;
	char said[100] = "";

	CHECK(!pipe(out));
	fflush(stdout);
	for (int own = 0; own < 2; own++) {
		if (!fork()) {
			struct obstack h;
			obstack_specify_allocation(&h, 0, 0, none, free);
			if (own)
				obstack_alloc_failed_handler = leave;
			obstack_exit_failure = 44;
			dup2(out[1], 2);
			obstack_alloc(&h, 6000);
			_exit(1);
		}
		wait(&status);
		CHECK_INT(WEXITSTATUS(status), own ? 33 : 44);
	}
	CHECK(read(out[0], said, sizeof said - 1) > 0);
	CHECK_STR(said, "memory exhausted\n");
}

int main(void)
{
	struct obstack h, moved;

	obstack_init(&h);
	random_steps(&h);
	obstack_begin(&h, 100);
	obstack_alignment_mask(&h) = 0;
	random_steps(&h);
	obstack_specify_allocation(&h, 0, 64, count_malloc, count_free);
	CHECK_INT(obstack_alignment_mask(&h), 63);
	moved = h; /* it does not know its own address */
	random_steps(&moved);
	obstack_specify_allocation_with_arg(&h, 1000, 16, with_argument, release_with_argument,
					    "argument");
	random_steps(&h);
	CHECK(bytes > 0);
	whole_objects();
	failure();
	return done();
}
