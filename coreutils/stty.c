/* stty - print or set the modes of a terminal */
#include <ctype.h>
#include <stdarg.h>
#include <sys/ioctl.h>
#include "cmd.h"
#include "help.h"
#include "number.h"
#include "stty/table.h"

static struct termios now;
static struct winsize window;
static bool resized;
static const char *device = "standard input";
static int column, width = 80;

static tcflag_t *flags_of(enum flags which)
{
	tcflag_t *const all[] = { &now.c_cflag, &now.c_iflag, &now.c_oflag, &now.c_lflag };

	return all[which];
}

/* Items of a line, broken where the screen ends. */
__attribute__((format(printf, 1, 2))) static void item(const char *fmt, ...)
{
	char text[64];
	va_list ap;

	va_start(ap, fmt);
	int n = vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	if (column && column + 1 + n > width) {
		output("\n", 1);
		column = 0;
	}
	outputf("%s%s", column ? " " : "", text);
	column += n + !!column;
}

static void end_line(void)
{
	if (column)
		output("\n", 1);
	column = 0;
}

static unsigned baud(speed_t code)
{
	for (int i = 0; speeds[i].baud != UINT_MAX; i++)
		if (speeds[i].code == code)
			return speeds[i].baud;
	return 0;
}

static void put_speed(void)
{
	unsigned in = baud(cfgetispeed(&now)), out = baud(cfgetospeed(&now));

	if (!in || in == out)
		item("speed %u baud;", out);
	else
		item("ispeed %u baud; ospeed %u baud;", in, out);
}

/* ^C, M-^C, ^?, <undef> */
static void put_special(const char *name, cc_t c)
{
	const char *meta = c & 0x80 ? "M-" : "";
	int low = c & 0x7f;

	if (c == _POSIX_VDISABLE)
		item("%s = <undef>;", name);
	else if (low < ' ' || low == 0x7f)
		item("%s = %s^%c;", name, meta, low ^ 0x40);
	else
		item("%s = %s%c;", name, meta, low);
}

static void put_min_and_time(void)
{
	item("min = %d;", now.c_cc[VMIN]);
	item("time = %d;", now.c_cc[VTIME]);
}

/* Is it as stty sane would make it?  Of a field of several, only what is set is asked. */
static bool is_sane(const struct mode *m, bool set)
{
	if (m->mask)
		return m->sane == ON || m->flags != OUTPUT;
	return m->sane == ANY || (m->sane == ON) == set;
}

static void put_modes(bool all)
{
	enum flags line = CONTROL;

	for (const struct mode *m = modes; m->name; m++) {
		bool set = (*flags_of(m->flags) & (m->mask ? m->mask : m->bits)) == m->bits;
		if (m->alias)
			continue;
		if (m->flags != line)
			end_line();
		line = m->flags;
		if (m->mask && !set)
			continue;
		if (all || !is_sane(m, set))
			item("%s%s", set ? "" : "-", m->name);
	}
	end_line();
}

static void put_all(void)
{
	put_speed();
	item("rows %d;", window.ws_row);
	item("columns %d;", window.ws_col);
	item("line = %d;", now.c_line);
	end_line();
	for (const struct special *s = specials; s->name; s++)
		put_special(s->name, now.c_cc[s->index]);
	put_min_and_time();
	end_line();
	put_modes(true);
}

/* What differs from sane. */
static void put_changes(void)
{
	put_speed();
	item("line = %d;", now.c_line);
	end_line();
	for (const struct special *s = specials; s->name; s++)
		if (now.c_cc[s->index] != s->sane)
			put_special(s->name, now.c_cc[s->index]);
	if (!(now.c_lflag & ICANON))
		put_min_and_time();
	end_line();
	put_modes(false);
}

/* As one word, which stty takes back. */
static void put_saved(void)
{
	outputf("%x:%x:%x:%x", now.c_iflag, now.c_oflag, now.c_cflag, now.c_lflag);
	for (int i = 0; i < NCCS; i++)
		outputf(":%x", now.c_cc[i]);
	output("\n", 1);
}

static bool take_saved(const char *s)
{
	unsigned long field[4 + NCCS];

	for (int i = 0; i < 4 + NCCS; i++) {
		char *end;
		errno = 0;
		field[i] = strtoul(s, &end, 16);
		if (!isxdigit((unsigned char)*s) || errno || *end != (i < 3 + NCCS ? ':' : '\0') ||
		    field[i] > (i < 4 ? UINT_MAX : UCHAR_MAX))
			return false;
		s = end + 1;
	}
	now.c_iflag = field[0];
	now.c_oflag = field[1];
	now.c_cflag = field[2];
	now.c_lflag = field[3];
	for (int i = 0; i < NCCS; i++)
		now.c_cc[i] = field[4 + i];
	return true;
}

