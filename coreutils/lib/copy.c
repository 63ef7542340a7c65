/* copy.c: copies what is in a file, and what is known of it (see copy.h) */
#include <sys/ioctl.h>
#include <sys/xattr.h>
#include "cmd.h"
#include "copy.h"

bool write_all(int fd, const void *p, size_t n)
{
	const char *s = p;

	while (n) {
		ssize_t m = write(fd, s, n);
		if (m < 0 && errno != EINTR)
			return false;
		if (m > 0)
			s += m, n -= m;
	}
	return true;
}

static ssize_t read_some(int fd, void *buf, size_t n)
{
	ssize_t m;

	do
		m = read(fd, buf, n);
	while (m < 0 && errno == EINTR);
	return m;
}

static char buf[COPY_BUFFER]; /* of pump and pump_sparse */

/* By reading and writing, up to limit bytes. */
static enum copied pump(int in, int out, off_t limit)
{
	ssize_t n;

	while (limit && (n = read_some(in, buf, limit < COPY_BUFFER ? limit : COPY_BUFFER))) {
		if (n < 0)
			return READ_FAILED;
		if (!write_all(out, buf, n))
			return WRITE_FAILED;
		limit -= n;
	}
	return COPIED;
}

enum { MOST = 0x40000000, SMALL = 32 * 1024 };

/* copy_file_range declines many pairs of files, and says 0 for files that
 * make up what is in them when they are read: then pump() does the rest. */
static enum copied transfer(int in, int out, off_t limit)
{
	off_t start = limit;
	ssize_t n = 0;

	while (limit && (n = copy_file_range(in, 0, out, 0, limit < MOST ? limit : MOST, 0))) {
		if (n < 0) {
			if (errno == EINTR)
				continue;
			if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
				return WRITE_FAILED;
			break;
		}
		limit -= n;
	}
	return !n && limit < start ? COPIED : pump(in, out, limit);
}

enum copied copy_data(int in, int out)
{
	return transfer(in, out, INT64_MAX);
}

static bool is_zero(const char *p, size_t n)
{
	return !*p && !memcmp(p, p + 1, n - 1);
}

/* Blocks of zeros are passed over. */
static enum copied pump_sparse(int in, int out)
{
	enum { BLOCK = 4096 };
	off_t end = 0;
	ssize_t n;

	while ((n = read_some(in, buf, COPY_BUFFER))) {
		if (n < 0)
			return READ_FAILED;
		for (ssize_t i = 0, m; i < n; i += m) {
			m = n - i < BLOCK ? n - i : BLOCK;
			if (is_zero(buf + i, m) ? lseek(out, m, SEEK_CUR) < 0
						: !write_all(out, buf + i, m))
				return WRITE_FAILED;
		}
		end += n;
	}
	return ftruncate(out, end) < 0 ? WRITE_FAILED : COPIED;
}

/* One piece of data after another, holes between them left out. */
static enum copied copy_pieces(int in, int out, off_t size)
{
	off_t data = 0, hole;

	while (data < size && (data = lseek(in, data, SEEK_DATA)) >= 0) {
		if ((hole = lseek(in, data, SEEK_HOLE)) < 0 || lseek(in, data, SEEK_SET) < 0)
			return READ_FAILED;
		if (lseek(out, data, SEEK_SET) < 0)
			return WRITE_FAILED;
		enum copied c = transfer(in, out, hole - data);
		if (c != COPIED)
			return c;
		data = hole;
	}
	if (data < 0 && errno != ENXIO)
		return READ_FAILED;
	return ftruncate(out, size) < 0 ? WRITE_FAILED : COPIED;
}

enum copied copy_file(int in, int out, const struct stat *st, enum holes holes)
{
	if (holes == MAKE_HOLES)
		return pump_sparse(in, out);
	if (holes == FILL_HOLES)
		return pump(in, out, INT64_MAX);
	if (S_ISREG(st->st_mode) && st->st_blocks < st->st_size / 512 &&
	    lseek(in, 0, SEEK_HOLE) >= 0 && !lseek(in, 0, SEEK_SET))
		return copy_pieces(in, out, st->st_size);
	/* For little the kernel's way of copying takes longer than a read and a
	 * write; and when all that there was has come, no read is due to say so. */
	if (S_ISREG(st->st_mode) && st->st_size > 0 && st->st_size <= SMALL)
		return pump(in, out, st->st_size);
	return copy_data(in, out);
}

bool share_blocks(int in, int out)
{
	return !ioctl(out, _IOW(0x94, 9, int), in); /* FICLONE */
}

/* Extended attributes come in two lists of calls, by descriptor and by path. */
struct end {
	int fd;
	const char *path;
};

static ssize_t list(struct end e, char *buf, size_t n)
{
	return e.path ? llistxattr(e.path, buf, n) : flistxattr(e.fd, buf, n);
}

static ssize_t get(struct end e, const char *name, void *buf, size_t n)
{
	return e.path ? lgetxattr(e.path, name, buf, n) : fgetxattr(e.fd, name, buf, n);
}

static int set(struct end e, const char *name, const void *buf, size_t n)
{
	return e.path ? lsetxattr(e.path, name, buf, n, 0) : fsetxattr(e.fd, name, buf, n, 0);
}

static bool copy_attributes(struct end from, struct end to)
{
	ssize_t n = list(from, 0, 0), m;
	bool all = true;

	if (n <= 0)
		return !n || errno == ENOTSUP;
	char *names = grow(0, n, 1), *value = 0;
	n = list(from, names, n);
	for (char *s = names; n > 0 && s < names + n; s += strlen(s) + 1) {
		if ((m = get(from, s, 0, 0)) < 0)
			continue;
		value = grow(value, m, 1);
		m = get(from, s, value, m);
		all &= m >= 0 && !set(to, s, value, m);
	}
	int e = errno;
	free(names);
	free(value);
	errno = e;
	return all;
}

bool copy_xattrs(int in, int out)
{
	return copy_attributes((struct end){ in, 0 }, (struct end){ out, 0 });
}

bool copy_link_xattrs(const char *from, const char *to)
{
	return copy_attributes((struct end){ -1, from }, (struct end){ -1, to });
}
