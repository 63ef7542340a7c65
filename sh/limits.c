/* limits.c: the built-ins ulimit and umask */
#include <sys/resource.h>
#include <sys/stat.h>

#include "sh.h"

static const struct limit {
	char letter;
	uint8_t resource;
	unsigned unit;
	const char *name;
} limits[] = {
	{'c', RLIMIT_CORE, 512, "core file size (512-byte blocks)"},
	{'d', RLIMIT_DATA, 1024, "data segment (KiB)"},
	{'e', RLIMIT_NICE, 1, "scheduling priority"},
	{'f', RLIMIT_FSIZE, 512, "file size (512-byte blocks)"},
	{'i', RLIMIT_SIGPENDING, 1, "pending signals"},
	{'l', RLIMIT_MEMLOCK, 1024, "locked memory (KiB)"},
	{'m', RLIMIT_RSS, 1024, "resident memory (KiB)"},
	{'n', RLIMIT_NOFILE, 1, "open files"},
	{'q', RLIMIT_MSGQUEUE, 1, "message queues (bytes)"},
	{'r', RLIMIT_RTPRIO, 1, "real-time priority"},
	{'s', RLIMIT_STACK, 1024, "stack (KiB)"},
	{'t', RLIMIT_CPU, 1, "processor time (s)"},
	{'u', RLIMIT_NPROC, 1, "processes"},
	{'v', RLIMIT_AS, 1024, "address space (KiB)"},
	{'x', RLIMIT_LOCKS, 1, "file locks"},
};

enum { LIMITS = sizeof limits / sizeof *limits };

static void print_limit(const struct limit *l, bool hard)
{
	struct rlimit r;

	getrlimit(l->resource, &r);
	rlim_t v = hard ? r.rlim_max : r.rlim_cur;
	if (v == RLIM_INFINITY)
		outputf("unlimited\n");
	else
		outputf("%ju\n", (uintmax_t)(v / l->unit));
}

static int set_limit(const struct limit *l, const char *text, bool hard, bool soft)
{
	struct rlimit r;
	rlim_t v;

	getrlimit(l->resource, &r);
	if (!strcmp(text, "unlimited")) {
		v = RLIM_INFINITY;
	} else if (!strcmp(text, "hard")) {
		v = r.rlim_max;
	} else if (!strcmp(text, "soft")) {
		v = r.rlim_cur;
	} else {
		char *end;
		errno = 0;
		uintmax_t n = strtoumax(text, &end, 10);
		if (*text < '0' || *text > '9' || *end || errno ||
		    n > (RLIM_INFINITY - 1) / l->unit) {
			error("ulimit: %s: not a limit", text);
			return 1;
		}
		v = n * l->unit;
	}
	if (hard)
		r.rlim_max = v;
	if (soft)
		r.rlim_cur = v;
	if (setrlimit(l->resource, &r)) {
		error("ulimit: %s: %s", l->name, strerror(errno));
		return 1;
	}
	return 0;
}

int ulimit_builtin(int argc, char **argv)
{
	char letters[LIMITS + 4] = "HSa";
	const struct limit *which = 0;
	unsigned given;
	int n = 0;

	for (int k = 0; k < LIMITS; k++)
		letters[3 + k] = limits[k].letter;
	int i = flags_of(argv, letters, &given);
	if (i < 0)
		return 2;
	bool hard = given & 1, soft = given & 2;
	for (int k = 0; k < LIMITS; k++)
		if (given & 8u << k) {
			which = &limits[k];
			n++;
		}
	if (n > 1 || argc - i > 1 || ((given & 4) && (n || i < argc))) {
		error("ulimit: too many %s", n > 1 || (given & 4) ? "options" : "operands");
		return 2;
	}
	if (given & 4) {
		for (int k = 0; k < LIMITS; k++) {
			outputf("%-36s -%c  ", limits[k].name, limits[k].letter);
			print_limit(&limits[k], hard);
		}
		return 0;
	}
	for (int k = 0; !which; k++)
		if (limits[k].letter == 'f')
			which = &limits[k];
	if (i < argc)
		return set_limit(which, argv[i], hard || !soft, soft || !hard);
	print_limit(which, hard);
	return 0;
}

/* umask -------------------------------------------------------------------- */

static void print_symbolic(mode_t mask)
{
	static const char who[] = "ugo";

	for (int i = 0; i < 3; i++) {
		unsigned bits = ~mask >> (6 - 3 * i) & 7;
		outputf("%s%c=%s%s%s", i ? "," : "", who[i], bits & 4 ? "r" : "",
		        bits & 2 ? "w" : "", bits & 1 ? "x" : "");
	}
	output("\n", 1);
}

/* Bits of r, w, x, X, s, t and of u, g, o copied, for all three classes. */
static mode_t permissions(const char **s, mode_t mode)
{
	mode_t bits = 0;

	if (**s && strchr("ugo", **s)) {
		unsigned from = mode >> (**s == 'u' ? 6 : **s == 'g' ? 3 : 0) & 7;
		++*s;
		return from * 0111;
	}
	for (; **s && strchr("rwxXst", **s); ++*s)
		bits |= **s == 'r'                                  ? 0444
		        : **s == 'w'                                ? 0222
		        : **s == 'x' || (**s == 'X' && mode & 0111) ? 0111
		                                                    : 0;
	return bits;
}

/* A symbolic mode, as in chmod, of what the mask leaves. */
static bool symbolic(const char *s, mode_t *mask)
{
	mode_t mode = ~*mask & 0777;

	for (;;) {
		mode_t who = 0;
		for (; *s && strchr("ugoa", *s); s++)
			who |= *s == 'u' ? 0700 : *s == 'g' ? 0070 : *s == 'o' ? 0007 : 0777;
		if (!who)
			who = 0777;
		if (!*s || !strchr("+-=", *s))
			return false;
		while (*s && strchr("+-=", *s)) {
			char op = *s++;
			mode_t bits = permissions(&s, mode) & who;
			if (op == '+')
				mode |= bits;
			else if (op == '-')
				mode &= ~bits;
			else
				mode = (mode & ~who) | bits;
		}
		if (!*s)
			break;
		if (*s++ != ',')
			return false;
	}
	*mask = ~mode & 0777;
	return true;
}

int umask_builtin(int argc, char **argv)
{
	unsigned given;
	mode_t mask;
	int i;

	/* umask -w is a mode, not an option */
	if (argc > 1 && argv[1][0] == '-' && argv[1][1] && argv[1][1] != 'S' &&
	    strcmp(argv[1], "--")) {
		i = 1;
		given = 0;
	} else {
		i = flags_of(argv, "S", &given);
	}
	if (i < 0)
		return 2;
	if (argc - i > 1) {
		error("umask: too many operands");
		return 2;
	}
	mask = umask(0);
	umask(mask);
	if (i == argc) {
		if (given)
			print_symbolic(mask);
		else
			outputf("%04o\n", (unsigned)mask);
		return 0;
	}
	if (argv[i][0] >= '0' && argv[i][0] <= '9') {
		char *end;
		long v = strtol(argv[i], &end, 8);
		if (*end || v > 0777) {
			error("umask: %s: not a file mode", argv[i]);
			return 1;
		}
		mask = v;
	} else if (!symbolic(argv[i], &mask)) {
		error("umask: %s: not a file mode", argv[i]);
		return 1;
	}
	umask(mask);
	return 0;
}
