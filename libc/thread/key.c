/* key.c: a thread's own values (POSIX.1-2024 pthread_key_create, C17 7.26.6) */
#include <errno.h>
#include <limits.h>
#include "key.h"
#include "thread_internal.h"

/* A key's place is taken when it has a destructor; who wants none has one that does nothing. */
static void (*destructors[PTHREAD_KEYS_MAX])(void *);
static unsigned next; /* where to look first: a deleted key is not used again at once */

static _Thread_local void *values[PTHREAD_KEYS_MAX];

static void nothing(void *value)
{
	(void)value;
}

/* Destructors may set values again: of those of other keys, too. */
static void destroy_values(void)
{
	bool again = thread_self()->values;

	for (int turn = 0; again && turn < PTHREAD_DESTRUCTOR_ITERATIONS; turn++) {
		again = false;
		for (unsigned i = 0; i < PTHREAD_KEYS_MAX; i++) {
			void *value = values[i];
			void (*destroy)(void *) = __atomic_load_n(&destructors[i], __ATOMIC_ACQUIRE);
			if (!value || !destroy)
				continue;
			values[i] = 0;
			again = true;
			destroy(value);
		}
	}
}

int key_create(unsigned *key, void (*destructor)(void *))
{
	int result = EAGAIN;

	hook_thread_values = destroy_values;
	sigset_t mask = threads_lock();
	for (unsigned i = 0; i < PTHREAD_KEYS_MAX; i++) {
		unsigned k = (next + i) % PTHREAD_KEYS_MAX;
		if (destructors[k])
			continue;
		__atomic_store_n(&destructors[k], destructor ? destructor : nothing, __ATOMIC_RELEASE);
		next = k + 1;
		*key = k;
		result = 0;
		break;
	}
	threads_unlock(mask);
	return result;
}

/* No thread has a value when the key is made again. */
static void forget_values(unsigned key)
{
	struct thread *self = thread_self(), *t = self;

	do {
		if (t->values)
			__atomic_store_n(&t->values[key], (void *)0, __ATOMIC_RELAXED);
		t = t->next;
	} while (t && t != self);
}

int key_delete(unsigned key)
{
	if (key >= PTHREAD_KEYS_MAX || !destructors[key])
		return EINVAL;
	sigset_t mask = threads_lock();
	forget_values(key);
	__atomic_store_n(&destructors[key], (void (*)(void *))0, __ATOMIC_RELEASE);
	threads_unlock(mask);
	return 0;
}

int key_set(unsigned key, const void *value)
{
	if (key >= PTHREAD_KEYS_MAX || !destructors[key])
		return EINVAL;
	thread_self()->values = values;
	values[key] = (void *)value;
	return 0;
}

void *key_get(unsigned key)
{
	return key < PTHREAD_KEYS_MAX ? values[key] : 0;
}
