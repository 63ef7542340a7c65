/* stty - print or set the modes of a terminal */
#include <ctype.h>
#include <stdarg.h>
#include <sys/ioctl.h>
#include <termios.h>
#include "cmd.h"
#include "help.h"
#include "number.h"

enum flags { CONTROL, INPUT, OUTPUT, LOCAL };
enum sane { ANY, ON, OFF }; /* as stty sane has it; ANY: it leaves it alone */

struct mode {
	const char *name;
	enum flags flags;
	enum sane sane;
	tcflag_t bits, mask; /* mask: all bits of a field of several; 0: a single bit */
	bool alias;
};

static const struct mode modes[] = {
	{ "parenb", CONTROL, ANY, PARENB, 0, 0 },   { "parodd", CONTROL, ANY, PARODD, 0, 0 },
	{ "cmspar", CONTROL, ANY, CMSPAR, 0, 0 },   { "cs5", CONTROL, ANY, CS5, CSIZE, 0 },
	{ "cs6", CONTROL, ANY, CS6, CSIZE, 0 },     { "cs7", CONTROL, ANY, CS7, CSIZE, 0 },
	{ "cs8", CONTROL, ANY, CS8, CSIZE, 0 },     { "hupcl", CONTROL, ANY, HUPCL, 0, 0 },
	{ "hup", CONTROL, ANY, HUPCL, 0, 1 },       { "cstopb", CONTROL, ANY, CSTOPB, 0, 0 },
	{ "cread", CONTROL, ON, CREAD, 0, 0 },      { "clocal", CONTROL, ANY, CLOCAL, 0, 0 },
	{ "crtscts", CONTROL, ANY, CRTSCTS, 0, 0 },

	{ "ignbrk", INPUT, OFF, IGNBRK, 0, 0 },     { "brkint", INPUT, ON, BRKINT, 0, 0 },
	{ "ignpar", INPUT, ANY, IGNPAR, 0, 0 },     { "parmrk", INPUT, ANY, PARMRK, 0, 0 },
	{ "inpck", INPUT, ANY, INPCK, 0, 0 },       { "istrip", INPUT, ANY, ISTRIP, 0, 0 },
	{ "inlcr", INPUT, OFF, INLCR, 0, 0 },       { "igncr", INPUT, OFF, IGNCR, 0, 0 },
	{ "icrnl", INPUT, ON, ICRNL, 0, 0 },        { "ixon", INPUT, ON, IXON, 0, 0 },
	{ "ixoff", INPUT, OFF, IXOFF, 0, 0 },       { "tandem", INPUT, OFF, IXOFF, 0, 1 },
	{ "iuclc", INPUT, OFF, IUCLC, 0, 0 },       { "ixany", INPUT, OFF, IXANY, 0, 0 },
	{ "imaxbel", INPUT, ON, IMAXBEL, 0, 0 },    { "iutf8", INPUT, OFF, IUTF8, 0, 0 },

	{ "opost", OUTPUT, ON, OPOST, 0, 0 },       { "olcuc", OUTPUT, OFF, OLCUC, 0, 0 },
	{ "ocrnl", OUTPUT, OFF, OCRNL, 0, 0 },      { "onlcr", OUTPUT, ON, ONLCR, 0, 0 },
	{ "onocr", OUTPUT, OFF, ONOCR, 0, 0 },      { "onlret", OUTPUT, OFF, ONLRET, 0, 0 },
	{ "ofill", OUTPUT, OFF, OFILL, 0, 0 },      { "ofdel", OUTPUT, OFF, OFDEL, 0, 0 },
	{ "nl1", OUTPUT, ANY, NL1, NLDLY, 0 },      { "nl0", OUTPUT, ON, NL0, NLDLY, 0 },
	{ "cr3", OUTPUT, ANY, CR3, CRDLY, 0 },      { "cr2", OUTPUT, ANY, CR2, CRDLY, 0 },
	{ "cr1", OUTPUT, ANY, CR1, CRDLY, 0 },      { "cr0", OUTPUT, ON, CR0, CRDLY, 0 },
	{ "tab3", OUTPUT, ANY, TAB3, TABDLY, 0 },   { "tab2", OUTPUT, ANY, TAB2, TABDLY, 0 },
	{ "tab1", OUTPUT, ANY, TAB1, TABDLY, 0 },   { "tab0", OUTPUT, ON, TAB0, TABDLY, 0 },
	{ "tabs", OUTPUT, ANY, TAB0, TABDLY, 1 },   { "bs1", OUTPUT, ANY, BS1, BSDLY, 0 },
	{ "bs0", OUTPUT, ON, BS0, BSDLY, 0 },       { "vt1", OUTPUT, ANY, VT1, VTDLY, 0 },
	{ "vt0", OUTPUT, ON, VT0, VTDLY, 0 },       { "ff1", OUTPUT, ANY, FF1, FFDLY, 0 },
	{ "ff0", OUTPUT, ON, FF0, FFDLY, 0 },

	{ "isig", LOCAL, ON, ISIG, 0, 0 },          { "icanon", LOCAL, ON, ICANON, 0, 0 },
	{ "iexten", LOCAL, ON, IEXTEN, 0, 0 },      { "echo", LOCAL, ON, ECHO, 0, 0 },
	{ "echoe", LOCAL, ON, ECHOE, 0, 0 },        { "crterase", LOCAL, ON, ECHOE, 0, 1 },
	{ "echok", LOCAL, ON, ECHOK, 0, 0 },        { "echonl", LOCAL, OFF, ECHONL, 0, 0 },
	{ "noflsh", LOCAL, OFF, NOFLSH, 0, 0 },     { "xcase", LOCAL, OFF, XCASE, 0, 0 },
	{ "tostop", LOCAL, OFF, TOSTOP, 0, 0 },     { "echoprt", LOCAL, OFF, ECHOPRT, 0, 0 },
	{ "prterase", LOCAL, OFF, ECHOPRT, 0, 1 },  { "echoctl", LOCAL, ON, ECHOCTL, 0, 0 },
	{ "ctlecho", LOCAL, ON, ECHOCTL, 0, 1 },    { "echoke", LOCAL, ON, ECHOKE, 0, 0 },
	{ "crtkill", LOCAL, ON, ECHOKE, 0, 1 },     { "flusho", LOCAL, OFF, FLUSHO, 0, 0 },
	{ "extproc", LOCAL, OFF, EXTPROC, 0, 0 },
	{ 0 }
};

