/* freopen.c: another file on the same stream (C17 7.21.5.4).
 *
 * The descriptor's number stays: a redirected stdout is still descriptor 1 (POSIX).
 * Without a name, the file is opened again by its descriptor, which lets the kernel
 * say which changes of mode the file allows. */
#include <errno.h>
#include <fcntl.h>
#include "file.h"
#include "sys.h"

/* "/proc/self/fd/N" */
static const char *descriptor_path(char path[32], int fd)
{
	static const char prefix[] = "/proc/self/fd/";
	char *p = path, digits[12];
	int n = 0;

	for (const char *s = prefix; *s;)
		*p++ = *s++;
	do
		digits[n++] = '0' + fd % 10;
	while (fd /= 10);
	while (n)
		*p++ = digits[--n];
	*p = 0;
	return path;
}

/* The new descriptor, moved to the old one's number; or -errno with the old one closed. */
static long reopen(FILE *f, const char *name, int flags)
{
	char path[32];
	int old = f->ops ? -1 : f->fd;

	if (!name && old < 0)
		return -EBADF;
	if (!name) {
		flags &= ~(O_CREAT | O_EXCL);
		name = descriptor_path(path, old);
	}
	if (file_pending(f))
		file_flush_hook(f);
	else if ((f->flags & READING) && file_sync_hook)
		file_sync_hook(f);
	if (f->ops && f->ops->close)
		f->ops->close(f);
	long fd = sys_openat(AT_FDCWD, name, flags, 0666);
	if (old >= 0 && fd != old) {
		if (fd >= 0) {
			long moved = sys_dup3(fd, old, flags & O_CLOEXEC);
			sys_close(fd);
			fd = moved;
		}
		if (fd < 0)
			sys_close(old);
	}
	return fd;
}

FILE *freopen(const char *restrict name, const char *restrict mode, FILE *restrict f)
{
	int flags = file_mode(mode);

	file_unlist(f);
	bool locked = file_lock(f);
	long fd = flags < 0 ? (file_finish(f), -EINVAL) : reopen(f, name, flags);
	unsigned kept = f->flags & (STATIC | LINES | MAYBE_LINES | UNBUFFERED);
	if (kept & LINES && !(kept & UNBUFFERED)) /* the new file may be no terminal */
		kept = (kept & ~LINES) | MAYBE_LINES;
	f->flags = kept | (fd < 0 ? 0 : file_access(flags));
	f->fd = fd < 0 ? -1 : fd;
	f->ops = 0;
	f->offset = UNKNOWN;
	f->orientation = 0;
	f->reading_state = f->writing_state = (mbstate_t){ 0 };
	file_no_read(f);
	f->write = f->write_end = f->data;
	if (fd >= 0 && (flags & O_APPEND))
		sys_lseek(fd, 0, SEEK_END);
	file_unlock(f, locked);
	if (fd >= 0)
		return f;
	file_free(f);
	sys_result(fd);
	return 0;
}
