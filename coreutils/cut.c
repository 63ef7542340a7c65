/* cut - print parts of lines */
#include "cmd.h"
#include "lines.h"
#include "number.h"
#include "utf8.h"

enum { COMPLEMENT = 256, OUTPUT };

static const struct opt opts[] = {
	{ 'b', "bytes", "LIST", "print only these bytes" },
	{ 'c', "characters", "LIST", "print only these characters" },
	{ 'f', "fields", "LIST", "print only these fields, and lines without delimiter" },
	{ 'd', "delimiter", "CHAR", "fields end at CHAR, not at a tab" },
	{ 's', "only-delimited", 0, "leave out lines without delimiter" },
	{ 'n', 0, 0, "with -b, do not split characters" },
	{ 'z', "zero-terminated", 0, "lines end in NUL, not newline" },
	{ COMPLEMENT, "complement", 0, "print what is not in LIST" },
	{ OUTPUT, "output-delimiter", "STRING", "put STRING between the parts" },
	{ 0 }
};

/* LIST, in ascending order and without overlaps. */
struct range {
	size_t low, high;
};

static struct range *ranges;
static size_t many;

static int mode, end = '\n';
static bool only_delimited, whole;
static const char *delimiter = "\t", *between;
static size_t delimiter_length = 1, between_length;
static struct lines in;

static int by_low(const void *a, const void *b)
{
	const struct range *x = a, *y = b;

	return (x->low > y->low) - (x->low < y->low);
}

static size_t position(const char **s)
{
	const char *p = *s;
	uintmax_t n;
	int err = scan_number(s, &n);

	if (err == EOVERFLOW || n > SIZE_MAX - 1)
		usage_error("%s '%s' is too large",
			    mode == 'f' ? "field number" : "byte/character offset", p);
	if (!err && !n)
		usage_error(mode == 'f' ? "fields are numbered from 1" :
					  "byte/character positions are numbered from 1");
	return n;
}

static void parse_list(const char *s)
{
	for (;;) {
		s += strspn(s, ", \t");
		if (!*s)
			break;
		const char *start = s;
		struct range r = { *s == '-' ? 0 : position(&s), 0 };
		r.high = r.low;
		if (*s == '-') {
			s++;
			if (*s >= '0' && *s <= '9')
				r.high = position(&s);
			else if (r.low)
				r.high = SIZE_MAX - 1;
			else
				usage_error("invalid range with no endpoint: -");
			if (!r.low)
				r.low = 1;
		}
		if ((*s && !strchr(", \t", *s)) || s == start)
			usage_error("invalid %s '%s'", mode == 'f' ? "field value" :
				    "byte or character position", s);
		if (r.high < r.low)
			usage_error("invalid decreasing range");
		ranges = grow(ranges, many + 1, sizeof *ranges);
		ranges[many++] = r;
	}
	if (!many)
		usage_error(mode == 'f' ? "fields are numbered from 1" :
					  "byte/character positions are numbered from 1");
	qsort(ranges, many, sizeof *ranges, by_low);
	size_t last = 0;
	for (size_t i = 1; i < many; i++)
		if (ranges[i].low > ranges[last].high)
			ranges[++last] = ranges[i];
		else if (ranges[i].high > ranges[last].high)
			ranges[last].high = ranges[i].high;
	many = last + 1;
}

static void complement(void)
{
	struct range *gaps = grow(0, many + 1, sizeof *gaps);
	size_t n = 0, low = 1;

	for (size_t i = 0; i < many; i++) {
		if (ranges[i].low > low)
			gaps[n++] = (struct range){ low, ranges[i].low - 1 };
		low = ranges[i].high + 1;
	}
	if (low < SIZE_MAX)
		gaps[n++] = (struct range){ low, SIZE_MAX - 1 };
	free(ranges);
	ranges = gaps;
	many = n;
}

static void piece(const char *p, size_t n, bool *any)
{
	if (*any && between_length)
		output(between, between_length);
	*any = true;
	if (n)
		output(p, n);
}

/* Where the character that covers offset i begins. */
static size_t boundary(size_t i)
{
	size_t at = 0;
	int32_t c;

	while (at < i) {
		size_t n = utf8_char(in.line + at, in.line + in.len, &c);
		if (at + n > i)
			break;
		at += n;
	}
	return at;
}

static void bytes(void)
{
	bool any = false;

	for (struct range *r = ranges; r < ranges + many && r->low <= in.len; r++) {
		size_t low = r->low - 1, high = r->high < in.len ? r->high : in.len;
		if (whole) {
			low = boundary(low);
			high = boundary(high);
		}
		if (high > low || !whole)
			piece(in.line + low, high - low, &any);
	}
}

