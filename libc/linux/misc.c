/* misc.c: Linux's calls that miss an argument in their C form */
#include <sys/inotify.h>
#include <sys/membarrier.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/quota.h>
#include <sys/reboot.h>
#include <sys/uio.h>
#include <stdarg.h>
#include "cancel.h"

int inotify_init(void)
{
	return sys_result(sys_inotify_init1(0));
}

int umount(const char *path)
{
	return sys_result(sys_umount2(path, 0));
}

/* No command is for one processor without a flag that says so. */
int membarrier(int command, int flags)
{
	return sys_result(sys_membarrier(command, flags, 0));
}

int quotactl(int command, const char *device, int id, char *data)
{
	return sys_result(sys_quotactl(command, device, id, data));
}

/* Magic numbers, against restarting by mistake: "feel dead", and a birthday. */
int reboot(int command)
{
	return sys_result(sys_reboot(0xfee1dead, 672274793, command, 0));
}

int prctl(int option, ...)
{
	unsigned long a[4];
	va_list ap;

	va_start(ap, option);
	for (int i = 0; i < 4; i++)
		a[i] = va_arg(ap, unsigned long);
	va_end(ap);
	return sys_result(sys_prctl(option, a[0], a[1], a[2], a[3]));
}

/* The offset's upper half is for 32-bit machines. */
ssize_t preadv2(int fd, const struct iovec *pieces, int count, off_t at, int flags)
{
	return sys_result(sys_or_cancel(preadv2, fd, pieces, count, at, 0, flags));
}

ssize_t pwritev2(int fd, const struct iovec *pieces, int count, off_t at, int flags)
{
	return sys_result(sys_or_cancel(pwritev2, fd, pieces, count, at, 0, flags));
}
