/* logins.c: recording logins (login(3), logwtmp(3)) */
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "clock.h"
#include "sys.h"
#include "utmp_file.h"

static void set_time(struct utmp *u)
{
	struct timespec now;

	__clock_gettime(CLOCK_REALTIME, &now);
	u->ut_tv.tv_sec = now.tv_sec;
	u->ut_tv.tv_usec = now.tv_nsec / 1000;
}

/* The record's fields need no null byte at their end. */
static void put(char *field, size_t size, const char *text)
{
	size_t length = strnlen(text, size);

	memset(field, 0, size);
	memcpy(field, text, length);
}

void login(const struct utmp *given)
{
	struct utmp u = *given;
	char name[64];
	const char *line = "???";

	u.ut_type = USER_PROCESS;
	u.ut_pid = sys_getpid();
	if (ttyname_r(STDIN_FILENO, name, sizeof name) == 0) {
		line = strncmp(name, "/dev/", 5) ? name : name + 5;
		put(u.ut_line, sizeof u.ut_line, line);
		utmp_put(&u);
	} else {
		put(u.ut_line, sizeof u.ut_line, line);
	}
	utmp_append(_PATH_WTMP, &u);
}

int logout(const char *line)
{
	struct utmp key = { .ut_type = USER_PROCESS }, *u;

	put(key.ut_line, sizeof key.ut_line, line);
	utmp_rewind();
	u = utmp_by_line(&key);
	if (u) {
		struct utmp dead = *u;
		dead.ut_type = DEAD_PROCESS;
		memset(dead.ut_user, 0, sizeof dead.ut_user);
		memset(dead.ut_host, 0, sizeof dead.ut_host);
		set_time(&dead);
		u = utmp_put(&dead);
	}
	utmp_close();
	return u != 0;
}

void logwtmp(const char *line, const char *name, const char *host)
{
	struct utmp u = { .ut_type = *name ? USER_PROCESS : DEAD_PROCESS, .ut_pid = sys_getpid() };

	put(u.ut_line, sizeof u.ut_line, line);
	put(u.ut_user, sizeof u.ut_user, name);
	put(u.ut_host, sizeof u.ut_host, host);
	set_time(&u);
	utmp_append(_PATH_WTMP, &u);
}
