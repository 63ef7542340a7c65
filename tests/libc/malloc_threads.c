/* malloc_threads.c: blocks that are handed between threads stay whole, whoever frees or resizes
 * them; threads that end leave their blocks valid; fork works while others allocate.
 *
 * As in malloc.c, each block is filled with bytes made of its number. */
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

enum { THREADS = 4, SLOTS = 512, STEPS = 6000, GENERATIONS = 6, FORKS = 8 };

struct block {
	unsigned char seed;
	size_t size;
	unsigned char bytes[];
};

/* A slot is taken and filled by exchanging its pointer. */
static struct block *slots[SLOTS];
static unsigned long made, freed, damaged, unaligned;
static int stop;

static uint64_t rnd(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	return *state ^= *state << 17;
}

static size_t some_size(uint64_t *state)
{
	unsigned kind = rnd(state) % 1000;

	return kind < 800   ? rnd(state) % 300
	       : kind < 980 ? rnd(state) % 9000
	       : kind < 997 ? rnd(state) % 200000
			    : rnd(state) % 3000000;
}

static size_t stride(size_t size)
{
	return size > 4096 ? 1021 : 1;
}

static void fill(struct block *b, size_t size, unsigned char seed)
{
	b->size = size;
	b->seed = seed;
	for (size_t i = 0; i < size; i += stride(size))
		b->bytes[i] = seed + i;
}

static int intact(const struct block *b, size_t size)
{
	for (size_t i = 0; i < size; i += stride(b->size))
		if (b->bytes[i] != (unsigned char)(b->seed + i))
			return 0;
	return 1;
}

static void add(unsigned long *counter)
{
	__atomic_fetch_add(counter, 1, __ATOMIC_RELAXED);
}

static struct block *make(uint64_t *state)
{
	size_t size = some_size(state), align = 16;
	struct block *b = 0;

	switch (rnd(state) % 8) {
	case 0:
		b = calloc(1, sizeof *b + size);
		for (size_t i = 0; b && i < size; i += stride(size))
			if (b->bytes[i])
				add(&damaged);
		break;
	case 1:
		align = (size_t)32 << rnd(state) % 8;
		if (posix_memalign((void **)&b, align, sizeof *b + size))
			b = 0;
		break;
	default:
		b = malloc(sizeof *b + size);
	}
	if (!b)
		abort();
	if ((uintptr_t)b % align)
		add(&unaligned);
	fill(b, size, rnd(state));
	add(&made);
	return b;
}

static void drop(struct block *b)
{
	if (!b)
		return;
	if (!intact(b, b->size))
		add(&damaged);
	free(b);
	add(&freed);
}

static struct block *resize(struct block *b, size_t size)
{
	size_t old = b->size;
	struct block *new = realloc(b, sizeof *b + size);

	if (!new)
		abort();
	if (!intact(new, old < size ? old : size))
		add(&damaged);
	fill(new, size, new->seed + 1);
	return new;
}

/* Mostly what another thread has put there is freed. */
static void *work(void *arg)
{
	uint64_t state = 88172645463325252 + (uintptr_t)arg * 2654435761;

	for (int i = 0; i < STEPS / GENERATIONS; i++) {
		struct block **slot = &slots[rnd(&state) % SLOTS], *b = 0;
		unsigned kind = rnd(&state) % 8;
		if (kind < 5)
			b = make(&state);
		b = __atomic_exchange_n(slot, b, __ATOMIC_ACQ_REL);
		if (b && kind == 7) {
			b = resize(b, some_size(&state));
			b = __atomic_exchange_n(slot, b, __ATOMIC_ACQ_REL);
		}
		drop(b);
	}
	return 0;
}

/* Threads come and go; what they leave is the next ones'. */
static void generations(void)
{
	for (int g = 0; g < GENERATIONS; g++) {
		pthread_t t[THREADS];
		for (uintptr_t i = 0; i < THREADS; i++)
			CHECK_INT(pthread_create(&t[i], 0, work, (void *)(g * THREADS + i)), 0);
		for (int i = 0; i < THREADS; i++)
			CHECK_INT(pthread_join(t[i], 0), 0);
	}
	for (int i = 0; i < SLOTS; i++) {
		drop(slots[i]);
		slots[i] = 0;
	}
	CHECK_INT(made, freed);
	CHECK_INT(damaged, 0);
	CHECK_INT(unaligned, 0);
}

