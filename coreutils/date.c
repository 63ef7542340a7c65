/* date - print or set the date and time */
#include <stdarg.h>
#include <sys/stat.h>
#include <time.h>
#include "cmd.h"
#include "lines.h"
#include "when.h"

enum { RFC_3339 = 256 };

static const struct opt opts[] = {
	{ 'd', "date", "TEXT", "the time that TEXT describes, not now" },
	{ 'f', "file", "FILE", "each line of FILE, as with -d" },
	{ 'I', "iso-8601", "[PRECISION]", "ISO 8601: date (default), hours, minutes, seconds, ns" },
	{ 'R', "rfc-email", 0, "as in mail: Mon, 14 Aug 2006 02:34:56 -0600" },
	{ 'R', "rfc-2822", 0, 0 },
	{ 'R', "rfc-822", 0, 0 },
	{ RFC_3339, "rfc-3339", "PRECISION", "RFC 3339: date, seconds or ns" },
	{ 'r', "reference", "FILE", "when FILE was last changed" },
	{ 's', "set", "TEXT", "set the clock to what TEXT describes" },
	{ 'u', "utc", 0, "in Coordinated Universal Time" },
	{ 'u', "universal", 0, 0 },
	{ 'u', "uct", 0, 0 },
	{ 0 }
};

static const char *format;
static struct timespec now;

/* One conversion of a format: %[FLAGS][WIDTH][:::]C */
struct spec {
	char pad;        /* '-' none, '_' spaces, '0' zeros, 0 as is usual for it */
	bool upper, swap;
	int width, colons;
};

static void fill(char c, int n)
{
	while (n-- > 0)
		output(&c, 1);
}

static void put_text(const struct spec *sp, char *s, int n)
{
	fill(sp->pad == '0' ? '0' : ' ', sp->pad == '-' ? 0 : sp->width - n);
	output(s, n);
}

/* width: how many digits this field usually has, filled with pad. */
static void put_number(const struct spec *sp, intmax_t value, int width, char pad)
{
	char digits[24];
	int n = snprintf(digits, sizeof digits, "%jd", value < 0 ? -value : value);

	if (sp->pad)
		pad = sp->pad;
	if (sp->width)
		width = sp->width;
	int blank = pad == '-' ? 0 : width - n - (value < 0);
	if (pad == '_')
		fill(' ', blank);
	if (value < 0)
		output("-", 1);
	if (pad == '0')
		fill('0', blank);
	output(digits, n);
}

/* %z +hhmm, %:z +hh:mm, %::z +hh:mm:ss, %:::z no more than it takes */
static void put_offset(const struct spec *sp, long seconds)
{
	static const char *const shapes[] = {
		"%c%02ld%02ld", "%c%02ld:%02ld", "%c%02ld:%02ld:%02ld", "%c%02ld",
	};
	char sign = seconds < 0 ? '-' : '+';
	long size = labs(seconds), s = size % 60, m = size / 60 % 60;
	int colons = sp->colons;
	char text[32];

	if (colons == 3)
		colons = s ? 2 : m ? 1 : 3;
	int n = snprintf(text, sizeof text, shapes[colons], sign, size / 3600, m, s);
	/* the sign stays in front of zeros */
	int blank = sp->pad == '-' ? 0 : sp->width - n;
	if (sp->pad == '_')
		fill(' ', blank);
	output(text, 1);
	if (sp->pad != '_')
		fill('0', blank);
	output(text + 1, n - 1);
}

/* %N: a width takes the first digits, and "-" drops the zeros at the end. */
static void put_nanoseconds(const struct spec *sp, long ns)
{
	char digits[16];
	int n = sp->width && sp->width < 9 ? sp->width : 9;

	snprintf(digits, sizeof digits, "%09ld", ns);
	while (sp->pad == '-' && n > 1 && digits[n - 1] == '0')
		n--;
	output(digits, n);
	if (sp->pad != '-')
		fill('0', sp->width - 9);
}

/* What strftime knows: names, and shapes that the locale decides. */
static void put_strftime(const struct spec *sp, const char *f, const struct tm *tm, bool lower)
{
	char text[256];
	int n = strftime(text, sizeof text, f, tm);

	for (char *p = text; p < text + n; p++) {
		if (*p >= 'a' && *p <= 'z' && (sp->upper || (sp->swap && !lower)))
			*p -= 'a' - 'A';
		else if (*p >= 'A' && *p <= 'Z' && lower && !sp->upper)
			*p += 'a' - 'A';
	}
	put_text(sp, text, n);
}

__attribute__((format(printf, 2, 3)))
static void put_shape(const struct spec *sp, const char *fmt, ...)
{
	char text[64];
	va_list ap;

	va_start(ap, fmt);
	int n = vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	put_text(sp, text, n);
}

/* ISO 8601's year of the week that holds this day, or the number of that week. */
static long iso(const struct tm *tm, char what)
{
	char text[32];
	const char f[] = { '%', what, '\0' };

	strftime(text, sizeof text, f, tm);
	return strtol(text, 0, 10);
}

