// not-on: musl: smoothsort needs two to three times as many comparisons
/* qsort.c: sorted, nothing lost, and few comparisons, for all sizes of elements and inputs
 * that are hard on one algorithm or another. */
#include <stdint.h>
#include "check.h"

enum { MOST = 20000 };

static long comparisons;
static size_t size;
static uint64_t state = 88172645463325252;

static uint64_t rnd(void)
{
	state ^= state << 13;
	state ^= state >> 7;
	return state ^= state << 17;
}

/* Elements begin with as much of a big-endian number as fits, and end with its low byte again. */
static void put(unsigned char *p, uint32_t n)
{
	for (size_t i = 0; i < size; i++)
		p[i] = i < 4 ? n >> (24 - 8 * i) : i == size - 1 ? n : 0x5a;
}

static int compare(const void *a, const void *b)
{
	comparisons++;
	return memcmp(a, b, size);
}

static int compare_with(const void *a, const void *b, void *arg)
{
	++*(long *)arg;
	return memcmp(a, b, size);
}

static uint32_t input(int kind, size_t i, size_t n)
{
	switch (kind) {
	case 0: return rnd();
	case 1: return i;
	case 2: return n - i;
	case 3: return rnd() % 4;
	case 4: return i % 100;
	case 5: return i < n / 2 ? i : n - i; /* organ pipe */
	case 6: return rnd() % 10 ? i : rnd() % n;
	case 7: return 7;
	default: return i ^ (i >> 1) * 3;
	}
}

static int bits(size_t n)
{
	int b = 0;

	while (n >>= 1)
		b++;
	return b + 1;
}

static void one(int kind, size_t n)
{
	unsigned char *a = malloc(n * size + 2), *guard = a + n * size;
	unsigned long sum = 0, after = 0;

	*a = 0;
	for (size_t i = 0; i < n; i++)
		put(a + i * size, input(kind, i, n));
	guard[0] = 0xa5;
	for (size_t i = 0; i < n * size; i++)
		sum += a[i] * (unsigned long)(i % size + 1);
	comparisons = 0;
	if (kind % 2)
		qsort(a, n, size, compare);
	else
		qsort_r(a, n, size, compare_with, &comparisons);
	for (size_t i = 0; i < n * size; i++)
		after += a[i] * (unsigned long)(i % size + 1);
	long used = comparisons;
	int sorted = 1;
	for (size_t i = 1; i < n; i++)
		sorted &= memcmp(a + (i - 1) * size, a + i * size, size) <= 0;
	if (!sorted || sum != after || guard[0] != 0xa5) {
		printf("kind %d, %zu elements of %zu\n", kind, n, size);
		CHECK(sorted);
		CHECK_INT(after, sum);
		CHECK_INT(guard[0], 0xa5);
	}
	if (used > (long)n * bits(n) + 20) {
		printf("kind %d, %zu elements of %zu: %ld comparisons\n", kind, n, size, used);
		CHECK(!"n log n comparisons");
	}
	free(a);
}

static int by_first(const void *a, const void *b)
{
	return *(const int *)a - *(const int *)b;
}

/* The adversary of McIlroy, "A Killer Adversary for Quicksort" (1999). */
static int *adversary, solid, candidate, gas;

static int against(const void *pa, const void *pb)
{
	int a = *(const int *)pa, b = *(const int *)pb;

	comparisons++;
	if (adversary[a] == gas && adversary[b] == gas)
		adversary[a == candidate ? a : b] = solid++;
	if (adversary[a] == gas)
		candidate = a;
	else if (adversary[b] == gas)
		candidate = b;
	return adversary[a] - adversary[b];
}

static void against_quicksort(void)
{
	int n = MOST, *order = malloc(n * sizeof *order);

	adversary = malloc(n * sizeof *adversary);
	gas = n - 1;
	solid = candidate = 0;
	for (int i = 0; i < n; i++) {
		order[i] = i;
		adversary[i] = gas;
	}
	comparisons = 0;
	qsort(order, n, sizeof *order, against);
	CHECK(comparisons < (long)n * 60);
	free(order);
	free(adversary);
}

static void search(void)
{
	int a[1000], missing = 0;

	for (int i = 0; i < 1000; i++)
		a[i] = 2 * i;
	for (int n = 0; n <= 1000; n += n < 20 ? 1 : 97)
		for (int key = -1; key <= 2 * n; key++) {
			int *p = bsearch(&key, a, n, sizeof *a, by_first);
			int *want = key >= 0 && key % 2 == 0 && key < 2 * n ? a + key / 2 : NULL;
			missing += p != want;
		}
	CHECK_INT(missing, 0);
}

int main(void)
{
	static const size_t sizes[] = { 1, 2, 3, 4, 5, 7, 8, 12, 16, 31, 32, 33, 40, 100, 1000 };
	static const size_t counts[] = { 0, 1, 2, 3, 4, 7, 8, 9, 16, 17, 31, 63, 64, 100, 255, 1000, 3001 };

	for (size_t s = 0; s < sizeof sizes / sizeof *sizes; s++)
		for (size_t c = 0; c < sizeof counts / sizeof *counts; c++)
			for (int kind = 0; kind < 9; kind++) {
				size = sizes[s];
				one(kind, counts[c]);
			}
	size = 4;
	for (int kind = 0; kind < 9; kind++)
		one(kind, MOST);
	against_quicksort();
	search();
	return done();
}
