/* wc - count lines, words, characters and bytes */
#include <sys/stat.h>
#include <wchar.h>
#include <wctype.h>
#include "cmd.h"
#include "lines.h"
#include "utf8.h"

enum { FILES0 = 256, TOTAL };

static const struct opt opts[] = {
	{ 'c', "bytes", 0, "count bytes" },
	{ 'm', "chars", 0, "count characters" },
	{ 'l', "lines", 0, "count newlines" },
	{ 'w', "words", 0, "count words: what stands between white space" },
	{ 'L', "max-line-length", 0, "the width of the widest line" },
	{ FILES0, "files0-from", "F", "read the names of the files, each ended by NUL, from F" },
	{ TOTAL, "total", "WHEN", "print a total: auto, always, only, never" },
	{ 0 }
};

/* In the order in which they are printed. */
enum { LINES, WORDS, CHARS, BYTES, WIDTH, COUNTS };

static bool want[COUNTS];
static int digits = 1;
static char class[256]; /* of a byte: SPACE, or OTHER that needs a closer look */
enum { WORD, SPACE, OTHER };

/* The state of a count that goes on from one read to the next. */
struct scan {
	uintmax_t *n;
	bool in_word;
	uintmax_t column;
	char rest[4]; /* the beginning of a character that the next read ends */
	size_t kept;
};

/* Words and characters of a stretch of bytes without regard to characters. */
static void scan_bytes(struct scan *s, const unsigned char *p, size_t n)
{
	uintmax_t words = 0;
	unsigned before = s->in_word;

	for (size_t i = 0; i < n; i++) {
		unsigned inside = class[p[i]] != SPACE;
		words += inside & ~before;
		before = inside;
	}
	s->in_word = before;
	s->n[WORDS] += words;
	s->n[CHARS] += n;
}

/* A tab goes to the next multiple of 8; CR and FF begin the line again. */
static void widen(struct scan *s, int32_t c)
{
	if (c == '\t')
		s->column = (s->column | 7) + 1;
	else if (c == '\n' || c == '\r' || c == '\f')
		s->column = 0;
	else if (c >= ' ' && c < 0x7f)
		s->column++;
	else if (c >= 0x80 && utf8 && wcwidth(c) > 0)
		s->column += wcwidth(c);
	if (s->column > s->n[WIDTH])
		s->n[WIDTH] = s->column;
}

static void scan_char(struct scan *s, int32_t c)
{
	bool space = c >= 0 && (c < 256 && class[c] != OTHER ? class[c] == SPACE :
				utf8 && iswspace(c));

	s->n[CHARS]++;
	s->n[WORDS] += !space && !s->in_word;
	s->in_word = !space;
	if (want[WIDTH])
		widen(s, c);
}

/* Is p the beginning of a character whose end is not here yet? */
static bool cut_short(const char *p, const char *end)
{
	unsigned char b = *p;
	int need = b >= 0xf0 ? 4 : b >= 0xe0 ? 3 : 2;

	if (b < 0xc2 || b > 0xf4 || end - p >= need)
		return false;
	while (++p < end)
		if ((*p & 0xc0) != 0x80)
			return false;
	return true;
}

/* Returns how many bytes it used: at most three are left for the next time. */
static size_t scan_chars(struct scan *s, const char *p, size_t n, bool last)
{
	const char *start = p, *end = p + n;

	while (p < end) {
		int32_t c;
		size_t m = utf8_char(p, end, &c);
		if (c < 0 && !last && cut_short(p, end))
			break;
		scan_char(s, c);
		p += m;
	}
	return p - start;
}

static bool all_ascii(const char *p, size_t n)
{
	uint64_t any = 0, v;

	for (; n >= 8; n -= 8, p += 8) {
		memcpy(&v, p, 8);
		any |= v;
	}
	while (n--)
		any |= (uint64_t)*p++ << 56;
	return !(any >> 7 & UINT64_C(0x0101010101010101));
}

/* buf has room for three bytes before it, where the rest of the last time goes. */
static void scan(struct scan *s, char *buf, size_t n)
{
	if (want[LINES])
		s->n[LINES] += count_byte(buf, n, '\n');
	if (!want[WORDS] && !want[CHARS] && !want[WIDTH])
		return;
	if (!want[WIDTH] && !s->kept && (!utf8 || all_ascii(buf, n))) {
		scan_bytes(s, (unsigned char *)buf, n);
		return;
	}
	buf -= s->kept;
	memcpy(buf, s->rest, s->kept);
	size_t used = scan_chars(s, buf, n + s->kept, !n);
	s->kept += n - used;
	memcpy(s->rest, buf + used, s->kept);
}

/* Where only bytes count, most of a file need not be read.  The last block is:
 * files in /proc and /sys do not have the size that they say. */
static uintmax_t skip_blocks(int fd)
{
	struct stat st;
	off_t at;

	if (want[LINES] || want[WORDS] || want[CHARS] || want[WIDTH] || fstat(fd, &st) ||
	    !S_ISREG(st.st_mode) || (at = lseek(fd, 0, SEEK_CUR)) < 0)
		return 0;
	off_t to = st.st_size - st.st_size % (st.st_blksize + 1);
	return to > at && lseek(fd, to, SEEK_SET) == to ? to - at : 0;
}

