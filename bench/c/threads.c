#include <pthread.h>
#include <semaphore.h>
#include <unistd.h>
#include "../bench.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t cond = PTHREAD_COND_INITIALIZER;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_once_t once = PTHREAD_ONCE_INIT;
static pthread_key_t key;
static sem_t ping, pong;
static int turn, over;
static _Thread_local unsigned long own;

static void nothing(void)
{
}

static void locks(const char *when)
{
	char name[80];

	snprintf(name, sizeof name, "mutex lock and unlock %s", when);
	ROW(name, pthread_mutex_lock(&mutex); pthread_mutex_unlock(&mutex));
	snprintf(name, sizeof name, "rwlock rdlock and unlock %s", when);
	ROW(name, pthread_rwlock_rdlock(&rwlock); pthread_rwlock_unlock(&rwlock));
	snprintf(name, sizeof name, "pthread_once %s", when);
	ROW(name, pthread_once(&once, nothing));
	snprintf(name, sizeof name, "cond signal without waiters %s", when);
	ROW(name, pthread_cond_signal(&cond));
	snprintf(name, sizeof name, "sem post and wait %s", when);
	ROW(name, sem_post(&ping); sem_wait(&ping));
}

static void *sleeper(void *arg)
{
	sem_wait(&pong);
	return arg;
}

static void *ender(void *arg)
{
	return arg;
}

static void wait_for_turn(int mine)
{
	pthread_mutex_lock(&mutex);
	while (turn != mine && !over)
		pthread_cond_wait(&cond, &mutex);
	turn = !mine;
	pthread_cond_signal(&cond);
	pthread_mutex_unlock(&mutex);
}

static void *other_turns(void *arg)
{
	while (!over)
		wait_for_turn(1);
	return arg;
}

static void *other_posts(void *arg)
{
	for (;;) {
		sem_wait(&ping);
		if (over)
			return arg;
		sem_post(&pong);
	}
}

static void *count(void *arg)
{
	for (int i = 0; i < 100000; i++) {
		pthread_mutex_lock(&mutex);
		sink++;
		pthread_mutex_unlock(&mutex);
	}
	return arg;
}

static void contended(void)
{
	pthread_t t;

	pthread_create(&t, 0, count, 0);
	count(0);
	pthread_join(t, 0);
}

int main(void)
{
	pthread_t t;

	sem_init(&ping, 0, 0);
	sem_init(&pong, 0, 0);
	pthread_key_create(&key, 0);
	locks("(1 thread)");
	pthread_create(&t, 0, sleeper, 0);
	locks("(2 threads)");
	ROW("TLS variable", own += turn; sink += own);
	ROW("pthread_getspecific", sink += (unsigned long)pthread_getspecific(key));
	ROW("pthread_self", sink += (unsigned long)pthread_self());
	sem_post(&pong);
	pthread_join(t, 0);

	ROW("create and join", pthread_create(&t, 0, ender, 0); pthread_join(t, 0));
	pthread_create(&t, 0, other_turns, 0);
	ROW("cond ping-pong", wait_for_turn(0));
	pthread_mutex_lock(&mutex);
	over = 1;
	pthread_cond_broadcast(&cond);
	pthread_mutex_unlock(&mutex);
	pthread_join(t, 0);

	over = 0;
	pthread_create(&t, 0, other_posts, 0);
	ROW("sem ping-pong", sem_post(&ping); sem_wait(&pong));
	over = 1;
	sem_post(&ping);
	pthread_join(t, 0);
	ROW("2 threads lock 100000 times each", contended());
	return 0;
}
