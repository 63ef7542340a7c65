#include "../bench.h"

static void *live[10000];

static int by_value(const void *a, const void *b)
{
	return (*(int *)a > *(int *)b) - (*(int *)a < *(int *)b);
}

int main(void)
{
	unsigned n = 1;
	void *volatile p;

	ROW("malloc+free 64 B", p = malloc(64); free(p));
	ROW("malloc+free 1 KB", p = malloc(1024); free(p));
	ROW("malloc+free 64 KB", p = malloc(65536); free(p));
	ROW("malloc+free 1 MB", p = malloc(1 << 20); free(p));
	ROW("malloc churn 10000 live", n = n * 1103515245 + 12345; unsigned i = n >> 8;
	    free(live[i % 10000]); live[i % 10000] = malloc(16 + i % 500));
	ROW("realloc to 1 MB by doubling", char *q = 0;
	    for (size_t s = 16; s <= 1 << 20; s *= 2) q = realloc(q, s); free(q));
	static int numbers[10000];
	ROW("qsort 10000 ints", for (int j = 0; j < 10000; j++) numbers[j] = rand();
	    qsort(numbers, 10000, sizeof *numbers, by_value));
	return 0;
}
