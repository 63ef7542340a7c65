/* spawn_attr.c: in what state posix_spawn's child shall be (POSIX.1-2024) */
#include <errno.h>
#include <spawn.h>
#include <string.h>

enum {
	ALL_FLAGS = POSIX_SPAWN_RESETIDS | POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF |
		    POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSCHEDPARAM | POSIX_SPAWN_SETSCHEDULER |
		    POSIX_SPAWN_SETSID | POSIX_SPAWN_USEVFORK,
};

int posix_spawnattr_init(posix_spawnattr_t *attr)
{
	memset(attr, 0, sizeof *attr);
	return 0;
}

int posix_spawnattr_destroy(posix_spawnattr_t *attr)
{
	return posix_spawnattr_init(attr);
}

int posix_spawnattr_setflags(posix_spawnattr_t *attr, short flags)
{
	if (flags & ~ALL_FLAGS)
		return EINVAL;
	attr->__flags = flags;
	return 0;
}

/* The rest are plain: what goes in comes out. */
#define ATTRIBUTE(name, type, field)                                                               \
	int posix_spawnattr_get##name(const posix_spawnattr_t *restrict attr, type *restrict value) \
	{                                                                                          \
		*value = attr->field;                                                              \
		return 0;                                                                          \
	}
#define SETTER(name, type, field)                                                                  \
	int posix_spawnattr_set##name(posix_spawnattr_t *attr, type value)                         \
	{                                                                                          \
		attr->field = value;                                                               \
		return 0;                                                                          \
	}
#define POINTER_SETTER(name, type, field)                                                          \
	int posix_spawnattr_set##name(posix_spawnattr_t *restrict attr, const type *restrict value) \
	{                                                                                          \
		attr->field = *value;                                                              \
		return 0;                                                                          \
	}

ATTRIBUTE(flags, short, __flags)
ATTRIBUTE(pgroup, pid_t, __group)
SETTER(pgroup, pid_t, __group)
ATTRIBUTE(schedpolicy, int, __policy)
SETTER(schedpolicy, int, __policy)
ATTRIBUTE(sigdefault, sigset_t, __default)
POINTER_SETTER(sigdefault, sigset_t, __default)
ATTRIBUTE(sigmask, sigset_t, __mask)
POINTER_SETTER(sigmask, sigset_t, __mask)
ATTRIBUTE(schedparam, struct sched_param, __param)
POINTER_SETTER(schedparam, struct sched_param, __param)
