// flags: -pthread
// not-on: glibc: who is cancelled just when it was woken takes that from the others (POSIX.1-2024 XSH 2.9.5.2)
/* thread_semaphore_cancel.c: a waiter that is cancelled takes nothing from the others */
#include <pthread.h>
#include <semaphore.h>
#include <unistd.h>
#include "check.h"

enum { THREADS = 8 };

static sem_t tokens;

static void *wait_once(void *unused)
{
	sem_wait(&tokens);
	return 0;
}

int main(void)
{
	pthread_t t[THREADS];
	void *result;
	int cancelled, value;

	alarm(20);
	for (int round = 0; round < 50; round++) {
		sem_init(&tokens, 0, 0);
		cancelled = 0;
		for (int i = 0; i < THREADS; i++)
			pthread_create(&t[i], 0, wait_once, 0);
		for (int i = 0; i < THREADS; i++)
			if (i % 2)
				pthread_cancel(t[i]);
			else
				sem_post(&tokens);
		for (int i = 1; i < THREADS; i += 2) {
			pthread_join(t[i], &result);
			cancelled += result == PTHREAD_CANCELED;
		}
		for (int i = cancelled; i < THREADS / 2; i++)
			sem_post(&tokens);
		for (int i = 0; i < THREADS; i += 2)
			pthread_join(t[i], 0);
		CHECK_INT(sem_getvalue(&tokens, &value), 0);
		CHECK_INT(value, 0);
	}
	return done();
}
