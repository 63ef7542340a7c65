/* malloc_threads.c: what malloc costs when two threads allocate, against one alone. */
#include <pthread.h>
#include <sched.h>
#include "../bench.h"

enum { LIVE = 1000, CHURN = 200000, ITEMS = 100000, QUEUE = 1024 };

static void *churn(void *arg)
{
	void *live[LIVE] = { 0 };
	unsigned n = (unsigned long)arg;

	for (int i = 0; i < CHURN; i++) {
		n = n * 1103515245 + 12345;
		void **p = &live[(n >> 8) % LIVE];
		free(*p);
		*p = malloc(16 + (n >> 8) % 1000);
	}
	for (int i = 0; i < LIVE; i++)
		free(live[i]);
	return 0;
}

static void threads(int count)
{
	pthread_t t[2];

	for (long i = 0; i < count; i++)
		pthread_create(&t[i], 0, churn, (void *)i);
	for (int i = 0; i < count; i++)
		pthread_join(t[i], 0);
}

static void *queue[QUEUE];
static unsigned head, tail;

static void *consume(void *arg)
{
	for (unsigned i = 0; i < ITEMS; i++) {
		while (__atomic_load_n(&head, __ATOMIC_ACQUIRE) == i)
			sched_yield();
		void *p = queue[i % QUEUE];
		__atomic_store_n(&tail, i + 1, __ATOMIC_RELEASE);
		free(p);
	}
	return arg;
}

static void hand_over(void)
{
	pthread_t t;

	head = tail = 0;
	pthread_create(&t, 0, consume, 0);
	for (unsigned i = 0; i < ITEMS; i++) {
		while (i - __atomic_load_n(&tail, __ATOMIC_ACQUIRE) == QUEUE)
			sched_yield();
		queue[i % QUEUE] = malloc(16 + i % 500);
		__atomic_store_n(&head, i + 1, __ATOMIC_RELEASE);
	}
	pthread_join(t, 0);
}

static void row(const char *name, double time, int count)
{
	printf("%s,%.2f\n", name, time / count);
}

int main(void)
{
	row("malloc churn in one thread", bench_time(2e7, threads(1)), CHURN);
	row("malloc churn in two threads", bench_time(2e7, threads(2)), CHURN);
	row("malloc here and free in a thread", bench_time(2e7, hand_over()), ITEMS);
	return 0;
}
