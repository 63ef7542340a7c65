/* each.c: something that every thread has to do itself.
 *
 * User and group ids are a thread's own for the kernel, the process's for POSIX.  Who
 * changes them holds the lock of the ring and sends each of the others a signal; its handler
 * makes the same trap, and the next one is sent when it is done.  That is why a thread that
 * waits for the lock leaves this one signal open (threads_lock). */
#include "futex.h"
#include "thread_internal.h"

static struct {
	long (*function)(void *);
	void *argument;
	long result;
	int done;
} request;

static void asked(int sig)
{
	(void)sig;
	request.result = request.function(request.argument);
	__atomic_store_n(&request.done, 1, __ATOMIC_RELEASE);
	futex_wake(&request.done, 1, FUTEX_PRIVATE);
}

static void ask(struct thread *t)
{
	__atomic_store_n(&request.done, 0, __ATOMIC_RELAXED);
	sys_tgkill(sys_getpid(), t->tid, SIGEACH);
	while (!__atomic_load_n(&request.done, __ATOMIC_ACQUIRE))
		futex_wait(&request.done, 0, FUTEX_PRIVATE, 0, 0);
}

/* This thread first: what it may not do nobody does.  A process whose threads do not agree
 * on who they are must not go on. */
long each_thread(long (*function)(void *), void *argument)
{
	const struct sigaction action = { .sa_handler = asked, .sa_flags = SA_RESTART };
	struct thread *self = thread_self();
	sigset_t mask = threads_lock();
	long r = function(argument);

	if (r >= 0 && threads.count > 1) {
		set_action(SIGEACH, &action, 0);
		request.function = function;
		request.argument = argument;
		for (struct thread *t = self->next; t != self; t = t->next) {
			ask(t);
			if (request.result < 0)
				sys_kill(sys_getpid(), SIGKILL);
		}
	}
	threads_unlock(mask);
	return r;
}
