// flags: -pthread
/* thread_cond.c: condition variables: nobody is forgotten, and nobody waits for what was */
#include <errno.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

enum { THREADS = 8, ITEMS = 20000 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t not_empty = PTHREAD_COND_INITIALIZER, not_full = PTHREAD_COND_INITIALIZER;

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

/* --- Producers and consumers with a small store; each item is the sum's. */

static int store[4], stored, produced, consumed;
static long sum;

static void *produce(void *unused)
{
	for (;;) {
		pthread_mutex_lock(&mutex);
		while (stored == 4)
			pthread_cond_wait(&not_full, &mutex);
		if (produced == ITEMS) {
			pthread_mutex_unlock(&mutex);
			pthread_cond_signal(&not_full);
			return 0;
		}
		store[stored++] = ++produced;
		if (produced % 2) /* with the mutex and without */
			pthread_cond_signal(&not_empty);
		pthread_mutex_unlock(&mutex);
		pthread_cond_signal(&not_empty);
	}
}

static void *consume(void *unused)
{
	for (;;) {
		pthread_mutex_lock(&mutex);
		while (!stored && consumed < ITEMS)
			pthread_cond_wait(&not_empty, &mutex);
		if (!stored) {
			pthread_mutex_unlock(&mutex);
			pthread_cond_broadcast(&not_empty);
			return 0;
		}
		sum += store[--stored];
		consumed++;
		pthread_mutex_unlock(&mutex);
		pthread_cond_signal(&not_full);
	}
}

static void test_store(void)
{
	pthread_t t[THREADS];

	for (int i = 0; i < THREADS; i++)
		pthread_create(&t[i], 0, i % 2 ? produce : consume, 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(t[i], 0);
	CHECK_INT(consumed, ITEMS);
	CHECK_INT(sum, (long)ITEMS * (ITEMS + 1) / 2);
}

/* --- A broadcast lets all go, again and again, while some wait by time and some are
 * cancelled. */

static pthread_cond_t go = PTHREAD_COND_INITIALIZER, here = PTHREAD_COND_INITIALIZER;
static int waiting, turn;

static void leave(void *unused)
{
	waiting--;
	pthread_mutex_unlock(&mutex);
}

static void *wait_for_turns(void *timed)
{
	long seen = 0;

	for (int now = 0; now < 300; now++) {
		pthread_mutex_lock(&mutex);
		waiting++;
		pthread_cleanup_push(leave, 0);
		pthread_cond_signal(&here);
		while (turn == now) {
			struct timespec t = after(CLOCK_REALTIME, now % 2);
			if (timed)
				pthread_cond_timedwait(&go, &mutex, &t);
			else
				pthread_cond_wait(&go, &mutex);
		}
		seen++;
		pthread_cleanup_pop(1);
	}
	return (void *)seen;
}

static void test_broadcast(pthread_mutexattr_t *a, int timed)
{
	pthread_t t[THREADS];
	void *result;

	pthread_mutex_init(&mutex, a);
	turn = 0;
	for (int i = 0; i < THREADS; i++)
		pthread_create(&t[i], 0, wait_for_turns, timed && i % 2 ? &turn : 0);
	for (int i = 0; i < 300; i++) {
		pthread_mutex_lock(&mutex);
		while (waiting < THREADS)
			pthread_cond_wait(&here, &mutex);
		turn++;
		if (i % 2)
			pthread_cond_broadcast(&go);
		pthread_mutex_unlock(&mutex);
		if (i % 2 == 0)
			pthread_cond_broadcast(&go);
	}
	for (int i = 0; i < THREADS; i++) {
		pthread_join(t[i], &result);
		CHECK_INT((long)result, 300);
	}
	CHECK_INT(waiting, 0);
}

/* --- A cancelled waiter holds the mutex in its clean-up, and takes no signal from others. */

static int woken, tokens;

static void *take_token(void *unused)
{
	pthread_mutex_lock(&mutex);
	waiting++;
	pthread_cleanup_push(leave, 0);
	while (!tokens)
		pthread_cond_wait(&go, &mutex);
	tokens--;
	woken++;
	pthread_cleanup_pop(1);
	return 0;
}

static void test_cancel(void)
{
	pthread_t t[THREADS];
	void *result;

	for (int round = 0; round < 50; round++) {
		int cancelled = 0;
		pthread_mutex_init(&mutex, 0);
		woken = tokens = 0;
		for (int i = 0; i < THREADS; i++)
			pthread_create(&t[i], 0, take_token, 0);
		for (int w = 0; w < THREADS;) {
			pthread_mutex_lock(&mutex);
			w = waiting;
			pthread_mutex_unlock(&mutex);
		}
		/* Half are cancelled while as many tokens come as there are others. */
		for (int i = 0; i < THREADS; i++)
			if (i % 2) {
				pthread_cancel(t[i]);
			} else {
				pthread_mutex_lock(&mutex);
				tokens++;
				pthread_mutex_unlock(&mutex);
				pthread_cond_signal(&go);
			}
		/* Who was cancelled after it was woken may have left a token. */
		for (int i = 1; i < THREADS; i += 2) {
			pthread_join(t[i], &result);
			cancelled += result == PTHREAD_CANCELED;
		}
		for (int i = cancelled; i < THREADS / 2; i++) {
			pthread_mutex_lock(&mutex);
			tokens++;
			pthread_mutex_unlock(&mutex);
			pthread_cond_signal(&go);
		}
		for (int i = 0; i < THREADS; i += 2)
			pthread_join(t[i], 0);
		CHECK_INT(woken, THREADS - cancelled);
		CHECK_INT(tokens, 0);
		CHECK_INT(waiting, 0);
	}
}

/* --- POSIX's example: destroyed after a broadcast, with the mutex held. */

struct element {
	pthread_cond_t not_busy;
	int busy;
};

static void *await_element(void *element)
{
	struct element *e = element;

	pthread_mutex_lock(&mutex);
	waiting++;
	while (e && e->busy) {
		pthread_cond_wait(&e->not_busy, &mutex);
		e = 0; /* it may be gone */
	}
	waiting--;
	pthread_mutex_unlock(&mutex);
	return 0;
}

static void test_destroy(void)
{
	pthread_t t[THREADS];

	for (int round = 0; round < 50; round++) {
		struct element *e = malloc(sizeof *e);
		pthread_cond_init(&e->not_busy, 0);
		e->busy = 1;
		for (int i = 0; i < THREADS; i++)
			pthread_create(&t[i], 0, await_element, e);
		for (int w = 0; w < THREADS;) {
			pthread_mutex_lock(&mutex);
			w = waiting;
			pthread_mutex_unlock(&mutex);
		}
		pthread_mutex_lock(&mutex);
		e->busy = 0;
		CHECK_INT(pthread_cond_broadcast(&e->not_busy), 0);
		CHECK_INT(pthread_cond_destroy(&e->not_busy), 0);
		memset(e, 0x55, sizeof *e);
		free(e);
		pthread_mutex_unlock(&mutex);
		for (int i = 0; i < THREADS; i++)
			pthread_join(t[i], 0);
	}
}

/* --- Times, errors, processes. */

static void test_times(void)
{
	pthread_condattr_t a;
	pthread_cond_t c;
	clockid_t clock = -1;
	int shared = -1;

	CHECK_INT(pthread_condattr_init(&a), 0);
	CHECK_INT(pthread_condattr_getclock(&a, &clock), 0);
	CHECK_INT(clock, CLOCK_REALTIME);
	CHECK_INT(pthread_condattr_getpshared(&a, &shared), 0);
	CHECK_INT(shared, PTHREAD_PROCESS_PRIVATE);
	CHECK_INT(pthread_condattr_setpshared(&a, 9), EINVAL);
	CHECK_INT(pthread_condattr_setclock(&a, CLOCK_PROCESS_CPUTIME_ID), EINVAL);
	CHECK_INT(pthread_condattr_setclock(&a, CLOCK_MONOTONIC), 0);
	pthread_condattr_getclock(&a, &clock);
	CHECK_INT(clock, CLOCK_MONOTONIC);
	CHECK_INT(pthread_cond_init(&c, &a), 0);
	CHECK_INT(pthread_condattr_destroy(&a), 0);

	pthread_mutex_lock(&mutex);
	struct timespec t = after(CLOCK_MONOTONIC, 20), wrong = { 0, -1 }, past = { 1, 0 };
	int r;
	while ((r = pthread_cond_timedwait(&c, &mutex, &t)) == 0)
		;
	CHECK_INT(r, ETIMEDOUT);
	CHECK(is_past(CLOCK_MONOTONIC, t));
	CHECK_INT(pthread_cond_timedwait(&c, &mutex, &wrong), EINVAL);
	CHECK_INT(pthread_cond_timedwait(&c, &mutex, &past), ETIMEDOUT);
	CHECK_INT(pthread_mutex_trylock(&mutex), EBUSY);
	pthread_mutex_unlock(&mutex);
	CHECK_INT(pthread_cond_signal(&c), 0);
	CHECK_INT(pthread_cond_broadcast(&c), 0);
	CHECK_INT(pthread_cond_destroy(&c), 0);
}

struct shared {
	pthread_mutex_t mutex;
	pthread_cond_t cond;
	int turn;
};

static void test_processes(void)
{
	struct shared *s = mmap(0, sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pthread_mutexattr_t ma;
	pthread_condattr_t ca;
	int status;

	pthread_mutexattr_init(&ma);
	pthread_mutexattr_setpshared(&ma, PTHREAD_PROCESS_SHARED);
	pthread_mutex_init(&s->mutex, &ma);
	pthread_condattr_init(&ca);
	pthread_condattr_setpshared(&ca, PTHREAD_PROCESS_SHARED);
	pthread_cond_init(&s->cond, &ca);
	pid_t child = fork();
	for (int i = 0; i < 1000; i++) {
		pthread_mutex_lock(&s->mutex);
		while (s->turn % 2 != !child)
			pthread_cond_wait(&s->cond, &s->mutex);
		s->turn++;
		pthread_cond_broadcast(&s->cond);
		pthread_mutex_unlock(&s->mutex);
	}
	if (!child)
		_exit(0);
	waitpid(child, &status, 0);
	CHECK_INT(status, 0);
	CHECK_INT(s->turn, 2000);
	CHECK_INT(pthread_cond_destroy(&s->cond), 0);
}

int main(void)
{
	pthread_mutexattr_t recursive;

	alarm(60);
	pthread_mutexattr_init(&recursive);
	pthread_mutexattr_settype(&recursive, PTHREAD_MUTEX_RECURSIVE);
	test_store();
	test_broadcast(0, 0);
	test_broadcast(0, 1);
	test_broadcast(&recursive, 1);
	test_cancel();
	test_destroy();
	test_times();
	test_processes();
	return done();
}
