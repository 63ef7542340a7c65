/* ptrace.c: Linux's ptrace, whose peeked words the kernel stores where C wants them returned */
#include <stdarg.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include "sys.h"

long ptrace(int request, ...)
{
	unsigned long word;
	va_list ap;

	va_start(ap, request);
	pid_t pid = va_arg(ap, pid_t);
	unsigned long address = va_arg(ap, unsigned long);
	unsigned long data = va_arg(ap, unsigned long);
	va_end(ap);
	int peek = request >= PTRACE_PEEKTEXT && request <= PTRACE_PEEKUSER;
	long r = sys_ptrace(request, pid, address, peek ? (unsigned long)&word : data);
	return r || !peek ? sys_result(r) : (long)word;
}
