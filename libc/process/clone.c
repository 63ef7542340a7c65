/* clone.c: Linux's clone, whose last three arguments are there if the flags say so */
#include <sched.h>
#include <stdarg.h>
#include "process.h"
#include "sys.h"

int clone(int (*fn)(void *), void *stack, int flags, void *arg, ...)
{
	va_list ap;

	va_start(ap, arg);
	pid_t *ptid = va_arg(ap, pid_t *);
	void *tls = va_arg(ap, void *);
	pid_t *ctid = va_arg(ap, pid_t *);
	va_end(ap);
	return sys_result(__clone(fn, stack, flags, arg, ptid, tls, ctid));
}