static int twelve(int hour)
{
	return hour % 12 ? hour % 12 : 12;
}

static bool put_field(const struct spec *sp, char c, struct timespec t, const struct tm *tm)
{
	long year = tm->tm_year + 1900L, wday = tm->tm_wday, yday = tm->tm_yday;
	int month = tm->tm_mon + 1, day = tm->tm_mday;
	const char f[] = { '%', c, '\0' };

	switch (c) {
	case '%': put_text(sp, "%", 1); break;
	case 'n': put_text(sp, "\n", 1); break;
	case 't': put_text(sp, "\t", 1); break;
	case 'a': case 'A': case 'b': case 'B': case 'h': case 'p': case 'Z':
		put_strftime(sp, f, tm, sp->swap && (c == 'p' || c == 'Z'));
		break;
	case 'P': put_strftime(sp, "%p", tm, true); break;
	case 'c': case 'x': case 'X': case 'r':
		put_strftime(sp, f, tm, false);
		break;
	case 'C': put_number(sp, year / 100 - (year % 100 < 0), 2, '0'); break;
	case 'd': put_number(sp, day, 2, '0'); break;
	case 'e': put_number(sp, day, 2, '_'); break;
	case 'g': put_number(sp, (iso(tm, 'G') % 100 + 100) % 100, 2, '0'); break;
	case 'G': put_number(sp, iso(tm, 'G'), 4, '0'); break;
	case 'H': put_number(sp, tm->tm_hour, 2, '0'); break;
	case 'I': put_number(sp, twelve(tm->tm_hour), 2, '0'); break;
	case 'j': put_number(sp, yday + 1, 3, '0'); break;
	case 'k': put_number(sp, tm->tm_hour, 2, '_'); break;
	case 'l': put_number(sp, twelve(tm->tm_hour), 2, '_'); break;
	case 'm': put_number(sp, month, 2, '0'); break;
	case 'M': put_number(sp, tm->tm_min, 2, '0'); break;
	case 'N': put_nanoseconds(sp, t.tv_nsec); break;
	case 'q': put_number(sp, tm->tm_mon / 3 + 1, 1, '0'); break;
	case 's': put_number(sp, t.tv_sec, 1, '0'); break;
	case 'S': put_number(sp, tm->tm_sec, 2, '0'); break;
	case 'u': put_number(sp, wday ? wday : 7, 1, '0'); break;
	case 'U': put_number(sp, (yday + 7 - wday) / 7, 2, '0'); break;
	case 'V': put_number(sp, iso(tm, 'V'), 2, '0'); break;
	case 'w': put_number(sp, wday, 1, '0'); break;
	case 'W': put_number(sp, (yday + 7 - (wday + 6) % 7) / 7, 2, '0'); break;
	case 'y': put_number(sp, (year % 100 + 100) % 100, 2, '0'); break;
	case 'Y': put_number(sp, year, 4, '0'); break;
	case 'z': put_offset(sp, tm->tm_gmtoff); break;
	case 'D': put_shape(sp, "%02d/%02d/%02ld", month, day, (year % 100 + 100) % 100); break;
	case 'F':
		put_shape(sp, "%s%04ld-%02d-%02d", year > 9999 ? "+" : "", year, month, day);
		break;
	case 'R': put_shape(sp, "%02d:%02d", tm->tm_hour, tm->tm_min); break;
	case 'T': put_shape(sp, "%02d:%02d:%02d", tm->tm_hour, tm->tm_min, tm->tm_sec); break;
	default: return false;
	}
	return true;
}

/* Reads the specification after a '%'; what is none is printed as it stands. */
static const char *put_spec(const char *start, struct timespec t, const struct tm *tm)
{
	struct spec sp = { 0 };
	const char *s = start + 1;

	for (;; s++)
		if (*s && strchr("-_0+", *s))
			sp.pad = *s == '+' ? '0' : *s;
		else if (*s == '^')
			sp.upper = true;
		else if (*s == '#')
			sp.swap = true;
		else
			break;
	bool over = false; /* a width past an int is no width */
	for (; *s >= '0' && *s <= '9'; s++)
		over |= __builtin_mul_overflow(sp.width, 10, &sp.width) ||
			__builtin_add_overflow(sp.width, *s - '0', &sp.width);
	for (; *s == ':' && sp.colons < 3; s++)
		sp.colons++;
	if (*s == 'E' || *s == 'O') /* other digits and eras, which this locale has not */
		s++;
	if (!*s || over || (sp.colons && *s != 'z') || !put_field(&sp, *s, t, tm)) {
		output(start, s - start + !!*s);
		return s + !!*s;
	}
	return s + 1;
}

static void put_format(const char *f, struct timespec t, const struct tm *tm)
{
	while (*f) {
		size_t plain = strcspn(f, "%");
		output(f, plain);
		f += plain;
		if (*f)
			f = put_spec(f, t, tm);
	}
}

static void show(struct timespec t)
{
	struct tm tm;

	if (!localtime_r(&t.tv_sec, &tm)) {
		failf("time %jd is out of range", (intmax_t)t.tv_sec);
		return;
	}
	put_format(format, t, &tm);
	output("\n", 1);
}

