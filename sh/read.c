/* read.c: the built-in `read`
 *
 * It must take no byte past the line.  From a pipe or a terminal that means
 * one byte at a time.  A file is read by blocks, and the offset is set right
 * (read_sync) only when somebody else might look at it: a loop of built-ins
 * over a file makes one system call in thousands of lines. */
#include "sh.h"

static struct {
	char text[16384];
	size_t at, end;
	bool valid;    /* standard input is a file and this is what comes next */
	bool bytewise; /* it is not: decided for this call */
} ahead;

void read_sync(void)
{
	if (ahead.valid && ahead.at < ahead.end)
		lseek(0, -(off_t)(ahead.end - ahead.at), SEEK_CUR);
	ahead.valid = false;
}

void read_forget(void)
{
	ahead.valid = false;
}

/* More bytes: how many, 0 at the end, -1 on error, -2 if a signal came. */
static ssize_t more(void)
{
	if (!ahead.valid)
		ahead.bytewise = lseek(0, 0, SEEK_CUR) < 0;
	ssize_t n = read(0, ahead.text, ahead.bytewise ? 1 : sizeof ahead.text);
	if (n < 0 && errno == EINTR)
		return -2;
	ahead.at = 0;
	ahead.end = n > 0 ? n : 0;
	ahead.valid = n >= 0 && !ahead.bytewise;
	return n;
}

enum { ESCAPED = A_QUOTED };

/* The line without its delimiter; escaped characters are marked.  Returns 0,
 * 1 at the end of the input, 2 on error, 128 + signal. */
static int read_line(struct str *s, int delimiter, bool raw)
{
	bool escape = false;

	for (;;) {
		if (ahead.at == ahead.end || !(ahead.valid || ahead.bytewise)) {
			ssize_t n = more();
			if (n == -2) {
				int sig = signal_wanted();
				if (interrupted && sh.on[O_INTERACTIVE])
					return 128 + SIGINT;
				if (sig)
					return 128 + sig;
				continue;
			}
			if (n < 0) {
				error("read: %s", strerror(errno));
				return 2;
			}
			if (n == 0)
				return 1;
		}
		/* ordinary characters in one piece */
		const char *p = ahead.text + ahead.at;
		size_t n = ahead.end - ahead.at;
		const char *stop = memchr(p, delimiter, n);
		if (stop)
			n = stop - p;
		const char *back = raw ? 0 : memchr(p, '\\', n);
		if (!escape && back != p && n) {
			n = back ? (size_t)(back - p) : n;
			str_add(s, p, n, A_SPLIT);
			ahead.at += n;
			continue;
		}
		int c = (unsigned char)ahead.text[ahead.at++];
		if (escape) {
			escape = false;
			if (c != '\n')
				str_char(s, c, ESCAPED);
			else if (sh.on[O_INTERACTIVE] && isatty(0)) {
				char *prompt = expand_prompt(PS2);
				dprintf(2, "%s", prompt ? prompt : "");
			}
		} else if (c == delimiter) {
			return 0;
		} else { /* a backslash */
			escape = true;
		}
	}
}

static int class(const struct str *s, size_t i)
{
	return i < s->len && !(s->attr[i] & ESCAPED) ? ifs_class[(unsigned char)s->text[i]] : 0;
}

static size_t skip_blanks(const struct str *s, size_t i)
{
	while (class(s, i) == 1)
		i++;
	return i;
}

/* Behind the delimiter at i: white space, one other character, white space. */
static size_t skip_delimiter(const struct str *s, size_t i)
{
	i = skip_blanks(s, i);
	return class(s, i) == 2 ? skip_blanks(s, i + 1) : i;
}

static size_t field_end(const struct str *s, size_t i)
{
	while (i < s->len && !class(s, i))
		i++;
	return i;
}

static bool assign_fields(struct str *s, char **names)
{
	size_t i = skip_blanks(s, 0);
	bool fine = true;

	for (; *names; names++) {
		size_t start = i, end = field_end(s, i);
		i = skip_delimiter(s, end);
		if (!names[1] && i < s->len) {
			/* the last takes the rest, without the white space at its end */
			end = s->len;
			while (end > start && class(s, end - 1) == 1)
				end--;
		}
		fine &= var_set(lookup(*names), s->text + start, end - start);
	}
	return fine;
}

/* A variable cannot hold them. */
static void drop_nuls(struct str *s)
{
	size_t out = 0;

	str_end(s);
	for (size_t i = 0; memchr(s->text, 0, s->len) && i < s->len; i++)
		if (s->text[i]) {
			s->attr[out] = s->attr[i];
			s->text[out++] = s->text[i];
		}
	if (out)
		s->len = out;
	str_end(s);
}

int read_builtin(int argc, char **argv)
{
	struct str s = {.attributes = true};
	bool raw = false;
	int delimiter = '\n', i;

	for (i = 1; i < argc && argv[i][0] == '-' && argv[i][1]; i++) {
		if (!strcmp(argv[i], "--")) {
			i++;
			break;
		}
		for (const char *o = argv[i] + 1; *o; o++) {
			if (*o == 'r') {
				raw = true;
			} else if (*o == 'd') {
				const char *text = o[1] ? o + 1 : argv[++i];
				if (!text) {
					error("read: option requires an argument -- 'd'");
					return 2;
				}
				delimiter = (unsigned char)*text;
				break;
			} else {
				error("read: invalid option -- '%c'", *o);
				return 2;
			}
		}
	}
	if (i >= argc) {
		error("read: name missing");
		return 2;
	}
	for (int k = i; k < argc; k++)
		if (!lookup(argv[k])) {
			error("read: %s: not a name", argv[k]);
			return 2;
		}
	if (!ahead.valid) {
		source_sync();
		ahead.at = ahead.end = 0;
	}
	ahead.bytewise = false;
	sink_flush();
	int result = read_line(&s, delimiter, raw);
	if (result > 1)
		return result;
	drop_nuls(&s);
	return assign_fields(&s, argv + i) ? result : 2;
}
