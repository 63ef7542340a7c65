/* cancel.c: asking a thread to end (POSIX.1-2024, XSH 2.9.5).
 *
 * Only the thread itself writes its cancel_due, in the handler of a signal that programs do
 * not know, or when it allows cancellation again. */
#include <errno.h>
#include <ucontext.h>
#include "cancel.h"
#include "signal_context.h"
#include "thread_internal.h"

/* See cancel.h.  Each is relative to its own place. */
struct cancel_point {
	int check, done, cancelled;
};

/* One that no code is at: the list is never empty, which the linker would not know.  In
 * assembly, since a compiler may align a structure to more than its size is a multiple of:
 * then the linker would leave a gap in the list. */
__asm__(".pushsection cancel_points,\"a\",@progbits\n"
	"\t.balign 4\n"
	"\t.long 0, 0, 0\n"
	"\t.popsection");

extern const struct cancel_point __start_cancel_points[] HIDDEN, __stop_cancel_points[] HIDDEN;

static uintptr_t address(const int *relative)
{
	return (uintptr_t)relative + *relative;
}

static _Noreturn void end(void)
{
	thread_exit(PTHREAD_CANCELED);
}

static void end_here(void)
{
	end();
}

/* Where a thread that was interrupted there has to go on; 0: it was at no such point. */
static uintptr_t cancelled_at(uintptr_t pc, long result)
{
	for (const struct cancel_point *p = __start_cancel_points; p < __stop_cancel_points; p++)
		if ((pc >= address(&p->check) && pc < address(&p->done)) ||
		    (pc == address(&p->done) && result == -EINTR))
			return address(&p->cancelled);
	return 0;
}

/* If this interrupted another handler, that may have interrupted a cancellation point, to
 * which nobody comes back through here: so the signal is sent once more, blocked until
 * that handler returns, when the mask is what it was before it. */
static void ask_again(ucontext_t *context)
{
	context->uc_sigmask.__bits |= SIGNAL_BIT(SIGCANCEL);
	sys_tgkill(sys_getpid(), sys_gettid(), SIGCANCEL);
}

static void asked(int sig, siginfo_t *info, void *arg)
{
	struct thread *self = thread_self();
	ucontext_t *context = arg;

	(void)sig, (void)info;
	if (!__atomic_load_n(&self->cancel_asked, __ATOMIC_ACQUIRE) || self->cancel_off)
		return;
	self->cancel_due = 1;
	if (self->cancel_async) {
		change_mask(SIG_SETMASK, context->uc_sigmask);
		end();
	}
	uintptr_t next = cancelled_at(context_pc(context), context_result(context));
	if (next)
		context_set_pc(context, next);
	else
		ask_again(context);
}

static void prepare(void)
{
	static bool done;
	const struct sigaction action = { .sa_sigaction = asked,
		                          .sa_flags = SA_SIGINFO | SA_RESTART | SA_ONSTACK };

	if (__atomic_load_n(&done, __ATOMIC_ACQUIRE))
		return;
	hook_cancel = end_here;
	set_action(SIGCANCEL, &action, 0);
	__atomic_store_n(&done, true, __ATOMIC_RELEASE);
}

int pthread_cancel(pthread_t id)
{
	struct thread *t = thread_of(id);

	prepare();
	if (__atomic_exchange_n(&t->cancel_asked, 1, __ATOMIC_ACQ_REL))
		return 0;
	if (t != thread_self()) {
		int tid = __atomic_load_n(&t->tid, __ATOMIC_RELAXED);
		if (tid)
			sys_tgkill(sys_getpid(), tid, SIGCANCEL);
		return 0;
	}
	t->cancel_due = !t->cancel_off;
	if (t->cancel_due && t->cancel_async)
		end();
	return 0;
}
