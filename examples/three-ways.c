/* three-ways: one message by way of C, of POSIX and of the bare system call.
 *
 * printf keeps its text in a buffer: without the flush it would come last. */
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(void)
{
	static const char message[] = "hello, world\n";

	printf("%s", message);
	fflush(stdout);
	if (write(STDOUT_FILENO, message, sizeof message - 1) < 0)
		return 1;
	if (syscall(SYS_write, STDOUT_FILENO, message, sizeof message - 1) < 0)
		return 1;
	return 0;
}
