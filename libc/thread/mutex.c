/* mutex.c: plain mutexes that are held by others, or shared between processes */
#include "mutex.h"
#include "spin.h"

/* What is held is mostly held for less than going to sleep and being woken takes. */
enum { SPINS = 100 };

static int private(const struct __pthread_mutex *m)
{
	return m->__kind & MUTEX_SHARED ? 0 : FUTEX_PRIVATE;
}

static bool take_free(struct __pthread_mutex *m)
{
	int free = 0;

	return __atomic_compare_exchange_n(&m->__word, &free, 1, false, __ATOMIC_ACQUIRE,
	                                   __ATOMIC_RELAXED);
}

static bool spin(struct __pthread_mutex *m)
{
	for (int i = 0; i < SPINS; i++) {
		int word = __atomic_load_n(&m->__word, __ATOMIC_RELAXED);
		if (word == 2)
			return false;
		if (!word && take_free(m))
			return true;
		spin_pause();
	}
	return false;
}

int mutex_wait(struct __pthread_mutex *m, clockid_t clock, const struct timespec *until)
{
	int error;

	while (__atomic_exchange_n(&m->__word, 2, __ATOMIC_ACQUIRE)) {
		if ((error = deadline_error(until)))
			return error;
		if (futex_wait(&m->__word, 2, private(m), clock, until) == -ETIMEDOUT)
			return ETIMEDOUT;
	}
	return 0;
}

int mutex_lock_slow(struct __pthread_mutex *m, clockid_t clock, const struct timespec *until)
{
	if (!mutex_is_plain(m))
		return owned_lock(m, true, clock, until);
	return spin(m) ? 0 : mutex_wait(m, clock, until);
}

int mutex_try_slow(struct __pthread_mutex *m)
{
	if (!mutex_is_plain(m))
		return owned_lock(m, false, 0, 0);
	return take_free(m) ? 0 : EBUSY;
}

int mutex_unlock_slow(struct __pthread_mutex *m)
{
	int scope = private(m);

	if (!mutex_is_plain(m))
		return owned_unlock(m);
	if (__atomic_exchange_n(&m->__word, 0, __ATOMIC_RELEASE) == 2)
		futex_wake(&m->__word, 1, scope);
	return 0;
}
