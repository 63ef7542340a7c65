/* wait.c: waiting for children (POSIX.1-2024); wait4 is a stub */
#include <sys/wait.h>
#include "cancel.h"

pid_t waitpid(pid_t pid, int *status, int options)
{
	return sys_result(sys_or_cancel(wait4, pid, status, options, 0));
}

pid_t wait(int *status)
{
	return sys_result(sys_or_cancel(wait4, -1, status, 0, 0));
}

pid_t wait3(int *status, int options, struct rusage *usage)
{
	return sys_result(sys_or_cancel(wait4, -1, status, options, usage));
}

int waitid(idtype_t type, id_t id, siginfo_t *info, int options)
{
	return sys_result(sys_or_cancel(waitid, type, id, info, options, 0));
}
