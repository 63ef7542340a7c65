/* tail - print the end of files, and what is added to them */
#include <poll.h>
#include <signal.h>
#include <sys/stat.h>
#include "cmd.h"
#include "number.h"

enum { FOLLOW = 256, RETRY, PID };

static const struct opt opts[] = {
	{ 'n', "lines", "N", "print the last N lines; with +N begin at line N" },
	{ 'c', "bytes", "N", "print the last N bytes; with +N begin at byte N" },
	{ 'r', "reverse", 0, "print lines last to first: all, or N" },
	{ 'f', 0, 0, "wait for what is added to the files, and print it" },
	{ FOLLOW, "follow", "[HOW]", "the same; HOW: descriptor, or name: reopen renamed files" },
	{ 'F', 0, 0, "--follow=name --retry" },
	{ RETRY, "retry", 0, "keep trying to open a file that is not there" },
	{ PID, "pid", "PID", "with -f, end when process PID has ended" },
	{ 's', "sleep-interval", "N", "with -f, look every N seconds (0.25)" },
	{ 'q', "quiet", 0, "never print headers" },
	{ 'q', "silent", 0, 0 },
	{ 'v', "verbose", 0, "always print headers" },
	{ 'z', "zero-terminated", 0, "lines end in NUL, not newline" },
	{ 0 }
};

enum { CHUNK = 64 * 1024 };

static uintmax_t count = 10;
static bool bytes, from_start, reverse, headers;
static int end = '\n';

static enum { NO, DESCRIPTOR, NAME } follow;
static bool retry;
static pid_t pid;
static struct timespec interval = { 0, 250000000 };

/* A file that is followed; fd < 0 while it is not there. */
struct file {
	const char *name;
	int fd;
	dev_t dev;
	ino_t ino;
	off_t seen; /* how far a regular file has been printed */
	int why;    /* errno of the last failure that was told */
	bool done;  /* there is nothing to wait for */
};

static const char *title(const struct file *f)
{
	return strcmp(f->name, "-") ? f->name : "standard input";
}

static void header(const struct file *f)
{
	static const struct file *last;

	if (headers && last != f)
		outputf("%s==> %s <==\n", last ? "\n" : "", title(f));
	last = f;
}

static bool copy_rest(struct file *f)
{
	char buf[CHUNK];
	bool any = false;
	ssize_t n;

	while ((n = read(f->fd, buf, sizeof buf)) > 0) {
		if (!any)
			header(f);
		any = true;
		output(buf, n);
	}
	if (n < 0 && errno != EAGAIN) {
		fail("error reading '%s'", title(f));
		f->done = true;
	}
	return any;
}

/* tail -n +N, -c +N: goes past the first N - 1. */
static void skip(struct file *f)
{
	char buf[CHUNK];
	uintmax_t left = count ? count - 1 : 0;
	ssize_t n;

	while (left && (n = read(f->fd, buf, sizeof buf)) > 0) {
		const char *p = buf, *limit = buf + n;
		if (bytes) {
			p += (uintmax_t)n < left ? (uintmax_t)n : left;
			left -= p - buf;
		}
		while (!bytes && left && p < limit) {
			p = memchr(p, end, limit - p);
			p = p ? left--, p + 1 : limit;
		}
		output(p, limit - p);
	}
	copy_rest(f);
}

/* Where the last lines of text begin, looking back from its end.  *left is how
 * many ends of lines may still be passed; it is 0 when the place is found. */
static const char *back(const char *text, const char *limit, uintmax_t *left)
{
	while ((limit = memrchr(text, end, limit - text)))
		if (!--*left)
			return limit + 1;
	return text;
}

static size_t surplus(const char *buf, size_t len)
{
	uintmax_t left = count;

	if (bytes || !count)
		return !count ? len : len > count ? len - count : 0;
	return back(buf, buf + len - (len && buf[len - 1] == end), &left) - buf;
}

/* The end of something that can only be read forward.  The buffer is emptied
 * of what came before the last lines only when it is full: that at least
 * halves it, or it is doubled, so looking back costs no more than reading. */
static size_t keep_last(struct file *f, char **text)
{
	size_t len = 0, room = 4 * CHUNK;
	char *buf = grow(0, room, 1);
	ssize_t n;

	while ((n = read(f->fd, buf + len, room - len)) > 0) {
		len += n;
		if (room - len >= CHUNK)
			continue;
		size_t drop = surplus(buf, len);
		memmove(buf, buf + drop, len -= drop);
		if (len > room / 2)
			buf = grow(buf, room *= 2, 1);
	}
	if (n < 0)
		fail("error reading '%s'", title(f));
	size_t drop = surplus(buf, len);
	memmove(buf, buf + drop, len -= drop);
	*text = buf;
	return len;
}

