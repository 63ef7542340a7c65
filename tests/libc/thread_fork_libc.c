/* thread_fork_libc.c: in the child of a process with threads, what others held of libc's own is
 * free: streams, time zones, random numbers, the list of atexit */
// not-on: musl glibc: a stream (musl), a lock of time zones or random numbers (glibc) that another thread held at fork stays locked in the child
#include <pthread.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

static void nothing(void)
{
}

static int stopped;

static void *busy(void *arg)
{
	FILE *f = arg;
	time_t t = 0;

	while (!__atomic_load_n(&stopped, __ATOMIC_RELAXED)) {
		struct tm tm;
		localtime_r(&t, &tm);
		setenv("TZ", t % 2 ? "CET-1CEST" : "EST5EDT", 1);
		flockfile(f);
		fprintf(f, "%ld\n", (long)t++);
		funlockfile(f);
		random();
	}
	return 0;
}

static void libc_in_the_child(void)
{
	FILE *f = tmpfile();
	pthread_t id;
	int status;

	CHECK_INT(pthread_create(&id, 0, busy, f), 0);
	for (int turn = 0; turn < 50; turn++) {
		pid_t pid = fork();
		if (!pid) {
			time_t t = 1;
			struct tm tm;
			alarm(20);
			localtime_r(&t, &tm);
			random();
			flockfile(f);
			putc('x', f);
			funlockfile(f);
			atexit(nothing);
			exit(check_failures);
		}
		CHECK_INT(waitpid(pid, &status, 0), pid);
		CHECK_INT(status, 0);
	}
	__atomic_store_n(&stopped, 1, __ATOMIC_RELAXED);
	CHECK_INT(pthread_join(id, 0), 0);
	fclose(f);
}

int main(void)
{
	libc_in_the_child();
	return done();
}
