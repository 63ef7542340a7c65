/* held.c: the list of the mutexes that this thread holds and the kernel has to know */
#include <stddef.h>
#include <stdint.h>
#include "owned.h"
#include "sys.h"
#include "thread.h"

enum { INHERITS = 1 };

static struct __held *plain(struct __held *entry)
{
	return (struct __held *)((uintptr_t)entry & ~(uintptr_t)INHERITS);
}

static struct __held *marked(struct __pthread_mutex *m)
{
	return (struct __held *)((uintptr_t)&m->__held | (m->__kind & MUTEX_INHERIT ? INHERITS : 0));
}

static struct __held *head(struct thread *self)
{
	return (struct __held *)&self->robust;
}

static struct __pthread_mutex *mutex_of(struct __held *entry)
{
	return (struct __pthread_mutex *)((char *)entry - offsetof(struct __pthread_mutex, __held));
}

/* The kernel reads the list at any moment: each store is in its place. */
#define ORDERED() __atomic_signal_fence(__ATOMIC_SEQ_CST)

/* The list is this thread's from its first such mutex on. */
void held_begin(struct __pthread_mutex *m)
{
	struct thread *self = thread_self();

	if (!self->robust.to_word) {
		self->robust.first = head(self);
		self->robust.to_word = (long)offsetof(struct __pthread_mutex, __word) -
				       (long)offsetof(struct __pthread_mutex, __held);
		sys_set_robust_list(&self->robust, sizeof self->robust);
	}
	self->robust.pending = marked(m);
	ORDERED();
}

void held_end(void)
{
	ORDERED();
	thread_self()->robust.pending = 0;
}

void held_add(struct __pthread_mutex *m)
{
	struct thread *self = thread_self();
	struct __held *next = self->robust.first;

	m->__held.__next = next;
	m->__held.__previous = head(self);
	if (next != head(self))
		plain(next)->__previous = &m->__held;
	ORDERED();
	self->robust.first = marked(m);
}

void held_remove(struct __pthread_mutex *m)
{
	struct __held *next = m->__held.__next, *previous = m->__held.__previous;

	if (next != head(thread_self()))
		plain(next)->__previous = previous;
	previous->__next = next;
	ORDERED();
}

int ceiling_highest_held(void)
{
	struct thread *self = thread_self();
	int highest = 0;

	for (struct __held *e = self->robust.first; e != head(self); e = plain(e)->__next) {
		unsigned kind = mutex_of(plain(e))->__kind;
		if (kind & MUTEX_PROTECT && mutex_ceiling(kind) > highest)
			highest = mutex_ceiling(kind);
	}
	return highest;
}
