/* ids.c: becoming another user; asking for process groups.
 *
 * In a process with threads each of them has to make the trap (libc/thread/each.c). */
#include <grp.h>
#include <stdlib.h>
#include <unistd.h>
#include <sys/fsuid.h>
#include "hooks.h"
#include "sys.h"

struct ids {
	unsigned id[3];
	size_t count;
	const gid_t *groups;
};

static int change(long (*how)(void *), struct ids ids)
{
	return sys_result(hook_each_thread ? hook_each_thread(how, &ids) : how(&ids));
}

#define ID(n) (((struct ids *)arg)->id[n])

static long change_uid(void *arg)
{
	return sys_setuid(ID(0));
}

static long change_gid(void *arg)
{
	return sys_setgid(ID(0));
}

static long change_reuid(void *arg)
{
	return sys_setreuid(ID(0), ID(1));
}

static long change_regid(void *arg)
{
	return sys_setregid(ID(0), ID(1));
}

static long change_resuid(void *arg)
{
	return sys_setresuid(ID(0), ID(1), ID(2));
}

static long change_resgid(void *arg)
{
	return sys_setresgid(ID(0), ID(1), ID(2));
}

static long change_groups(void *arg)
{
	const struct ids *ids = arg;

	return sys_setgroups(ids->count, ids->groups);
}

int setuid(uid_t uid)
{
	return change(change_uid, (struct ids){ .id = { uid } });
}

int setgid(gid_t gid)
{
	return change(change_gid, (struct ids){ .id = { gid } });
}

/* Only the effective id: -1 leaves the other two. */
int seteuid(uid_t uid)
{
	return setresuid(-1, uid, -1);
}

int setegid(gid_t gid)
{
	return setresgid(-1, gid, -1);
}

int setreuid(uid_t real, uid_t effective)
{
	return change(change_reuid, (struct ids){ .id = { real, effective } });
}

int setregid(gid_t real, gid_t effective)
{
	return change(change_regid, (struct ids){ .id = { real, effective } });
}

int setresuid(uid_t real, uid_t effective, uid_t saved)
{
	return change(change_resuid, (struct ids){ .id = { real, effective, saved } });
}

int setresgid(gid_t real, gid_t effective, gid_t saved)
{
	return change(change_resgid, (struct ids){ .id = { real, effective, saved } });
}

int setgroups(size_t count, const gid_t *groups)
{
	return change(change_groups, (struct ids){ .count = count, .groups = groups });
}

pid_t getpgrp(void)
{
	return sys_getpgid(0);
}

int setpgrp(void)
{
	return sys_result(sys_setpgid(0, 0));
}

int group_member(gid_t gid)
{
	if (gid == (gid_t)sys_getegid())
		return 1;
	long count = sys_getgroups(0, 0);
	gid_t *groups = count > 0 ? malloc(count * sizeof *groups) : 0;
	int found = 0;
	if (groups)
		count = sys_getgroups(count, groups);
	for (long i = 0; groups && i < count && !found; i++)
		found = groups[i] == gid;
	free(groups);
	return found;
}
