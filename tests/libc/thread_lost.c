// flags: -pthread
// not-on: musl glibc: who waits then may wait for ever (POSIX.1-2024 pthread_mutex_lock: all attempts to lock it fail with ENOTRECOVERABLE)
/* thread_lost.c: who waits for a robust mutex that is given up comes to know */
#include <errno.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>
#include "check.h"

enum { WAITERS = 4 };

static pthread_mutex_t mutex;

static void *take(void *unused)
{
	return (void *)(long)pthread_mutex_lock(&mutex);
}

static void test_lost(int protocol)
{
	pthread_mutexattr_t a;
	pthread_t t[WAITERS];
	void *r;

	pthread_mutexattr_init(&a);
	pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST);
	pthread_mutexattr_setprotocol(&a, protocol);
	pthread_mutex_init(&mutex, &a);
	pthread_create(&t[0], 0, take, 0);
	pthread_join(t[0], 0);
	CHECK_INT(pthread_mutex_lock(&mutex), EOWNERDEAD);
	for (int i = 0; i < WAITERS; i++)
		pthread_create(&t[i], 0, take, 0);
	usleep(20000);
	CHECK_INT(pthread_mutex_unlock(&mutex), 0);
	for (int i = 0; i < WAITERS; i++) {
		pthread_join(t[i], &r);
		CHECK_INT((long)r, ENOTRECOVERABLE);
	}
	CHECK_INT(pthread_mutex_destroy(&mutex), 0);
}

int main(void)
{
	void *list;
	size_t size;

	alarm(20);
	/* An emulator may be without the kernel's list. */
	if (syscall(SYS_get_robust_list, 0, &list, &size)) {
		CHECK_INT(pthread_mutex_init(&mutex, 0), 0);
		return done();
	}
	test_lost(PTHREAD_PRIO_NONE);
	test_lost(PTHREAD_PRIO_INHERIT);
	return done();
}