static void print_reversed(const char *text, size_t len)
{
	const char *limit = text + len, *p;

	for (; limit > text; limit = p) {
		p = memrchr(text, end, limit - text - 1);
		p = p ? p + 1 : text;
		output(p, limit - p);
	}
}

/* Goes back from the end of a regular file, block by block, to where its last
 * lines begin, and leaves the offset there. */
static bool seek_last(struct file *f, off_t from, off_t size)
{
	char buf[CHUNK];
	uintmax_t left = count;
	off_t at = size;

	if (bytes) {
		at = (uintmax_t)(size - from) > count ? size - (off_t)count : from;
	} else if (!count) {
		at = size;
	} else while (left && at > from) {
		size_t len = (at - from - 1) % CHUNK + 1;
		at -= len;
		ssize_t n = pread(f->fd, buf, len, at);
		if (n != (ssize_t)len)
			return false;   /* it shrank meanwhile, or cannot be read there */
		const char *limit = buf + n - (at + n == size && buf[n - 1] == end);
		const char *p = back(buf, limit, &left);
		at += left ? 0 : p - buf;
	}
	return lseek(f->fd, at, SEEK_SET) == at;
}

static void print_last(struct file *f)
{
	struct stat st;
	off_t from = lseek(f->fd, 0, SEEK_CUR);

	/* The size of a file in /proc or /sys is not to be trusted: read it. */
	if (!reverse && from >= 0 && !fstat(f->fd, &st) && S_ISREG(st.st_mode) &&
	    st.st_size > st.st_blksize && st.st_size > from && seek_last(f, from, st.st_size)) {
		copy_rest(f);
		return;
	}
	char *text;
	size_t len = keep_last(f, &text);
	if (reverse)
		print_reversed(text, len);
	else
		output(text, len);
	free(text);
}

static bool open_file(struct file *f)
{
	bool std = !strcmp(f->name, "-");
	struct stat st;

	f->fd = std ? 0 : open(f->name, O_RDONLY | O_CLOEXEC | (follow ? O_NONBLOCK : 0));
	if (f->fd < 0 || fstat(f->fd, &st)) {
		f->why = errno;
		return false;
	}
	/* Opening without waiting is for FIFOs; reading what is there now does wait. */
	if (!std && follow)
		fcntl(f->fd, F_SETFL, fcntl(f->fd, F_GETFL) & ~O_NONBLOCK);
	f->dev = st.st_dev;
	f->ino = st.st_ino;
	f->why = 0;
	return true;
}

static void tail(struct file *f)
{
	struct stat st;

	if (!open_file(f)) {
		fail("cannot open '%s' for reading", f->name);
		f->done = !follow || !retry;
		return;
	}
	header(f);
	if (follow && !fstat(f->fd, &st) && S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		fail("error reading '%s'", f->name);
		failf("%s: cannot follow end of this type of file%s", f->name,
		      retry ? "" : "; giving up on this name");
		f->why = EISDIR;
		f->done = !retry;
		close(f->fd);
		f->fd = -1;
		return;
	}
	if (from_start)
		skip(f);
	else
		print_last(f);
	if (!follow) {
		if (f->fd)
			close(f->fd);
		return;
	}
	f->seen = lseek(f->fd, 0, SEEK_CUR);
	fcntl(f->fd, F_SETFL, fcntl(f->fd, F_GETFL) | O_NONBLOCK);
}

/* With --follow=name: is the name still this file's?  Says what happened. */
static void look_again(struct file *f)
{
	struct stat st;
	bool had = f->fd >= 0;

	if (stat(f->name, &st)) {
		if (had || errno != f->why)
			fail("'%s' has become inaccessible", f->name);
		f->why = errno;
		if (had)
			close(f->fd);
		f->fd = -1;
		f->done = !retry && follow == NAME;
		return;
	}
	if (had && st.st_dev == f->dev && st.st_ino == f->ino)
		return;
	if (S_ISDIR(st.st_mode)) {
		if (f->why != EISDIR)
			failf("'%s' has been replaced with an untailable file", f->name);
		f->why = EISDIR;
		return;
	}
	int old = f->fd;
	if (!open_file(f)) {
		f->fd = old;
		return;
	}
	if (had)
		close(old);
	warnf("'%s' %s;  following new file", f->name, had ? "has been replaced" : "has appeared");
	fcntl(f->fd, F_SETFL, fcntl(f->fd, F_GETFL) | O_NONBLOCK);
	f->seen = 0;
	if (follow == DESCRIPTOR)
		f->done = false;
}

