/* shm.c: shared memory objects, files in /dev/shm */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/mman.h>
#include "sys.h"

#define PLACE "/dev/shm/"
enum { SIZE = sizeof PLACE + NAME_MAX };

static int object_path(char path[SIZE], const char *name)
{
	name += strspn(name, "/");
	size_t length = strlen(name);

	if (length == 0 || strchr(name, '/') || !strcmp(name, ".") || !strcmp(name, ".."))
		return EINVAL;
	if (length > NAME_MAX)
		return ENAMETOOLONG;
	memcpy(path, PLACE, sizeof PLACE - 1);
	memcpy(path + sizeof PLACE - 1, name, length + 1);
	return 0;
}

int shm_open(const char *name, int flags, mode_t mode)
{
	char path[SIZE];
	int error = object_path(path, name);

	if (error)
		return sys_fail(error);
	return sys_result(
		sys_openat(AT_FDCWD, path, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode));
}

int shm_unlink(const char *name)
{
	char path[SIZE];
	int error = object_path(path, name);

	if (error)
		return sys_fail(error);
	return sys_result(sys_unlinkat(AT_FDCWD, path, 0));
}
