/* hello: execve, ioctl (is standard output a terminal?), write, exit_group. */
#include <stdio.h>

int main(void)
{
	printf("hello, world\n");
	return 0;
}
