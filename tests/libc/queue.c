/* queue.c: <sys/queue.h>'s lists against an array, over random insertions and removals */
// not-on: musl: it has no such header
#include <sys/queue.h>
#include "check.h"

enum { COUNT = 60, STEPS = 3000 };

struct item {
	int number;
	SLIST_ENTRY(item) s;
	LIST_ENTRY(item) l;
	STAILQ_ENTRY(item) st;
	TAILQ_ENTRY(item) t;
	CIRCLEQ_ENTRY(item) c;
};
SLIST_HEAD(shead, item) sh = SLIST_HEAD_INITIALIZER(sh);
LIST_HEAD(lhead, item) lh = LIST_HEAD_INITIALIZER(lh);
STAILQ_HEAD(sthead, item) sth = STAILQ_HEAD_INITIALIZER(sth);
TAILQ_HEAD(thead, item) th = TAILQ_HEAD_INITIALIZER(th);
CIRCLEQ_HEAD(chead, item) ch = CIRCLEQ_HEAD_INITIALIZER(ch);

static struct item items[COUNT];
static int order[COUNT], n; /* numbers, as the lists should have them */
static int spare[COUNT], spares;

static unsigned random_number(void)
{
	static unsigned r = 99;
	return (r = r * 1103515245 + 12345) >> 16;
}

static void compare(void)
{
	struct item *e, *next;
	int i = 0;

	SLIST_FOREACH(e, &sh, s)
		CHECK(i < n && e->number == order[i++]);
	CHECK_INT(i, n);
	i = 0;
	LIST_FOREACH(e, &lh, l)
		CHECK(i < n && e->number == order[i++]);
	CHECK_INT(i, n);
	i = 0;
	STAILQ_FOREACH(e, &sth, st)
		CHECK(i < n && e->number == order[i++]);
	CHECK_INT(i, n);
	i = 0;
	TAILQ_FOREACH(e, &th, t)
		CHECK(i < n && e->number == order[i++]);
	CHECK_INT(i, n);
	TAILQ_FOREACH_REVERSE(e, &th, thead, t)
		CHECK(i > 0 && e->number == order[--i]);
	CHECK_INT(i, 0);
	CIRCLEQ_FOREACH(e, &ch, c)
		CHECK(i < n && e->number == order[i++]);
	CHECK_INT(i, n);
	CIRCLEQ_FOREACH_REVERSE(e, &ch, c)
		CHECK(i > 0 && e->number == order[--i]);
	CHECK_INT(i, 0);
	CHECK(TAILQ_EMPTY(&th) == !n && CIRCLEQ_EMPTY(&ch) == !n && STAILQ_EMPTY(&sth) == !n);
}

static void insert(void)
{
	struct item *e = &items[spare[--spares]], *before;
	int at = random_number() % (n + 1);

	if (at == 0) {
		SLIST_INSERT_HEAD(&sh, e, s);
		LIST_INSERT_HEAD(&lh, e, l);
		STAILQ_INSERT_HEAD(&sth, e, st);
		TAILQ_INSERT_HEAD(&th, e, t);
		CIRCLEQ_INSERT_HEAD(&ch, e, c);
	} else {
		before = &items[order[at - 1]];
		SLIST_INSERT_AFTER(before, e, s);
		LIST_INSERT_AFTER(before, e, l);
		if (at == n) {
			STAILQ_INSERT_TAIL(&sth, e, st);
			TAILQ_INSERT_TAIL(&th, e, t);
			CIRCLEQ_INSERT_TAIL(&ch, e, c);
		} else if (random_number() % 2) {
			STAILQ_INSERT_AFTER(&sth, before, e, st);
			TAILQ_INSERT_AFTER(&th, before, e, t);
			CIRCLEQ_INSERT_AFTER(&ch, before, e, c);
		} else {
			STAILQ_INSERT_AFTER(&sth, before, e, st);
			TAILQ_INSERT_BEFORE(&items[order[at]], e, t);
			CIRCLEQ_INSERT_BEFORE(&ch, &items[order[at]], e, c);
		}
	}
	memmove(order + at + 1, order + at, (n - at) * sizeof *order);
	order[at] = e->number;
	n++;
}

static void take(void)
{
	int at = random_number() % n;
	struct item *e = &items[order[at]];

	SLIST_REMOVE(&sh, e, item, s);
	LIST_REMOVE(e, l);
	if (at == 0)
		STAILQ_REMOVE_HEAD(&sth, st);
	else
		STAILQ_REMOVE(&sth, e, item, st);
	TAILQ_REMOVE(&th, e, t);
	CIRCLEQ_REMOVE(&ch, e, c);
	n--;
	memmove(order + at, order + at + 1, (n - at) * sizeof *order);
	spare[spares++] = e->number;
}

int main(void)
{
	for (int i = 0; i < COUNT; i++) {
		items[i].number = i;
		spare[spares++] = i;
	}
	for (int i = 0; i < STEPS; i++) {
		if (!n || (spares && random_number() % 2))
			insert();
		else
			take();
		compare();
	}
	return done();
}
