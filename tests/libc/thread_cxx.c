/* thread_cxx.c: what compiled C++ calls for thread_local and for local static objects */
// not-on: musl: it has neither; they come with a C++ library
// flags: -pthread
#include <pthread.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

#ifdef __GLIBC__
int __cxa_thread_atexit_impl(void (*)(void *), void *, void *);
#define thread_atexit __cxa_thread_atexit_impl
#else
int __cxa_thread_atexit(void (*)(void *), void *, void *);
#define thread_atexit __cxa_thread_atexit
#endif

static int order, destroyed_in_exit;
static void *handle;

static void destroy(void *object)
{
	order = order * 10 + (int)(intptr_t)object;
}

static void again(void *object)
{
	destroy(object);
	CHECK_INT(thread_atexit(destroy, (void *)7, &handle), 0);
}

static void *has_objects(void *arg)
{
	CHECK_INT(thread_atexit(destroy, (void *)1, &handle), 0);
	CHECK_INT(thread_atexit(again, (void *)2, &handle), 0);
	CHECK_INT(thread_atexit(destroy, (void *)3, &handle), 0);
	return arg;
}

static void say(void *object)
{
	(void)!write(destroyed_in_exit, object, 1);
}

static void of_the_first_thread(void)
{
	int fds[2];
	char c = 0;

	CHECK_INT(pipe(fds), 0);
	destroyed_in_exit = fds[1];
	pid_t pid = fork();
	if (!pid) {
		thread_atexit(say, "x", &handle);
		exit(0);
	}
	waitpid(pid, 0, 0);
	close(fds[1]);
	CHECK_INT(read(fds[0], &c, 1), 1);
	CHECK_INT(c, 'x');
}

#ifdef __GLIBC__ /* there these are in the C++ library */
static void guards(void)
{
}
#else
int __cxa_guard_acquire(int64_t *);
void __cxa_guard_release(int64_t *), __cxa_guard_abort(int64_t *);

static int64_t guard;
static int made, aborted;

static void *constructs(void *arg)
{
	if (*(char *)&guard || !__cxa_guard_acquire(&guard))
		return arg;
	if (__atomic_add_fetch(&aborted, 1, __ATOMIC_SEQ_CST) < 3) {
		__cxa_guard_abort(&guard);
		return constructs(arg);
	}
	sched_yield();
	made++;
	__cxa_guard_release(&guard);
	return arg;
}

static void guards(void)
{
	pthread_t id[8];

	for (int i = 0; i < 8; i++)
		pthread_create(&id[i], 0, constructs, 0);
	for (int i = 0; i < 8; i++)
		pthread_join(id[i], 0);
	CHECK_INT(made, 1);
	CHECK_INT(aborted, 3);
}
#endif

int main(void)
{
	pthread_t id;

	CHECK_INT(pthread_create(&id, 0, has_objects, 0), 0);
	CHECK_INT(pthread_join(id, 0), 0);
	CHECK_INT(order, 3271);
	of_the_first_thread();
	guards();
	return done();
}
