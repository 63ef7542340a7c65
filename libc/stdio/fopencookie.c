/* fopencookie.c: a stream on a program's own functions (GNU) */
#include <errno.h>
#include "file.h"

struct custom {
	void *cookie;
	cookie_io_functions_t functions;
};

/* Functions say -1 and set errno, or forget to. */
static long failure(void)
{
	return errno ? -errno : -EIO;
}

static long read_custom(FILE *f, void *to, size_t n)
{
	struct custom *c = f->cookie;

	if (!c->functions.read)
		return 0;
	long got = c->functions.read(c->cookie, to, n);
	return got < 0 ? failure() : got;
}

static long write_custom(FILE *f, const void *from, size_t n)
{
	struct custom *c = f->cookie;

	if (!c->functions.write)
		return n;
	long done = c->functions.write(c->cookie, from, n);
	return done <= 0 ? failure() : done;
}

static long seek_custom(FILE *f, long offset, int whence)
{
	struct custom *c = f->cookie;
	off_t at = offset;

	if (!c->functions.seek)
		return -ESPIPE;
	return c->functions.seek(c->cookie, &at, whence) < 0 ? failure() : at;
}

static long close_custom(FILE *f)
{
	struct custom *c = f->cookie;

	return c->functions.close && c->functions.close(c->cookie) < 0 ? failure() : 0;
}

static const struct file_ops ops = { read_custom, write_custom, seek_custom, close_custom };

FILE *fopencookie(void *restrict cookie, const char *restrict mode, cookie_io_functions_t functions)
{
	int flags = file_mode(mode);

	if (flags < 0)
		return 0;
	FILE *f = file_new(file_access(flags), BUFSIZ, sizeof(struct custom));
	if (!f)
		return 0;
	*(struct custom *)f->cookie = (struct custom){ cookie, functions };
	f->ops = &ops;
	return f;
}
