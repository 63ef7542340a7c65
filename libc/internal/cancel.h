/* cancel.h: cancellation points (POSIX.1-2024, XSH 2.9.5).
 *
 * A request must not be lost between the moment when a thread looks whether it is cancelled
 * and the trap in which it then sleeps.  So each cancellation point is a stretch of code of
 * three addresses, listed in the section cancel_points:
 *
 *   check:      is cancel_due set?  then go to cancelled
 *               the trap
 *   done:       ...
 *   cancelled:  in a stub: hook_cancel; in C: the result is CANCELLED
 *
 * and the handler of the request's signal (libc/thread/cancel.c), when it finds that it
 * interrupted the stretch from check to done, goes on at cancelled.  A trap that the kernel
 * was in is begun again after a handler, which is at its own address, or has ended with -EINTR:
 * that, found at done, is the same.  What came to its end is not undone.
 *
 * The linker keeps the list only in programs that use it. */
#ifndef CANCEL_H
#define CANCEL_H

#include <bits/syscall.h>
#include "hooks.h"
#include "sys.h"

/* sys_cancelable(openat, dir, path, flags, mode): the trap as a cancellation point, CANCELLED if
 * this thread is to end.  Then the caller puts in order what it has to and calls hook_cancel. */
#define sys_cancelable(name, ...) cancelable_(SYS_##name, __VA_ARGS__, 0, 0, 0, 0, 0, 0)
#define cancelable_(nr, a, b, c, d, e, f, ...) trap6_cancelable(nr, a, b, c, d, e, f)

/* The same, where nothing has to be put in order: it returns only what the kernel did. */
#define sys_or_cancel(name, ...) unless_cancelled(sys_cancelable(name, __VA_ARGS__))

static inline long unless_cancelled(long result)
{
	if (__builtin_expect(result == CANCELLED, 0))
		hook_cancel();
	return result;
}

#endif
