/* thread_fork.c: a child of a process with threads is alone, and whole */
#include <pthread.h>
#include <stdint.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

static _Thread_local int own = 7;

static void *doubled(void *arg)
{
	own = (int)(intptr_t)arg;
	free(malloc(1000));
	return (void *)(intptr_t)(2 * own);
}

static int events[8], event_count;

static void note(int n)
{
	if (event_count < 8)
		events[event_count++] = n;
}

static void p1(void) { note(1); }
static void p2(void) { note(2); }
static void q1(void) { note(3); }
static void q2(void) { note(4); }
static void c1(void) { note(5); }
static void c2(void) { note(6); }

static void *spins(void *arg)
{
	while (!__atomic_load_n((int *)arg, __ATOMIC_RELAXED))
		free(malloc(100));
	return 0;
}

/* The child is alone, its locks are free, and it can have threads again. */
static void fork_among_threads(void)
{
	int stop = 0, status;
	pthread_t id[3];

	CHECK_INT(pthread_atfork(p1, q1, c1), 0);
	CHECK_INT(pthread_atfork(p2, q2, c2), 0);
	for (int i = 0; i < 3; i++)
		CHECK_INT(pthread_create(&id[i], 0, spins, &stop), 0);
	for (int turn = 0; turn < 20; turn++) {
		event_count = 0;
		pid_t pid = fork();
		if (!pid) {
			pthread_t t;
			void *result = 0;
			int bad = event_count != 4 || events[0] != 2 || events[1] != 1 ||
				  events[2] != 5 || events[3] != 6;
			free(malloc(100));
			own = 7;
			bad |= pthread_create(&t, 0, doubled, (void *)4) || pthread_join(t, &result);
			_exit(bad || result != (void *)8 || check_failures);
		}
		CHECK_INT(waitpid(pid, &status, 0), pid);
		CHECK_INT(status, 0);
		CHECK(event_count == 4 && events[0] == 2 && events[1] == 1 && events[2] == 3 &&
		      events[3] == 4);
	}
	__atomic_store_n(&stop, 1, __ATOMIC_RELAXED);
	for (int i = 0; i < 3; i++)
		CHECK_INT(pthread_join(id[i], 0), 0);
}

int main(void)
{
	fork_among_threads();
	return done();
}