/* Special characters, and what stty sane makes of them. */
static const struct special {
	const char *name;
	int index;
	cc_t sane;
} specials[] = {
	{ "intr", VINTR, 3 },     { "quit", VQUIT, 034 },  { "erase", VERASE, 0177 },
	{ "kill", VKILL, 025 },   { "eof", VEOF, 4 },      { "eol", VEOL, 0 },
	{ "eol2", VEOL2, 0 },     { "swtch", VSWTC, 0 },   { "start", VSTART, 021 },
	{ "stop", VSTOP, 023 },   { "susp", VSUSP, 032 },  { "rprnt", VREPRINT, 022 },
	{ "werase", VWERASE, 027 }, { "lnext", VLNEXT, 026 }, { "discard", VDISCARD, 017 },
	{ 0 }
};

static const struct {
	speed_t code;
	unsigned baud;
} speeds[] = {
	{ B0, 0 },           { B50, 50 },         { B75, 75 },         { B110, 110 },
	{ B134, 134 },       { B150, 150 },       { B200, 200 },       { B300, 300 },
	{ B600, 600 },       { B1200, 1200 },     { B1800, 1800 },     { B2400, 2400 },
	{ B4800, 4800 },     { B9600, 9600 },     { B19200, 19200 },   { B38400, 38400 },
	{ B57600, 57600 },   { B115200, 115200 }, { B230400, 230400 }, { B460800, 460800 },
	{ B500000, 500000 }, { B576000, 576000 }, { B921600, 921600 }, { B1000000, 1000000 },
	{ B1152000, 1152000 }, { B1500000, 1500000 }, { B2000000, 2000000 },
	{ B2500000, 2500000 }, { B3000000, 3000000 }, { B3500000, 3500000 },
	{ B4000000, 4000000 },
};

enum { SPEEDS = sizeof speeds / sizeof *speeds };

