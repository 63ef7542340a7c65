/* psignal.c: messages about signals on stderr (POSIX.1-2024) */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>

void psignal(int sig, const char *message)
{
	int error = errno;

	if (message && *message)
		fprintf(stderr, "%s: %s\n", message, strsignal(sig));
	else
		fprintf(stderr, "%s\n", strsignal(sig));
	errno = error;
}

void psiginfo(const siginfo_t *info, const char *message)
{
	psignal(info->si_signo, message);
}
