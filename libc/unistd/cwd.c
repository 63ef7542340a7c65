/* cwd.c: the working directory's path */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../dirent/dir.h"
#include "sys.h"

static char *null_with(long error)
{
	sys_result(error);
	return 0;
}

/* ".." upwards: a longer path than the kernel's call can return (one page) is put
 * together from the names that each directory has in its parent.  The path grows
 * from the end of the buffer to its start. */
struct path {
	char *memory;
	size_t size, start; /* the text is at start, up to size */
};

static long put_in_front(struct path *p, const char *name)
{
	size_t length = strlen(name) + 1;

	if (p->start < length) {
		size_t more = p->size + length, text = p->size - p->start;
		char *memory = malloc(p->size + more);
		if (!memory)
			return -ENOMEM;
		memcpy(memory + p->start + more, p->memory + p->start, text);
		free(p->memory);
		p->memory = memory;
		p->start += more;
		p->size += more;
	}
	p->start -= length;
	p->memory[p->start] = '/';
	memcpy(p->memory + p->start + 1, name, length - 1);
	return 0;
}

/* The name of the directory child in the directory dir.  At a mount point the
 * entry's own inode number is another one, so every entry is asked. */
static long name_in(DIR *dir, const struct stat *child, struct path *p)
{
	struct dirent *entry;
	int error = 0;

	while ((entry = dir_next(dir, &error))) {
		struct stat st;
		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		if (sys_newfstatat(dir->fd, entry->d_name, &st, AT_SYMLINK_NOFOLLOW) == 0 &&
		    st.st_dev == child->st_dev && st.st_ino == child->st_ino)
			return put_in_front(p, entry->d_name);
	}
	return error ? -error : -ENOENT;
}

static long climb(struct path *p)
{
	struct stat root, here, above;
	long fd = sys_openat(AT_FDCWD, ".", O_PATH | O_DIRECTORY | O_CLOEXEC, 0);

	if (fd < 0)
		return fd;
	long r = sys_newfstatat(AT_FDCWD, "/", &root, 0);
	if (r == 0)
		r = sys_fstat(fd, &here);
	while (r == 0 && (here.st_dev != root.st_dev || here.st_ino != root.st_ino)) {
		long up = sys_openat(fd, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);
		if (up < 0) {
			r = up;
			break;
		}
		r = sys_fstat(up, &above);
		DIR *dir = r == 0 ? fdopendir(up) : 0;
		if (!dir) {
			sys_close(up);
			r = r ? r : -ENOMEM;
			break;
		}
		r = name_in(dir, &here, p);
		sys_close(fd);
		fd = sys_fcntl(up, F_DUPFD_CLOEXEC, 0);
		closedir(dir);
		if (fd < 0)
			return fd;
		here = above;
	}
	sys_close(fd);
	return r;
}

static char *long_cwd(char *buf, size_t size)
{
	struct path p = { .memory = malloc(2 * PATH_MAX), .size = 2 * PATH_MAX };
	char *result = 0;

	if (!p.memory)
		return null_with(-ENOMEM);
	p.start = p.size - 1;
	p.memory[p.start] = 0;
	long r = climb(&p);
	size_t length = p.size - p.start;
	if (r == 0 && buf && size < length)
		r = -ERANGE;
	if (r == 0) {
		result = buf ? buf : malloc(size > length ? size : length);
		if (result)
			memcpy(result, p.memory + p.start, length);
		else
			r = -ENOMEM;
	}
	free(p.memory);
	return r < 0 ? null_with(r) : result;
}

char *getcwd(char *buf, size_t size)
{
	char page[PATH_MAX];

	if (buf && size == 0)
		return null_with(-EINVAL);
	long length = sys_getcwd(page, sizeof page);
	if (length == -ENAMETOOLONG || length == -ERANGE)
		return long_cwd(buf, size);
	if (length < 0)
		return null_with(length);
	/* "(unreachable)/...": outside this process's root. */
	if (page[0] != '/')
		return null_with(-ENOENT);
	if (size && size < (size_t)length)
		return null_with(-ERANGE);
	if (!buf && !(buf = malloc(size ? size : (size_t)length)))
		return 0;
	return memcpy(buf, page, length);
}

char *get_current_dir_name(void)
{
	struct stat a, b;
	const char *pwd = getenv("PWD");

	if (pwd && pwd[0] == '/' && sys_newfstatat(AT_FDCWD, pwd, &a, 0) == 0 &&
	    sys_newfstatat(AT_FDCWD, ".", &b, 0) == 0 && a.st_dev == b.st_dev &&
	    a.st_ino == b.st_ino)
		return strdup(pwd);
	return getcwd(0, 0);
}
