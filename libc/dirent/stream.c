/* stream.c: directory streams over getdents64 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "dir.h"
#include "sys.h"

static DIR *new_stream(int fd)
{
	DIR *dir = malloc(sizeof *dir);

	if (dir) {
		dir->fd = fd;
		dir->lock = (struct lock)LOCK_INIT;
		dir->next = dir->end = 0;
		dir->tell = 0;
	}
	return dir;
}

DIR *opendir(const char *path)
{
	long fd = sys_openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

	if (fd < 0) {
		sys_result(fd);
		return 0;
	}
	DIR *dir = new_stream(fd);
	if (!dir)
		sys_close(fd);
	return dir;
}

DIR *fdopendir(int fd)
{
	struct stat st;
	long flags = sys_fcntl(fd, F_GETFL, 0);

	if (flags < 0 || flags & O_PATH) {
		sys_fail(EBADF);
		return 0;
	}
	long r = sys_fstat(fd, &st);
	if (r < 0 || !S_ISDIR(st.st_mode)) {
		sys_result(r < 0 ? r : -ENOTDIR);
		return 0;
	}
	DIR *dir = new_stream(fd);
	if (dir)
		sys_fcntl(fd, F_SETFD, FD_CLOEXEC);
	return dir;
}

int closedir(DIR *dir)
{
	int fd = dir->fd;

	free(dir);
	return sys_result(sys_close(fd));
}

int dirfd(DIR *dir)
{
	return dir->fd;
}

struct dirent *dir_next(DIR *dir, int *error)
{
	if (dir->next == dir->end) {
		long got = sys_getdents64(dir->fd, dir->buffer, sizeof dir->buffer);
		/* A directory that was removed meanwhile has come to its end. */
		if (got <= 0) {
			*error = got == -ENOENT ? 0 : -got;
			return 0;
		}
		dir->next = 0;
		dir->end = got;
	}
	struct dirent *entry = (void *)(dir->buffer + dir->next);
	dir->next += entry->d_reclen;
	dir->tell = entry->d_off;
	return entry;
}

struct dirent *readdir(DIR *dir)
{
	int error = 0;

	lock_acquire(&dir->lock);
	struct dirent *entry = dir_next(dir, &error);
	lock_release(&dir->lock);
	if (error)
		sys_fail(error);
	return entry;
}

int readdir_r(DIR *restrict dir, struct dirent *restrict copy, struct dirent **restrict result)
{
	int error = 0;

	lock_acquire(&dir->lock);
	struct dirent *entry = dir_next(dir, &error);
	if (entry)
		memcpy(copy, entry, entry->d_reclen);
	lock_release(&dir->lock);
	*result = entry ? copy : 0;
	return error;
}

static void go(DIR *dir, long where)
{
	lock_acquire(&dir->lock);
	sys_lseek(dir->fd, where, SEEK_SET);
	dir->next = dir->end = 0;
	dir->tell = where;
	lock_release(&dir->lock);
}

void rewinddir(DIR *dir)
{
	go(dir, 0);
}

void seekdir(DIR *dir, long where)
{
	go(dir, where);
}

long telldir(DIR *dir)
{
	return dir->tell;
}
