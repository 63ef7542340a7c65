/* od - print files as octal or other numbers */
#define FLOATS
#include <float.h>
#include "cmd.h"
#include "number.h"

enum { ENDIAN = 256, STRINGS, TRADITIONAL };

static const struct opt opts[] = {
	{ 'A', "address-radix", "RADIX", "print offsets in d, o, x (decimal ...); n: none" },
	{ 'j', "skip-bytes", "N", "skip the first N bytes" },
	{ 'N', "read-bytes", "N", "print N bytes at most" },
	{ 't', "format", "TYPES", "print as TYPES: a c d f o u x, with size 1 2 4 8 C S I L, "
	  "F D L; z: and as text" },
	{ 'v', "output-duplicates", 0, "print lines that repeat, not *" },
	{ 'w', "width", "[N]", "print N bytes on a line (32; without -w 16)" },
	{ 'S', 0, "N", "print only strings of at least N characters" },
	{ STRINGS, "strings", "[N]", "the same; 3 characters if N is not given" },
	{ ENDIAN, "endian", "HOW", "the order of bytes in numbers: big, little" },
	{ TRADITIONAL, "traditional", 0, "take [FILE] [[+]OFFSET[.][b]] even after options" },
	{ 'a', 0, 0, "-t a: names of characters" },
	{ 'b', 0, 0, "-t o1" },
	{ 'c', 0, 0, "-t c: characters" },
	{ 'd', 0, 0, "-t u2" },
	{ 'f', 0, 0, "-t fF" },
	{ 'i', 0, 0, "-t dI" },
	{ 'l', 0, 0, "-t dL" },
	{ 'o', 0, 0, "-t o2" },
	{ 's', 0, 0, "-t d2" },
	{ 'x', 0, 0, "-t x2" },
	{ 'B', 0, 0, 0 }, { 'D', 0, 0, 0 }, { 'e', 0, 0, 0 }, { 'F', 0, 0, 0 }, { 'h', 0, 0, 0 },
	{ 'H', 0, 0, 0 }, { 'I', 0, 0, 0 }, { 'L', 0, 0, 0 }, { 'O', 0, 0, 0 }, { 'X', 0, 0, 0 },
	{ 0 }
};

/* The options that are short for a type. */
static const struct { char letter; const char *type; } short_types[] = {
	{ 'a', "a" }, { 'b', "o1" }, { 'c', "c" }, { 'd', "u2" }, { 'f', "fF" }, { 'i', "dI" },
	{ 'l', "dL" }, { 'o', "o2" }, { 's', "d2" }, { 'x', "x2" }, { 'B', "o2" }, { 'D', "u4" },
	{ 'e', "fD" }, { 'F', "fD" }, { 'h', "x2" }, { 'H', "x4" }, { 'I', "dL" }, { 'L', "dL" },
	{ 'O', "o4" }, { 'X', "x4" }, { 0, 0 }
};

/* One -t: each line of bytes is printed once for each of these. */
static struct type {
	char letter;
	size_t size;
	int width;      /* of a field, without the blank before it */
	int padding;    /* of a line, so that the columns of all types are aligned */
	bool text;      /* z: and what is printable at the end */
} *types;
static size_t type_count;

static char radix = 'o';
static uintmax_t skip, limit = UINTMAX_MAX, label;
static bool all_lines, has_label;
static size_t width;
static bool swap;
static uintmax_t shortest; /* -S: 0 if not wanted */

/* ---- input: all files as one ---- */

static char **files;
static int fd = -1;

static bool next_file(void)
{
	while (fd < 0 && *files) {
		const char *name = *files;
		fd = strcmp(name, "-") ? open(name, O_RDONLY | O_CLOEXEC) : 0;
		if (fd < 0) {
			fail("%s", name);
			files++;
		}
	}
	return fd >= 0;
}

static void end_file(void)
{
	if (fd > 0)
		close(fd);
	fd = -1;
	files++;
}

