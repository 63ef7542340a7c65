/* process.h: starting processes, for the other rooms of libc */
#ifndef PROCESS_H
#define PROCESS_H

#include <spawn.h>
#include <sys/types.h>
#include "hooks.h"

/* execve along PATH; returns -errno.  room is for the shell's arguments, two more than argv has
 * (its null pointer included), when the file turns out to be a script without #!. */
long exec_path(const char *file, char *const argv[], char *const envp[], char **room) HIDDEN;

/* execve, and for a script without #! the shell. */
long exec_file(const char *path, char *const argv[], char *const envp[], char **room) HIDDEN;

/* posix_spawn and posix_spawnp, for functions of ISO C and for popen. */
int spawn_file(pid_t *, const char *path, const posix_spawn_file_actions_t *,
	       const posix_spawnattr_t *, char *const *argv, char *const *envp) HIDDEN;
int spawn_command(pid_t *, const char *file, const posix_spawn_file_actions_t *,
		  const posix_spawnattr_t *, char *const *argv, char *const *envp) HIDDEN;

static inline size_t count_args(char *const *argv)
{
	size_t n = 0;

	while (argv && argv[n])
		n++;
	return n;
}

/* Raw results; the assembly is in arch/ARCH/clone.S. */
long __clone(int (*)(void *), void *stack, int flags, void *arg, pid_t *, void *, pid_t *) HIDDEN;

#endif
