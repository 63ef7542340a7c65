/* cat - print files one after another */
#include <sys/stat.h>
#include "cmd.h"
#include "copy.h"

static const struct opt opts[] = {
	{ 'A', "show-all", 0, "like -vET" },
	{ 'b', "number-nonblank", 0, "number lines that are not empty" },
	{ 'e', 0, 0, "like -vE" },
	{ 'E', "show-ends", 0, "show $ at the end of each line" },
	{ 'n', "number", 0, "number all lines" },
	{ 's', "squeeze-blank", 0, "print only one of several empty lines in a row" },
	{ 't', 0, 0, "like -vT" },
	{ 'T', "show-tabs", 0, "show tabs as ^I" },
	{ 'u', 0, 0, "write what is read at once (always so)" },
	{ 'v', "show-nonprinting", 0,
	  "show ^X and M-x for what does not print, but not \\n and \\t" },
	{ 0 }
};

static bool number_all, number_full, ends, tabs, invisible, squeeze, plain;
static struct stat out;

/* Where the text is, over all files. */
static int blanks;         /* empty lines in a row */
static bool line_begins = true, held_return;

enum { CHUNK = 64 * 1024, MOST = 5 + 24 };

static void put(const void *p, size_t n)
{
	if (!write_all(1, p, n)) {
		usage_status = 1;
		die("write error");
	}
}

/* A byte as -v has it: "M-^X". */
static char *show(char *o, unsigned char b)
{
	if (b >= 0x80) {
		*o++ = 'M';
		*o++ = '-';
		b &= 0x7f;
	}
	if (b < ' ' || b == 0x7f) {
		*o++ = '^';
		b ^= 0x40;
	}
	*o++ = b;
	return o;
}

/* "     1\t": the number of the line, counted up digit by digit. */
static char *put_number(char *o)
{
	static char digits[] = "                   0\t";
	static char *first = digits + sizeof digits - 3;
	char *p = digits + sizeof digits - 3;

	while (*p == '9')
		*p-- = '0';
	*p = *p == ' ' ? '1' : *p + 1;
	if (p < first)
		first = p;
	/* six columns, or as many as it has digits */
	char *start = digits + sizeof digits - 8;
	start = first < start ? first : start;
	return mempcpy(o, start, digits + sizeof digits - 1 - start);
}

/* Formats buf[0..n); the result is at most MOST bytes for each byte. */
static char *format(char *o, const char *buf, size_t n)
{
	for (const char *p = buf; p < buf + n; p++) {
		unsigned char b = *p;
		/* with -E, a return before the end of a line shows: "^M$" */
		if (held_return) {
			held_return = false;
			if (b == '\n')
				*o++ = '^', *o++ = 'M';
			else
				*o++ = '\r';
		}
		if (b == '\n') {
			if (line_begins) {
				if (++blanks > 1 && squeeze)
					continue;
				if (number_all && !number_full)
					o = put_number(o);
			}
			line_begins = true;
			if (ends)
				*o++ = '$';
			*o++ = '\n';
			continue;
		}
		if (line_begins && (number_all || number_full))
			o = put_number(o);
		line_begins = false;
		blanks = 0;
		if (!(invisible || tabs || ends)) {
			/* nothing to look at before the end of the line */
			const char *stop = memchr(p, '\n', buf + n - p);
			size_t length = (stop ? stop : buf + n) - p;
			o = mempcpy(o, p, length);
			p += length - 1;
			continue;
		}
		if (b == '\r' && ends && !invisible)
			held_return = true;
		else if (b == '\t')
			o = tabs ? show(o, b) : (*o = b, o + 1);
		else if (invisible)
			o = show(o, b);
		else
			*o++ = b;
	}
	return o;
}

static void cat_formatted(int fd, const char *name)
{
	static char in[CHUNK], text[CHUNK * MOST];
	ssize_t n;

	while ((n = read(fd, in, CHUNK))) {
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0) {
			fail("%s", name);
			return;
		}
		put(text, format(text, in, n) - text);
	}
}

static void cat(int fd, const char *name)
{
	struct stat st;

	if (!fstat(fd, &st) && S_ISREG(out.st_mode) && st.st_ino == out.st_ino &&
	    st.st_dev == out.st_dev && lseek(fd, 0, SEEK_CUR) < st.st_size) {
		failf("%s: input file is output file", name);
		return;
	}
	if (!plain) {
		cat_formatted(fd, name);
		return;
	}
	switch (copy_data(fd, 1)) {
	case READ_FAILED: fail("%s", name); break;
	case WRITE_FAILED: die("write error");
	case COPIED: break;
	}
}

int main(int argc, char **argv)
{
	(void)argc;
	command(&argv, "[-AbeEnstTuv] [FILE]...",
		"Print each FILE, or standard input, where FILE is - or left out.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'A': invisible = ends = tabs = true; break;
		case 'b': number_full = true; break;
		case 'e': invisible = ends = true; break;
		case 'E': ends = true; break;
		case 'n': number_all = true; break;
		case 's': squeeze = true; break;
		case 't': invisible = tabs = true; break;
		case 'T': tabs = true; break;
		case 'u': break;
		case 'v': invisible = true; break;
		}
	plain = !(number_all || number_full || ends || tabs || invisible || squeeze);
	if (fstat(1, &out) < 0)
		die("standard output");
	each_file(argv, cat);
	if (held_return)
		put("\r", 1);
	return finish();
}
