/* execinfo_libc.c: <execinfo.h>'s backtrace finds the way through a function of libc */
// not-on: musl: it has no such header
// not-with: clang: it calls through pointers here, and libc has no tables: who called is a guess
#include <execinfo.h>
#include <stdlib.h>
#include "check.h"

enum { MOST = 64 };
static void *found[MOST], *wanted[MOST];
static int count, depth;

/* The address after the call that got us here. */
#define REMEMBER() (wanted[depth++] = __builtin_extract_return_addr(__builtin_return_address(0)))
#define KEEP __attribute__((noinline, noclone))
#define AFTER() __asm__ volatile("" ::: "memory") /* the call before is not a jump */

static int order(const void *a, const void *b)
{
	if (!count)
		count = backtrace(found, MOST);
	return *(const int *)a - *(const int *)b;
}

KEEP static void sort(void)
{
	int numbers[] = { 3, 1, 2 };

	REMEMBER();
	qsort(numbers, 3, sizeof *numbers, order);
	AFTER();
}

/* This one's caller is found behind the frames of libc. */
static void through_libc(void)
{
	depth = count = 0;
	sort();
	int i = 0;
	while (i < count && found[i] != wanted[0])
		i++;
	CHECK(i < count);
}

int main(void)
{
	through_libc();
	return done();
}