/* One thread allocates all, the other frees all, in the order of a queue. */
enum { QUEUE = 256, ITEMS = 8000 };
static void *queue[QUEUE];
static unsigned head, tail;

static void *consume(void *arg)
{
	unsigned long sum = 0;

	for (unsigned i = 0; i < ITEMS; i++) {
		while (__atomic_load_n(&head, __ATOMIC_ACQUIRE) == i)
			sched_yield();
		unsigned long *p = queue[i % QUEUE];
		sum += *p;
		__atomic_store_n(&tail, i + 1, __ATOMIC_RELEASE);
		free(p);
	}
	*(unsigned long *)arg = sum;
	return 0;
}

static void producer_and_consumer(void)
{
	unsigned long sum = 0;
	pthread_t t;

	CHECK_INT(pthread_create(&t, 0, consume, &sum), 0);
	for (unsigned i = 0; i < ITEMS; i++) {
		while (i - __atomic_load_n(&tail, __ATOMIC_ACQUIRE) == QUEUE)
			sched_yield();
		unsigned long *p = malloc(16 + i % 400);
		*p = i;
		queue[i % QUEUE] = p;
		__atomic_store_n(&head, i + 1, __ATOMIC_RELEASE);
	}
	CHECK_INT(pthread_join(t, 0), 0);
	CHECK_INT(sum, (unsigned long)ITEMS * (ITEMS - 1) / 2);
}

/* A thread that has ended left its blocks: they can be used, resized and freed. */
static void *leave(void *arg)
{
	void **left = arg;

	for (int i = 0; i < 1000; i++) {
		left[i] = malloc(10 + i * 7);
		memset(left[i], i, 10 + i * 7);
	}
	return 0;
}

static void ended_threads(void)
{
	static unsigned char *left[1000];

	for (int round = 0; round < 5; round++) {
		pthread_t t;
		int wrong = 0;
		CHECK_INT(pthread_create(&t, 0, leave, left), 0);
		CHECK_INT(pthread_join(t, 0), 0);
		for (int i = 0; i < 1000; i += 3)
			left[i] = realloc(left[i], 5 + i * 9);
		for (int i = 0; i < 1000; i++) {
			wrong += left[i][0] != (unsigned char)i;
			free(left[i]);
		}
		CHECK_INT(wrong, 0);
	}
}

/* Only the child's own thread goes on there: its heap works, and so does freeing what others
 * had allocated. */
static void *busy(void *arg)
{
	uint64_t state = 362436069 + (uintptr_t)arg;

	while (!__atomic_load_n(&stop, __ATOMIC_RELAXED)) {
		struct block **slot = &slots[rnd(&state) % SLOTS];
		drop(__atomic_exchange_n(slot, make(&state), __ATOMIC_ACQ_REL));
	}
	return 0;
}

static void child(void)
{
	uint64_t state = 521288629;

	alarm(20);
	damaged = 0;
	for (int i = 0; i < SLOTS; i++) {
		struct block *b = __atomic_exchange_n(&slots[i], 0, __ATOMIC_ACQ_REL);
		if (b && i % 4 == 0)
			b = resize(b, some_size(&state));
		drop(b);
	}
	for (int i = 0; i < 2000; i++) {
		struct block **slot = &slots[rnd(&state) % SLOTS];
		drop(__atomic_exchange_n(slot, make(&state), __ATOMIC_ACQ_REL));
	}
	pthread_t t;
	if (pthread_create(&t, 0, work, 0) || pthread_join(t, 0))
		_exit(3);
	_exit(damaged != 0);
}

static void forks(void)
{
	pthread_t t[2];

	for (int i = 0; i < 2; i++)
		CHECK_INT(pthread_create(&t[i], 0, busy, (void *)(uintptr_t)i), 0);
	for (int i = 0; i < FORKS; i++) {
		pid_t pid = fork();
		int status;
		if (!pid)
			child();
		CHECK_INT(waitpid(pid, &status, 0), pid);
		CHECK_INT(status, 0);
	}
	__atomic_store_n(&stop, 1, __ATOMIC_RELAXED);
	for (int i = 0; i < 2; i++)
		CHECK_INT(pthread_join(t[i], 0), 0);
	CHECK_INT(damaged, 0);
}

int main(void)
{
	generations();
	producer_and_consumer();
	ended_threads();
	forks();
	return done();
}
