/* thread_ids.c: a process is one user, whichever of its threads changes that */
// not-on: musl: setgroups changes the groups of the calling thread alone
#include <errno.h>
#include <grp.h>
#include <pthread.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

enum { THREADS = 6 };
static pthread_barrier_t start, changed;
static int wrong;

static void *looks(void *arg)
{
	uid_t r, e, s;
	gid_t groups[4];

	pthread_barrier_wait(&start);
	if (arg) {
		wrong |= setgroups(2, (gid_t[]){ 7, 8 });
		wrong |= setresgid(11, 12, 13);
		wrong |= setresuid(1, 2, 3);
	}
	pthread_barrier_wait(&changed);
	wrong |= getresuid(&r, &e, &s) || r != 1 || e != 2 || s != 3;
	wrong |= getresgid(&r, &e, &s) || r != 11 || e != 12 || s != 13;
	wrong |= getgroups(4, groups) != 2 || groups[0] != 7 || groups[1] != 8;
	return 0;
}

/* Threads come and go, and wait for locks, while ids change. */
static int stop;

static void *nothing(void *arg)
{
	return arg;
}

static void *creates(void *arg)
{
	while (!__atomic_load_n(&stop, __ATOMIC_RELAXED)) {
		pthread_t id;
		if (!pthread_create(&id, 0, nothing, 0))
			pthread_join(id, 0);
	}
	return arg;
}

static void child(void)
{
	pthread_t id[THREADS];

	for (int i = 0; i < 3; i++)
		pthread_create(&id[i], 0, creates, 0);
	for (int i = 0; i < 200; i++)
		wrong |= setegid(i % 2 ? 5 : 0);
	__atomic_store_n(&stop, 1, __ATOMIC_RELAXED);
	for (int i = 0; i < 3; i++)
		pthread_join(id[i], 0);
	pthread_barrier_init(&start, 0, THREADS);
	pthread_barrier_init(&changed, 0, THREADS);
	for (int i = 0; i < THREADS; i++)
		pthread_create(&id[i], 0, looks, i == 3 ? "" : 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(id[i], 0);
	wrong |= setuid(0) != -1 || errno != EPERM;
	_exit(wrong);
}

int main(void)
{
	int status;

	if (geteuid())
		return skip("only root can become others");
	pid_t pid = fork();
	if (!pid)
		child();
	CHECK_INT(waitpid(pid, &status, 0), pid);
	CHECK_INT(status, 0);
	return done();
}
