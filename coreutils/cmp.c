/* cmp - compare two files byte by byte */
#include <sys/stat.h>
#include "cmd.h"
#include "lines.h"
#include "number.h"

static const struct opt opts[] = {
	{ 'l', "verbose", 0, "print the offset and the two values of each difference" },
	{ 's', "quiet", 0, "print nothing, only give the exit status" },
	{ 's', "silent", 0, 0 },
	{ 'b', "print-bytes", 0, "print the differing bytes as characters too" },
	{ 'i', "ignore-initial", "N[:M]", "skip the first N bytes (of the second file, M)" },
	{ 'n', "bytes", "N", "compare N bytes at most" },
	{ 0 }
};

struct side {
	const char *name;
	int fd;
	uintmax_t skip;
	char buf[64 * 1024];
	size_t n;
};

static struct side a, b;
static bool all, quiet, characters;
static uintmax_t limit = UINTMAX_MAX;
static int width;

static void open_side(struct side *s)
{
	s->fd = strcmp(s->name, "-") ? open(s->name, O_RDONLY | O_CLOEXEC) : 0;
	if (s->fd < 0 && quiet)
		exit(2);
	if (s->fd < 0)
		die("%s", s->name);
}

/* Fills the buffer as far as the file goes. */
static void fill(struct side *s, size_t want)
{
	ssize_t n = 1;

	for (s->n = 0; s->n < want && n; s->n += n) {
		n = read(s->fd, s->buf + s->n, want - s->n);
		if (n < 0)
			die("%s", s->name);
	}
}

static void skip(struct side *s)
{
	if (s->skip > INT64_MAX || lseek(s->fd, s->skip, SEEK_CUR) < 0)
		while (s->skip) {
			fill(s, s->skip < sizeof s->buf ? s->skip : sizeof s->buf);
			if (!s->n)
				break;
			s->skip -= s->n;
		}
}

/* How cat -t would print a byte: ^A, M-a. */
static const char *visible(unsigned char c, char *s)
{
	char *p = s;

	if (c >= 128) {
		p = stpcpy(p, "M-");
		c -= 128;
	}
	if (c < 32 || c == 127) {
		*p++ = '^';
		c ^= 64;
	}
	*p++ = c;
	*p = '\0';
	return s;
}

static void print_byte(uintmax_t at, unsigned char x, unsigned char y)
{
	char s[8], t[8];

	if (characters)
		outputf("%*ju %3o %-4s %3o %s\n", width, at, x, visible(x, s), y, visible(y, t));
	else
		outputf("%*ju %3o %3o\n", width, at, x, y);
}

static void print_first(uintmax_t at, uintmax_t line, unsigned char x, unsigned char y)
{
	char s[8], t[8];

	/* POSIX says char; with -b there are both, and GNU says byte */
	outputf("%s %s differ: %s %ju, line %ju", a.name, b.name, characters ? "byte" : "char", at,
		line);
	if (characters)
		outputf(" is %3o %s %3o %s", x, visible(x, s), y, visible(y, t));
	output("\n", 1);
}

static void print_end(const struct side *s, uintmax_t at, uintmax_t line, bool line_ended)
{
	if (quiet)
		return;
	if (!at)
		failf("EOF on %s which is empty", s->name);
	else if (all)
		failf("EOF on %s after byte %ju", s->name, at);
	else if (line_ended)
		failf("EOF on %s after byte %ju, line %ju", s->name, at, line - 1);
	else
		failf("EOF on %s after byte %ju, in line %ju", s->name, at, line);
}

static size_t first_difference(size_t n)
{
	size_t i = 0;

	if (!memcmp(a.buf, b.buf, n))
		return n;
	while (a.buf[i] == b.buf[i])
		i++;
	return i;
}

static void compare(void)
{
	uintmax_t at = 0, line = 1;
	bool line_ended = false;

	while (at < limit) {
		uintmax_t left = limit - at;
		size_t want = left < sizeof a.buf ? left : sizeof a.buf;
		fill(&a, want);
		fill(&b, want);
		size_t n = a.n < b.n ? a.n : b.n, i = first_difference(n);
		if (i < n)
			status = 1;
		if (i < n && quiet)
			return;
		if (i < n && !all) {
			line += count_byte(a.buf, i, '\n');
			print_first(at + i + 1, line, a.buf[i], b.buf[i]);
			return;
		}
		for (; i < n; i++)
			if (a.buf[i] != b.buf[i])
				print_byte(at + i + 1, a.buf[i], b.buf[i]);
		if (!all && !quiet)
			line += count_byte(a.buf, n, '\n');
		at += n;
		if (n)
			line_ended = a.buf[n - 1] == '\n';
		if (a.n != b.n) {
			status = 1;
			print_end(a.n < b.n ? &a : &b, at, line, line_ended);
			return;
		}
		if (n < want)
			return;
	}
}

/* -l's offsets are as wide as the largest that can occur. */
static int digits(void)
{
	struct stat s, t;
	uintmax_t n = limit;
	int w = 1;

	if (!fstat(a.fd, &s) && S_ISREG(s.st_mode) && (uintmax_t)s.st_size < n)
		n = s.st_size;
	if (!fstat(b.fd, &t) && S_ISREG(t.st_mode) && (uintmax_t)t.st_size < n)
		n = t.st_size;
	for (; n >= 10; n /= 10)
		w++;
	return w;
}

static void set_skip(char *s)
{
	char *colon = strchr(s, ':');

	if (colon)
		*colon = '\0';
	a.skip = b.skip = size(s, "--ignore-initial value");
	if (colon)
		b.skip = size(colon + 1, "--ignore-initial value");
}

int main(int argc, char **argv)
{
	(void)argc;
	usage_status = 2;
	command(&argv, "[-l|-s] [-b] [-i N[:M]] [-n N] FILE1 [FILE2 [SKIP1 [SKIP2]]]",
		"Compare two files, and tell where they first differ.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'l': all = true; break;
		case 's': quiet = true; break;
		case 'b': characters = true; break;
		case 'i': set_skip(arg); break;
		case 'n': limit = size(arg, "--bytes value"); break;
		}
	if (all && quiet)
		usage_error("options -l and -s are incompatible");
	if (!argv[0])
		usage_error("missing operand after '%s'", self);
	a.name = argv[0];
	b.name = argv[1] ? argv[1] : "-";
	if (argv[1] && argv[2]) {
		a.skip = size(argv[2], "SKIP value");
		if (argv[3])
			b.skip = size(argv[3], "SKIP value");
		if (argv[3] && argv[4])
			usage_error("extra operand '%s'", argv[4]);
	}
	open_side(&a);
	open_side(&b);
	skip(&a);
	skip(&b);
	width = digits();
	compare();
	return finish();
}
