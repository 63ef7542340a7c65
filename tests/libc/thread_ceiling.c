// flags: -pthread
// not-on: musl glibc: none (musl), not for threads that are not real-time ones (glibc); POSIX.1-2024 pthread_mutexattr_getprotocol: "shall execute at the higher of its priority or the highest priority ceiling"
/* thread_ceiling.c: an ordinary thread that holds a mutex with a ceiling */
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <unistd.h>
#include "check.h"

int main(void)
{
	pthread_mutexattr_t a;
	pthread_mutex_t m;
	struct sched_param p = { 1 };

	alarm(20);
	pthread_mutexattr_init(&a);
	pthread_mutexattr_setprotocol(&a, PTHREAD_PRIO_PROTECT);
	pthread_mutexattr_setprioceiling(&a, 7);
	pthread_mutex_init(&m, &a);
	if (sched_setscheduler(0, SCHED_FIFO, &p)) {
		CHECK_INT(pthread_mutex_lock(&m), EPERM);
		return done();
	}
	p.sched_priority = 0;
	sched_setscheduler(0, SCHED_OTHER, &p);
	for (int i = 0; i < 3; i++) {
		CHECK_INT(pthread_mutex_lock(&m), 0);
		CHECK_INT(sched_getscheduler(0), SCHED_FIFO);
		sched_getparam(0, &p);
		CHECK_INT(p.sched_priority, 7);
		CHECK_INT(pthread_mutex_trylock(&m), EBUSY);
		CHECK_INT(pthread_mutex_unlock(&m), 0);
		CHECK_INT(sched_getscheduler(0), SCHED_OTHER);
	}
	CHECK_INT(pthread_mutex_destroy(&m), 0);
	return done();
}
