/* thread_life.c: threads begin, end, are joined and detached; what each has of its own */
#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

static _Thread_local int own = 7;
static _Thread_local char aligned[64] __attribute__((aligned(64)));
static _Thread_local char large[10000];
static int count;

static void *doubled(void *arg)
{
	CHECK_INT(own, 7);
	CHECK_INT((uintptr_t)aligned % 64, 0);
	CHECK_INT(large[9999], 0);
	own = (int)(intptr_t)arg;
	large[9999] = 1;
	errno = own;
	for (int i = 0; i < 100; i++)
		sched_yield();
	CHECK_INT(own, (intptr_t)arg);
	CHECK_INT(errno, (intptr_t)arg);
	return (void *)(2 * (intptr_t)arg);
}

static void results_come_back(void)
{
	enum { MANY = 40 };
	pthread_t id[MANY];

	for (int turn = 0; turn < 3; turn++) {
		for (intptr_t i = 0; i < MANY; i++)
			CHECK_INT(pthread_create(&id[i], 0, doubled, (void *)i), 0);
		for (intptr_t i = MANY - 1; i >= 0; i--) {
			void *result = 0;
			CHECK_INT(pthread_join(id[i], &result), 0);
			CHECK_INT((intptr_t)result, 2 * i);
		}
	}
	CHECK_INT(own, 7);
}

static void *exits(void *arg)
{
	pthread_exit(arg);
}

static void *counts(void *arg)
{
	__atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST);
	return arg;
}

static void wait_for_count(int n)
{
	while (__atomic_load_n(&count, __ATOMIC_SEQ_CST) < n)
		nanosleep(&(struct timespec){ .tv_nsec = 1000000 }, 0);
}

static void detached_ones_vanish(void)
{
	enum { MANY = 200 };
	pthread_attr_t a;
	pthread_t id;

	count = 0;
	CHECK_INT(pthread_attr_init(&a), 0);
	CHECK_INT(pthread_attr_setdetachstate(&a, PTHREAD_CREATE_DETACHED), 0);
	CHECK_INT(pthread_attr_setdetachstate(&a, 77), EINVAL);
	for (int i = 0; i < MANY; i++) {
		CHECK_INT(pthread_create(&id, i % 2 ? &a : 0, counts, 0), 0);
		if (i % 2 == 0)
			CHECK_INT(pthread_detach(id), 0);
	}
	wait_for_count(MANY);
	pthread_attr_destroy(&a);
}


static void join_refuses(void)
{
	pthread_t id;
	void *result;

	CHECK(pthread_equal(pthread_self(), pthread_self()));
	CHECK_INT(pthread_create(&id, 0, exits, &id), 0);
	CHECK(!pthread_equal(pthread_self(), id));
	CHECK_INT(pthread_join(id, &result), 0);
	CHECK(result == &id);
}

static void *use_stack(void *arg)
{
	volatile char deep[200 * 1024];

	for (size_t i = 0; i < sizeof deep; i += 512)
		deep[i] = 1;
	char *low = ((char **)arg)[0], *here = (char *)deep;
	return (void *)(intptr_t)(!low || (here >= low && here < ((char **)arg)[1]));
}

static void stacks(void)
{
	pthread_attr_t a;
	pthread_t id;
	size_t size, guard;
	void *result, *address;
	static char mine[512 * 1024] __attribute__((aligned(4096)));
	char *none[2] = { 0, 0 }, *bounds[2] = { mine, mine + sizeof mine };

	pthread_attr_init(&a);
	CHECK_INT(pthread_attr_getstacksize(&a, &size), 0);
	CHECK(size >= 128 * 1024);
	CHECK_INT(pthread_attr_setstacksize(&a, PTHREAD_STACK_MIN - 1), EINVAL);
	CHECK_INT(pthread_attr_setstacksize(&a, 300 * 1024), 0);
	CHECK_INT(pthread_attr_setguardsize(&a, 100), 0);
	CHECK_INT(pthread_attr_getguardsize(&a, &guard), 0);
	CHECK_INT(guard, 100);
	CHECK_INT(pthread_create(&id, &a, use_stack, none), 0);
	CHECK_INT(pthread_join(id, &result), 0);
	CHECK(result);
	CHECK_INT(pthread_attr_setstack(&a, mine, sizeof mine), 0);
	CHECK_INT(pthread_attr_getstack(&a, &address, &size), 0);
	CHECK(address == mine && size == sizeof mine);
	for (int i = 0; i < 3; i++) {
		CHECK_INT(pthread_create(&id, &a, use_stack, bounds), 0);
		CHECK_INT(pthread_join(id, &result), 0);
		CHECK(result);
	}
	pthread_attr_destroy(&a);
}

static void other_attributes(void)
{
	pthread_attr_t a;
	struct sched_param p;
	int n;

	pthread_attr_init(&a);
	CHECK(!pthread_attr_getdetachstate(&a, &n) && n == PTHREAD_CREATE_JOINABLE);
	CHECK(!pthread_attr_getinheritsched(&a, &n) && n == PTHREAD_INHERIT_SCHED);
	CHECK(!pthread_attr_getschedpolicy(&a, &n) && n == SCHED_OTHER);
	CHECK(!pthread_attr_getschedparam(&a, &p) && p.sched_priority == 0);
	CHECK(!pthread_attr_getscope(&a, &n) && n == PTHREAD_SCOPE_SYSTEM);
	CHECK_INT(pthread_attr_setinheritsched(&a, PTHREAD_EXPLICIT_SCHED), 0);
	CHECK_INT(pthread_attr_setinheritsched(&a, 99), EINVAL);
	CHECK_INT(pthread_attr_setschedpolicy(&a, SCHED_RR), 0);
	p.sched_priority = 3;
	CHECK_INT(pthread_attr_setschedparam(&a, &p), 0);
	CHECK_INT(pthread_attr_setscope(&a, PTHREAD_SCOPE_PROCESS), ENOTSUP);
	CHECK_INT(pthread_attr_setscope(&a, PTHREAD_SCOPE_SYSTEM), 0);
	CHECK(!pthread_attr_getschedpolicy(&a, &n) && n == SCHED_RR);
	CHECK(!pthread_attr_getschedparam(&a, &p) && p.sched_priority == 3);
	pthread_attr_destroy(&a);
}

