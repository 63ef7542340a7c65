/* eventfd.c: eventfd's counter as a number */
#include <errno.h>
#include <sys/eventfd.h>
#include "sys.h"

int eventfd_read(int fd, eventfd_t *value)
{
	long r = sys_read(fd, value, sizeof *value);

	return r == sizeof *value ? 0 : sys_result(r < 0 ? r : -EIO);
}

int eventfd_write(int fd, eventfd_t value)
{
	long r = sys_write(fd, &value, sizeof value);

	return r == sizeof value ? 0 : sys_result(r < 0 ? r : -EIO);
}
