/* open.c: making streams and undoing them */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include "file.h"
#include "sys.h"

/* C17 7.21.5.3, POSIX.1-2024 for e and x. */
int file_mode(const char *mode)
{
	int flags = *mode == 'r' ? O_RDONLY :
		    *mode == 'w' ? O_WRONLY | O_CREAT | O_TRUNC :
		    *mode == 'a' ? O_WRONLY | O_CREAT | O_APPEND :
				   -1;

	if (flags < 0) {
		errno = EINVAL;
		return -1;
	}
	while (*++mode && *mode != ',')
		if (*mode == '+')
			flags = (flags & ~O_ACCMODE) | O_RDWR;
		else if (*mode == 'x')
			flags |= O_EXCL;
		else if (*mode == 'e')
			flags |= O_CLOEXEC;
	return flags;
}

unsigned file_access(int flags)
{
	unsigned access = flags & O_APPEND ? APPENDS : 0;

	if ((flags & O_ACCMODE) != O_WRONLY)
		access |= CAN_READ;
	if ((flags & O_ACCMODE) != O_RDONLY)
		access |= CAN_WRITE;
	return access;
}

/* One block: the stream, what its functions keep, the bytes for pushing back, the buffer. */
FILE *file_new(unsigned access, size_t size, size_t cookie)
{
	cookie = (cookie + 15) & ~(size_t)15;
	FILE *f = malloc(sizeof *f + cookie + PUSHBACK + size);

	if (!f)
		return 0;
	memset(f, 0, sizeof *f + cookie);
	f->flags = access;
	f->fd = -1;
	f->cookie = f + 1;
	f->data = (unsigned char *)(f + 1) + cookie + PUSHBACK;
	f->size = size;
	f->offset = UNKNOWN;
	file_no_read(f);
	f->write = f->write_end = f->data;
	return f;
}

FILE *file_for(int fd, int flags)
{
	FILE *f = file_new(file_access(flags) | MAYBE_LINES, BUFSIZ, 0);

	if (f)
		f->fd = fd;
	return f;
}

long file_finish(FILE *f)
{
	int error = 0;

	if (file_pending(f) && file_flush_hook(f))
		error = errno;
	else if ((f->flags & READING) && file_sync_hook && file_sync_hook(f))
		error = errno;
	long closed = !f->ops	    ? sys_close(f->fd) :
		      f->ops->close ? f->ops->close(f) :
				      0;
	return error ? -error : closed;
}

void file_free(FILE *f)
{
	if (!(f->flags & STATIC))
		free(f);
}
