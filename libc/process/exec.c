/* exec.c: the exec family over execve (POSIX.1-2024) */
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>
#include "process.h"
#include "program.h"
#include "sys.h"

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

/* A script that is closed on exec cannot be run so: its interpreter could not open it. */
int fexecve(int fd, char *const argv[], char *const envp[])
{
	char path[sizeof "/proc/self/fd/2147483647"];
	long r = sys_execveat(fd, "", argv, envp, AT_EMPTY_PATH);

	/* Emulators of Linux lack the call. */
	if (r == -ENOSYS) {
		snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
		r = sys_execve(path, argv, envp);
	}
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

static void collect(char **argv, const char *first, va_list *ap)
{
	*argv = (char *)first;
	while (*argv)
		*++argv = va_arg(*ap, char *);
}

int execl(const char *path, const char *arg, ...)
{
	va_list ap;

	va_start(ap, arg);
	size_t n = arg ? count_list(ap) : 0;
	va_end(ap);
	char *argv[n + 1];
	va_start(ap, arg);
	collect(argv, arg, &ap);
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
	collect(argv, arg, &ap);
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
	collect(argv, arg, &ap);
	char **envp = va_arg(ap, char **);
	va_end(ap);
	return execve(path, argv, envp);
}
