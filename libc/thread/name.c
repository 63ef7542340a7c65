/* name.c: what ps and debuggers call a thread (Linux) */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include "thread_internal.h"

enum { ROOM = 16 };

/* The file of another thread's name. */
static int open_name(pthread_t id, int flags)
{
	char path[sizeof "/proc/self/task//comm" + 11];
	int tid = __atomic_load_n(&thread_of(id)->tid, __ATOMIC_ACQUIRE);

	if (!tid)
		return -ESRCH;
	sniprintf(path, sizeof path, "/proc/self/task/%d/comm", tid);
	return sys_openat(AT_FDCWD, path, flags | O_CLOEXEC, 0);
}

int pthread_setname_np(pthread_t id, const char *name)
{
	size_t length = strnlen(name, ROOM);

	if (length == ROOM)
		return ERANGE;
	if (thread_of(id) == thread_self())
		return -sys_prctl(PR_SET_NAME, (unsigned long)name, 0, 0, 0);
	int fd = open_name(id, O_WRONLY);
	if (fd < 0)
		return -fd;
	long r = sys_write(fd, name, length);
	sys_close(fd);
	return r < 0 ? -r : 0;
}

int pthread_getname_np(pthread_t id, char *name, size_t room)
{
	if (room < ROOM)
		return ERANGE;
	if (thread_of(id) == thread_self())
		return -sys_prctl(PR_GET_NAME, (unsigned long)name, 0, 0, 0);
	int fd = open_name(id, O_RDONLY);
	if (fd < 0)
		return -fd;
	long r = sys_read(fd, name, ROOM);
	sys_close(fd);
	if (r <= 0)
		return r < 0 ? -r : ESRCH;
	name[r - 1] = 0; /* in place of the newline */
	return 0;
}