static bool set_mode(const char *name)
{
	bool off = *name == '-';

	for (const struct mode *m = modes; m->name; m++)
		if (!strcmp(m->name, name + off)) {
			if (off && m->mask)
				return false;
			tcflag_t *flags = flags_of(m->flags);
			*flags = (*flags & ~(m->mask ? m->mask : m->bits)) | (off ? 0 : m->bits);
			return true;
		}
	return false;
}

static void set_sane(void)
{
	for (const struct mode *m = modes; m->name; m++)
		if (m->sane != ANY) {
			tcflag_t *flags = flags_of(m->flags);
			*flags &= ~(m->mask ? m->mask : m->bits);
			*flags |= m->sane == ON ? m->bits : 0;
		}
	for (const struct special *s = specials; s->name; s++)
		now.c_cc[s->index] = s->sane;
	now.c_cc[VMIN] = 1;
	now.c_cc[VTIME] = 0;
}

/* "^c", "^-", "undef", a character, or its number */
static cc_t special(const char *s)
{
	char *end;

	if (!strcmp(s, "^-") || !strcmp(s, "undef"))
		return _POSIX_VDISABLE;
	if (s[0] && !s[1])
		return *s;
	if (s[0] == '^' && s[1] && !s[2])
		return s[1] == '?' ? 0177 : toupper((unsigned char)s[1]) ^ 0x40;
	long n = strtol(s, &end, 0);
	if (!isdigit((unsigned char)*s) || *end || n > UCHAR_MAX)
		usage_error("invalid integer argument: '%s'", s);
	return n;
}

static bool set_speed(const char *text, bool in, bool out)
{
	for (int i = 0; speeds[i].baud != UINT_MAX; i++) {
		char name[16];
		snprintf(name, sizeof name, "%u", speeds[i].baud);
		if (strcmp(name, text))
			continue;
		if (in)
			cfsetispeed(&now, speeds[i].code);
		if (out)
			cfsetospeed(&now, speeds[i].code);
		return true;
	}
	return false;
}

/* Settings with an argument. */
static bool set_value(const char *name, const char *value)
{
	static const char *const names[] = { "min", "time", "rows", "cols", "columns", "line",
					     "ispeed", "ospeed" };
	const struct special *s = specials;
	size_t i = 0;

	while (i < 8 && strcmp(names[i], name))
		i++;
	while (s->name && strcmp(s->name, name))
		s++;
	if (i == 8 && !s->name && strcmp(name, "flush") && strcmp(name, "status"))
		return false;
	if (!value)
		usage_error("missing argument to '%s'", name);
	static const char what[] = "integer argument";
	resized |= i >= 2 && i <= 4;
	switch (i) {
	case 0: now.c_cc[VMIN] = number(value, 0, UCHAR_MAX, what); break;
	case 1: now.c_cc[VTIME] = number(value, 0, UCHAR_MAX, what); break;
	case 2: window.ws_row = number(value, 0, USHRT_MAX, what); break;
	case 3:
	case 4: window.ws_col = number(value, 0, USHRT_MAX, what); break;
	case 5: now.c_line = number(value, 0, UCHAR_MAX, "line discipline"); break;
	case 6:
	case 7:
		if (!set_speed(value, i == 6, i == 7))
			usage_error("invalid %s '%s'", name, value);
		break;
	default:
		now.c_cc[s->name ? s->index : VDISCARD] = special(value);
	}
	return true;
}

static int set(const char *name, const char *value);

/* The words of a combination, one after another. */
static void set_each(const char *words)
{
	char copy[256], value[sizeof copy], *word, *next;

	snprintf(copy, sizeof copy, "%s", words);
	for (word = copy; word; word = next) {
		next = strchr(word, ' ');
		if (next)
			*next++ = '\0';
		if (next)
			snprintf(value, sizeof value, "%.*s", (int)strcspn(next, " "), next);
		bool took = set(word, next ? value : 0) > 1;
		if (took && next && (next = strchr(next, ' ')))
			next++;
	}
}

static bool combination(const char *name)
{
	bool off = *name == '-';

	for (const struct combination *c = combinations; c->name; c++) {
		const char *words = c->on;
		if (strcmp(c->name, name)) {
			if (!off || strcmp(c->name, name + 1))
				continue;
			words = c->off;
		}
		if (!words)
			return false;
		set_each(words);
		return true;
	}
	return false;
}