static void characters(void)
{
	const char *p = in.line, *limit = p + in.len;
	size_t at = 1; /* p is at this character */
	bool any = false;
	int32_t c;

	for (struct range *r = ranges; r < ranges + many; r++) {
		for (; at < r->low && p < limit; at++)
			p += utf8_char(p, limit, &c);
		const char *start = p;
		if (p == limit)
			return;
		if (r->high == SIZE_MAX - 1)
			p = limit;
		for (; at <= r->high && p < limit; at++)
			p += utf8_char(p, limit, &c);
		piece(start, p - start, &any);
	}
}

/* The delimiter after p, or the end of the line.  Fields are mostly short:
 * a few steps of a loop cost less than a call. */
static inline const char *field_end(const char *p, const char *limit)
{
	if (delimiter_length == 1) {
		const char *near = limit - p > 12 ? p + 12 : limit;
		for (; p < near; p++)
			if (*p == *delimiter)
				return p;
		p = memchr(p, *delimiter, limit - p);
	} else {
		p = memmem(p, limit - p, delimiter, delimiter_length);
	}
	return p ? p : limit;
}

/* Returns false for a line that is left out. */
static bool fields(void)
{
	const char *p = in.line, *limit = p + in.len, *e = p;
	bool same = between_length == delimiter_length &&
		    !memcmp(between, delimiter, delimiter_length);
	size_t at = 1; /* p is at the start of this field */
	bool any = false;

	if (field_end(p, limit) == limit) {
		if (only_delimited)
			return false;
		output(p, in.len);
		return true;
	}
	for (struct range *r = ranges; r < ranges + many; r++) {
		for (; at < r->low; at++) {
			if ((e = field_end(p, limit)) == limit)
				return true;
			p = e + delimiter_length;
		}
		const char *start = p;
		for (; at <= r->high; at++) {
			e = same && r->high == SIZE_MAX - 1 ? limit : field_end(p, limit);
			if (!same)
				piece(p, e - p, &any);
			p = e + delimiter_length;
			if (e == limit)
				break;
		}
		if (same)
			piece(start, e - start, &any);
		if (e == limit)
			break;
	}
	return true;
}

/* A delimiter that also ends lines makes the lines the fields. */
static void line_fields(void)
{
	char terminator = end;
	struct range *r = ranges;
	bool any = false;

	for (size_t at = 1; next_line(&in); at++) {
		if (at == 1 && lines_at_end(&in)) {
			if (!only_delimited)
				output(in.line, in.len), output(&terminator, 1);
			return;
		}
		while (r < ranges + many && r->high < at)
			r++;
		if (r < ranges + many && r->low <= at)
			piece(in.line, in.len, &any);
	}
	if (any)
		output(&terminator, 1);
}

static void cut(int fd, const char *name)
{
	char terminator = end;

	lines_start(&in, fd, end);
	if (mode == 'f' && delimiter_length == 1 && *delimiter == terminator)
		line_fields();
	while (next_line(&in)) {
		if (mode == 'f') {
			if (!fields())
				continue;
		} else if (mode == 'c' && utf8) {
			characters();
		} else {
			bytes();
		}
		output(&terminator, 1);
	}
	if (in.error) {
		errno = in.error;
		fail("%s", name);
	}
}

static void set_delimiter(const char *s)
{
	size_t n = strlen(s);
	int32_t c;

	delimiter = s;
	delimiter_length = n ? utf8_char(s, s + n, &c) : 1;
	if (n > delimiter_length)
		usage_error("the delimiter must be a single character");
}

int main(int argc, char **argv)
{
	const char *list = 0;
	bool delimited = false, inverted = false;

	(void)argc;
	use_locale();
	command(&argv, "{-b|-c|-f} LIST [-d CHAR] [-nsz] [--complement] [FILE]...",
		"Print the parts in LIST (N, N-, N-M, -M; joined by commas) of each line.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'b':
		case 'c':
		case 'f':
			if (mode)
				usage_error("only one list may be specified");
			mode = c;
			list = arg;
			break;
		case 'd': set_delimiter(arg); delimited = true; break;
		case 's': only_delimited = true; break;
		case 'n': whole = true; break;
		case 'z': end = '\0'; break;
		case COMPLEMENT: inverted = true; break;
		case OUTPUT:
			between = arg;
			between_length = *arg ? strlen(arg) : 1; /* '' is a NUL */
			break;
		}
	if (!mode)
		usage_error("you must specify a list of bytes, characters, or fields");
	if (delimited && mode != 'f')
		usage_error("an input delimiter may be specified only when operating on fields");
	if (only_delimited && mode != 'f')
		usage_error("suppressing non-delimited lines makes sense\n"
			    "\tonly when operating on fields");
	parse_list(list);
	if (inverted)
		complement();
	if (!between && mode == 'f') {
		between = delimiter;
		between_length = delimiter_length;
	}
	whole = whole && mode == 'b' && utf8;
	each_file(argv, cut);
	return finish();
}
