/* fdopen.c: a stream for a descriptor (POSIX.1-2024, XSH fdopen) */
#include <errno.h>
#include <fcntl.h>
#include "file.h"
#include "sys.h"

FILE *fdopen(int fd, const char *mode)
{
	int flags = file_mode(mode);

	if (flags < 0)
		return 0;
	int have = sys_result(sys_fcntl(fd, F_GETFL, 0));
	if (have < 0)
		return 0;
	if ((have & O_ACCMODE) != O_RDWR && (have & O_ACCMODE) != (flags & O_ACCMODE)) {
		errno = EINVAL;
		return 0;
	}
	FILE *f = file_for(fd, flags);
	if (!f)
		return 0;
	if ((flags & O_APPEND) && !(have & O_APPEND))
		sys_fcntl(fd, F_SETFL, have | O_APPEND);
	if (flags & O_CLOEXEC)
		sys_fcntl(fd, F_SETFD, FD_CLOEXEC);
	return f;
}
