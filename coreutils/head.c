/* head - print the beginning of files */
#include "cmd.h"
#include "number.h"

static const struct opt opts[] = {
	{ 'n', "lines", "N", "print the first N lines; with -N all but the last N" },
	{ 'c', "bytes", "N", "print the first N bytes; with -N all but the last N" },
	{ 'q', "quiet", 0, "never print headers" },
	{ 'q', "silent", 0, 0 },
	{ 'v', "verbose", 0, "always print headers" },
	{ 'z', "zero-terminated", 0, "lines end in NUL, not newline" },
	{ 0 }
};

enum { CHUNK = 64 * 1024 };

static uintmax_t count = 10;
static bool bytes, but_last, headers;
static int end = '\n';

/* How much of buf[0..n) is within *left lines or bytes; takes it off *left. */
static size_t within(const char *buf, size_t n, uintmax_t *left)
{
	const char *p = buf;

	if (bytes) {
		n = n < *left ? n : *left;
		*left -= n;
		return n;
	}
	while (*left && (p = memchr(p, end, buf + n - p))) {
		p++;
		--*left;
	}
	return p ? (size_t)(p - buf) : n;
}

static void first(int fd, const char *name)
{
	char buf[CHUNK];
	uintmax_t left = count;
	ssize_t n;

	while (left && (n = read(fd, buf, sizeof buf))) {
		if (n < 0) {
			fail("error reading '%s'", name);
			return;
		}
		size_t m = within(buf, n, &left);
		output(buf, m);
		if (m < (size_t)n)      /* leave the rest to who reads next */
			lseek(fd, (off_t)m - n, SEEK_CUR);
	}
}

/* How much of the start of buf is not among the last count lines or bytes. */
static size_t surplus(const char *buf, size_t len)
{
	const char *p = buf + len;

	if (bytes)
		return len > count ? len - count : 0;
	if (len && p[-1] == end)
		p--;
	for (uintmax_t lines = 0; lines < count; lines++)
		if (!(p = memrchr(buf, end, p - buf)))
			return 0;
	return count ? (size_t)(p + 1 - buf) : len;
}

/* What is surely not among the last lines goes out each time that the buffer
 * is full; as that at least halves it, or it is doubled, the search for the
 * last lines costs no more than the reading. */
static void all_but_last(int fd, const char *name)
{
	size_t len = 0, room = 4 * CHUNK;
	char *buf = grow(0, room, 1);
	ssize_t n;

	do {
		n = read(fd, buf + len, room - len);
		if (n < 0)
			fail("error reading '%s'", name);
		else
			len += n;
		if (n > 0 && room - len >= CHUNK)
			continue;
		size_t done = surplus(buf, len);
		output(buf, done);
		memmove(buf, buf + done, len -= done);
		if (n > 0 && len > room / 2)
			buf = grow(buf, room *= 2, 1);
	} while (n > 0);
	free(buf);
}

static void head(int fd, const char *name)
{
	static bool again;

	if (headers) {
		outputf("%s==> %s <==\n", again ? "\n" : "", name);
		again = true;
	}
	if (but_last)
		all_but_last(fd, name);
	else
		first(fd, name);
}

/* head -5, head -5c, head -2kv: a number, its unit, and options without an
 * argument, as the first word only. */
static void old_form(char *s)
{
	const char *p = s;

	if (scan_number(&p, &count))
		dief("invalid number of lines: '%s': %s", s, strerror(EOVERFLOW));
	for (; *p; p++)
		switch (*p) {
		case 'b': count *= 512; bytes = true; break;
		case 'k': count *= 1024; bytes = true; break;
		case 'm': count *= 1024 * 1024; bytes = true; break;
		case 'c': bytes = true; break;
		case 'l': bytes = false; break;
		case 'q': headers = false; break;
		case 'v': headers = true; break;
		case 'z': end = '\0'; break;
		default: usage_error("invalid trailing option -- %c", *p);
		}
}

int main(int argc, char **argv)
{
	static char *standard_input[] = { "-", 0 };
	bool quiet = false, verbose = false;
	char *old = argc > 1 && argv[1][0] == '-' && argv[1][1] >= '0' && argv[1][1] <= '9'
			? argv[1] + 1 : 0;

	if (old) {
		argv[1] = argv[0];
		argv++;
	}
	command(&argv, "[-n N | -c N] [-qvz] [FILE]...",
		"Print the first 10 lines of each FILE, or of standard input.", opts);
	if (old)
		old_form(old);
	for (int c; (c = option()); )
		switch (c) {
		case 'n':
		case 'c':
			bytes = c == 'c';
			but_last = *arg == '-';
			count = size(arg + (*arg == '-' || *arg == '+'),
				     bytes ? "number of bytes" : "number of lines");
			break;
		case 'q': quiet = true; verbose = false; break;
		case 'v': verbose = true; quiet = false; break;
		case 'z': end = '\0'; break;
		}
	headers = (headers || verbose || (argv[0] && argv[1])) && !quiet;
	for (argv = *argv ? argv : standard_input; *argv; argv++) {
		bool std = !strcmp(*argv, "-");
		int fd = std ? 0 : open(*argv, O_RDONLY | O_CLOEXEC);
		if (fd < 0) {
			fail("cannot open '%s' for reading", *argv);
			continue;
		}
		head(fd, std ? "standard input" : *argv);
		if (!std)
			close(fd);
	}
	return finish();
}