/* Fills buf as far as there is input; short only at the end of all. */
static size_t get(unsigned char *buf, size_t want)
{
	size_t n = 0;

	while (n < want && next_file()) {
		ssize_t got = read(fd, buf + n, want - n);
		if (got < 0)
			fail("%s", *files);
		if (got <= 0)
			end_file();
		else
			n += got;
	}
	return n;
}

static void skip_input(uintmax_t n)
{
	unsigned char buf[16 * 1024];

	while (n && next_file()) {
		off_t at = lseek(fd, 0, SEEK_CUR), end = at < 0 ? -1 : lseek(fd, 0, SEEK_END);
		if (end > at) {         /* a file that has a size */
			uintmax_t here = end - at;
			bool within = n < here;
			lseek(fd, within ? at + (off_t)n : end, SEEK_SET);
			n -= within ? n : here;
			if (!within && n)
				end_file();
			continue;
		}
		if (at >= 0)
			lseek(fd, at, SEEK_SET);
		size_t got = get(buf, n < sizeof buf ? n : sizeof buf);
		n -= got;
		if (!got)
			break;
	}
	if (n)
		dief("cannot skip past end of combined input");
}

/* ---- one field ---- */

static uintmax_t unsigned_value(const unsigned char *p, size_t size)
{
	uint16_t v2;
	uint32_t v4;
	uint64_t v8;

	switch (size) {
	case 1: return *p;
	case 2: memcpy(&v2, p, 2); return v2;
	case 4: memcpy(&v4, p, 4); return v4;
	default: memcpy(&v8, p, 8); return v8;
	}
}

static intmax_t signed_value(const unsigned char *p, size_t size)
{
	int unused = 64 - 8 * (int)size;

	return (intmax_t)(unsigned_value(p, size) << unused) >> unused;
}

/* The shortest decimal that reads as the same value. */
static void show_float(char *s, size_t room, const unsigned char *p, size_t size)
{
	float f;
	double d;
	long double l;
	int digits;

	if (size == sizeof f) {
		memcpy(&f, p, sizeof f);
		for (digits = f < FLT_MIN && f > -FLT_MIN ? 1 : FLT_DIG; ; digits++) {
			snprintf(s, room, "%.*g", digits, f);
			if (digits > FLT_DIG + 2 || strtof(s, 0) == f)
				return;
		}
	} else if (size == sizeof d) {
		memcpy(&d, p, sizeof d);
		for (digits = d < DBL_MIN && d > -DBL_MIN ? 1 : DBL_DIG; ; digits++) {
			snprintf(s, room, "%.*g", digits, d);
			if (digits > DBL_DIG + 1 || strtod(s, 0) == d)
				return;
		}
	}
	memcpy(&l, p, sizeof l);
	for (digits = l < LDBL_MIN && l > -LDBL_MIN ? 1 : LDBL_DIG; ; digits++) {
		snprintf(s, room, "%.*Lg", digits, l);
		if (digits > LDBL_DIG + 2 || strtold(s, 0) == l)
			return;
	}
}

static void show_character(char *s, unsigned char c)
{
	static const char names[] = "0abtnvfr", values[] = "\0\a\b\t\n\v\f\r";
	const char *found = memchr(values, c, sizeof values - 1);

	if (found)
		sprintf(s, "\\%c", names[found - values]);
	else
		sprintf(s, c >= ' ' && c < 127 ? "%c" : "%03o", c);
}

static void show_name(char *s, unsigned char c)
{
	static const char names[33][4] = {
		"nul", "soh", "stx", "etx", "eot", "enq", "ack", "bel", "bs", "ht", "nl", "vt",
		"ff", "cr", "so", "si", "dle", "dc1", "dc2", "dc3", "dc4", "nak", "syn", "etb",
		"can", "em", "sub", "esc", "fs", "gs", "rs", "us", "sp"
	};

	c &= 0x7f;
	if (c <= ' ')
		strcpy(s, names[c]);
	else
		sprintf(s, c == 127 ? "del" : "%c", c);
}

