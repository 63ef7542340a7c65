/* exec_path.c: finding a command, and the shell for scripts without #! (POSIX.1-2024, exec) */
#include <errno.h>
#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "process.h"
#include "sys.h"

/* Where commands are when there is no PATH (confstr(_CS_PATH) says the same). */
#define DEFAULT_PATH "/bin:/usr/bin"

long exec_file(const char *path, char *const argv[], char *const envp[], char **room)
{
	long r = sys_execve(path, argv, envp);

	if (r != -ENOEXEC || !room)
		return r;
	/* The kernel does not know the format: a shell script without #! (exec: "execlp
	 * and execvp shall ... as if sh was invoked"). */
	size_t n = count_args(argv);
	room[0] = n ? argv[0] : (char *)"sh";
	room[1] = (char *)path;
	for (size_t i = 1; i <= n; i++)
		room[i + 1] = argv[i];
	room[n ? n + 1 : 2] = 0;
	sys_execve("/bin/sh", room, envp);
	return r;
}

/* Not here, or not for us: look on. */
static bool try_next(long error)
{
	return error == -ENOENT || error == -ENOTDIR || error == -EACCES || error == -ENODEV ||
	       error == -ESTALE || error == -ETIMEDOUT || error == -ENAMETOOLONG;
}

long exec_path(const char *file, char *const argv[], char *const envp[], char **room)
{
	char path[PATH_MAX];
	size_t length = strlen(file);
	long result = -ENOENT;

	if (!length)
		return -ENOENT;
	if (strchr(file, '/'))
		return exec_file(file, argv, envp, room);
	if (length > NAME_MAX)
		return -ENAMETOOLONG;
	const char *dir = getenv("PATH");
	for (dir = dir ? dir : DEFAULT_PATH; ; dir++) {
		size_t n = strcspn(dir, ":");
		/* An empty directory is the current one; one too long cannot hold it. */
		if (n + 1 + length < sizeof path) {
			memcpy(path, dir, n);
			path[n] = '/';
			strcpy(path + n + !!n, file);
			long r = exec_file(path, argv, envp, room);
			if (!try_next(r))
				return r;
			if (r == -EACCES)
				result = r;
		}
		dir += n;
		if (!*dir)
			return result;
	}
}
