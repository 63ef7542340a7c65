/* sys_tree.c: <sys/tree.h>'s trees against an array of what is in them, over random operations */
// not-on: musl glibc: they have no such header
#include <stdint.h>

/* Each element counts its subtree: this must be true at any time. */
#define RB_AUGMENT(e) count_subtree(e)
struct item;
static void count_subtree(struct item *);
#include <sys/tree.h>
#include "check.h"

enum { COUNT = 200, STEPS = 6000 };

struct item {
	char before[3];
	int number;
	RB_ENTRY(item) rb;
	int below;
	SPLAY_ENTRY(item) splay;
};

static int order(struct item *a, struct item *b)
{
	return (a->number > b->number) - (a->number < b->number);
}

#define ORDER(a, b) order(a, b) /* an order may be a macro */

RB_HEAD(rb_tree, item);
static struct rb_tree rb = RB_INITIALIZER(&rb);
RB_PROTOTYPE(rb_tree, item, rb, order)
RB_GENERATE(rb_tree, item, rb, order)
SPLAY_HEAD(splay_tree, item);
static struct splay_tree splay = SPLAY_INITIALIZER(&splay);
SPLAY_PROTOTYPE(splay_tree, item, splay, ORDER)
SPLAY_GENERATE(splay_tree, item, splay, ORDER)

static struct item items[COUNT], twins[COUNT];
static char in[COUNT]; /* the array */

static void count_subtree(struct item *e)
{
	e->below = 1 + (RB_LEFT(e, rb) ? RB_LEFT(e, rb)->below : 0) +
		   (RB_RIGHT(e, rb) ? RB_RIGHT(e, rb)->below : 0);
}

static unsigned random_number(void)
{
	static unsigned r = 7;
	return (r = r * 1103515245 + 12345) >> 16;
}

/* The first number that is in, from i on in the direction. */
static struct item *first_from(int i, int step)
{
	for (; i >= 0 && i < COUNT; i += step)
		if (in[i])
			return &items[i];
	return 0;
}

/* The rules of a red-black tree; the black elements on the way down to a null. */
static int black_height(struct item *e, struct item *parent, int *count)
{
	if (!e)
		return 0;
	CHECK(RB_PARENT(e, rb) == parent);
	if (RB_COLOR(e, rb) == RB_RED)
		CHECK(parent && RB_COLOR(parent, rb) == RB_BLACK);
	int before = *count;
	int left = black_height(RB_LEFT(e, rb), e, count);
	int right = black_height(RB_RIGHT(e, rb), e, count);
	CHECK_INT(left, right);
	++*count;
	CHECK_INT(e->below, *count - before);
	return left + (RB_COLOR(e, rb) == RB_BLACK);
}

static void compare(void)
{
	struct item *e, *next;
	int i, count = 0, n = 0;

	black_height(RB_ROOT(&rb), 0, &count);
	for (i = 0; i < COUNT; i++)
		n += in[i];
	CHECK_INT(count, n);
	CHECK(RB_EMPTY(&rb) == !n && SPLAY_EMPTY(&splay) == !n);
	i = 0;
	RB_FOREACH(e, rb_tree, &rb) {
		CHECK(e == first_from(i, 1));
		i = e->number + 1;
	}
	CHECK(!first_from(i, 1));
	i = COUNT - 1;
	RB_FOREACH_REVERSE_SAFE(e, rb_tree, &rb, next) {
		CHECK(e == first_from(i, -1));
		i = e->number - 1;
	}
	CHECK(!first_from(i, -1));
}

static void splay_compare(void)
{
	struct item *e;
	int i = 0;

	SPLAY_FOREACH(e, splay_tree, &splay) {
		CHECK(e == first_from(i, 1));
		i = e->number + 1;
	}
	CHECK(!first_from(i, 1));
	CHECK(SPLAY_MAX(splay_tree, &splay) == first_from(COUNT - 1, -1));
	CHECK(!SPLAY_ROOT(&splay) || !SPLAY_RIGHT(SPLAY_ROOT(&splay), splay));
}

