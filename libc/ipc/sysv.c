/* sysv.c: what of System V IPC is no stub (XSI) */
#include <stdarg.h>
#include <sys/ipc.h>
#include <sys/sem.h>
#include <sys/stat.h>
#include "sys.h"

/* 8 bits of the number, 8 of the file system, 16 of the file: as on other Linux
 * systems, for programs that were not built with the same libc must agree on it. */
key_t ftok(const char *path, int number)
{
	struct stat st;

	if (stat(path, &st) < 0)
		return -1;
	return (unsigned)(number & 0xff) << 24 | (st.st_dev & 0xff) << 16 | (st.st_ino & 0xffff);
}

/* The last argument is a union of an int and pointers: both ABIs pass it as one word. */
int semctl(int set, int number, int command, ...)
{
	va_list ap;

	va_start(ap, command);
	unsigned long argument = va_arg(ap, unsigned long);
	va_end(ap);
	return sys_result(sys_semctl(set, number, command, argument));
}
