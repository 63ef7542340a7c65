// flags: -pthread
// not-on: musl: no priority ceilings (POSIX.1-2024 pthread_mutexattr_setprotocol)
/* thread_protocol.c: mutexes that inherit a priority, or have a ceiling */
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

enum { THREADS = 6, ROUNDS = 5000 };

static pthread_mutex_t mutex;
static long counter;

static void make(pthread_mutex_t *m, int type, int protocol, int ceiling)
{
	pthread_mutexattr_t a;
	int v;

	pthread_mutexattr_init(&a);
	pthread_mutexattr_settype(&a, type);
	CHECK_INT(pthread_mutexattr_setprotocol(&a, protocol), 0);
	CHECK_INT(pthread_mutexattr_setprioceiling(&a, 0), EINVAL);
	CHECK_INT(pthread_mutexattr_setprioceiling(&a, 100), EINVAL);
	CHECK_INT(pthread_mutexattr_setprioceiling(&a, ceiling), 0);
	CHECK_INT(pthread_mutexattr_getprioceiling(&a, &v), 0);
	CHECK_INT(v, ceiling);
	CHECK_INT(pthread_mutex_init(m, &a), 0);
	pthread_mutexattr_destroy(&a);
}

static void *count(void *unused)
{
	for (int i = 0; i < ROUNDS; i++) {
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

static void stress(void)
{
	pthread_t t[THREADS];
	void *result;

	counter = 0;
	for (int i = 0; i < THREADS; i++)
		pthread_create(&t[i], 0, count, 0);
	for (int i = 0; i < THREADS; i++) {
		pthread_join(t[i], &result);
		CHECK(!result);
	}
	CHECK_INT(counter, (long)THREADS * ROUNDS);
}

static void *try(void *unused)
{
	return (void *)(long)pthread_mutex_trylock(&mutex);
}

static void *try_until_past(void *clock)
{
	struct timespec t = { 0, 0 };

	return (void *)(long)pthread_mutex_clocklock(&mutex, (long)clock, &t);
}

static long elsewhere(void *(*f)(void *), long argument)
{
	pthread_t t;
	void *result;

	pthread_create(&t, 0, f, (void *)argument);
	pthread_join(t, &result);
	return (long)result;
}

/* The priority that the kernel runs this thread by, as /proc shows it: field 18, -1 - it for
 * real-time threads. */
static int running_priority(void)
{
	char text[512], *p;
	int priority = 0;
	FILE *f = fopen("/proc/thread-self/stat", "r");

	if (f && fgets(text, sizeof text, f) && (p = strrchr(text, ')'))) {
		for (int field = 2; field < 18; field++)
			p = strchr(p + 1, ' ');
		priority = -1 - atoi(p);
	}
	if (f)
		fclose(f);
	return priority;
}

static int priority(void)
{
	struct sched_param p;

	sched_getparam(0, &p);
	return p.sched_priority;
}

static pthread_t as_realtime(int priority, void *(*f)(void *), void *argument)
{
	pthread_attr_t a;
	struct sched_param p = { priority };
	pthread_t t;

	pthread_attr_init(&a);
	pthread_attr_setinheritsched(&a, PTHREAD_EXPLICIT_SCHED);
	pthread_attr_setschedpolicy(&a, SCHED_FIFO);
	pthread_attr_setschedparam(&a, &p);
	CHECK_INT(pthread_create(&t, &a, f, argument), 0);
	return t;
}

static void *lock_once(void *unused)
{
	pthread_mutex_lock(&mutex);
	pthread_mutex_unlock(&mutex);
	return 0;
}

/* Who holds it runs at the priority of who waits. */
static void test_inherited(void)
{
	make(&mutex, PTHREAD_MUTEX_NORMAL, PTHREAD_PRIO_INHERIT, 1);
	pthread_mutex_lock(&mutex);
	int before = running_priority();
	pthread_t t = as_realtime(30, lock_once, 0);
	for (int i = 0; i < 1000 && running_priority() == before; i++)
		usleep(1000);
	CHECK_INT(running_priority(), 30);
	pthread_mutex_unlock(&mutex);
	CHECK_INT(running_priority(), before);
	pthread_join(t, 0);
}

/* Two ceilings, given up in an order that is not the one that they were taken in. */
static void *hold_ceilings(void *unused)
{
	pthread_mutex_t low, high;
	int old = -1;

	make(&low, PTHREAD_MUTEX_NORMAL, PTHREAD_PRIO_PROTECT, 20);
	make(&high, PTHREAD_MUTEX_NORMAL, PTHREAD_PRIO_PROTECT, 40);
	CHECK_INT(priority(), 10);
	CHECK_INT(pthread_mutex_lock(&low), 0);
	CHECK_INT(priority(), 20);
	CHECK_INT(pthread_mutex_trylock(&high), 0);
	CHECK_INT(priority(), 40);
	CHECK_INT(pthread_mutex_unlock(&low), 0);
	CHECK_INT(priority(), 40);
	CHECK_INT(pthread_mutex_lock(&low), 0);
	CHECK_INT(priority(), 40);
	CHECK_INT(pthread_mutex_unlock(&high), 0);
	CHECK_INT(priority(), 20);
	CHECK_INT(pthread_mutex_unlock(&low), 0);
	CHECK_INT(priority(), 10);

	CHECK_INT(pthread_mutex_setprioceiling(&low, 5, &old), 0);
	CHECK_INT(old, 20);
	CHECK_INT(pthread_mutex_getprioceiling(&low, &old), 0);
	CHECK_INT(old, 5);
	CHECK_INT(pthread_mutex_lock(&low), EINVAL);
	CHECK_INT(pthread_mutex_trylock(&low), EINVAL);
	CHECK_INT(priority(), 10);
	CHECK_INT(pthread_mutex_setprioceiling(&low, 10, 0), 0);
	CHECK_INT(pthread_mutex_lock(&low), 0);
	CHECK_INT(priority(), 10);
	CHECK_INT(pthread_mutex_unlock(&low), 0);
	return 0;
}

int main(void)
{
	struct sched_param p = { 1 };
	int v;

	alarm(60);
	for (int type = PTHREAD_MUTEX_NORMAL; type <= 2; type++) {
		make(&mutex, type, PTHREAD_PRIO_INHERIT, 1);
		CHECK_INT(pthread_mutex_getprioceiling(&mutex, &v), EINVAL);
		CHECK_INT(pthread_mutex_setprioceiling(&mutex, 3, &v), EINVAL);
		CHECK_INT(pthread_mutex_lock(&mutex), 0);
		CHECK_INT(elsewhere(try, 0), EBUSY);
		CHECK_INT(elsewhere(try_until_past, CLOCK_REALTIME), ETIMEDOUT);
		CHECK_INT(elsewhere(try_until_past, CLOCK_PROCESS_CPUTIME_ID), EINVAL);
		CHECK_INT(pthread_mutex_unlock(&mutex), 0);
		stress();
		CHECK_INT(pthread_mutex_destroy(&mutex), 0);
	}
	/* The rest is for those who may. */
	if (sched_setscheduler(0, SCHED_FIFO, &p))
		return done();
	p.sched_priority = 0;
	sched_setscheduler(0, SCHED_OTHER, &p);
	test_inherited();
	pthread_join(as_realtime(10, hold_ceilings, 0), 0);
	return done();
}
