// flags: -pthread
/* thread_c11.c: <threads.h>: what threads synchronize by, their values, sleep */
#include <threads.h>
#include <time.h>
#include "check.h"

enum { THREADS = 4, ROUNDS = 3000 };

static mtx_t mutex;
static cnd_t cond;
static tss_t key;
static once_flag once = ONCE_FLAG_INIT;
static int counter, calls, destroyed, turn;

static void initialize(void)
{
	calls++;
}

static void destroy(void *value)
{
	mtx_lock(&mutex);
	destroyed += *(int *)value;
	mtx_unlock(&mutex);
}

static int work(void *number)
{
	call_once(&once, initialize);
	if (tss_get(key) || tss_set(key, number) != thrd_success || tss_get(key) != number)
		return 1;
	for (int i = 0; i < ROUNDS; i++) {
		while (mtx_trylock(&mutex) == thrd_busy)
			thrd_yield();
		counter++;
		mtx_unlock(&mutex);
	}
	return *(int *)number;
}

static int take_turns(void *number)
{
	int me = *(int *)number;

	for (int i = 0; i < 100; i++) {
		mtx_lock(&mutex);
		while (turn % THREADS != me)
			cnd_wait(&cond, &mutex);
		turn++;
		cnd_broadcast(&cond);
		mtx_unlock(&mutex);
	}
	return 0;
}

static int try(void *m)
{
	return mtx_trylock(m);
}

static int try_until_past(void *m)
{
	return mtx_timedlock(m, &(struct timespec){ 1, 0 });
}

static int in_another(thrd_start_t f, void *argument)
{
	thrd_t t;
	int result = -1;

	CHECK_INT(thrd_create(&t, f, argument), thrd_success);
	CHECK_INT(thrd_join(t, &result), thrd_success);
	return result;
}

int main(void)
{
	thrd_t t[THREADS];
	int numbers[THREADS] = { 0, 1, 2, 3 }, result;
	mtx_t recursive;
	struct timespec past = { 1, 0 };

	CHECK_INT(mtx_init(&mutex, mtx_timed), thrd_success);
	CHECK_INT(cnd_init(&cond), thrd_success);
	CHECK_INT(tss_create(&key, destroy), thrd_success);
	for (int i = 0; i < THREADS; i++)
		CHECK_INT(thrd_create(&t[i], work, &numbers[i]), thrd_success);
	for (int i = 0; i < THREADS; i++) {
		CHECK_INT(thrd_join(t[i], &result), thrd_success);
		CHECK_INT(result, i);
	}
	CHECK_INT(counter, THREADS * ROUNDS);
	CHECK_INT(calls, 1);
	CHECK_INT(destroyed, 0 + 1 + 2 + 3);
	tss_delete(key);

	for (int i = 0; i < THREADS; i++)
		thrd_create(&t[i], take_turns, &numbers[i]);
	for (int i = 0; i < THREADS; i++)
		thrd_join(t[i], 0);
	CHECK_INT(turn, 100 * THREADS);

	CHECK_INT(mtx_lock(&mutex), thrd_success);
	CHECK_INT(in_another(try, &mutex), thrd_busy);
	CHECK_INT(in_another(try_until_past, &mutex), thrd_timedout);
	CHECK_INT(cnd_timedwait(&cond, &mutex, &past), thrd_timedout);
	CHECK_INT(cnd_signal(&cond), thrd_success);
	CHECK_INT(mtx_unlock(&mutex), thrd_success);

	CHECK_INT(mtx_init(&recursive, mtx_plain | mtx_recursive), thrd_success);
	CHECK_INT(mtx_lock(&recursive), thrd_success);
	CHECK_INT(mtx_lock(&recursive), thrd_success);
	CHECK_INT(mtx_unlock(&recursive), thrd_success);
	CHECK_INT(in_another(try, &recursive), thrd_busy);
	CHECK_INT(mtx_unlock(&recursive), thrd_success);
	mtx_destroy(&recursive);

	CHECK(thrd_equal(thrd_current(), thrd_current()));
	CHECK(!thrd_equal(thrd_current(), 0));
	CHECK_INT(thrd_sleep(&(struct timespec){ 0, 1000000 }, 0), 0);
	CHECK(thrd_sleep(&(struct timespec){ 0, -1 }, 0) < -1);
	cnd_destroy(&cond);
	mtx_destroy(&mutex);
	return done();
}
