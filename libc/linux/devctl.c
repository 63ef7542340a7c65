/* devctl.c: posix_devctl (POSIX.1-2024), and what is not a stream */
#include <devctl.h>
#include <errno.h>
#include <fcntl.h>
#include <stropts.h>
#include <sys/ioctl.h>
#include "sys.h"

int posix_devctl(int fd, int command, void *restrict data, size_t size, int *restrict info)
{
	/* Older commands do not say their size: 0 then. */
	if (size < (size_t)_IOC_SIZE((unsigned)command))
		return EINVAL;
	long r = sys_ioctl(fd, command, (unsigned long)data);
	if (r < 0)
		return -r;
	if (info)
		*info = r;
	return 0;
}

int isastream(int fd)
{
	long r = sys_fcntl(fd, F_GETFD, 0);

	return r < 0 ? sys_result(r) : 0;
}