/* One setting; how many words it took. */
static int set(const char *name, const char *value)
{
	if (!strcmp(name, "sane"))
		set_sane();
	else if (!set_mode(name) && !combination(name) && !set_speed(name, true, true) &&
		 !(strchr(name, ':') && take_saved(name)))
		return set_value(name, value) ? 2 : 0;
	return 1;
}

/* The kernel takes what it can and says nothing: ask what came of it. */
static void apply(void)
{
	struct termios got = { 0 };

	if (tcsetattr(0, TCSADRAIN, &now) || tcgetattr(0, &got))
		die("'%s'", device);
	if (got.c_iflag != now.c_iflag || got.c_oflag != now.c_oflag ||
	    got.c_cflag != now.c_cflag || got.c_lflag != now.c_lflag ||
	    cfgetispeed(&got) != cfgetispeed(&now) || cfgetospeed(&got) != cfgetospeed(&now) ||
	    memcmp(got.c_cc, now.c_cc, sizeof got.c_cc))
		failf("'%s': unable to perform all requested operations", device);
	if (resized && ioctl(0, TIOCSWINSZ, &window))
		fail("'%s'", device);
}

static void open_device(const char *name)
{
	/* without waiting for a modem */
	int fd = open(name, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);

	device = name;
	if (fd < 0 || fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK) || dup2(fd, 0) < 0)
		die("'%s'", name);
	if (fd)
		close(fd);
}

/* -a, -g, -F DEVICE: anywhere among the settings, of which some begin with '-' too. */
static char **options(char **argv, bool *all, bool *saved, const char **file)
{
	char **settings = argv, **to = argv;

	for (; *argv; argv++)
		if (!strcmp(*argv, "-a") || !strcmp(*argv, "--all"))
			*all = true;
		else if (!strcmp(*argv, "-g") || !strcmp(*argv, "--save"))
			*saved = true;
		else if (!strncmp(*argv, "--file=", 7))
			*file = *argv + 7;
		else if (!strcmp(*argv, "-F") || !strcmp(*argv, "--file")) {
			if (!*++argv)
				usage_error("option requires an argument -- 'F'");
			*file = *argv;
		} else if (!strncmp(*argv, "-F", 2))
			*file = *argv + 2;
		else if (strcmp(*argv, "--"))
			*to++ = *argv;
	*to = 0;
	return settings;
}

/* Takes the settings, one after another, into what is to be.  print: answers "speed" and
 * notes "size".  Is there anything to change? */
static bool settle(char **argv, bool print, bool *size)
{
	bool changed = false;

	while (*argv) {
		int took = 1;
		if (!strcmp(*argv, "size")) {
			if (print)
				*size = true;
		} else if (!strcmp(*argv, "speed")) {
			if (print)
				outputf("%u\n", baud(cfgetospeed(&now)));
		} else {
			took = set(argv[0], argv[1]);
			if (!took)
				usage_error("invalid argument '%s'", *argv);
			changed = true;
		}
		argv += took;
	}
	return changed;
}

static const char about[] =
	"Print how the terminal on standard input is set, or change it.\n"
	"  -a, --all              print everything\n"
	"  -g, --save             print everything as one word, to be given back\n"
	"  -F, --file=DEVICE      that terminal instead\n"
	"SETTING: a name from -a, with - to turn it off; intr ^c and the like; a speed;\n"
	"rows N, cols N, min N, time N; size and speed print; sane raw cooked cbreak nl\n"
	"ek evenp oddp parity pass8 litout crt dec lcase.";

int main(int argc, char **argv)
{
	bool all = false, saved = false;
	const char *file = 0;

	name_self(argv);
	if (help_only(argc, argv, "[-F DEVICE] [-a | -g | SETTING...]", about))
		return finish();
	argv = options(argv + 1, &all, &saved, &file);
	if (all && saved)
		usage_error("the options for verbose and stty-readable output styles are\n"
			    "mutually exclusive");
	if ((all || saved) && *argv)
		usage_error("when specifying an output style, modes may not be set");
	/* every word is looked at before anything is done */
	struct termios unknown = now;
	settle(argv, false, 0);
	now = unknown;
	resized = false;
	if (file)
		open_device(file);
	if (tcgetattr(0, &now))
		die("'%s'", device);
	if (!ioctl(0, TIOCGWINSZ, &window) && window.ws_col)
		width = window.ws_col;
	if (all)
		put_all();
	else if (saved)
		put_saved();
	else if (!*argv)
		put_changes();
	bool size = false, changed = settle(argv, true, &size);
	if (changed)
		apply();
	if (size)
		outputf("%d %d\n", window.ws_row, window.ws_col);
	return finish();
}
