/* shadow.c: /etc/shadow: "name:hash:changed:min:max:warn:inactive:expire:flag" */
#include <errno.h>
#include <fcntl.h>
#include <shadow.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include "sys.h"
#include "table.h"

#define LOCK_FILE "/etc/.pwd.lock"

/* An empty field is -1. */
static bool days(const char *field, long *value)
{
	unsigned n = 0;
	bool minus = *field == '-';

	if (!*field)
		return *value = -1, true;
	if (!field_number(field + minus, &n))
		return false;
	*value = minus ? -(long)n : (long)n;
	return true;
}

static int parse_spwd(char *buf, size_t size, void *entry)
{
	struct spwd *sp = entry;
	char *f[9];
	long flag = -1;

	(void)size;
	size_t fields = split_fields(buf, f, 9);
	if (fields < 2 || !*f[0] || *f[0] == '#' || *f[0] == '+')
		return EINVAL;
	for (; fields < 9; fields++)
		f[fields] = "";
	*sp = (struct spwd){ .sp_namp = f[0], .sp_pwdp = f[1] };
	bool good = days(f[2], &sp->sp_lstchg) && days(f[3], &sp->sp_min) &&
		    days(f[4], &sp->sp_max) && days(f[5], &sp->sp_warn) &&
		    days(f[6], &sp->sp_inact) && days(f[7], &sp->sp_expire) && days(f[8], &flag);
	sp->sp_flag = flag;
	return good ? 0 : EINVAL;
}

static const struct table_kind hashes = { SHADOW, 0, parse_spwd };

int getspnam_r(const char *name, struct spwd *sp, char *buf, size_t size, struct spwd **result)
{
	bool got;
	int error = table_find(&hashes, name, 0, sp, buf, size, &got);

	*result = got ? sp : 0;
	return error;
}

static struct spwd entry;
static struct growing room;
static struct table table;

struct spwd *getspnam(const char *name)
{
	return kept_find(&hashes, name, 0, &entry, &room);
}

struct spwd *getspent(void)
{
	return kept_next(&hashes, &table, &entry, &room);
}

void endspent(void)
{
	table_close(&table);
}

void setspent(void)
{
	table_close(&table);
}

struct spwd *sgetspent(const char *line)
{
	while (room.size <= strlen(line))
		if (!grow(&room))
			return 0;
	strcpy(room.memory, line);
	room.memory[strcspn(room.memory, "\n")] = 0;
	int error = parse_spwd(room.memory, room.size, &entry);
	if (error)
		sys_fail(error);
	return error ? 0 : &entry;
}

static int lock_fd = -1;

int lckpwdf(void)
{
	struct flock lock = { .l_type = F_WRLCK };
	const struct timespec pause = { 0, 100000000 };

	if (lock_fd >= 0)
		return sys_fail(EDEADLK);
	long fd = sys_openat(AT_FDCWD, LOCK_FILE, O_WRONLY | O_CREAT | O_CLOEXEC, 0600), r = 0;
	if (fd < 0)
		return sys_result(fd);
	for (int tries = 0; tries < 150; tries++) {
		r = sys_fcntl(fd, F_SETLK, (unsigned long)&lock);
		if (r == 0) {
			lock_fd = fd;
			return 0;
		}
		if (r != -EAGAIN && r != -EACCES)
			break;
		sys_clock_nanosleep(CLOCK_MONOTONIC, 0, &pause, 0);
	}
	sys_close(fd);
	return sys_result(r);
}

int ulckpwdf(void)
{
	if (lock_fd < 0)
		return sys_fail(EINVAL);
	int fd = lock_fd;
	lock_fd = -1;
	return sys_result(sys_close(fd));
}
