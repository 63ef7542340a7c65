/* fopen.c: a stream for a file's name (C17 7.21.5.3) */
#include <errno.h>
#include <fcntl.h>
#include "file.h"
#include "sys.h"

FILE *fopen(const char *restrict name, const char *restrict mode)
{
	int flags = file_mode(mode);

	if (flags < 0)
		return 0;
	int fd = sys_result(sys_openat(AT_FDCWD, name, flags, 0666));
	if (fd < 0)
		return 0;
	FILE *f = file_for(fd, flags);
	if (!f)
		sys_close(fd);
	else if (flags & O_APPEND) /* C leaves it open; POSIX: at the end */
		sys_lseek(fd, 0, SEEK_END);
	return f;
}
