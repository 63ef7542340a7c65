/* spawn.h: a new process with another program, without a copy of this one
 * (POSIX.1-2024 <spawn.h>) */
#ifndef _SPAWN_H
#define _SPAWN_H

#include <features.h>
#include <bits/types.h>
#include <bits/sigset.h>
#include <sched.h>

__BEGIN_DECLS

typedef __pid_t pid_t;
typedef __mode_t mode_t;

#define POSIX_SPAWN_RESETIDS 0x01      /* effective user and group = real */
#define POSIX_SPAWN_SETPGROUP 0x02     /* process group, 0: its own */
#define POSIX_SPAWN_SETSIGDEF 0x04     /* default actions for the signals in a set */
#define POSIX_SPAWN_SETSIGMASK 0x08    /* signal mask */
#define POSIX_SPAWN_SETSCHEDPARAM 0x10 /* priority */
#define POSIX_SPAWN_SETSCHEDULER 0x20  /* policy and priority */
#if __POSIX_VISIBLE >= 202405 || __GNU_VISIBLE
#define POSIX_SPAWN_SETSID 0x80        /* a new session */
#endif
#if __GNU_VISIBLE
#define POSIX_SPAWN_USEVFORK 0x40      /* always so here */
#endif

typedef struct {
	short __flags;
	pid_t __group;
	sigset_t __default, __mask;
	int __policy;
	struct sched_param __param;
	long __reserved[8];
} posix_spawnattr_t;

/* Actions in the order they were added. */
typedef struct {
	struct __spawn_action *__first, *__last;
	long __reserved[8];
} posix_spawn_file_actions_t;

/* Start a program, posix_spawnp by PATH: attributes first, then file actions, then exec.
 * Return 0 or an error number, also for what fails in the child. (POSIX)
 * Traps: rt_sigprocmask, mmap, clone, munmap; in the child rt_sigaction, execve. */
int posix_spawn(pid_t *__restrict, const char *__restrict, const posix_spawn_file_actions_t *,
		const posix_spawnattr_t *__restrict, char *const *__restrict,
		char *const *__restrict);
int posix_spawnp(pid_t *__restrict, const char *__restrict, const posix_spawn_file_actions_t *,
		 const posix_spawnattr_t *__restrict, char *const *__restrict,
		 char *const *__restrict);

/* Build a list of actions; 0, or ENOMEM, EBADF for a negative descriptor. (POSIX)  Never traps. */
int posix_spawn_file_actions_init(posix_spawn_file_actions_t *);
int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *);
int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *__restrict, int,
				     const char *__restrict, int, mode_t);
int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *, int);
int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *, int, int);
#if __POSIX_VISIBLE >= 202405 || __GNU_VISIBLE
int posix_spawn_file_actions_addchdir(posix_spawn_file_actions_t *__restrict,
				      const char *__restrict);
int posix_spawn_file_actions_addfchdir(posix_spawn_file_actions_t *, int);
#endif
#if __GNU_VISIBLE
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *__restrict,
					 const char *__restrict);
int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *, int);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *, int);
int posix_spawn_file_actions_addtcsetpgrp_np(posix_spawn_file_actions_t *, int);
#endif

/* Attributes; 0, or EINVAL for flags that are none. (POSIX)  Never traps. */
int posix_spawnattr_init(posix_spawnattr_t *);
int posix_spawnattr_destroy(posix_spawnattr_t *);
int posix_spawnattr_getflags(const posix_spawnattr_t *__restrict, short *__restrict);
int posix_spawnattr_setflags(posix_spawnattr_t *, short);
int posix_spawnattr_getpgroup(const posix_spawnattr_t *__restrict, pid_t *__restrict);
int posix_spawnattr_setpgroup(posix_spawnattr_t *, pid_t);
int posix_spawnattr_getsigdefault(const posix_spawnattr_t *__restrict, sigset_t *__restrict);
int posix_spawnattr_setsigdefault(posix_spawnattr_t *__restrict, const sigset_t *__restrict);
int posix_spawnattr_getsigmask(const posix_spawnattr_t *__restrict, sigset_t *__restrict);
int posix_spawnattr_setsigmask(posix_spawnattr_t *__restrict, const sigset_t *__restrict);
int posix_spawnattr_getschedparam(const posix_spawnattr_t *__restrict,
				  struct sched_param *__restrict);
int posix_spawnattr_setschedparam(posix_spawnattr_t *__restrict,
				  const struct sched_param *__restrict);
int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *__restrict, int *__restrict);
int posix_spawnattr_setschedpolicy(posix_spawnattr_t *, int);

__END_DECLS

#endif
