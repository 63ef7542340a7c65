// not-on: musl: it has no mallinfo2 and malloc_trim
/* malloc_stats.c: what the heap says of itself agrees with what the program did. */
#include <malloc.h>
#include "check.h"

int main(void)
{
	enum { N = 1000, SIZE = 10000 };
	static void *p[N];
	struct mallinfo2 before = mallinfo2(), with, large, after;

	for (int i = 0; i < N; i++)
		CHECK((p[i] = malloc(SIZE)) != NULL);
	with = mallinfo2();
	CHECK(with.uordblks - before.uordblks >= (size_t)N * SIZE);
	CHECK(with.uordblks - before.uordblks < (size_t)N * SIZE * 5 / 4);
	CHECK(with.arena >= with.uordblks);

	void *q = malloc(40 << 20);
	large = mallinfo2();
	CHECK_INT(large.hblks, with.hblks + 1);
	CHECK(large.hblkhd - with.hblkhd >= 40 << 20);
	free(q);
	CHECK_INT(mallinfo2().hblks, with.hblks);

	for (int i = 0; i < N; i++)
		free(p[i]);
	after = mallinfo2();
	CHECK(after.uordblks < with.uordblks - (size_t)N * SIZE / 2);
	CHECK(mallopt(M_TRIM_THRESHOLD, 64 << 20));
	for (int i = 0; i < N; i++)
		p[i] = malloc(SIZE);
	for (int i = 0; i < N; i++)
		free(p[i]);
	CHECK(malloc_trim(0));
	CHECK(!malloc_trim(0));
	return done();
}
