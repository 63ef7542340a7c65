// flags: -pthread
/* thread_mutex.c: mutexes of each kind, alone and wanted by many */
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

enum { THREADS = 8 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static long counter;
static int answer, rounds = 12500;

static void make(pthread_mutex_t *m, int type, int shared, int robust, int protocol)
{
	pthread_mutexattr_t a;

	pthread_mutexattr_init(&a);
	CHECK_INT(pthread_mutexattr_settype(&a, type), 0);
	CHECK_INT(pthread_mutexattr_setpshared(&a, shared), 0);
	CHECK_INT(pthread_mutexattr_setrobust(&a, robust), 0);
	CHECK_INT(pthread_mutexattr_setprotocol(&a, protocol), 0);
	CHECK_INT(pthread_mutex_init(m, &a), 0);
	pthread_mutexattr_destroy(&a);
}

/* What a call gives in another thread. */
static int elsewhere(int (*call)(pthread_mutex_t *))
{
	pthread_t t;
	void *result;

	pthread_create(&t, 0, (void *(*)(void *))(void *)call, &mutex);
	pthread_join(t, &result);
	return (int)(long)result;
}

static struct timespec after(clockid_t clock, long milliseconds)
{
	struct timespec t;

	clock_gettime(clock, &t);
	t.tv_nsec += milliseconds * 1000000;
	t.tv_sec += t.tv_nsec / 1000000000;
	t.tv_nsec %= 1000000000;
	return t;
}

static int is_past(clockid_t clock, struct timespec t)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return now.tv_sec > t.tv_sec || (now.tv_sec == t.tv_sec && now.tv_nsec >= t.tv_nsec);
}

static int lock_until_soon(pthread_mutex_t *m)
{
	struct timespec t = after(CLOCK_REALTIME, 20);
	int r = pthread_mutex_timedlock(m, &t);

	return r == ETIMEDOUT && !is_past(CLOCK_REALTIME, t) ? -1 : r;
}

static int lock_until_past(pthread_mutex_t *m)
{
	struct timespec t = { 0, 0 };

	return pthread_mutex_timedlock(m, &t);
}

static int lock_until_no_time(pthread_mutex_t *m)
{
	struct timespec t = { 0, 1000000000 };

	return pthread_mutex_timedlock(m, &t);
}

static void *count(void *unused)
{
	for (int i = 0; i < rounds; i++) {
		if (pthread_mutex_lock(&mutex))
			return (void *)1;
		long now = counter;
		if (i % 64 == 0)
			sched_yield();
		counter = now + 1;
		pthread_mutex_unlock(&mutex);
	}
	return 0;
}

/* Locks by time, and not at all if it is held: each counts only what it did. */
static void *count_otherwise(void *done)
{
	for (int i = 0; i < rounds; i++) {
		struct timespec t = after(CLOCK_REALTIME, i % 3);
		if (i % 2 ? pthread_mutex_trylock(&mutex) : pthread_mutex_timedlock(&mutex, &t))
			continue;
		counter++;
		++*(long *)done;
		pthread_mutex_unlock(&mutex);
	}
	return 0;
}

static void stress(void)
{
	pthread_t t[THREADS];
	void *result;

	counter = 0;
	for (int i = 0; i < THREADS; i++)
		CHECK_INT(pthread_create(&t[i], 0, count, 0), 0);
	for (int i = 0; i < THREADS; i++) {
		pthread_join(t[i], &result);
		CHECK(!result);
	}
	CHECK_INT(counter, (long)THREADS * rounds);
}

static void stress_otherwise(void)
{
	pthread_t t[THREADS];
	long done[THREADS] = { 0 }, sum = 0;

	counter = 0;
	for (int i = 0; i < THREADS; i++)
		CHECK_INT(pthread_create(&t[i], 0, count_otherwise, &done[i]), 0);
	for (int i = 0; i < THREADS; i++) {
		pthread_join(t[i], 0);
		sum += done[i];
	}
	CHECK(sum > 0);
	CHECK_INT(counter, sum);
}

/* What holds for each kind. */
static void test_any(int type, int shared, int robust, int protocol)
{
	make(&mutex, type, shared, robust, protocol);
	CHECK_INT(pthread_mutex_lock(&mutex), 0);
	CHECK_INT(elsewhere(pthread_mutex_trylock), EBUSY);
	CHECK_INT(elsewhere(lock_until_soon), ETIMEDOUT);
	CHECK_INT(elsewhere(lock_until_past), ETIMEDOUT);
	CHECK_INT(elsewhere(lock_until_no_time), EINVAL);
	if (type != PTHREAD_MUTEX_NORMAL || robust || protocol)
		CHECK_INT(elsewhere(pthread_mutex_unlock), EPERM);
	switch (type) {
	case PTHREAD_MUTEX_NORMAL:
		CHECK_INT(pthread_mutex_trylock(&mutex), EBUSY);
		CHECK_INT(lock_until_soon(&mutex), ETIMEDOUT);
		break;
	case PTHREAD_MUTEX_ERRORCHECK:
		CHECK_INT(pthread_mutex_trylock(&mutex), EBUSY);
		CHECK_INT(pthread_mutex_lock(&mutex), EDEADLK);
		CHECK_INT(lock_until_soon(&mutex), EDEADLK);
		break;
	case PTHREAD_MUTEX_RECURSIVE:
		CHECK_INT(pthread_mutex_trylock(&mutex), 0);
		CHECK_INT(pthread_mutex_lock(&mutex), 0);
		CHECK_INT(lock_until_soon(&mutex), 0);
		for (int i = 0; i < 3; i++)
			CHECK_INT(pthread_mutex_unlock(&mutex), 0);
		CHECK_INT(elsewhere(pthread_mutex_trylock), EBUSY);
	}
	CHECK_INT(pthread_mutex_unlock(&mutex), 0);
	if (type != PTHREAD_MUTEX_NORMAL || robust)
		CHECK_INT(pthread_mutex_unlock(&mutex), EPERM);
	CHECK_INT(lock_until_no_time(&mutex), 0);
	CHECK_INT(pthread_mutex_unlock(&mutex), 0);
	stress();
	if (!shared)
		stress_otherwise();
	CHECK_INT(pthread_mutex_destroy(&mutex), 0);
}

