/* daemon.c: into the background */
#include <fcntl.h>
#include <unistd.h>

/* What can fail is done before there are two processes. */
static int standard_files(void)
{
	int fd = open("/dev/null", O_RDWR | O_CLOEXEC);

	if (fd < 0)
		return -1;
	for (int i = 0; i < 3; i++)
		if (fd == i)
			fcntl(fd, F_SETFD, 0);
		else if (dup2(fd, i) < 0)
			return -1;
	if (fd > 2)
		close(fd);
	return 0;
}

int daemon(int nochdir, int noclose)
{
	if (!nochdir && chdir("/") < 0)
		return -1;
	if (!noclose && standard_files() < 0)
		return -1;
	pid_t pid = fork();
	if (pid < 0)
		return -1;
	if (pid > 0)
		_exit(0);
	return setsid() < 0 ? -1 : 0;
}
