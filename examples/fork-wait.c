/* fork-wait: a process makes another and waits for its end. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

int main(void)
{
	/* What is still in the buffer at fork would be written by both. */
	printf("parent: pid %d\n", (int)getpid());
	fflush(stdout);

	pid_t child = fork();
	if (child < 0) {
		perror("fork");
		return 1;
	}
	if (child == 0) {
		printf("child: pid %d, parent %d\n", (int)getpid(), (int)getppid());
		exit(7);
	}

	int status;
	if (waitpid(child, &status, 0) < 0) {
		perror("waitpid");
		return 1;
	}
	printf("parent: child %d exited with status %d\n", (int)child, WEXITSTATUS(status));
	return 0;
}