static void show_text(const char *text)
{
	struct timespec t;

	if (parse_date(text, now, &t))
		show(t);
	else
		failf("invalid date '%s'", text);
}

static void show_lines(int fd, const char *name)
{
	struct lines in = { 0 };

	lines_start(&in, fd, '\n');
	while (next_line(&in)) {
		in.line[in.len] = '\0';
		show_text(in.line);
	}
	if (in.error) {
		errno = in.error;
		fail("%s", name);
	}
	lines_free(&in);
}

static void set(struct timespec t)
{
	if (clock_settime(CLOCK_REALTIME, &t))
		fail("cannot set date");
	show(t);
}

/* POSIX's operand, mmddHHMM[[CC]YY] and GNU's .SS: exactly these digits, and a date that
 * exists; parse_date checks the second. */
static bool operand(const char *s, struct timespec *t)
{
	size_t n = strspn(s, "0123456789");
	const char *rest = s + n;
	char text[64];
	struct tm tm;

	if ((n != 8 && n != 10 && n != 12) || (*rest && (rest[0] != '.' || strlen(rest) != 3 ||
							 strspn(rest + 1, "0123456789") != 2)))
		return false;
	if (n == 8) {
		if (!localtime_r(&now.tv_sec, &tm))
			return false;
		snprintf(text, sizeof text, "%04ld", tm.tm_year + 1900L);
	} else {
		/* YY from 69 on is 19YY */
		const char *century = n == 12 ? "" : strncmp(s + 8, "69", 2) < 0 ? "20" : "19";
		snprintf(text, sizeof text, "%s%.*s", century, (int)n - 8, s + 8);
	}
	size_t used = strlen(text);
	snprintf(text + used, sizeof text - used, "-%.2s-%.2s %.2s:%.2s:%s", s, s + 2, s + 4, s + 6,
		 *rest ? rest + 1 : "00");
	return parse_date(text, now, t);
}

/* One of the names, which may be shortened; the program ends if it is none. */
static const char *precision(const char *name, const char *option, const char *const pairs[])
{
	for (; *pairs; pairs += 2)
		if (*name && !strncmp(*pairs, name, strlen(name)))
			return pairs[1];
	usage_error("invalid argument '%s' for '--%s'", name, option);
}

int main(int argc, char **argv)
{
	static const char *const iso_8601[] = {
		"date", "%Y-%m-%d", "hours", "%Y-%m-%dT%H%:z", "minutes", "%Y-%m-%dT%H:%M%:z",
		"seconds", "%Y-%m-%dT%H:%M:%S%:z", "ns", "%Y-%m-%dT%H:%M:%S,%N%:z", 0
	};
	static const char *const rfc_3339[] = {
		"date", "%Y-%m-%d", "seconds", "%Y-%m-%d %H:%M:%S%:z", "ns",
		"%Y-%m-%d %H:%M:%S.%N%:z", 0
	};
	const char *text = 0, *reference = 0, *setting = 0;
	char *files[] = { 0, 0 };
	struct timespec t;
	struct stat st;

	(void)argc;
	command(&argv, "[-u] [-d TEXT | -f FILE | -r FILE] [-IR] [+FORMAT]\n"
		       "       date [-u] -s TEXT | [-u] mmddHHMM[[CC]YY][.SS]",
		"Print the date and time, as FORMAT says (see strftime), or set the clock.", opts);
	for (int c; (c = option());)
		switch (c) {
		case 'd': text = arg; break;
		case 'f': files[0] = arg; break;
		case 'I': format = precision(arg ? arg : "date", "iso-8601", iso_8601); break;
		case 'R': format = "%a, %d %b %Y %H:%M:%S %z"; break;
		case RFC_3339: format = precision(arg, "rfc-3339", rfc_3339); break;
		case 'r': reference = arg; break;
		case 's': setting = arg; break;
		case 'u':
			setenv("TZ", "UTC0", 1);
			tzset();
			break;
		}
	if (!!text + !!files[0] + !!reference + !!setting > 1)
		usage_error("the options to specify dates for printing are mutually exclusive");
	clock_gettime(CLOCK_REALTIME, &now);
	t = now;
	if (*argv && **argv == '+') {
		if (format)
			usage_error("multiple output formats specified");
		format = *argv++ + 1;
	}
	if (!format)
		format = "%a %b %e %H:%M:%S %Z %Y";
	if (*argv && (argv[1] || text || files[0] || reference || setting))
		usage_error("extra operand '%s'", argv[1] ? argv[1] : *argv);

	if (files[0]) {
		each_file(files, show_lines);
	} else if (text) {
		show_text(text);
	} else if (reference) {
		if (stat(reference, &st))
			fail("%s", reference);
		else
			show(st.st_mtim);
	} else if (setting || *argv) {
		if (setting ? parse_date(setting, now, &t) : operand(*argv, &t))
			set(t);
		else
			failf("invalid date '%s'", setting ? setting : *argv);
	} else {
		show(t);
	}
	return finish();
}
