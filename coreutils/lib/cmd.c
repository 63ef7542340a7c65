/* cmd.c: options, messages, operands (see cmd.h) */
#include <stdarg.h>
#include "cmd.h"

const char *self;
int status, usage_status = 1;
char *arg;
bool in_order;

/* Option parsing moves operands up as it passes over them: argv[first..operand)
 * are the operands seen so far, *args is where parsing goes on. */
static char ***args, **first, **operand, *cluster;
static const char *usage, *about;
static const struct opt *opts;

void name_self(char **argv)
{
	char *slash = strrchr(*argv, '/');

	self = slash ? slash + 1 : *argv;
}

void command(char ***argv, const char *u, const char *a, const struct opt *o)
{
	name_self(*argv);
	args = argv, usage = u, about = a, opts = o;
	first = operand = ++*args;
	if (getenv("POSIXLY_CORRECT"))
		in_order = true;
}

/* "  -n, --lines=NUMBER       what it does", one line an option. */
static void help(void)
{
	printf("usage: %s %s\n%s\n", self, usage, about);
	for (const struct opt *o = opts; o->key; o++) {
		if (!o->help)
			continue;
		const char *name = o->name ? o->name : "", *value = o->arg ? o->arg : "";
		const char *join = o->arg && o->name ? "=" : "";
		if (*value == '[' && o->name) {
			join = "[=";
			value++;
		}
		int width = o->key < 256 ? printf("  -%c%s", o->key, o->name ? ", " : "  ")
					 : printf("      ");
		width += printf("%s%s%s%s", o->name ? "--" : "", name, join, value);
		printf("%*s%s\n", width < 28 ? 29 - width : 1, "", o->help);
	}
	exit(finish());
}

void cmd_message(int how, const char *fmt, ...)
{
	const char *why = how & SAY_ERRNO ? strerror(errno) : 0;
	va_list ap;

	fflush(stdout);
	fprintf(stderr, "%s: ", self);
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fprintf(stderr, why ? ": %s\n" : "\n", why);
	if (how & SAY_HELP)
		fprintf(stderr, "Try '%s --help' for more information.\n", self);
	if (how & SAY_FATAL)
		exit(usage_status);
	if ((how & SAY_FAILED) && !status)
		status = 1;
}

static bool begins(const char *name, const char *s, size_t n)
{
	for (; n && *name == *s; n--, name++, s++)
		;
	return !n;
}

static int long_option(char *s)
{
	size_t n = strchrnul(s, '=') - s;
	const struct opt *found = 0;

	if (!strcmp(s, "help"))
		help();
	if (!strcmp(s, "version")) {
		printf("%s (Sill) " SILL_VERSION "\n", self);
		exit(finish());
	}
	for (const struct opt *o = opts; o->key; o++)
		if (o->name && begins(o->name, s, n)) {
			if (!o->name[n]) {
				found = o;
				break;
			}
			if (found && found->key != o->key)
				usage_error("option '%s' is ambiguous", s - 2);
			found = o;
		}
	if (!found)
		usage_error("unrecognized option '%s'", s - 2);
	arg = s[n] ? s + n + 1 : 0;
	if (arg && !found->arg)
		usage_error("option '--%s' doesn't allow an argument", found->name);
	if (!arg && found->arg && *found->arg != '[' && (!**args || !(arg = *(*args)++)))
		usage_error("option '--%s' requires an argument", found->name);
	return found->key;
}

/* The argument of a short option: the rest of its cluster, or the next word. */
static void take_argument(const struct opt *o)
{
	arg = 0;
	if (!o->arg)
		return;
	if (*cluster)
		arg = cluster;
	else if (*o->arg != '[' && (!**args || !(arg = *(*args)++)))
		usage_error("option requires an argument -- '%c'", o->key);
	cluster = 0;
}

/* All words from here on are operands. */
static int last_option(char *s)
{
	if (s && s[0] == '-' && s[1] == '-')
		++*args;
	while ((*operand++ = *(*args)++))
		;
	*args = first;
	return 0;
}

int option(void)
{
	if (!cluster || !*cluster) {
		char *s;
		while ((s = **args) && (*s != '-' || !s[1]) && !in_order)
			*operand++ = *(*args)++;
		if (!s || *s != '-' || !s[1] || !strcmp(s, "--"))
			return last_option(s);
		++*args;
		if (s[1] == '-')
			return long_option(s + 2);
		cluster = s + 1;
	}
	int letter = *cluster++;
	for (const struct opt *o = opts; o->key; o++)
		if (o->key == letter) {
			take_argument(o);
			return o->key;
		}
	usage_error("invalid option -- '%c'", letter);
}

int finish(void)
{
	if (fflush(stdout) || ferror(stdout)) {
		fprintf(stderr, "%s: write error: %s\n", self, strerror(errno));
		status = usage_status;
	}
	return status;
}

void output(const void *p, size_t n)
{
	if (fwrite(p, 1, n, stdout) != n)
		exit(finish());
}

void outputf(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	int n = vprintf(fmt, ap);
	va_end(ap);
	if (n < 0)
		exit(finish());
}

void each_file(char **argv, void (*fn)(int, const char *))
{
	static char *standard_input[] = {"-", 0};

	for (argv = *argv ? argv : standard_input; *argv; argv++) {
		bool std = !strcmp(*argv, "-");
		int fd = std ? 0 : open(*argv, O_RDONLY | O_CLOEXEC);
		if (fd < 0) {
			fail("%s", *argv);
			continue;
		}
		fn(fd, *argv);
		if (!std)
			close(fd);
	}
}

void *grow(void *p, size_t n, size_t size)
{
	if (size && n > SIZE_MAX / size) {
		errno = ENOMEM;
		die("cannot allocate");
	}
	p = realloc(p, n && size ? n * size : 1);
	if (!p)
		die("cannot allocate");
	return p;
}

char *copy_string(const char *s)
{
	size_t n = strlen(s) + 1;

	return memcpy(grow(0, n, 1), s, n);
}
