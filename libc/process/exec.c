/* exec.c: the exec family over execve (POSIX.1-2024) */
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "process.h"
#include "program.h"
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

int execvpe(const char *file, char *const argv[], char *const envp[])
{
	char *room[count_args(argv) + 3];

	return sys_result(exec_path(file, argv, envp, room));
}

int execvp(const char *file, char *const argv[])
{
	return execvpe(file, argv, __environ);
}

int execv(const char *path, char *const argv[])
{
	return sys_result(sys_execve(path, argv, __environ));
}

/* Not at all for a file that is closed on exec and has an interpreter: that could not open it. */
int fexecve(int fd, char *const argv[], char *const envp[])
{
	long r = sys_execveat(fd, "", argv, envp,
			      0x1000 /* AT_EMPTY_PATH */);

	return sys_result(r);
}

/* Arguments in a list become an array: counted first, then collected. */
static size_t count_list(va_list ap)
{
	size_t n = 1;

	while (va_arg(ap, char *))
		n++;
	return n;
}

static void collect(char **argv, const char *first, va_list ap)
{
	*argv = (char *)first;
	while (*argv)
		*++argv = va_arg(ap, char *);
}

int execl(const char *path, const char *arg, ...)
{
	va_list ap;

	va_start(ap, arg);
	size_t n = arg ? count_list(ap) : 0;
	va_end(ap);
	char *argv[n + 1];
	va_start(ap, arg);
	collect(argv, arg, ap);
	va_end(ap);
	return execv(path, argv);
}

int execlp(const char *file, const char *arg, ...)
{
	va_list ap;

	va_start(ap, arg);
	size_t n = arg ? count_list(ap) : 0;
	va_end(ap);
	char *argv[n + 1];
	va_start(ap, arg);
	collect(argv, arg, ap);
	va_end(ap);
	return execvp(file, argv);
}

int execle(const char *path, const char *arg, ...)
{
	va_list ap;

	va_start(ap, arg);
	size_t n = arg ? count_list(ap) : 0;
	va_end(ap);
	char *argv[n + 1];
	va_start(ap, arg);
	collect(argv, arg, ap);
	char **envp = va_arg(ap, char **);
	va_end(ap);
	return execve(path, argv, envp);
}
