/* descriptors.c: copying, joining and closing descriptors */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <unistd.h>
#include "sys.h"

/* dup3 refuses equal descriptors; dup2 asks only that the first is open. */
int dup2(int fd, int to)
{
	if (fd == to) {
		long r = sys_fcntl(fd, F_GETFD, 0);
		return r < 0 ? sys_result(r) : fd;
	}
	return sys_result(sys_dup3(fd, to, 0));
}

int pipe(int fd[2])
{
	return sys_result(sys_pipe2(fd, 0));
}

/* After EINTR Linux has closed the descriptor: there is nothing to restart. */
int posix_close(int fd, int flag)
{
	if (flag & ~POSIX_CLOSE_RESTART)
		return sys_fail(EINVAL);
	long r = sys_close(fd);
	return sys_result(r == -EINTR ? 0 : r);
}

void closefrom(int from)
{
	sys_close_range(from < 0 ? 0 : from, INT_MAX, 0);
}
