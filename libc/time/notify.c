/* notify.c: timers that call a function in a thread of its own (SIGEV_THREAD).
 *
 * The kernel can only send signals: each such timer has a thread that waits for one that
 * programs do not know, and begins another thread for each time that it comes. */
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include "futex.h"
#include "signals.h"
#include "threading.h"
#include "timers.h"

struct notifier {
	int number; /* the kernel's (timers.h) */
	int state;  /* 0 until it is known whether there is one, then MADE or -errno */
	int tid;
	bool deleted;
	clockid_t clock;
	struct sigevent event;
	pthread_attr_t attributes; /* the event's: the program's may be gone later */
};
enum { MADE = 1 };

static long make(struct notifier *n)
{
	struct sigevent event = { .sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGTIMER };

	n->tid = event.sigev_notify_thread_id = thread_tid();
	return sys_timer_create(n->clock, &event, &n->number);
}

static void tell(struct notifier *n, int state)
{
	__atomic_store_n(&n->state, state, __ATOMIC_RELEASE);
	futex_wake(&n->state, 1, FUTEX_PRIVATE);
}

static void *watch(void *arg)
{
	struct notifier *n = arg;
	const sigset_t signal = { SIGNAL_BIT(SIGTIMER) };

	change_mask(SIG_BLOCK, signal);
	long r = make(n);
	tell(n, r < 0 ? r : MADE);
	if (r < 0)
		return 0;
	while (!__atomic_load_n(&n->deleted, __ATOMIC_ACQUIRE))
		if (sys_rt_sigtimedwait(&signal, 0, 0, KERNEL_SIGSET_SIZE) == SIGTIMER &&
		    !__atomic_load_n(&n->deleted, __ATOMIC_ACQUIRE))
			thread_notify(&n->event);
	free(n);
	return 0;
}

static long start(struct notifier *n)
{
	long r = -helper_thread(watch, n);

	if (r < 0)
		return r;
	while (!(r = __atomic_load_n(&n->state, __ATOMIC_ACQUIRE)))
		futex_wait(&n->state, 0, FUTEX_PRIVATE, 0, 0);
	return r;
}

long notifier_create(clockid_t clock, const struct sigevent *event, timer_t *timer)
{
	struct notifier *n = calloc(1, sizeof *n);

	if (!n)
		return -EAGAIN;
	n->clock = clock;
	n->event = *event;
	if (event->sigev_notify_attributes) {
		n->attributes = *event->sigev_notify_attributes;
		n->event.sigev_notify_attributes = &n->attributes;
	}
	long r = start(n);
	if (r < 0) {
		free(n);
		return r;
	}
	*timer = timer_of_notifier(n);
	return 0;
}

void notifier_delete(struct notifier *n)
{
	int tid = n->tid;

	__atomic_store_n(&n->deleted, true, __ATOMIC_RELEASE);
	sys_tgkill(sys_getpid(), tid, SIGTIMER);
}