static void look(struct file *f)
{
	struct stat st;

	if (strcmp(f->name, "-") && (follow == NAME || f->fd < 0))
		look_again(f);
	if (f->fd < 0)
		return;
	if (!fstat(f->fd, &st) && S_ISREG(st.st_mode) && st.st_size < f->seen) {
		warnf("%s: file truncated", title(f));
		lseek(f->fd, 0, SEEK_SET);
	}
	copy_rest(f);
	f->seen = lseek(f->fd, 0, SEEK_CUR);
}

/* Until all files are gone, --pid's process is, or nobody reads our output:
 * poll is asked for no event, and so only ends early for that. */
static void follow_all(struct file *files, size_t n)
{
	for (bool last = false;;) {
		size_t waiting = 0;
		last = pid && kill(pid, 0) && errno == ESRCH;
		for (size_t i = 0; i < n; i++)
			if (!files[i].done) {
				look(&files[i]);
				waiting += !files[i].done;
			}
		if (fflush(stdout))
			return;
		if (!waiting) {
			failf("no files remaining");
			return;
		}
		if (last)
			return;
		struct pollfd out = { .fd = 1 };
		if (ppoll(&out, 1, &interval, 0) > 0) {
			signal(SIGPIPE, SIG_DFL);
			raise(SIGPIPE);
		}
	}
}

static void set_count(const char *s)
{
	from_start = *s == '+';
	count = size(s + (*s == '-' || *s == '+'), bytes ? "number of bytes" : "number of lines");
}

/* tail -5, +5, -5c, +3lf, -5b, -f: the form of old, as the first word and
 * before at most one operand. */
static bool old_form(const char *s)
{
	const char *p = s + 1;
	uintmax_t n = 10;
	bool start = *s == '+', in_bytes = false;

	if ((*s != '-' && *s != '+') || scan_number(&p, &n) == EOVERFLOW || p == s + 1)
		return false;
	if (*p == 'b' || *p == 'c') {
		in_bytes = true;
		n *= *p == 'b' ? 512 : 1;
	}
	p += *p == 'b' || *p == 'c' || *p == 'l';
	bool wait = *p == 'f';
	if (p[wait])
		return false;
	count = n;
	from_start = start;
	bytes = in_bytes;
	follow = wait ? DESCRIPTOR : NO;
	return true;
}

static void set_follow(const char *how)
{
	if (how && strncmp(how, "descriptor", strlen(how)) && strncmp(how, "name", strlen(how)))
		usage_error("invalid argument '%s' for '--follow'", how);
	follow = how && *how == 'n' ? NAME : DESCRIPTOR;
}

int main(int argc, char **argv)
{
	static char *standard_input[] = { "-", 0 };
	bool quiet = false, verbose = false, counted = false;
	struct stat st;
	size_t n = 0;

	if (argc > 1 && (argv[1][0] != '+' || argc < 4) && old_form(argv[1])) {
		argv[1] = argv[0];
		argv++;
		counted = true;
	}
	command(&argv, "[-n N | -c N] [-fFqrvz] [--pid=PID] [-s N] [FILE]...",
		"Print the last 10 lines of each FILE, or of standard input.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'n': counted = true; bytes = false; set_count(arg); break;
		case 'c': counted = true; bytes = true; set_count(arg); break;
		case 'r': reverse = true; break;
		case 'f': follow = DESCRIPTOR; break;
		case FOLLOW: set_follow(arg); break;
		case 'F': follow = NAME; retry = true; break;
		case RETRY: retry = true; break;
		case PID: pid = number(arg, 1, INT_MAX, "PID"); break;
		case 's': interval = duration(arg); break;
		case 'q': quiet = true; verbose = false; break;
		case 'v': verbose = true; quiet = false; break;
		case 'z': end = '\0'; break;
		}
	if (reverse && (bytes || from_start || follow))
		usage_error("-r goes with neither -c, -f nor +N");
	if (reverse && !counted)
		count = UINTMAX_MAX;
	if (!*argv)
		argv = standard_input;
	/* POSIX: a pipe on standard input is not followed. */
	if (follow && !strcmp(*argv, "-") && !argv[1] && !fstat(0, &st) && S_ISFIFO(st.st_mode))
		follow = NO;
	while (argv[n]) {
		if (follow == NAME && !strcmp(argv[n], "-"))
			dief("cannot follow '-' by name");
		n++;
	}
	if (retry && !follow)
		warnf("warning: --retry ignored; --retry is useful only when following");
	if (pid && !follow)
		warnf("warning: PID ignored; --pid=PID is useful only when following");
	if (!count && !from_start && !follow && !reverse)       /* the end of nothing */
		return finish();
	headers = (verbose || n > 1) && !quiet;
	struct file *files = grow(0, n, sizeof *files);
	for (size_t i = 0; i < n; i++) {
		files[i] = (struct file){ .name = argv[i], .fd = -1 };
		tail(&files[i]);
	}
	if (follow)
		follow_all(files, n);
	return finish();
}
