/* spawn.c: posix_spawn (POSIX.1-2024).
 *
 * The child is made by clone(CLONE_VM | CLONE_VFORK): it runs in this memory, on a stack of
 * its own, while this thread waits until it has called exec or ended.  That costs the
 * same whatever the size of this process, and an error comes back in a variable.
 *
 * All signals are blocked from before until the child has put every handler to its
 * default: a handler must not run in the child, which would do it in the parent's memory.
 *
 * Where vfork is only imitated by fork (as in qemu's user mode), the error is lost, and
 * the child ends with status 127, as POSIX allows. */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include "process.h"
#include "signals.h"
#include "spawn_action.h"

enum { STACK = 32768 }; /* exec_path has a path's buffer; handlers do not run here */

struct spawn {
	const char *file;
	const posix_spawn_file_actions_t *actions;
	const posix_spawnattr_t *attr;
	char *const *argv, *const *envp;
	char **room; /* for exec_path: it may search and call the shell */
	sigset_t mask; /* the parent's */
	volatile int error;
};

/* Handlers do not survive exec, but one could run before it, in the parent's memory. */
static void reset_signals(const struct spawn *s, int flags)
{
	struct sigaction act, none = { .sa_handler = SIG_DFL };
	unsigned long asked = flags & POSIX_SPAWN_SETSIGDEF ? s->attr->__default.__bits : 0;

	for (unsigned long left = asked | handled_signals; left; left &= left - 1) {
		int sig = __builtin_ctzl(left) + 1;
		if (!(asked & SIGNAL_BIT(sig)) &&
		    (sys_rt_sigaction(sig, 0, &act, KERNEL_SIGSET_SIZE) || act.sa_handler == SIG_IGN))
			continue;
		sys_rt_sigaction(sig, &none, 0, KERNEL_SIGSET_SIZE);
	}
}

static long set_attributes(const posix_spawnattr_t *attr, int flags)
{
	long r = 0;

	if (flags & POSIX_SPAWN_SETSID)
		r = sys_setsid();
	if (r >= 0 && flags & POSIX_SPAWN_SETPGROUP)
		r = sys_setpgid(0, attr->__group);
	if (r >= 0 && flags & POSIX_SPAWN_SETSCHEDULER)
		r = sys_sched_setscheduler(0, attr->__policy, (void *)&attr->__param);
	else if (r >= 0 && flags & POSIX_SPAWN_SETSCHEDPARAM)
		r = sys_sched_setparam(0, (void *)&attr->__param);
	if (r >= 0 && flags & POSIX_SPAWN_RESETIDS) {
		r = sys_setresgid(-1, sys_getgid(), -1);
		if (r >= 0)
			r = sys_setresuid(-1, sys_getuid(), -1);
	}
	return r;
}

/* dup2 of a descriptor to itself makes it stay open across exec (posix_spawn_file_actions_adddup2). */
static long duplicate(int from, int to)
{
	if (from != to)
		return sys_dup3(from, to, 0);
	long flags = sys_fcntl(to, F_GETFD, 0);
	return flags < 0 ? flags : sys_fcntl(to, F_SETFD, flags & ~FD_CLOEXEC);
}

static long open_as(const struct __spawn_action *a)
{
	sys_close(a->fd);
	long fd = sys_openat(AT_FDCWD, a->path, a->flags, a->mode);

	if (fd < 0 || fd == a->fd)
		return fd;
	long r = sys_dup3(fd, a->fd, a->flags & O_CLOEXEC);
	sys_close(fd);
	return r;
}

static long take_terminal(int fd)
{
	int group = sys_getpgid(0);

	return sys_ioctl(fd, TIOCSPGRP, (unsigned long)&group);
}

static long act(const struct __spawn_action *a)
{
	switch (a->kind) {
	case SPAWN_OPEN:
		return open_as(a);
	case SPAWN_CLOSE:
		sys_close(a->fd); /* closed already is no error */
		return 0;
	case SPAWN_DUP:
		return duplicate(a->from, a->fd);
	case SPAWN_CHDIR:
		return sys_chdir(a->path);
	case SPAWN_FCHDIR:
		return sys_fchdir(a->fd);
	case SPAWN_CLOSE_FROM:
		return sys_close_range(a->fd, -1U, 0);
	case SPAWN_TERMINAL:
		return take_terminal(a->fd);
	}
	return -EINVAL;
}

static int child(void *arg)
{
	struct spawn *s = arg;
	int flags = s->attr ? s->attr->__flags : 0;
	const struct __spawn_action *a = s->actions ? s->actions->__first : 0;

	reset_signals(s, flags);
	long r = set_attributes(s->attr, flags);
	for (; r >= 0 && a; a = a->next)
		r = act(a);
	if (r >= 0) {
		const sigset_t *mask = flags & POSIX_SPAWN_SETSIGMASK ? &s->attr->__mask : &s->mask;
		change_mask(SIG_SETMASK, *mask);
		r = s->room ? exec_path(s->file, s->argv, s->envp, s->room)
			    : sys_execve(s->file, s->argv, s->envp);
	}
	s->error = -r;
	return 127;
}

static int start(pid_t *pid, struct spawn *s, int search)
{
	size_t args = search ? count_args(s->argv) + 3 : 0;
	size_t size = (STACK + args * sizeof(char *) + 4095) & -4096UL;
	long stack = sys_mmap(0, size, PROT_READ | PROT_WRITE,
			      MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);

	if ((unsigned long)stack > -4096UL)
		return -stack;
	if (search)
		s->room = (char **)(stack + size) - args;
	s->mask = block_all_signals();
	long r = __clone(child, search ? (void *)s->room : (void *)(stack + size),
			 CLONE_VM | CLONE_VFORK | SIGCHLD, s, 0, 0, 0);
	if (r < 0)
		s->error = -r;
	else if (s->error)
		sys_wait4(r, 0, 0, 0);
	change_mask(SIG_SETMASK, s->mask);
	sys_munmap(stack, size);
	if (!s->error && pid)
		*pid = r;
	return s->error;
}

int spawn_file(pid_t *pid, const char *path, const posix_spawn_file_actions_t *actions,
	       const posix_spawnattr_t *attr, char *const *argv, char *const *envp)
{
	struct spawn s = { path, actions, attr, argv, envp, .error = 0 };

	return start(pid, &s, 0);
}

int spawn_command(pid_t *pid, const char *file, const posix_spawn_file_actions_t *actions,
		  const posix_spawnattr_t *attr, char *const *argv, char *const *envp)
{
	struct spawn s = { file, actions, attr, argv, envp, .error = 0 };

	return start(pid, &s, 1);
}