static void field(const struct type *t, const unsigned char *p, int wide)
{
	unsigned char turned[16];
	char s[64];
	int w = t->width;

	if (swap && t->size > 1) {
		for (size_t i = 0; i < t->size; i++)
			turned[i] = p[t->size - 1 - i];
		p = turned;
	}
	switch (t->letter) {
	case 'a': show_name(s, *p); break;
	case 'c': show_character(s, *p); break;
	case 'f': show_float(s, sizeof s, p, t->size); break;
	case 'd': snprintf(s, sizeof s, "%jd", signed_value(p, t->size)); break;
	case 'u': snprintf(s, sizeof s, "%ju", unsigned_value(p, t->size)); break;
	case 'o': snprintf(s, sizeof s, "%0*jo", w, unsigned_value(p, t->size)); break;
	default: snprintf(s, sizeof s, "%0*jx", w, unsigned_value(p, t->size)); break;
	}
	outputf(" %*s", wide, s);
}

/* ---- lines ---- */

static void print_address(uintmax_t at)
{
	int digits = radix == 'x' ? 6 : 7;

	if (radix == 'd')
		outputf("%0*ju", digits, at);
	else if (radix == 'o')
		outputf("%0*jo", digits, at);
	else if (radix == 'x')
		outputf("%0*jx", digits, at);
	if (has_label && radix != 'n') {
		uintmax_t shown = at - skip + label;
		outputf(radix == 'd' ? " (%0*ju)" : radix == 'o' ? " (%0*jo)" : " (%0*jx)",
			digits, shown);
	}
}

/* buf has `n` bytes of the line, and zeros behind them.  The padding is spread
 * over the fields, so that those which begin at the same byte are aligned. */
static void print_type(const struct type *t, const unsigned char *buf, size_t n)
{
	int fields = width / t->size, left = t->padding;

	for (int i = fields; i > 0; i--) {
		int rest = (int)((intmax_t)t->padding * (i - 1) / fields);
		size_t at = (fields - i) * t->size;
		if (at < n)
			field(t, buf + at, t->width + left - rest);
		else if (t->text)
			outputf("%*s", t->width + 1 + left - rest, "");
		left = rest;
	}
	if (t->text) {
		output("  >", 3);
		for (size_t i = 0; i < n; i++)
			outputf("%c", buf[i] >= ' ' && buf[i] < 127 ? buf[i] : '.');
		output("<", 1);
	}
	output("\n", 1);
}

static void print_line(uintmax_t at, const unsigned char *buf, size_t n)
{
	int digits = radix == 'n' ? 0 : radix == 'x' ? 6 : 7;

	for (size_t i = 0; i < type_count; i++) {
		if (!i)
			print_address(at);
		else
			outputf("%*s", digits + (has_label && digits ? digits + 3 : 0), "");
		print_type(&types[i], buf, n);
	}
}

static void dump(void)
{
	unsigned char *buf = grow(0, width + 16, 1), *before = grow(0, width, 1);
	uintmax_t at = skip, left = limit;
	bool any = false, starred = false;
	size_t n;

	do {
		n = get(buf, left < width ? left : width);
		left -= n;
		if (!n)
			break;
		memset(buf + n, 0, width + 16 - n);
		if (any && !all_lines && n == width && !memcmp(buf, before, width)) {
			if (!starred)
				output("*\n", 2);
			starred = true;
		} else {
			print_line(at, buf, n);
			starred = false;
		}
		any = true;
		memcpy(before, buf, width);
		at += n;
	} while (n == width);
	if (radix != 'n') {
		print_address(at);
		output("\n", 1);
	}
	free(buf);
	free(before);
}

/* -S: strings of printable characters that end in NUL. */
static void print_string(uintmax_t at, const char *s, size_t n)
{
	print_address(at);
	if (radix != 'n')
		output(" ", 1);
	output(s, n);
	output("\n", 1);
}

static void dump_strings(void)
{
	unsigned char buf[16 * 1024];
	char *s = 0;
	size_t len = 0, room = 0, n;
	uintmax_t at = skip, left = limit;

	while ((n = get(buf, left < sizeof buf ? left : sizeof buf))) {
		for (size_t i = 0; i < n; i++, at++) {
			if (!buf[i] && len >= shortest)
				print_string(at - len, s, len);
			if (buf[i] < ' ' || buf[i] >= 127) {
				len = 0;
				continue;
			}
			if (len == room)
				s = grow(s, room = room * 2 + 256, 1);
			s[len++] = buf[i];
		}
		left -= n;
	}
	free(s);
}

