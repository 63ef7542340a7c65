/* utmp_file.c: the file of who is logged in: records of one size, found by id or line.
 *
 * A writer locks the file as a whole.  Readers do not: the kernel reads a record that does not cross a
 * page while nobody writes it, and a user who may only read could lock writers out for good. */
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include "sys.h"
#include "utmp_file.h"

static char *path;
static int fd = -1;
static off_t place; /* of the record after `current` */
static struct utmp current;

static const char *file_name(void)
{
	return path ? path : _PATH_UTMP;
}

int utmp_use(const char *new)
{
	char *copy = strdup(new);

	if (!copy)
		return -1;
	utmp_close();
	free(path);
	path = copy;
	return 0;
}

void utmp_rewind(void)
{
	place = 0;
}

void utmp_close(void)
{
	if (fd >= 0)
		sys_close(fd);
	fd = -1;
	place = 0;
}

/* Another process may hold the lock for as long as it takes to write a record, not longer: after a
 * second we give up rather than hang. */
static long lock_file(int file)
{
	struct flock all = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	const struct timespec moment = { .tv_nsec = 10000000 };
	long r = 0;

	for (int tries = 0; tries < 100; tries++) {
		r = sys_fcntl(file, F_OFD_SETLK, (unsigned long)&all);
		if (r != -EAGAIN && r != -EACCES)
			return r;
		sys_nanosleep(&moment, 0);
	}
	return r;
}

/* 1, 0 at the end, or -errno; what is less than a record is the end. */
static long read_at(int file, struct utmp *u, off_t at)
{
	long r;

	do
		r = sys_pread64(file, u, sizeof *u, at);
	while (r == -EINTR);
	return r < 0 ? r : r == sizeof *u;
}

static struct utmp *failed(long r)
{
	sys_result(r);
	return 0;
}

struct utmp *utmp_next(void)
{
	if (fd < 0) {
		long r = sys_openat(AT_FDCWD, file_name(), O_RDONLY | O_CLOEXEC, 0);
		if (r < 0)
			return failed(r);
		fd = r;
	}
	long r = read_at(fd, &current, place);
	if (r <= 0)
		return failed(r < 0 ? r : -ESRCH);
	place += sizeof current;
	return &current;
}

static bool is_process(short type)
{
	return type >= INIT_PROCESS && type <= DEAD_PROCESS;
}

static bool is_time(short type)
{
	return type >= RUN_LVL && type <= OLD_TIME;
}

/* The times by their kind; processes of any kind by their id. */
static bool same_id(const struct utmp *a, const struct utmp *b)
{
	if (is_time(a->ut_type))
		return a->ut_type == b->ut_type;
	return is_process(a->ut_type) && is_process(b->ut_type) &&
	       !strncmp(a->ut_id, b->ut_id, sizeof a->ut_id);
}

static bool same_line(const struct utmp *a, const struct utmp *b)
{
	return (b->ut_type == USER_PROCESS || b->ut_type == LOGIN_PROCESS) &&
	       !strncmp(a->ut_line, b->ut_line, sizeof a->ut_line);
}

static struct utmp *find(const struct utmp *wanted,
			 bool same(const struct utmp *, const struct utmp *))
{
	struct utmp key = *wanted, *u; /* it may be the static record */

	while ((u = utmp_next()) && !same(&key, u))
		;
	return u;
}

struct utmp *utmp_by_id(const struct utmp *wanted)
{
	if (!is_time(wanted->ut_type) && !is_process(wanted->ut_type))
		return failed(-EINVAL);
	return find(wanted, same_id);
}

struct utmp *utmp_by_line(const struct utmp *wanted)
{
	return find(wanted, same_line);
}

static long write_at(int file, const struct utmp *u, off_t at)
{
	long r = sys_pwrite64(file, u, sizeof *u, at);

	if (r == sizeof *u || r < 0)
		return r < 0 ? r : 0;
	/* No room for all of it: as if nothing had been written. */
	sys_ftruncate(file, at);
	return -ENOSPC;
}

/* The end of the last whole record. */
static long end_of(int file)
{
	struct stat st;
	long r = sys_fstat(file, &st);

	return r < 0 ? r : st.st_size - st.st_size % (off_t)sizeof(struct utmp);
}

static long replace_or_append(int file, const struct utmp *new)
{
	struct utmp u;
	off_t at = 0;
	long r;

	for (; (r = read_at(file, &u, at)) > 0; at += sizeof u)
		if (same_id(new, &u))
			return write_at(file, new, at);
	return r < 0 ? r : write_at(file, new, at);
}

struct utmp *utmp_put(const struct utmp *new)
{
	struct utmp record = *new;
	long file = sys_openat(AT_FDCWD, file_name(), O_RDWR | O_CLOEXEC, 0);

	if (file < 0)
		/* POSIX's word for a user who may not write it. */
		return failed(file == -EACCES ? -EPERM : file);
	long r = lock_file(file);
	if (r >= 0)
		r = replace_or_append(file, &record);
	sys_close(file);
	if (r < 0)
		return failed(r);
	current = record;
	return &current;
}

void utmp_append(const char *name, const struct utmp *u)
{
	long file = sys_openat(AT_FDCWD, name, O_WRONLY | O_CLOEXEC, 0);

	if (file < 0)
		return;
	if (lock_file(file) >= 0) {
		long end = end_of(file);
		if (end >= 0)
			write_at(file, u, end);
	}
	sys_close(file);
}
