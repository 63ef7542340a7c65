/* measure ROUNDS LABEL COMMAND... [-- LABEL COMMAND...]...: the processor time of
 * commands, run in turn so that a noisy machine disturbs all alike.
 *
 * Prints "LABEL,ns" per run: user and system time from exec to exit. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

static double run(char **argv)
{
	struct rusage used;
	int status;
	pid_t child = vfork();

	if (child == 0) {
		int null = open("/dev/null", O_WRONLY);
		dup2(null, 1);
		execvp(argv[0], argv);
		_exit(127);
	}
	if (child < 0 || wait4(child, &status, 0, &used) < 0 || status) {
		fprintf(stderr, "measure: %s: failed (status %#x)\n", argv[0], status);
		exit(1);
	}
	return (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1e9 +
	       (used.ru_utime.tv_usec + used.ru_stime.tv_usec) * 1e3;
}

int main(int argc, char **argv)
{
	char **commands[16];
	int n = 0;

	if (argc < 4)
		return 2;
	for (char **a = argv + 2; a && n < 16; n++) {
		commands[n] = a;
		while (*a && strcmp(*a, "--"))
			a++;
		char **next = *a ? a + 1 : 0;
		*a = 0;
		a = next;
	}
	for (int round = atoi(argv[1]); round > 0; round--)
		for (int i = 0; i < n; i++)
			printf("%s,%.0f\n", commands[i][0], run(commands[i] + 1));
	return 0;
}