/* ---- options ---- */

/* Widths of what a type prints: by letter and size, in the order 1 2 4 8 16. */
static int field_width(char letter, size_t size)
{
	static const struct { char letter; unsigned char widths[5]; } table[] = {
		{ 'a', { 3 } }, { 'c', { 3 } },
		{ 'd', { 4, 6, 11, 20 } }, { 'u', { 3, 5, 10, 20 } },
		{ 'o', { 3, 6, 11, 22 } }, { 'x', { 2, 4, 8, 16 } },
		{ 'f', { 0, 0, 15, 24, sizeof(long double) == 16 && LDBL_DIG > 20 ? 45 : 29 } }
	};
	int i = 0;

	for (; size > 1; size /= 2)
		i++;
	for (size_t k = 0; k < sizeof table / sizeof *table; k++)
		if (table[k].letter == letter)
			return table[k].widths[i];
	return 0;
}

static size_t type_size(char letter, const char **s, const char *all)
{
	static const struct { char letter; size_t size, float_size; } sizes[] = {
		{ 'C', sizeof(char), 0 }, { 'S', sizeof(short), 0 }, { 'I', sizeof(int), 0 },
		{ 'L', sizeof(long), sizeof(long double) }, { 'F', 0, sizeof(float) },
		{ 'D', 0, sizeof(double) }
	};
	uintmax_t n;

	if (letter == 'a' || letter == 'c')
		return 1;
	for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
		size_t size = letter == 'f' ? sizes[i].float_size : sizes[i].size;
		if (**s == sizes[i].letter && size) {
			++*s;
			return size;
		}
	}
	if (scan_number(s, &n) == EINVAL)
		return letter == 'f' ? sizeof(double) : sizeof(int);
	bool power = n && n <= 16 && !(n & (n - 1));
	if (!power || !field_width(letter, n) || (n == 16 && sizeof(long double) != 16))
		dief("invalid type string '%s';\nthis system doesn't provide a %ju-byte %s type",
		     all, n, letter == 'f' ? "floating point" : "integral");
	return n;
}

static void add_types(const char *s)
{
	for (const char *all = s; *s; ) {
		char letter = *s++;
		if (!strchr("acdfoux", letter))
			dief("invalid character '%c' in type string '%s'", letter, all);
		struct type t = { .letter = letter, .size = type_size(letter, &s, all) };
		t.width = field_width(letter, t.size);
		if (*s == 'z') {
			t.text = true;
			s++;
		}
		types = grow(types, type_count + 1, sizeof *types);
		types[type_count++] = t;
	}
}

/* The number of -j, -N: decimal, octal after 0, hexadecimal after 0x. */
static uintmax_t count(const char *s, char option)
{
	const char *digits = s;
	char *end;

	if (*s == '0') {
		errno = 0;
		uintmax_t n = strtoumax(s, &end, 0);
		bool block = *end == 'b' && (s[1] | 0x20) != 'x';
		if (!errno && (!*end || (block && !end[1])) && (!block || n <= UINTMAX_MAX / 512))
			return n * (block ? 512 : 1);
		digits = *end && !errno && (s[1] | 0x20) != 'x' ? s : "";
	}
	uintmax_t n;
	int err = scan_size(&digits, &n);
	if (err == EOVERFLOW && !*digits)
		dief("-%c argument '%s' too large", option, s);
	if (err || *digits)
		dief("invalid -%c argument '%s'", option, s);
	return n;
}

