/* posix_spawn.c: the public names of spawn.c, which ISO C's system uses and a program may define */
#include "process.h"

int posix_spawn(pid_t *restrict pid, const char *restrict path,
		const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *restrict attr,
		char *const *restrict argv, char *const *restrict envp)
{
	return spawn_file(pid, path, actions, attr, argv, envp);
}

int posix_spawnp(pid_t *restrict pid, const char *restrict file,
		 const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *restrict attr,
		 char *const *restrict argv, char *const *restrict envp)
{
	return spawn_command(pid, file, actions, attr, argv, envp);
}
