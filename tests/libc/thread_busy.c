// flags: -pthread
// not-on: musl: destroy does not look (POSIX.1-2024 lets it: "may fail")
/* thread_busy.c: what is held cannot be destroyed */
#include <errno.h>
#include <pthread.h>
#include "check.h"

int main(void)
{
	pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER;
	pthread_mutexattr_t a;

	pthread_mutex_lock(&m);
	CHECK_INT(pthread_mutex_destroy(&m), EBUSY);
	pthread_mutex_unlock(&m);
	CHECK_INT(pthread_mutex_destroy(&m), 0);

	pthread_mutexattr_init(&a);
	pthread_mutexattr_settype(&a, PTHREAD_MUTEX_RECURSIVE);
	pthread_mutex_init(&m, &a);
	pthread_mutex_lock(&m);
	pthread_mutex_lock(&m);
	pthread_mutex_unlock(&m);
	CHECK_INT(pthread_mutex_destroy(&m), EBUSY);
	pthread_mutex_unlock(&m);
	CHECK_INT(pthread_mutex_destroy(&m), 0);
	return done();
}