static void *unlock_soon(void *m)
{
	usleep(30000);
	answer = 1;
	pthread_mutex_unlock(m);
	return 0;
}

static void *hold(void *ready)
{
	pthread_mutex_lock(&mutex);
	pthread_barrier_wait(ready);
	return unlock_soon(&mutex);
}

/* A lock that is waited for is got when it is given up. */
static void test_waits(int protocol)
{
	pthread_t t;
	pthread_barrier_t ready;
	struct timespec late = after(CLOCK_REALTIME, 60000);

	make(&mutex, PTHREAD_MUTEX_NORMAL, 0, 0, protocol);
	pthread_barrier_init(&ready, 0, 2);
	for (int timed = 0; timed < 2; timed++) {
		answer = 0;
		pthread_create(&t, 0, hold, &ready);
		pthread_barrier_wait(&ready);
		CHECK_INT(timed ? pthread_mutex_timedlock(&mutex, &late) : pthread_mutex_lock(&mutex), 0);
		CHECK_INT(answer, 1);
		CHECK_INT(pthread_mutex_unlock(&mutex), 0);
		pthread_join(t, 0);
	}
	pthread_barrier_destroy(&ready);
}

static void test_attributes(void)
{
	pthread_mutexattr_t a;
	int v;

	CHECK_INT(pthread_mutexattr_init(&a), 0);
	CHECK_INT(pthread_mutexattr_gettype(&a, &v), 0);
	CHECK_INT(v, PTHREAD_MUTEX_DEFAULT);
	CHECK_INT(pthread_mutexattr_getpshared(&a, &v), 0);
	CHECK_INT(v, PTHREAD_PROCESS_PRIVATE);
	CHECK_INT(pthread_mutexattr_getrobust(&a, &v), 0);
	CHECK_INT(v, PTHREAD_MUTEX_STALLED);
	CHECK_INT(pthread_mutexattr_getprotocol(&a, &v), 0);
	CHECK_INT(v, PTHREAD_PRIO_NONE);
	CHECK_INT(pthread_mutexattr_settype(&a, -1), EINVAL);
	CHECK_INT(pthread_mutexattr_settype(&a, 100), EINVAL);
	CHECK_INT(pthread_mutexattr_setpshared(&a, 2), EINVAL);
	CHECK_INT(pthread_mutexattr_setrobust(&a, 2), EINVAL);
	CHECK_INT(pthread_mutexattr_setprotocol(&a, 77), EINVAL);
	CHECK_INT(pthread_mutexattr_settype(&a, PTHREAD_MUTEX_RECURSIVE), 0);
	CHECK_INT(pthread_mutexattr_setpshared(&a, PTHREAD_PROCESS_SHARED), 0);
	CHECK_INT(pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST), 0);
	CHECK_INT(pthread_mutexattr_setprotocol(&a, PTHREAD_PRIO_INHERIT), 0);
	pthread_mutexattr_gettype(&a, &v);
	CHECK_INT(v, PTHREAD_MUTEX_RECURSIVE);
	pthread_mutexattr_getpshared(&a, &v);
	CHECK_INT(v, PTHREAD_PROCESS_SHARED);
	pthread_mutexattr_getrobust(&a, &v);
	CHECK_INT(v, PTHREAD_MUTEX_ROBUST);
	pthread_mutexattr_getprotocol(&a, &v);
	CHECK_INT(v, PTHREAD_PRIO_INHERIT);
	CHECK_INT(pthread_mutexattr_destroy(&a), 0);
}

int main(void)
{
	/* Before there are threads. */
	CHECK_INT(pthread_mutex_lock(&mutex), 0);
	CHECK_INT(pthread_mutex_trylock(&mutex), EBUSY);
	CHECK_INT(lock_until_soon(&mutex), ETIMEDOUT);
	CHECK_INT(pthread_mutex_unlock(&mutex), 0);
	CHECK_INT(pthread_mutex_trylock(&mutex), 0);
	/* What was locked then is locked when there are. */
	CHECK_INT(elsewhere(pthread_mutex_trylock), EBUSY);
	CHECK_INT(pthread_mutex_unlock(&mutex), 0);

	test_attributes();
	for (int type = PTHREAD_MUTEX_NORMAL; type <= 2; type++) {
		test_any(type, PTHREAD_PROCESS_PRIVATE, PTHREAD_MUTEX_STALLED, PTHREAD_PRIO_NONE);
		rounds = 1000;
	}
	test_any(PTHREAD_MUTEX_NORMAL, PTHREAD_PROCESS_SHARED, PTHREAD_MUTEX_STALLED, PTHREAD_PRIO_NONE);
	test_any(PTHREAD_MUTEX_NORMAL, PTHREAD_PROCESS_PRIVATE, PTHREAD_MUTEX_ROBUST, PTHREAD_PRIO_NONE);
	test_any(PTHREAD_MUTEX_RECURSIVE, PTHREAD_PROCESS_SHARED, PTHREAD_MUTEX_ROBUST, PTHREAD_PRIO_NONE);
	test_waits(PTHREAD_PRIO_NONE);
	return done();
}
