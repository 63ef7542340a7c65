// not-on: glibc: hcreate's table there does not grow
/* search.c: the hash table, the tree, linear search and lists of <search.h>. */
#include <search.h>
#include "check.h"

enum { N = 3000 };

static char names[N][8];

static int by_number(const void *a, const void *b)
{
	return (*(const int *)a > *(const int *)b) - (*(const int *)a < *(const int *)b);
}

static void hash_table(void)
{
	CHECK(hcreate(10) != 0);
	for (int i = 0; i < N; i++) {
		snprintf(names[i], sizeof names[i], "%x", i * 7919);
		ENTRY *e = hsearch((ENTRY){ names[i], names[i] + 1 }, FIND);
		CHECK(!e);
		e = hsearch((ENTRY){ names[i], names[i] + 1 }, ENTER);
		CHECK(e && e->data == names[i] + 1);
	}
	for (int i = 0; i < N; i++) {
		char copy[8];
		strcpy(copy, names[i]);
		ENTRY *e = hsearch((ENTRY){ copy, NULL }, ENTER);
		CHECK(e && e->key == names[i]);
	}
	CHECK(!hsearch((ENTRY){ "zzz", NULL }, FIND));
	hdestroy();
}

static int visited, deepest, previous, in_order;

static void visit(const void *node, VISIT when, int depth)
{
	if (depth > deepest)
		deepest = depth;
	if (when == postorder || when == leaf) {
		int n = **(int *const *)node;
		in_order &= n > previous;
		previous = n;
		visited++;
	}
}

static void walk(void *root, int count)
{
	visited = deepest = 0;
	previous = -1;
	in_order = 1;
	twalk(root, visit);
	CHECK_INT(visited, count);
	CHECK(in_order);
	CHECK(deepest < 2 * 12); /* balanced enough: log2 of N is 12 */
}

static void tree(void)
{
	static int keys[N];
	void *root = NULL;
	int missing = 5;

	for (int i = 0; i < N; i++)
		keys[i] = i;
	for (int i = 0; i < N; i++) {
		void *node = tsearch(&keys[i], &root, by_number);
		CHECK(node && *(int **)node == &keys[i]);
	}
	walk(root, N);
	int same = 77;
	CHECK(*(int **)tsearch(&same, &root, by_number) == &keys[77]);
	CHECK(*(int **)tfind(&same, &root, by_number) == &keys[77]);
	for (int i = 0; i < N; i += 2)
		CHECK(tdelete(&keys[i], &root, by_number) != NULL);
	walk(root, N / 2);
	missing = 6;
	CHECK(!tfind(&missing, &root, by_number));
	CHECK(!tdelete(&missing, &root, by_number));
	for (int i = 1; i < N; i += 2)
		CHECK(tdelete(&keys[i], &root, by_number) != NULL);
	CHECK(!root);
	CHECK(!tfind(&missing, &root, by_number));
}

static void linear(void)
{
	int a[4] = { 3, 1 }, key = 1, new = 9;
	size_t n = 2;

	CHECK(lfind(&key, a, &n, sizeof *a, by_number) == a + 1);
	CHECK(!lfind(&new, a, &n, sizeof *a, by_number));
	CHECK(lsearch(&new, a, &n, sizeof *a, by_number) == a + 2);
	CHECK_INT(n, 3);
	CHECK_INT(a[2], 9);
	CHECK(lsearch(&new, a, &n, sizeof *a, by_number) == a + 2);
	CHECK_INT(n, 3);
}

static void lists(void)
{
	struct element {
		struct element *next, *previous;
	} a, b, c;

	insque(&a, NULL);
	CHECK(!a.next && !a.previous);
	insque(&c, &a);
	insque(&b, &a);
	CHECK(a.next == &b && b.next == &c && !c.next && c.previous == &b && b.previous == &a);
	remque(&b);
	CHECK(a.next == &c && c.previous == &a);
}

int main(void)
{
	hash_table();
	tree();
	linear();
	lists();
	return done();
}
