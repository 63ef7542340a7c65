/* thread_last.c: the process ends with its last thread; the first may end before, and be joined */
// not-on: musl: who joins itself, or the first thread of a process that fork made, waits for ever
#include <errno.h>
#include <pthread.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

static void *parent;

/* The last thread's end is exit(0), whoever it is; the first may be joined, too. */
static int grandchild_pipe[2];

static void *last_one(void *arg)
{
	CHECK_INT(pthread_join(*(pthread_t *)arg, &parent), 0);
	char ok = parent == (void *)5;
	if (write(grandchild_pipe[1], &ok, 1) != 1)
		_exit(9);
	return (void *)1;
}

static void exit_of_the_last(void)
{
	CHECK_INT(pipe(grandchild_pipe), 0);
	pid_t pid = fork();
	if (!pid) {
		static pthread_t first;
		pthread_t id;
		first = pthread_self();
		pthread_create(&id, 0, last_one, &first);
		pthread_exit((void *)5);
	}
	int status;
	char ok = 0;
	CHECK_INT(waitpid(pid, &status, 0), pid);
	CHECK_INT(status, 0);
	CHECK_INT(read(grandchild_pipe[0], &ok, 1), 1);
	CHECK_INT(ok, 1);
}

int main(void)
{
	CHECK_INT(pthread_join(pthread_self(), 0), EDEADLK);
	exit_of_the_last();
	return done();
}