static void print(const uintmax_t *n, const char *name)
{
	const char *gap = "";

	for (int i = 0; i < COUNTS; i++)
		if (want[i]) {
			outputf("%s%*ju", gap, digits, n[i]);
			gap = " ";
		}
	if (name)
		outputf(" %s", name);
	output("\n", 1);
}

/* Returns false where nothing could be read at all. */
static bool count(int fd, const char *name, uintmax_t *n)
{
	static char buf[8 + 64 * 1024];
	struct scan s = { .n = n };
	ssize_t got;

	memset(n, 0, COUNTS * sizeof *n);
	n[BYTES] = skip_blocks(fd);
	while ((got = read(fd, buf + 8, sizeof buf - 8)) > 0) {
		n[BYTES] += got;
		scan(&s, buf + 8, got);
	}
	scan(&s, buf + 8, 0);
	if (got < 0)
		fail("%s", name ? name : "standard input");
	return got == 0 || n[BYTES] || errno == EISDIR;
}

/* Numbers are as wide as the sum of the sizes needs; what has no size: 7. */
static int number_width(char **names)
{
	uintmax_t sum = 0;
	int least = 1, width = 1;

	for (; *names; names++) {
		struct stat st;
		if (strcmp(*names, "-") ? stat(*names, &st) : fstat(0, &st))
			continue;
		if (S_ISREG(st.st_mode))
			sum += st.st_size;
		else
			least = 7;
	}
	for (; sum >= 10; sum /= 10)
		width++;
	return width > least ? width : least;
}

static char **names_from(const char *file)
{
	static struct lines in;
	bool std = !strcmp(file, "-");
	int fd = std ? 0 : open(file, O_RDONLY | O_CLOEXEC);
	char **names = grow(0, 1, sizeof *names);
	size_t n = 0;

	if (fd < 0)
		die("cannot open '%s' for reading", file);
	lines_start(&in, fd, '\0');
	while (next_line(&in)) {
		in.line[in.len] = '\0';
		if (std && !strcmp(in.line, "-")) {
			failf("when reading file names from stdin, no file name of '-' allowed");
		} else if (!in.len) {
			failf("%s:%zu: invalid zero-length file name", file, n + 1);
		} else {
			names = grow(names, n + 2, sizeof *names);
			names[n++] = copy_string(in.line);
		}
	}
	names[n] = 0;
	if (in.error) {
		errno = in.error;
		die("%s: read error", file);
	}
	return names;
}

static void count_all(char **names, const char *when)
{
	uintmax_t total[COUNTS] = { 0 }, n[COUNTS];
	bool only = !strcmp(when, "only");
	size_t files = 0;

	for (; *names; names++, files++) {
		bool std = !strcmp(*names, "-");
		int fd = std ? 0 : open(*names, O_RDONLY | O_CLOEXEC);
		if (fd < 0) {
			fail("%s", *names);
			continue;
		}
		if (count(fd, *names, n) && !only)
			print(n, *names);
		for (int i = 0; i < COUNTS; i++)
			if (i != WIDTH)
				total[i] += n[i];
			else if (total[i] < n[i])
				total[i] = n[i];
		if (!std)
			close(fd);
	}
	if (only || !strcmp(when, "always") || (!strcmp(when, "auto") && files > 1))
		print(total, only ? 0 : "total");
}

static void pick(const char *when)
{
	static const char *const known[] = { "auto", "always", "only", "never", 0 };

	for (int i = 0; known[i]; i++)
		if (!strcmp(known[i], when))
			return;
	usage_error("invalid argument '%s' for '--total'", when);
}

int main(int argc, char **argv)
{
	const char *when = "auto", *files0 = 0;
	int wanted = 0;

	(void)argc;
	use_locale();
	command(&argv, "[-clLmw] [--files0-from=F] [--total=WHEN] [FILE]...",
		"Count the lines, words and bytes of each FILE, or of standard input.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'c': want[BYTES] = true; break;
		case 'm': want[CHARS] = true; break;
		case 'l': want[LINES] = true; break;
		case 'w': want[WORDS] = true; break;
		case 'L': want[WIDTH] = true; break;
		case FILES0: files0 = arg; break;
		case TOTAL: pick(when = arg); break;
		}
	for (int i = 0; i < COUNTS; i++)
		wanted += want[i];
	if (!wanted) {
		want[LINES] = want[WORDS] = want[BYTES] = true;
		wanted = 3;
	}
	for (int b = 0; b < 256; b++)
		class[b] = strchr(" \t\n\v\f\r", b) && b ? SPACE : b > 0x7f && utf8 ? OTHER : WORD;
	if (files0 && *argv)
		usage_error("extra operand '%s'\nfile operands cannot be combined with "
			    "--files0-from", *argv);
	if (files0)
		argv = names_from(files0);
	if (!files0 && !*argv) {
		uintmax_t n[COUNTS];
		digits = wanted == 1 ? 1 : number_width((char *[]){ "-", 0 });
		if (count(0, 0, n) && strcmp(when, "only"))
			print(n, 0);
		if (!strcmp(when, "only") || !strcmp(when, "always"))
			print(n, !strcmp(when, "only") ? 0 : "total");
	} else {
		if (strcmp(when, "only") && !(wanted == 1 && *argv && !argv[1]))
			digits = number_width(argv);
		count_all(argv, when);
	}
	return finish();
}
