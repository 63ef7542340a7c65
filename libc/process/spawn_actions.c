/* spawn_actions.c: what posix_spawn's child shall do with its files (POSIX.1-2024) */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "spawn_action.h"

int posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions)
{
	memset(actions, 0, sizeof *actions);
	return 0;
}

int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions)
{
	for (struct __spawn_action *a = actions->__first, *next; a; a = next) {
		next = a->next;
		free(a);
	}
	return posix_spawn_file_actions_init(actions);
}

static int add(posix_spawn_file_actions_t *actions, const struct __spawn_action *action,
	       const char *path)
{
	size_t length = path ? strlen(path) + 1 : 0;

	if (action->fd < 0 || action->from < 0)
		return EBADF;
	struct __spawn_action *a = malloc(sizeof *a + length);
	if (!a)
		return ENOMEM;
	*a = *action;
	memcpy(a->path, path ? path : "", length);
	if (actions->__last)
		actions->__last->next = a;
	else
		actions->__first = a;
	actions->__last = a;
	return 0;
}

int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *restrict actions, int fd,
				     const char *restrict path, int flags, mode_t mode)
{
	return add(actions,
		   &(struct __spawn_action){ .kind = SPAWN_OPEN, .fd = fd, .flags = flags, .mode = mode },
		   path);
}

int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *actions, int fd)
{
	return add(actions, &(struct __spawn_action){ .kind = SPAWN_CLOSE, .fd = fd }, 0);
}

int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *actions, int from, int to)
{
	return add(actions, &(struct __spawn_action){ .kind = SPAWN_DUP, .fd = to, .from = from }, 0);
}

int posix_spawn_file_actions_addchdir(posix_spawn_file_actions_t *restrict actions,
				      const char *restrict path)
{
	return add(actions, &(struct __spawn_action){ .kind = SPAWN_CHDIR }, path);
}

int posix_spawn_file_actions_addfchdir(posix_spawn_file_actions_t *actions, int fd)
{
	return add(actions, &(struct __spawn_action){ .kind = SPAWN_FCHDIR, .fd = fd }, 0);
}

int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *restrict actions,
					 const char *restrict path)
{
	return posix_spawn_file_actions_addchdir(actions, path);
}

int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd)
{
	return posix_spawn_file_actions_addfchdir(actions, fd);
}

int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int fd)
{
	return add(actions, &(struct __spawn_action){ .kind = SPAWN_CLOSE_FROM, .fd = fd }, 0);
}

int posix_spawn_file_actions_addtcsetpgrp_np(posix_spawn_file_actions_t *actions, int fd)
{
	return add(actions, &(struct __spawn_action){ .kind = SPAWN_TERMINAL, .fd = fd }, 0);
}