/* Explicitly as usual, which everybody may. */
static void explicit_scheduling(void)
{
	pthread_attr_t a;
	pthread_t id;
	void *result;

	pthread_attr_init(&a);
	pthread_attr_setinheritsched(&a, PTHREAD_EXPLICIT_SCHED);
	pthread_attr_setschedpolicy(&a, SCHED_OTHER);
	CHECK_INT(pthread_create(&id, &a, exits, (void *)3), 0);
	CHECK_INT(pthread_join(id, &result), 0);
	CHECK_INT((intptr_t)result, 3);
	pthread_attr_destroy(&a);
}

static int order[4], turns;

static void destroy(void *value)
{
	turns++;
	order[(intptr_t)value % 4]++;
}

static pthread_key_t key[3];

static void again(void *value)
{
	if (value != (void *)100)
		pthread_setspecific(key[1], (void *)((intptr_t)value + 1));
	turns++;
}

static void *has_values(void *arg)
{
	(void)arg;
	CHECK(!pthread_getspecific(key[0]));
	CHECK_INT(pthread_setspecific(key[0], (void *)1), 0);
	CHECK_INT(pthread_setspecific(key[1], (void *)10), 0);
	CHECK_INT(pthread_setspecific(key[2], (void *)2), 0);
	CHECK(pthread_getspecific(key[0]) == (void *)1);
	return 0;
}

static void values(void)
{
	pthread_t id;

	CHECK_INT(pthread_key_create(&key[0], destroy), 0);
	CHECK_INT(pthread_key_create(&key[1], again), 0);
	CHECK_INT(pthread_key_create(&key[2], 0), 0);
	CHECK_INT(pthread_setspecific(key[0], (void *)3), 0);
	CHECK_INT(pthread_create(&id, 0, has_values, 0), 0);
	CHECK_INT(pthread_join(id, 0), 0);
	CHECK_INT(order[1], 1);
	CHECK_INT(turns, 1 + PTHREAD_DESTRUCTOR_ITERATIONS);
	CHECK(pthread_getspecific(key[0]) == (void *)3);
	CHECK_INT(pthread_key_delete(key[0]), 0);
	for (int i = 0; i < 500; i++) {
		pthread_key_t k;
		CHECK_INT(pthread_key_create(&k, 0), 0);
		CHECK(!pthread_getspecific(k));
		CHECK_INT(pthread_setspecific(k, &k), 0);
		CHECK_INT(pthread_key_delete(k), 0);
	}
	int made = 0;
	static pthread_key_t keys[PTHREAD_KEYS_MAX + 1];
	while (made <= PTHREAD_KEYS_MAX && !pthread_key_create(&keys[made], 0))
		made++;
	CHECK(made >= _POSIX_THREAD_KEYS_MAX - 3 && made <= PTHREAD_KEYS_MAX - 2);
	while (made)
		pthread_key_delete(keys[--made]);
	pthread_key_delete(key[1]);
	pthread_key_delete(key[2]);
}

static volatile sig_atomic_t handled_by_other;
static pthread_t first;

static void handler(int sig)
{
	(void)sig;
	if (!pthread_equal(pthread_self(), first))
		handled_by_other++;
}

static void *sleeps(void *arg)
{
	while (!__atomic_load_n((int *)arg, __ATOMIC_RELAXED))
		nanosleep(&(struct timespec){ .tv_nsec = 1000000 }, 0);
	return 0;
}

static void signals(void)
{
	pthread_t id;
	int stop = 0;
	clockid_t clock;
	struct timespec t;
	struct sched_param p;
	int policy;

	first = pthread_self();
	signal(SIGUSR1, handler);
	CHECK_INT(pthread_create(&id, 0, sleeps, &stop), 0);
	CHECK_INT(pthread_kill(id, 0), 0);
	CHECK_INT(pthread_kill(id, 9999), EINVAL);
	CHECK_INT(pthread_kill(id, SIGUSR1), 0);
	while (!handled_by_other)
		sched_yield();
	CHECK_INT(handled_by_other, 1);
	CHECK_INT(pthread_getcpuclockid(id, &clock), 0);
	CHECK_INT(clock_gettime(clock, &t), 0);
	CHECK_INT(pthread_getschedparam(id, &policy, &p), 0);
	CHECK_INT(policy, SCHED_OTHER);
	CHECK_INT(pthread_setschedparam(id, policy, &p), 0);
	__atomic_store_n(&stop, 1, __ATOMIC_RELAXED);
	CHECK_INT(pthread_join(id, 0), 0);
}

int main(void)
{
	results_come_back();
	detached_ones_vanish();
	join_refuses();
	stacks();
	other_attributes();
	explicit_scheduling();
	values();
	signals();
	return done();
}
