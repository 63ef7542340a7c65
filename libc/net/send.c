/* send.c: the calls without an address */
#include <sys/ioctl.h>
#include <sys/socket.h>
#include "cancel.h"

ssize_t send(int fd, const void *buf, size_t size, int flags)
{
	return sys_result(sys_or_cancel(sendto, fd, buf, size, flags, 0, 0));
}

ssize_t recv(int fd, void *buf, size_t size, int flags)
{
	return sys_result(sys_or_cancel(recvfrom, fd, buf, size, flags, 0, 0));
}

int sockatmark(int fd)
{
	int at;
	long r = sys_ioctl(fd, SIOCATMARK, (unsigned long)&at);

	return r < 0 ? sys_result(r) : at;
}