/* Names that stand for several settings; "-" before the name: the second list. */
static const struct {
	const char *name, *on, *off;
} combinations[] = {
	{ "evenp", "parenb -parodd cs7", "-parenb cs8" },
	{ "parity", "parenb -parodd cs7", "-parenb cs8" },
	{ "oddp", "parenb parodd cs7", "-parenb cs8" },
	{ "nl", "-icrnl -onlcr", "icrnl -inlcr -igncr onlcr -ocrnl -onlret" },
	{ "ek", "erase ^? kill ^u", 0 },
	{ "cooked", "brkint ignpar istrip icrnl ixon opost isig icanon eof ^d eol undef",
	  "-ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr -icrnl -ixon -ixoff -iuclc "
	  "-ixany -imaxbel -opost -isig -icanon -xcase min 1 time 0" },
	{ "raw",
	  "-ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr -icrnl -ixon -ixoff -iuclc "
	  "-ixany -imaxbel -opost -isig -icanon -xcase min 1 time 0",
	  "brkint ignpar istrip icrnl ixon opost isig icanon eof ^d eol undef" },
	{ "cbreak", "-icanon", "icanon" },
	{ "pass8", "-parenb -istrip cs8", "parenb istrip cs7" },
	{ "litout", "-parenb -istrip -opost cs8", "parenb istrip opost cs7" },
	{ "decctlq", "-ixany", "ixany" },
	{ "lcase", "xcase iuclc olcuc", "-xcase -iuclc -olcuc" },
	{ "LCASE", "xcase iuclc olcuc", "-xcase -iuclc -olcuc" },
	{ "crt", "echoe echoctl echoke", 0 },
	{ "dec", "echoe echoctl echoke -ixany intr ^c erase ^? kill ^u", 0 },
	{ "-tabs", "tab3", 0 },
};

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
	for (int i = 0; i < SPEEDS; i++)
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

/* Is it as stty sane would make it? */
static bool is_sane(const struct mode *m, bool set)
{
	return m->sane == ON ? set : m->sane == OFF ? !set : m->mask || !set;
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
		if (all || (m->mask ? m->sane != ON && m->flags == OUTPUT : m->sane && !is_sane(m, set)))
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
	for (int i = 0; i < SPEEDS; i++) {
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
	switch (i) {
	case 0: now.c_cc[VMIN] = number(value, 0, UCHAR_MAX, "integer argument"); break;
	case 1: now.c_cc[VTIME] = number(value, 0, UCHAR_MAX, "integer argument"); break;
	case 2: window.ws_row = number(value, 0, USHRT_MAX, "integer argument"); resized = true; break;
	case 3:
	case 4: window.ws_col = number(value, 0, USHRT_MAX, "integer argument"); resized = true; break;
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
	char copy[256], *word, *next;

	snprintf(copy, sizeof copy, "%s", words);
	for (word = copy; word; word = next) {
		next = strchr(word, ' ');
		if (next)
			*next++ = '\0';
		char *value = next ? copy_string(next) : 0;
		if (value)
			value[strcspn(value, " ")] = '\0';
		bool took = set(word, value) > 1;
		free(value);
		if (took && next && (next = strchr(next, ' ')))
			next++;
	}
}

static bool combination(const char *name)
{
	bool off = *name == '-';

	for (size_t i = 0; i < sizeof combinations / sizeof *combinations; i++) {
		const char *words = combinations[i].on;
		if (strcmp(combinations[i].name, name)) {
			if (!off || strcmp(combinations[i].name, name + 1))
				continue;
			words = combinations[i].off;
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
	if (got.c_iflag != now.c_iflag || got.c_oflag != now.c_oflag || got.c_cflag != now.c_cflag ||
	    got.c_lflag != now.c_lflag || cfgetispeed(&got) != cfgetispeed(&now) ||
	    cfgetospeed(&got) != cfgetospeed(&now) || memcmp(got.c_cc, now.c_cc, sizeof got.c_cc))
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

int main(int argc, char **argv)
{
	bool all = false, saved = false;
	const char *file = 0;

	name_self(argv);
	if (help_only(argc, argv, "[-F DEVICE] [-a | -g | SETTING...]",
		      "Print how the terminal on standard input is set, or change it.\n"
		      "  -a, --all              print everything\n"
		      "  -g, --save             print everything as one word, to be given back\n"
		      "  -F, --file=DEVICE      that terminal instead\n"
		      "SETTING: a name from -a, with - to turn it off; intr ^c and the like; a speed;\n"
		      "rows N, cols N, min N, time N; size and speed print; sane raw cooked cbreak nl\n"
		      "ek evenp oddp parity pass8 litout crt dec lcase."))
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
