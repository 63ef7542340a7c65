/* spawn_action.h: one entry of a posix_spawn_file_actions_t */
#ifndef SPAWN_ACTION_H
#define SPAWN_ACTION_H

#include <spawn.h>

enum spawn_kind {
	SPAWN_OPEN, SPAWN_CLOSE, SPAWN_DUP, SPAWN_CHDIR, SPAWN_FCHDIR, SPAWN_CLOSE_FROM, SPAWN_TERMINAL
};

struct __spawn_action {
	struct __spawn_action *next;
	enum spawn_kind kind;
	int fd;   /* the one that is opened, closed, duplicated to */
	int from; /* the one that is duplicated */
	int flags;
	mode_t mode;
	char path[];
};

#endif
