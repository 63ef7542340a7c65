/* create.c: a new thread */
#include <errno.h>
#include <sched.h>
#include "futex.h"
#include "process.h"
#include "thread_internal.h"

enum {
	SHARES = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM |
		 CLONE_SETTLS | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID,
};

/* What the new thread finds at the top of its stack. */
struct start {
	void *(*function)(void *);
	void *argument;
	sigset_t mask;
	int told; /* 0: wait until the creator says RUN or LEAVE */
};
enum { RUN = 1, LEAVE };

static int begin(void *arg)
{
	struct start *s = arg;

	while (!__atomic_load_n(&s->told, __ATOMIC_ACQUIRE))
		futex_wait(&s->told, 0, FUTEX_PRIVATE, 0, 0);
	if (s->told == LEAVE)
		return 0;
	change_mask(SIG_SETMASK, s->mask);
	thread_exit(s->function(s->argument));
}

/* From now on there may be more than one: the first has to be known as the others are. */
static void first_time(void)
{
	struct thread *self = thread_self();

	self->next = self->previous = self;
	self->tid = sys_set_tid_address(&self->tid);
	hook_fork_threads = threads_around_fork;
	hook_each_thread = each_thread;
	threads_begin();
}

static long schedule(struct thread *t, const pthread_attr_t *a)
{
	const struct sched_param param = { .sched_priority = a->__priority };

	return sys_sched_setscheduler(t->tid, a->__policy, &param);
}

static void link(struct thread *t)
{
	struct thread *self = thread_self();

	t->next = self->next;
	t->previous = self;
	self->next->previous = t;
	self->next = t;
	threads.count++;
}

/* It is not in the ring yet, and never will be. */
static void take_back(struct thread *t, struct start *s)
{
	__atomic_store_n(&s->told, LEAVE, __ATOMIC_RELEASE);
	futex_wake(&s->told, 1, FUTEX_PRIVATE);
	stack_give_up(t);
}

static long start(struct thread *t, const pthread_attr_t *a, const struct start *what)
{
	struct start *s = (struct start *)(t->stack + t->stack_size) - 1;

	s = (struct start *)((uintptr_t)s & -16);
	*s = *what;
	s->told = a->__explicit ? 0 : RUN;
	long r = __clone(begin, s, SHARES, s, &t->tid, thread_pointer_of(t), &t->tid);
	if (r < 0) {
		t->tid = 0;
		stack_give(t);
		return -EAGAIN;
	}
	if (a->__explicit) {
		if ((r = schedule(t, a)) < 0) {
			take_back(t, s);
			return r;
		}
		__atomic_store_n(&s->told, RUN, __ATOMIC_RELEASE);
		futex_wake(&s->told, 1, FUTEX_PRIVATE);
	}
	link(t);
	return 0;
}

int thread_create(pthread_t *id, const pthread_attr_t *a, void *(*function)(void *), void *argument)
{
	struct thread *self = thread_self();

	if (!process_threaded)
		first_time();
	sigset_t mask = threads_lock();
	struct start what = { function, argument, mask, RUN };

	what.mask.__bits &= ~RESERVED_SIGNALS;
	long r = -EAGAIN;
	struct thread *t = stack_take(a);
	if (t) {
		t->self = t;
		t->canary = self->canary;
		t->fate = a->__detached ? DETACHED : JOINABLE;
		t->robust.first = &t->robust;
		*id = (pthread_t)t;
		r = start(t, a, &what);
	}
	threads_unlock(mask);
	return -r;
}
