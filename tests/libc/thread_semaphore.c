// flags: -pthread
/* thread_semaphore.c: semaphores with and without names */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

enum { THREADS = 8, ROUNDS = 5000, PLACES = 3 };

static sem_t places, tokens;
static atomic_int inside, most, taken;

static struct timespec soon(void)
{
	struct timespec t;

	clock_gettime(CLOCK_REALTIME, &t);
	t.tv_nsec += 20000000;
	t.tv_sec += t.tv_nsec / 1000000000;
	t.tv_nsec %= 1000000000;
	return t;
}

#define CHECK_FAILS(call, error)                                                                   \
	do {                                                                                       \
		errno = 0;                                                                         \
		CHECK_INT((call), -1);                                                             \
		CHECK_INT(errno, error);                                                           \
	} while (0)

static int value_of(sem_t *s)
{
	int v = -1;

	CHECK_INT(sem_getvalue(s, &v), 0);
	return v;
}

static void test_values(void)
{
	sem_t s;
	struct timespec t = soon(), no_time = { 0, -1 }, past = { 0, 0 };

	CHECK_FAILS(sem_init(&s, 0, (unsigned)SEM_VALUE_MAX + 1), EINVAL);
	CHECK_INT(sem_init(&s, 0, 2), 0);
	CHECK_INT(sem_wait(&s), 0);
	CHECK_INT(value_of(&s), 1);
	CHECK_INT(sem_timedwait(&s, &past), 0);
	CHECK_INT(value_of(&s), 0);
	CHECK_FAILS(sem_trywait(&s), EAGAIN);
	CHECK_FAILS(sem_timedwait(&s, &no_time), EINVAL);
	CHECK_FAILS(sem_timedwait(&s, &past), ETIMEDOUT);
	CHECK_FAILS(sem_timedwait(&s, &t), ETIMEDOUT);
	CHECK_INT(value_of(&s), 0);
	CHECK_INT(sem_post(&s), 0);
	CHECK_INT(sem_trywait(&s), 0);
	CHECK_INT(sem_destroy(&s), 0);
	CHECK_INT(sem_init(&s, 0, SEM_VALUE_MAX), 0);
	CHECK_FAILS(sem_post(&s), EOVERFLOW);
	CHECK_INT(value_of(&s), SEM_VALUE_MAX);
}

static void *visit(void *unused)
{
	for (int i = 0; i < ROUNDS; i++) {
		sem_wait(&places);
		int now = ++inside;
		if (now > most)
			most = now;
		if (i % 32 == 0)
			sched_yield();
		inside--;
		sem_post(&places);
	}
	return 0;
}

static void *take(void *unused)
{
	for (int i = 0; i < ROUNDS; i++) {
		struct timespec t = soon();
		if (i % 2)
			while (sem_timedwait(&tokens, &t))
				t = soon();
		else
			sem_wait(&tokens);
		taken++;
	}
	return 0;
}

static void *give(void *unused)
{
	for (int i = 0; i < ROUNDS; i++)
		sem_post(&tokens);
	return 0;
}

static void test_threads(void)
{
	pthread_t t[THREADS];

	sem_init(&places, 0, PLACES);
	for (int i = 0; i < THREADS; i++)
		pthread_create(&t[i], 0, visit, 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(t[i], 0);
	CHECK(most <= PLACES && most > 0);
	CHECK_INT(value_of(&places), PLACES);

	sem_init(&tokens, 0, 0);
	for (int i = 0; i < THREADS; i++)
		pthread_create(&t[i], 0, i % 2 ? give : take, 0);
	for (int i = 0; i < THREADS; i++)
		pthread_join(t[i], 0);
	CHECK_INT(taken, THREADS / 2 * ROUNDS);
	CHECK_INT(value_of(&tokens), 0);
}

/* A handler ends the wait. */
static void nothing(int sig)
{
}

static void test_interrupted(void)
{
	struct sigaction action = { .sa_handler = nothing };
	sem_t s;

	sigaction(SIGALRM, &action, 0);
	sem_init(&s, 0, 0);
	alarm(1);
	CHECK_FAILS(sem_wait(&s), EINTR);
	CHECK_INT(value_of(&s), 0);
	signal(SIGALRM, SIG_DFL);
}

static void test_names(void)
{
	char name[64], long_name[NAME_MAX + 3];
	int status;

	snprintf(name, sizeof name, "/test-%d", (int)getpid());
	memset(long_name, 'x', sizeof long_name);
	long_name[sizeof long_name - 1] = 0;
	long_name[0] = '/';
	errno = 0;
	CHECK(sem_open(name, 0) == SEM_FAILED);
	CHECK_INT(errno, ENOENT);
	errno = 0;
	CHECK(sem_open(long_name, O_CREAT, 0600, 1) == SEM_FAILED);
	CHECK(errno == ENAMETOOLONG || errno == EINVAL); /* POSIX: may */
	errno = 0;
	CHECK(sem_open(name, O_CREAT, 0600, (unsigned)SEM_VALUE_MAX + 1) == SEM_FAILED);
	CHECK_INT(errno, EINVAL);
	sem_t *s = sem_open(name, O_CREAT | O_EXCL, 0600, 5);
	CHECK(s != SEM_FAILED);
	errno = 0;
	CHECK(sem_open(name, O_CREAT | O_EXCL, 0600, 5) == SEM_FAILED);
	CHECK_INT(errno, EEXIST);
	CHECK(sem_open(name, 0) == s);
	CHECK(sem_open(name, O_CREAT, 0600, 1) == s);
	CHECK_INT(value_of(s), 5);
	CHECK_INT(sem_close(s), 0);
	CHECK_INT(sem_close(s), 0);
	CHECK_INT(sem_trywait(s), 0);
	pid_t child = fork();
	if (!child) {
		sem_t *other = sem_open(name, 0);
		for (int i = 0; i < 1000; i++)
			sem_post(other);
		_exit(sem_close(other) ? 1 : 0);
	}
	for (int i = 0; i < 1004; i++)
		CHECK_INT(sem_wait(s), 0);
	waitpid(child, &status, 0);
	CHECK_INT(status, 0);
	CHECK_INT(value_of(s), 0);
	CHECK_INT(sem_unlink(name), 0);
	CHECK_FAILS(sem_unlink(name), ENOENT);
	/* Another of that name is another. */
	sem_t *t = sem_open(name, O_CREAT, 0600, 1);
	CHECK(t != SEM_FAILED && t != s);
	CHECK_INT(sem_unlink(name), 0);
	CHECK_INT(sem_post(s), 0);
	CHECK_INT(value_of(t), 1);
	CHECK_INT(sem_close(t), 0);
	CHECK_INT(sem_close(s), 0);
}

static void test_processes(void)
{
	sem_t *s = mmap(0, 2 * sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	int status;

	sem_init(&s[0], 1, 0);
	sem_init(&s[1], 1, 0);
	pid_t child = fork();
	for (int i = 0; i < 1000; i++) {
		if (child)
			sem_post(&s[0]);
		sem_wait(&s[!!child]);
		if (!child)
			sem_post(&s[1]);
	}
	if (!child)
		_exit(0);
	waitpid(child, &status, 0);
	CHECK_INT(status, 0);
	CHECK_INT(value_of(&s[0]) + value_of(&s[1]), 0);
}

int main(void)
{
	test_interrupted();
	alarm(60);
	test_values();
	test_threads();
	test_names();
	test_processes();
	return done();
}