static void step(void)
{
	int i = random_number() % COUNT;
	struct item *e = &items[i], *twin = &twins[i];

	CHECK(RB_FIND(rb_tree, &rb, twin) == (in[i] ? e : 0));
	CHECK(SPLAY_FIND(splay_tree, &splay, twin) == (in[i] ? e : 0));
	CHECK(RB_NFIND(rb_tree, &rb, twin) == first_from(i, 1));
	if (in[i]) {
		CHECK(RB_NEXT(rb_tree, &rb, e) == first_from(i + 1, 1));
		CHECK(RB_PREV(rb_tree, &rb, e) == first_from(i - 1, -1));
		CHECK(SPLAY_NEXT(splay_tree, &splay, e) == first_from(i + 1, 1));
		CHECK(SPLAY_ROOT(&splay) == e);
		CHECK(SPLAY_PREV(splay_tree, &splay, e) == first_from(i - 1, -1));
		CHECK(RB_INSERT(rb_tree, &rb, twin) == e);
		CHECK(SPLAY_INSERT(splay_tree, &splay, twin) == e);
		CHECK(RB_REMOVE(rb_tree, &rb, e) == e);
		CHECK(SPLAY_REMOVE(splay_tree, &splay, twin) == e);
	} else {
		CHECK(!SPLAY_REMOVE(splay_tree, &splay, twin));
		CHECK(!RB_INSERT(rb_tree, &rb, e));
		CHECK(!SPLAY_INSERT(splay_tree, &splay, e));
	}
	in[i] = !in[i];
	CHECK(RB_MIN(rb_tree, &rb) == first_from(0, 1) && RB_MAX(rb_tree, &rb) == first_from(COUNT - 1, -1));
	CHECK(SPLAY_MIN(splay_tree, &splay) == first_from(0, 1));
}

/* Another tree of the same elements, of functions that only this file has. */
RB_HEAD(own_tree, item);
RB_PROTOTYPE_STATIC(own_tree, item, rb, order);
RB_GENERATE_STATIC(own_tree, item, rb, order);

static void walk_and_change(void)
{
	struct own_tree own;
	struct item *e, *next;
	int n = 0;

	RB_INIT(&own);
	for (int i = 0; i < COUNT; i++)
		CHECK(!RB_INSERT(own_tree, &own, &twins[i]));
	/* In order: no way is longer than twice the logarithm. */
	for (e = RB_ROOT(&own); e; e = RB_RIGHT(e, rb))
		n++;
	CHECK(n <= 2 * 8);
	n = 0;
	next = &twins[50];
	RB_FOREACH_FROM(e, own_tree, next) {
		CHECK_INT(e->number, 50 + n++);
		RB_REMOVE(own_tree, &own, e);
	}
	CHECK_INT(n, COUNT - 50);
	twins[20].number = 1000; /* its key changes: to the end */
	CHECK(!RB_REINSERT(own_tree, &own, &twins[20]));
	CHECK(RB_MAX(own_tree, &own) == &twins[20] && RB_ROOT(&own)->below == 50);
	n = 0;
	RB_FOREACH_SAFE(e, own_tree, &own, next) {
		n++;
		RB_REMOVE(own_tree, &own, e);
	}
	CHECK(n == 50 && RB_EMPTY(&own) && !RB_MIN(own_tree, &own));
}

int main(void)
{
	for (int i = 0; i < COUNT; i++)
		items[i].number = twins[i].number = i;
	for (int i = 0; i < STEPS; i++) {
		step();
		if (i % 10 == 0)
			compare();
		if (i % 40 == 0)
			splay_compare();
	}
	/* Down to nothing, in order. */
	for (int i = 0; i < COUNT; i++)
		if (in[i]) {
			RB_REMOVE(rb_tree, &rb, &items[i]);
			SPLAY_REMOVE(splay_tree, &splay, &items[i]);
			in[i] = 0;
			compare();
			splay_compare();
		}
	walk_and_change();
	return done();
}
