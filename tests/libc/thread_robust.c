// flags: -pthread
// not-on: musl: who waits for an inheriting one whose owners die may wait for ever (POSIX.1-2024 pthread_mutex_lock: it gets EOWNERDEAD)
/* thread_robust.c: mutexes whose owner ends, thread or process */
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

enum { MANY = 50, CHILDREN = 20 };

static pthread_mutex_t *robust(int type, int protocol)
{
	pthread_mutexattr_t a;
	pthread_mutex_t *m = mmap(0, sizeof *m, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	pthread_mutexattr_init(&a);
	pthread_mutexattr_settype(&a, type);
	pthread_mutexattr_setpshared(&a, PTHREAD_PROCESS_SHARED);
	pthread_mutexattr_setrobust(&a, PTHREAD_MUTEX_ROBUST);
	pthread_mutexattr_setprotocol(&a, protocol);
	CHECK_INT(pthread_mutex_init(m, &a), 0);
	return m;
}

static void *die_with(void *m)
{
	pthread_mutex_lock(m);
	return 0;
}

static void let_thread_die(pthread_mutex_t *m)
{
	pthread_t t;

	pthread_create(&t, 0, die_with, m);
	pthread_join(t, 0);
}

static void let_process_die(pthread_mutex_t *m)
{
	pid_t child = fork();

	if (!child) {
		pthread_mutex_lock(m);
		raise(SIGKILL);
	}
	waitpid(child, 0, 0);
}

static void test_life(pthread_mutex_t *m, void (*let_die)(pthread_mutex_t *))
{
	CHECK_INT(pthread_mutex_lock(m), 0);
	CHECK_INT(pthread_mutex_consistent(m), EINVAL);
	CHECK_INT(pthread_mutex_unlock(m), 0);
	for (int i = 0; i < 3; i++) {
		let_die(m);
		CHECK_INT(i == 1 ? pthread_mutex_trylock(m) : pthread_mutex_lock(m), EOWNERDEAD);
		CHECK_INT(pthread_mutex_consistent(m), 0);
		CHECK_INT(pthread_mutex_consistent(m), EINVAL);
		CHECK_INT(pthread_mutex_unlock(m), 0);
		CHECK_INT(pthread_mutex_lock(m), 0);
		CHECK_INT(pthread_mutex_unlock(m), 0);
	}
	let_die(m);
	CHECK_INT(pthread_mutex_lock(m), EOWNERDEAD);
	CHECK_INT(pthread_mutex_unlock(m), 0);
	CHECK_INT(pthread_mutex_lock(m), ENOTRECOVERABLE);
	CHECK_INT(pthread_mutex_trylock(m), ENOTRECOVERABLE);
	CHECK_INT(pthread_mutex_destroy(m), 0);
}

/* One thread ends with many; some are given up before, out of order. */
static pthread_mutex_t *many[MANY];

static void *die_with_many(void *unused)
{
	for (int i = 0; i < MANY; i++)
		pthread_mutex_lock(many[i]);
	for (int i = 0; i < MANY; i += 3)
		pthread_mutex_unlock(many[(i * 7) % MANY]);
	return 0;
}

static void test_many(void)
{
	pthread_t t;
	char freed[MANY] = { 0 };

	for (int i = 0; i < MANY; i++)
		many[i] = robust(PTHREAD_MUTEX_NORMAL, i % 2 ? PTHREAD_PRIO_INHERIT : PTHREAD_PRIO_NONE);
	for (int i = 0; i < MANY; i += 3)
		freed[(i * 7) % MANY] = 1;
	pthread_create(&t, 0, die_with_many, 0);
	pthread_join(t, 0);
	for (int i = 0; i < MANY; i++)
		CHECK_INT(pthread_mutex_lock(many[i]), freed[i] ? 0 : EOWNERDEAD);
	for (int i = 0; i < MANY; i++)
		CHECK_INT(pthread_mutex_unlock(many[i]), 0);
}

/* Waiters get it one after the other, though each dies with it. */
static void test_heirs(int protocol)
{
	pthread_mutex_t *m = robust(PTHREAD_MUTEX_ERRORCHECK, protocol);
	int *heirs = mmap(0, sizeof *heirs, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	pthread_mutex_lock(m);
	for (int i = 0; i < CHILDREN; i++)
		if (!fork()) {
			int r = pthread_mutex_lock(m);
			if (r == EOWNERDEAD && pthread_mutex_consistent(m))
				_exit(1);
			if (r == 0 || r == EOWNERDEAD)
				++*heirs;
			if (i % 4 == 0)
				pthread_mutex_unlock(m);
			if (i % 4 == 1)
				raise(SIGKILL);
			_exit(0);
		}
	usleep(20000);
	CHECK_INT(pthread_mutex_unlock(m), 0);
	while (wait(0) > 0)
		;
	CHECK_INT(*heirs, CHILDREN);
	int r = pthread_mutex_lock(m);
	CHECK(r == 0 || r == EOWNERDEAD);
}

int main(void)
{
	alarm(20);
	void *list;
	size_t size;

	/* An emulator may be without the kernel's list. */
	if (syscall(SYS_get_robust_list, 0, &list, &size)) {
		CHECK_INT(pthread_mutex_lock(robust(PTHREAD_MUTEX_NORMAL, PTHREAD_PRIO_NONE)), 0);
		return done();
	}
	for (int protocol = PTHREAD_PRIO_NONE; protocol <= PTHREAD_PRIO_INHERIT; protocol++) {
		test_life(robust(PTHREAD_MUTEX_NORMAL, protocol), let_thread_die);
		test_life(robust(PTHREAD_MUTEX_RECURSIVE, protocol), let_process_die);
		test_heirs(protocol);
	}
	test_many();
	return done();
}
