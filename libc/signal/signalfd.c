/* signalfd.c: signals read from a descriptor (Linux) */
#include <sys/signalfd.h>
#include "signals.h"

_Static_assert(sizeof(struct signalfd_siginfo) == 128, "the kernel's struct signalfd_siginfo");

int signalfd(int fd, const sigset_t *set, int flags)
{
	sigset_t mine = { set->__bits & ~RESERVED_SIGNALS };

	return sys_result(sys_signalfd4(fd, &mine, KERNEL_SIGSET_SIZE, flags));
}
