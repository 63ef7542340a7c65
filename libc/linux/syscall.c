/* syscall.c: any system call by its number (Linux, syscall(2)).
 *
 * All six arguments are passed on whether the caller gave them or not: reading
 * too many from the registers and the stack is harmless, and the kernel looks
 * only at those that the call has. */
#include <stdarg.h>
#include <unistd.h>
#include "sys.h"

long syscall(long number, ...)
{
	long a[6];
	va_list ap;

	va_start(ap, number);
	for (int i = 0; i < 6; i++)
		a[i] = va_arg(ap, long);
	va_end(ap);
	return sys_result(trap6_at(number, TRAP_ANY, a[0], a[1], a[2], a[3], a[4], a[5]));
}
