/* instructions.c: how many instructions a program runs, from its first to exit_group
 *
 * instructions PROGRAM [ARGUMENT...] runs it with an empty environment, one step at a time,
 * and prints the number.  A number that is the same each time shows what a clock does not;
 * a system call counts as one, a repeated instruction (rep stos) as often as it repeats. */
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/ptrace.h>
#include <sys/wait.h>
#include <unistd.h>

static void run(char **argv)
{
	char *empty[] = { 0 };
	int null = open("/dev/null", O_RDWR);

	dup2(null, 0);
	dup2(null, 1);
	close(null);
	ptrace(PTRACE_TRACEME, 0, 0, 0);
	execve(argv[0], argv, empty);
	perror(argv[0]);
	_exit(127);
}

int main(int argc, char **argv)
{
	long count = 0;
	int status, signal = 0;

	if (argc < 2)
		return 2;
	pid_t child = fork();
	if (!child)
		run(argv + 1);
	if (child < 0 || waitpid(child, &status, 0) < 0 || !WIFSTOPPED(status))
		return 1;
	/* It has stopped before its first instruction; other signals than ours are passed on. */
	while (!ptrace(PTRACE_SINGLESTEP, child, 0, (long)signal) && waitpid(child, &status, 0) > 0 &&
	       WIFSTOPPED(status)) {
		signal = WSTOPSIG(status) == SIGTRAP ? 0 : WSTOPSIG(status);
		count++;
	}
	if (!WIFEXITED(status))
		return 1;
	printf("%ld\n", count + 1); /* the one that ended it */
	return 0;
}
