// flags: -pthread
/* thread_barrier.c: barriers, spin locks, once */
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

enum { THREADS = 6, ROUNDS = 1000 };

static pthread_barrier_t barrier;
static atomic_int arrived, serials, early;

static void *meet(void *unused)
{
	for (int i = 0; i < ROUNDS; i++) {
		arrived++;
		int r = pthread_barrier_wait(&barrier);
		serials += r == PTHREAD_BARRIER_SERIAL_THREAD;
		early += arrived < (i + 1) * THREADS || (r && r != PTHREAD_BARRIER_SERIAL_THREAD);
	}
	return 0;
}

static void test_rounds(void)
{
	pthread_t t[THREADS];

	CHECK_INT(pthread_barrier_init(&barrier, 0, 0), EINVAL);
	CHECK_INT(pthread_barrier_init(&barrier, 0, THREADS), 0);
	for (int i = 0; i < THREADS; i++)
		pthread_create(&t[i], 0, meet, 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(t[i], 0);
	CHECK_INT(early, 0);
	CHECK_INT(serials, ROUNDS);
	CHECK_INT(pthread_barrier_destroy(&barrier), 0);
}

/* Whoever gets away from it last destroys it, though others may still be on their way. */
static void *destroy_at_once(void *b)
{
	pthread_barrier_t *mine = b;

	if (pthread_barrier_wait(mine) == PTHREAD_BARRIER_SERIAL_THREAD) {
		if (pthread_barrier_destroy(mine))
			early++;
		memset(mine, 0xa5, sizeof *mine);
		free(mine);
	}
	return 0;
}

static void test_destroy(void)
{
	for (int i = 0; i < ROUNDS / 5; i++) {
		pthread_t t[THREADS];
		pthread_barrier_t *b = malloc(sizeof *b);
		pthread_barrier_init(b, 0, THREADS);
		for (int j = 0; j < THREADS; j++)
			pthread_create(&t[j], 0, destroy_at_once, b);
		for (int j = 0; j < THREADS; j++)
			pthread_join(t[j], 0);
	}
	CHECK_INT(early, 0);
}

static void test_processes(void)
{
	pthread_barrier_t *b = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	atomic_int *count = (atomic_int *)(b + 1);
	pthread_barrierattr_t a;
	int v = -1, status;

	CHECK_INT(pthread_barrierattr_init(&a), 0);
	CHECK_INT(pthread_barrierattr_getpshared(&a, &v), 0);
	CHECK_INT(v, PTHREAD_PROCESS_PRIVATE);
	CHECK_INT(pthread_barrierattr_setpshared(&a, 2), EINVAL);
	CHECK_INT(pthread_barrierattr_setpshared(&a, PTHREAD_PROCESS_SHARED), 0);
	pthread_barrierattr_getpshared(&a, &v);
	CHECK_INT(v, PTHREAD_PROCESS_SHARED);
	CHECK_INT(pthread_barrier_init(b, &a, 3), 0);
	CHECK_INT(pthread_barrierattr_destroy(&a), 0);
	for (int i = 0; i < 3; i++)
		if (!fork()) {
			int wrong = 0;
			for (int j = 1; j <= 200; j++) {
				++*count;
				pthread_barrier_wait(b);
				wrong |= *count < 3 * j;
			}
			_exit(wrong);
		}
	while (wait(&status) > 0)
		CHECK_INT(status, 0);
	CHECK_INT(*count, 600);
	CHECK_INT(pthread_barrier_destroy(b), 0);
}

static pthread_spinlock_t spin;
static long counter;

static void *spin_count(void *unused)
{
	for (int i = 0; i < ROUNDS; i++) {
		if (i % 4)
			pthread_spin_lock(&spin);
		else
			while (pthread_spin_trylock(&spin) == EBUSY)
				sched_yield();
		counter++;
		pthread_spin_unlock(&spin);
	}
	return 0;
}

static void test_spin(void)
{
	pthread_t t[2];

	CHECK_INT(pthread_spin_init(&spin, PTHREAD_PROCESS_PRIVATE), 0);
	CHECK_INT(pthread_spin_lock(&spin), 0);
	CHECK_INT(pthread_spin_trylock(&spin), EBUSY);
	CHECK_INT(pthread_spin_unlock(&spin), 0);
	for (int i = 0; i < 2; i++)
		pthread_create(&t[i], 0, spin_count, 0);
	for (int i = 0; i < 2; i++)
		pthread_join(t[i], 0);
	CHECK_INT(counter, 2 * ROUNDS);
	CHECK_INT(pthread_spin_destroy(&spin), 0);
}

static pthread_once_t once;
static atomic_int begun, finished, unfinished_seen;
static int cancel_it;

static void initialize(void)
{
	begun++;
	if (cancel_it)
		for (;;)
			pause();
	usleep(2000);
	finished++;
}

static void *call(void *unused)
{
	pthread_once(&once, initialize);
	unfinished_seen += !finished;
	return 0;
}

static void test_once(void)
{
	pthread_t t[THREADS], first;
	void *result;

	for (cancel_it = 0; cancel_it < 2; cancel_it++) {
		int cancel = cancel_it;
		once = (pthread_once_t)PTHREAD_ONCE_INIT;
		begun = finished = unfinished_seen = 0;
		if (cancel) {
			pthread_create(&first, 0, call, 0);
			while (!begun)
				sched_yield();
		}
		for (int i = 0; i < THREADS; i++)
			pthread_create(&t[i], 0, call, 0);
		if (cancel) {
			usleep(10000);
			cancel_it = 0;
			pthread_cancel(first);
			pthread_join(first, &result);
			CHECK(result == PTHREAD_CANCELED);
		}
		for (int i = 0; i < THREADS; i++)
			pthread_join(t[i], 0);
		cancel_it = cancel;
		CHECK_INT(begun, 1 + cancel);
		CHECK_INT(finished, 1);
		CHECK_INT(unfinished_seen, 0);
	}
}

int main(void)
{
	alarm(60);
	test_rounds();
	test_destroy();
	test_processes();
	test_spin();
	test_once();
	return done();
}
