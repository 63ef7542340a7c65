/* ports.c: Linux's calls that only x86_64 has */
#include <sys/io.h>
#include <sys/linux.h>
#include "sys.h"

int ioperm(unsigned long from, unsigned long count, int on)
{
	return sys_result(sys_ioperm(from, count, on));
}

int iopl(int level)
{
	return sys_result(sys_iopl(level));
}

int arch_prctl(int option, unsigned long value)
{
	return sys_result(sys_arch_prctl(option, value));
}
