/* ids.c: becoming another user; asking for process groups */
#include <stdlib.h>
#include <unistd.h>
#include <sys/fsuid.h>
#include "sys.h"

int setuid(uid_t uid)
{
	return sys_result(sys_setuid(uid));
}

int setgid(gid_t gid)
{
	return sys_result(sys_setgid(gid));
}

/* Only the effective id: -1 leaves the other two. */
int seteuid(uid_t uid)
{
	return sys_result(sys_setresuid(-1, uid, -1));
}

int setegid(gid_t gid)
{
	return sys_result(sys_setresgid(-1, gid, -1));
}

int setreuid(uid_t real, uid_t effective)
{
	return sys_result(sys_setreuid(real, effective));
}

int setregid(gid_t real, gid_t effective)
{
	return sys_result(sys_setregid(real, effective));
}

int setresuid(uid_t real, uid_t effective, uid_t saved)
{
	return sys_result(sys_setresuid(real, effective, saved));
}

int setresgid(gid_t real, gid_t effective, gid_t saved)
{
	return sys_result(sys_setresgid(real, effective, saved));
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
