// flags: -pthread
// not-on: musl: waits for itself (POSIX.1-2024 pthread_rwlock_wrlock: "may fail"); has no clock variants
/* thread_deadlock.c: who writes does not wait for itself; the clocks to wait by */
#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static sem_t semaphore;

/* In another thread: each with a time of that clock. */
static void *wait_by(void *clock)
{
	static pthread_mutex_t own = PTHREAD_MUTEX_INITIALIZER;
	clockid_t c = (long)clock;
	struct timespec start, t, end;

	clock_gettime(c == CLOCK_MONOTONIC ? c : CLOCK_REALTIME, &start);
	t = start;
	t.tv_nsec += 10000000;
	t.tv_sec += t.tv_nsec / 1000000000;
	t.tv_nsec %= 1000000000;
	int want = c == CLOCK_PROCESS_CPUTIME_ID ? EINVAL : ETIMEDOUT;
	CHECK_INT(pthread_mutex_clocklock(&mutex, c, &t), want);
	CHECK_INT(pthread_rwlock_clockrdlock(&lock, c, &t), want);
	CHECK_INT(pthread_rwlock_clockwrlock(&lock, c, &t), want);
	pthread_mutex_lock(&own);
	CHECK_INT(pthread_cond_clockwait(&cond, &own, c, &t), want);
	pthread_mutex_unlock(&own);
	errno = 0;
	CHECK_INT(sem_clockwait(&semaphore, c, &t), -1);
	CHECK_INT(errno, want);
	if (want == ETIMEDOUT) {
		clock_gettime(c, &end);
		CHECK((end.tv_sec - start.tv_sec) * 1000000000 + end.tv_nsec - start.tv_nsec >= 10000000);
	}
	return 0;
}

int main(void)
{
	pthread_t t;
	struct timespec never = { 1L << 40, 0 };
	long clocks[] = { CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID };

	alarm(20);
	CHECK_INT(pthread_rwlock_wrlock(&lock), 0);
	CHECK_INT(pthread_rwlock_wrlock(&lock), EDEADLK);
	CHECK_INT(pthread_rwlock_rdlock(&lock), EDEADLK);
	CHECK_INT(pthread_rwlock_timedrdlock(&lock, &never), EDEADLK);
	CHECK_INT(pthread_rwlock_timedwrlock(&lock, &never), EDEADLK);

	sem_init(&semaphore, 0, 0);
	pthread_mutex_lock(&mutex);
	for (int i = 0; i < 3; i++) {
		pthread_create(&t, 0, wait_by, (void *)clocks[i]);
		pthread_join(t, 0);
	}
	CHECK_INT(pthread_rwlock_unlock(&lock), 0);
	return done();
}
