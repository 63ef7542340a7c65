/* sem_named.c: semaphores that have names: files in /dev/shm.
 *
 * A process has a list of those it has open, each once, by the file's number. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include "lock.h"
#include "sys.h"
#include "temporary.h"

#define PLACE "/dev/shm/sem."
#define UNFINISHED "/dev/shm/.sem-XXXXXX"
enum { NAME_ROOM = NAME_MAX - (sizeof "sem." - 1), ROOM = sizeof PLACE + NAME_ROOM };

static struct opened {
	struct opened *next;
	sem_t *semaphore;
	dev_t device;
	ino_t file;
	unsigned times;
} *all;
static struct lock lock;

static int path_of(char path[ROOM], const char *name)
{
	name += strspn(name, "/");
	size_t length = strlen(name);

	if (!length || strchr(name, '/'))
		return -EINVAL;
	if (length > NAME_ROOM)
		return -ENAMETOOLONG;
	memcpy(path, PLACE, sizeof PLACE - 1);
	memcpy(path + sizeof PLACE - 1, name, length + 1);
	return 0;
}

/* Who opens it must find it whole: it is made under another name.  A descriptor, or -EEXIST
 * when it is there already. */
static long create(const char *path, mode_t mode, unsigned value)
{
	const sem_t semaphore = { .__value = value };
	char other[] = UNFINISHED;
	long fd, r;

	do {
		temporary_letters(other + sizeof other - 7);
		fd = sys_openat(AT_FDCWD, other, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW,
				mode & 0777);
	} while (fd == -EEXIST);
	if (fd < 0)
		return fd;
	r = sys_write(fd, &semaphore, sizeof semaphore);
	if (r >= 0)
		r = r == sizeof semaphore ? sys_linkat(AT_FDCWD, other, AT_FDCWD, path, 0) : -ENOSPC;
	sys_unlinkat(AT_FDCWD, other, 0);
	if (!r)
		return fd;
	sys_close(fd);
	return r;
}

/* A descriptor, or -errno.  The file may come and go while this looks. */
static long open_file(const char *path, int flags, mode_t mode, unsigned value)
{
	bool may_create = flags & O_CREAT, must_create = may_create && flags & O_EXCL;
	long fd = -ENOENT;

	do {
		if (!must_create)
			fd = sys_openat(AT_FDCWD, path, O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0);
		if (fd == -ENOENT && may_create)
			fd = create(path, mode, value);
	} while (fd == -EEXIST && !must_create);
	return fd;
}

static struct opened *find(const struct stat *st)
{
	struct opened *o = all;

	while (o && !(o->device == st->st_dev && o->file == st->st_ino))
		o = o->next;
	return o;
}

static long add(int fd, const struct stat *st, struct opened **added)
{
	struct opened *o = malloc(sizeof *o);

	if (!o)
		return -ENOMEM;
	long map = sys_mmap(0, sizeof(sem_t), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
	if (map < 0) {
		free(o);
		return map;
	}
	*o = (struct opened){ all, (sem_t *)map, st->st_dev, st->st_ino, 0 };
	*added = all = o;
	return 0;
}

static long open_mapped(int fd, sem_t **semaphore)
{
	struct stat st;
	long r = sys_fstat(fd, &st);

	if (r < 0)
		return r;
	if (!S_ISREG(st.st_mode) || st.st_size < (off_t)sizeof(sem_t))
		return -EINVAL;
	lock_acquire(&lock);
	struct opened *o = find(&st);
	if (!o)
		r = add(fd, &st, &o);
	if (!r) {
		o->times++;
		*semaphore = o->semaphore;
	}
	lock_release(&lock);
	return r;
}

sem_t *sem_open(const char *name, int flags, ...)
{
	char path[ROOM];
	mode_t mode = 0;
	unsigned value = 0;
	sem_t *semaphore = SEM_FAILED;

	if (flags & O_CREAT) {
		va_list ap;
		va_start(ap, flags);
		mode = va_arg(ap, mode_t);
		value = va_arg(ap, unsigned);
		va_end(ap);
	}
	long r = value > SEM_VALUE_MAX ? -EINVAL : path_of(path, name);
	if (!r && (r = open_file(path, flags, mode, value)) >= 0) {
		int fd = r;
		r = open_mapped(fd, &semaphore);
		sys_close(fd);
	}
	if (r < 0)
		sys_fail(-r);
	return semaphore;
}

int sem_close(sem_t *semaphore)
{
	lock_acquire(&lock);
	struct opened **p = &all, *o;
	while ((o = *p) && o->semaphore != semaphore)
		p = &o->next;
	bool last = o && !--o->times;
	if (last)
		*p = o->next;
	lock_release(&lock);
	if (!o)
		return sys_fail(EINVAL);
	if (last) {
		sys_munmap((uintptr_t)semaphore, sizeof *semaphore);
		free(o);
	}
	return 0;
}

int sem_unlink(const char *name)
{
	char path[ROOM];
	int error = path_of(path, name);

	/* No name that cannot be is there. */
	if (error)
		return sys_fail(error == -EINVAL ? ENOENT : -error);
	return sys_result(sys_unlinkat(AT_FDCWD, path, 0));
}
