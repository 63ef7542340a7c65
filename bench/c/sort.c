/* sort.c: qsort, in nanoseconds per element; the array is filled again before each turn */
#include <stdint.h>
#include "../bench.h"

enum { COUNT = 1000000, RECORDS = 200000 };

struct record {
	unsigned key;
	char rest[96];
};

static unsigned ints[COUNT];
static uint64_t longs[COUNT];
static char *strings[COUNT], letters[COUNT][16];
static struct record records[RECORDS];
static unsigned long comparisons;
static uint64_t state;

static unsigned next(void)
{
	state = state * 6364136223846793005 + 1442695040888963407;
	return state >> 33;
}

static int by_int(const void *a, const void *b)
{
	unsigned x = *(const unsigned *)a, y = *(const unsigned *)b;

	return (x > y) - (x < y);
}

static int by_int_counted(const void *a, const void *b)
{
	comparisons++;
	return by_int(a, b);
}

static int by_long(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

static int by_string(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* One row: fills the array, sorts it, several times. */
#define SORT(name, fill, array, n, order)                                                          \
	do {                                                                                       \
		double best_ = 1e18;                                                               \
		state = 42;                                                                        \
		for (int turn_ = 0; turn_ < 1; turn_++) {                                          \
			for (unsigned i = 0; i < (n); i++) {                                       \
				fill;                                                              \
			}                                                                          \
			double start_ = bench_now();                                               \
			qsort(array, n, sizeof *array, order);                                     \
			double took_ = bench_now() - start_;                                       \
			if (took_ < best_)                                                         \
				best_ = took_;                                                     \
		}                                                                                  \
		printf("%s,%.2f\n", name, best_ / (n));                                            \
	} while (0)

int main(void)
{
	SORT("qsort ints", ints[i] = next(), ints, COUNT, by_int);
	SORT("qsort ints sorted", ints[i] = i, ints, COUNT, by_int);
	SORT("qsort ints reverse", ints[i] = COUNT - i, ints, COUNT, by_int);
	SORT("qsort ints 16 values", ints[i] = next() % 16, ints, COUNT, by_int);
	SORT("qsort ints sorted and a tail", ints[i] = i < COUNT - 1000 ? i : next(), ints, COUNT,
	     by_int);
	SORT("qsort longs", longs[i] = (uint64_t)next() << 20, longs, COUNT, by_long);
	SORT("qsort strings",
	     { sprintf(letters[i], "%u", next()); strings[i] = letters[i]; }, strings, COUNT,
	     by_string);
	SORT("qsort 100-byte records", records[i].key = next(), records, RECORDS, by_int);
	ROW("qsort 10 ints", {
		for (int i = 0; i < 10; i++)
			ints[i] = next();
		qsort(ints, 10, sizeof *ints, by_int);
	});
	for (int kind = 0; kind < 2; kind++) {
		comparisons = 0;
		for (unsigned i = 0; i < COUNT; i++)
			ints[i] = kind ? i : next();
		qsort(ints, COUNT, sizeof *ints, by_int_counted);
		printf("%s,%.2f\n", kind ? "comparisons per element sorted" : "comparisons per element random",
		       comparisons / (double)COUNT);
	}
	return 0;
}
