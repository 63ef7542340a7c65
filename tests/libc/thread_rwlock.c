// flags: -pthread
/* thread_rwlock.c: locks of many readers or one writer */
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

enum { THREADS = 8, ROUNDS = 4000 };

static pthread_rwlock_t lock = PTHREAD_RWLOCK_INITIALIZER;
static long a, b;
static atomic_int readers, most_readers;

static struct timespec late(void)
{
	struct timespec t;

	clock_gettime(CLOCK_REALTIME, &t);
	t.tv_sec += 60;
	return t;
}

static struct timespec soon(clockid_t clock)
{
	struct timespec t;

	clock_gettime(clock, &t);
	t.tv_nsec += 20000000;
	t.tv_sec += t.tv_nsec / 1000000000;
	t.tv_nsec %= 1000000000;
	return t;
}

static int read_until_soon(pthread_rwlock_t *l)
{
	struct timespec t = soon(CLOCK_REALTIME);
	return pthread_rwlock_timedrdlock(l, &t);
}

static int write_until_soon(pthread_rwlock_t *l)
{
	struct timespec t = soon(CLOCK_REALTIME);
	return pthread_rwlock_timedwrlock(l, &t);
}

static int read_until_no_time(pthread_rwlock_t *l)
{
	struct timespec t = { 0, -1 };
	return pthread_rwlock_timedrdlock(l, &t);
}

static int write_until_no_time(pthread_rwlock_t *l)
{
	struct timespec t = { 0, 1000000000 };
	return pthread_rwlock_timedwrlock(l, &t);
}

/* What it gives in another thread, which gives up again what it got. */
static void *call(void *function)
{
	int r = ((int (*)(pthread_rwlock_t *))function)(&lock);

	if (!r)
		pthread_rwlock_unlock(&lock);
	return (void *)(long)r;
}

static int elsewhere(int (*function)(pthread_rwlock_t *))
{
	pthread_t t;
	void *result;

	pthread_create(&t, 0, call, (void *)function);
	pthread_join(t, &result);
	return (int)(long)result;
}

static void *work(void *number)
{
	long me = (long)number, wrong = 0;

	for (int i = 0; i < ROUNDS; i++) {
		struct timespec t = late();
		if ((i + me) % 4 == 0) {
			if (i % 3 == 0 ? pthread_rwlock_timedwrlock(&lock, &t)
				       : pthread_rwlock_wrlock(&lock))
				return (void *)-1;
			wrong += a != b || readers;
			a++;
			if (i % 32 == 0)
				sched_yield();
			b++;
		} else {
			if (i % 3 == 0 ? pthread_rwlock_timedrdlock(&lock, &t)
				       : pthread_rwlock_rdlock(&lock))
				return (void *)-2;
			int now = ++readers;
			if (now > most_readers)
				most_readers = now;
			wrong += a != b;
			if (i % 32 == 1)
				sched_yield();
			/* Once more, whoever waits. */
			if (i % 16 == 2) {
				wrong += pthread_rwlock_rdlock(&lock);
				pthread_rwlock_unlock(&lock);
			}
			readers--;
		}
		pthread_rwlock_unlock(&lock);
	}
	return (void *)wrong;
}

static void stress(void)
{
	pthread_t t[THREADS];
	void *result;

	a = b = 0;
	for (long i = 0; i < THREADS; i++)
		pthread_create(&t[i], 0, work, (void *)i);
	for (int i = 0; i < THREADS; i++) {
		pthread_join(t[i], &result);
		CHECK_INT((long)result, 0);
	}
	CHECK_INT(a, THREADS * ROUNDS / 4);
	CHECK_INT(b, a);
}

static void test_processes(void)
{
	struct shared {
		pthread_rwlock_t lock;
		long count;
	} *s = mmap(0, sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	pthread_rwlockattr_t attr;
	int v = -1;

	CHECK_INT(pthread_rwlockattr_init(&attr), 0);
	CHECK_INT(pthread_rwlockattr_getpshared(&attr, &v), 0);
	CHECK_INT(v, PTHREAD_PROCESS_PRIVATE);
	CHECK_INT(pthread_rwlockattr_setpshared(&attr, 5), EINVAL);
	CHECK_INT(pthread_rwlockattr_setpshared(&attr, PTHREAD_PROCESS_SHARED), 0);
	pthread_rwlockattr_getpshared(&attr, &v);
	CHECK_INT(v, PTHREAD_PROCESS_SHARED);
	CHECK_INT(pthread_rwlock_init(&s->lock, &attr), 0);
	CHECK_INT(pthread_rwlockattr_destroy(&attr), 0);
	for (int i = 0; i < 4; i++)
		if (!fork()) {
			for (int j = 0; j < 2000; j++) {
				pthread_rwlock_wrlock(&s->lock);
				long now = s->count;
				if (j % 64 == 0)
					sched_yield();
				s->count = now + 1;
				pthread_rwlock_unlock(&s->lock);
			}
			_exit(0);
		}
	while (wait(0) > 0)
		;
	CHECK_INT(s->count, 4 * 2000);
}

int main(void)
{
	alarm(60);
	CHECK_INT(pthread_rwlock_rdlock(&lock), 0);
	CHECK_INT(pthread_rwlock_tryrdlock(&lock), 0);
	CHECK_INT(pthread_rwlock_trywrlock(&lock), EBUSY);
	CHECK_INT(elsewhere(pthread_rwlock_tryrdlock), 0);
	CHECK_INT(elsewhere(pthread_rwlock_trywrlock), EBUSY);
	CHECK_INT(elsewhere(write_until_soon), ETIMEDOUT);
	CHECK_INT(elsewhere(write_until_no_time), EINVAL);
	CHECK_INT(pthread_rwlock_unlock(&lock), 0);
	CHECK_INT(elsewhere(pthread_rwlock_trywrlock), EBUSY);
	CHECK_INT(pthread_rwlock_unlock(&lock), 0);
	CHECK_INT(elsewhere(pthread_rwlock_trywrlock), 0);

	CHECK_INT(pthread_rwlock_wrlock(&lock), 0);
	CHECK_INT(elsewhere(pthread_rwlock_tryrdlock), EBUSY);
	CHECK_INT(elsewhere(pthread_rwlock_trywrlock), EBUSY);
	CHECK_INT(elsewhere(read_until_soon), ETIMEDOUT);
	CHECK_INT(elsewhere(write_until_soon), ETIMEDOUT);
	CHECK_INT(elsewhere(read_until_no_time), EINVAL);
	CHECK_INT(pthread_rwlock_tryrdlock(&lock), EBUSY);
	CHECK_INT(pthread_rwlock_unlock(&lock), 0);
	stress();
	CHECK_INT(pthread_rwlock_destroy(&lock), 0);
	CHECK_INT(pthread_rwlock_init(&lock, 0), 0);
	CHECK_INT(pthread_rwlock_destroy(&lock), 0);
	test_processes();
	return done();
}
