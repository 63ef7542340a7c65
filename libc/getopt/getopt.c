/* getopt.c: options of a command line (POSIX.1-2024 getopt, and GNU's order).
 *
 * Operands may stand before options; at the end they stand behind all of them.
 * While the scan goes on, argv is
 *
 *   [ program, options seen ][ operands ][ options since them ][ not seen yet ]
 *                             ^ first     ^ first + operands     ^ optind
 *
 * and before it goes on, the two parts in the middle are exchanged. */
#include <limits.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <unistd.h>
#include "scan.h"
#include "sys.h"

char *optarg;
int optind = 1, opterr = 1, optopt = '?';
int optreset; /* BSD */
const char *getopt_rest;

static int first = 1, operands;
static enum { PERMUTE, STOP, RETURN } order;

static const char *after_order(const char *options)
{
	return options + (*options == '+' || *options == '-');
}

int getopt_loud(const char *options)
{
	return opterr && *after_order(options) != ':';
}

int getopt_missing(const char *options)
{
	return *after_order(options) == ':' ? ':' : '?';
}

void getopt_complain(const char *program, ...)
{
	struct iovec parts[12] = { { (char *)program, strlen(program) }, { ": ", 2 } };
	int count = 2;
	va_list ap;

	va_start(ap, program);
	for (const char *s; count < 11 && (s = va_arg(ap, const char *)); count++)
		parts[count] = (struct iovec){ (char *)s, strlen(s) };
	va_end(ap);
	parts[count++] = (struct iovec){ "\n", 1 };
	sys_writev(2, parts, count);
}

static void reverse(char **a, char **end)
{
	while (a < --end) {
		char *t = *a;
		*a++ = *end;
		*end = t;
	}
}

/* Moves the options behind the operands to their front: a rotation by three reversals. */
static void bring_options_forward(char **argv)
{
	if (first + operands > optind) {
		/* The program has set optind back. */
		first = optind;
		operands = 0;
	}
	int options = optind - first - operands;
	if (operands && options) {
		reverse(argv + first, argv + first + operands);
		reverse(argv + first + operands, argv + optind);
		reverse(argv + first, argv + optind);
	}
	first += options;
}

static void start(const char *options)
{
	if (optind == 0)
		optind = 1;
	first = optind;
	optreset = operands = 0;
	getopt_rest = 0;
	order = *options == '-' ? RETURN :
		*options == '+' || getenv("POSIXLY_CORRECT") ? STOP :
							       PERMUTE;
}

static bool is_operand(const char *argument)
{
	return argument[0] != '-' || argument[1] == 0;
}

static int finish(void)
{
	optind = first;
	return -1;
}

/* One short option at getopt_rest. */
static int short_option(int argc, char *const argv[], const char *options,
			const struct long_options *longs)
{
	char name[2] = { *getopt_rest++ };
	const char *found = strchr(after_order(options), name[0]);

	optopt = (unsigned char)name[0];
	if (!*getopt_rest) {
		getopt_rest = 0;
		optind++;
	}
	if (!found || name[0] == ':' || name[0] == ';') {
		if (getopt_loud(options))
			getopt_complain(argv[0], "invalid option -- '", name, "'", (char *)0);
		return '?';
	}
	if (found[1] != ':' && !(longs && name[0] == 'W' && found[1] == ';')) {
		optopt = '?';
		return (unsigned char)name[0];
	}
	/* Its argument: the rest of this one or, unless it is optional (::), the next. */
	optarg = (char *)getopt_rest;
	if (getopt_rest) {
		getopt_rest = 0;
		optind++;
	} else if (found[1] == ':' && found[2] == ':') {
		return (unsigned char)name[0];
	} else if (optind < argc) {
		optarg = argv[optind++];
	} else {
		if (getopt_loud(options))
			getopt_complain(argv[0], "option requires an argument -- '", name, "'",
					(char *)0);
		return getopt_missing(options);
	}
	if (found[1] == ';') {
		const char *text = optarg;
		optarg = 0;
		return longs->match(longs, argc, argv, options, text, "-W ");
	}
	return (unsigned char)name[0];
}

int getopt_scan(int argc, char *const argv[], const char *options,
		const struct long_options *longs)
{
	static bool started;

	if (argc < 1)
		return -1;
	optarg = 0;
	if (!started || optind == 0 || optreset) {
		start(options);
		started = true;
	}
	if (*after_order(options) == ':' || *options == '+' || *options == '-')
		order = *options == '-' ? RETURN : *options == '+' ? STOP : order;
	if (!getopt_rest) {
		bring_options_forward((char **)argv);
		for (; order == PERMUTE && optind < argc && is_operand(argv[optind]); optind++)
			operands++;
		if (optind >= argc)
			return finish();
		const char *argument = argv[optind];
		if (is_operand(argument)) {
			if (order == STOP)
				return -1;
			optind++;
			optarg = (char *)argument;
			return 1;
		}
		if (!strcmp(argument, "--")) {
			optind++;
			bring_options_forward((char **)argv);
			return finish();
		}
		getopt_rest = argument + 1;
		if (longs) {
			const char *dash = argument[1] == '-' ? "--" : "-";
			const char *text = argument + strlen(dash);
			/* With one dash a single character that is a short option is that. */
			if (argument[1] == '-' ||
			    (longs->one_dash &&
			     (argument[2] || !strchr(after_order(options), argument[1])))) {
				int result = longs->match(longs, argc, argv, options, text, dash);
				if (result != -2)
					return result;
			}
		}
	}
	return short_option(argc, argv, options, longs);
}

int getopt(int argc, char *const argv[], const char *options)
{
	return getopt_scan(argc, argv, options, 0);
}