/* [+]OFFSET[.][b]: octal, decimal with a point, hexadecimal after 0x. */
static bool old_offset(const char *s, uintmax_t *n)
{
	const char *p = s + (*s == '+');
	size_t digits = strspn(p, "0123456789");
	int base = p[0] == '0' && (p[1] | 0x20) == 'x' ? 16 : p[digits] == '.' ? 10 : 8;
	char *end;

	if (*p < '0' || *p > '9')
		return false;
	errno = 0;
	*n = strtoumax(p, &end, base);
	if (errno)
		return false;
	end += base == 10;
	if (base != 16 && (*end == 'b' || *end == 'B')) {
		end++;
		if (*n > UINTMAX_MAX / 512)
			return false;
		*n *= 512;
	}
	return !*end;
}

/* POSIX: an offset may follow the file where no option of the new form is
 * given; alone it needs its plus sign. */
static void take_offset(char **argv, bool traditional)
{
	size_t n = 0;
	uintmax_t offset;

	while (argv[n])
		n++;
	if (traditional && n == 3 && old_offset(argv[2], &label) && old_offset(argv[1], &offset)) {
		has_label = true;
		n = 2;
	} else if (!n || n > 2 || !(n == 2 ? *argv[1] == '+' || (*argv[1] >= '0' && *argv[1] <= '9')
				    : *argv[0] == '+' ||
				      (traditional && old_offset(argv[0], &offset))) ||
		   !old_offset(argv[n - 1], &offset)) {
		return;
	}
	skip = offset;
	argv[n - 1] = 0;
}

static size_t common_multiple(size_t a, size_t b)
{
	size_t x = a, y = b;

	while (y) {
		size_t t = x % y;
		x = y;
		y = t;
	}
	return a / x * b;
}

static void lay_out(bool asked)
{
	size_t multiple = 1;
	int widest = 0;

	if (!type_count)
		add_types("o2");
	for (size_t i = 0; i < type_count; i++)
		multiple = common_multiple(multiple, types[i].size);
	if (!asked)
		width = 16;
	if (!width || width % multiple) {
		warnf("warning: invalid width %zu; using %zu instead", width, multiple);
		width = multiple;
	}
	for (int pass = 0; pass < 2; pass++)
		for (size_t i = 0; i < type_count; i++) {
			int w = (types[i].width + 1) * (int)(width / types[i].size);
			if (pass)
				types[i].padding = widest - w;
			else if (w > widest)
				widest = w;
		}
}

int main(int argc, char **argv)
{
	static char *standard_input[] = { "-", 0 };
	bool modern = false, wide = false, traditional = false;

	(void)argc;
	command(&argv, "[-abcdfilosxv] [-A RADIX] [-t TYPES] [-j N] [-N N] [-w N] [FILE]...",
		"Print the bytes of all FILEs, or of standard input, as numbers.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'A':
			modern = true;
			if (!*arg || arg[1] || !strchr("doxn", *arg))
				dief("invalid output address radix '%s'; "
				     "it must be one character from [doxn]", arg);
			radix = *arg;
			break;
		case 'j': modern = true; skip = count(arg, 'j'); break;
		case 'N': modern = true; limit = count(arg, 'N'); break;
		case 't': modern = true; add_types(arg); break;
		case 'v': modern = true; all_lines = true; break;
		case 'w':
			modern = wide = true;
			width = arg ? number(arg, 0, 1 << 20, "-w argument") : 32;
			break;
		case 'S':
		case STRINGS:
			modern = true;
			shortest = arg ? number(arg, 1, SIZE_MAX, "-S argument") : 3;
			break;
		case ENDIAN: {
			bool little = !strcmp(arg, "little");
			if (!little && strcmp(arg, "big"))
				usage_error("invalid argument '%s' for '--endian'", arg);
			swap = little != (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__);
			break;
		}
		case TRADITIONAL: traditional = true; break;
		default:
			for (int i = 0; short_types[i].letter; i++)
				if (short_types[i].letter == c)
					add_types(short_types[i].type);
		}
	if (!modern || traditional)
		take_offset(argv, traditional);
	if (shortest && type_count)
		dief("no type may be specified when dumping strings");
	files = *argv ? argv : standard_input;
	lay_out(wide);
	skip_input(skip);
	if (shortest)
		dump_strings();
	else
		dump();
	return finish();
}
