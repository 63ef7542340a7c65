/* builtin.c: the table of built-ins, and those that steer the shell */
#include <sys/times.h>

#include "sh.h"

int echo_main(int, char **), printf_main(int, char **), test_main(int, char **), true_main(void),
	false_main(void), basename_main(int, char **), dirname_main(int, char **);

static int yes(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	return true_main();
}

static int no(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	return false_main();
}

const struct builtin builtins[] = {
	{":", colon_builtin, B_SPECIAL | B_PURE},
	{".", dot_builtin, B_SPECIAL},
	{"break", break_builtin, B_SPECIAL},
	{"continue", continue_builtin, B_SPECIAL},
	{"eval", eval_builtin, B_SPECIAL},
	{"exec", exec_builtin, B_SPECIAL},
	{"exit", exit_builtin, B_SPECIAL},
	{"export", export_builtin, B_SPECIAL},
	{"readonly", readonly_builtin, B_SPECIAL},
	{"return", return_builtin, B_SPECIAL},
	{"set", set_builtin, B_SPECIAL},
	{"shift", shift_builtin, B_SPECIAL},
	{"times", times_builtin, B_SPECIAL},
	{"trap", trap_builtin, B_SPECIAL},
	{"unset", unset_builtin, B_SPECIAL},
	{"alias", alias_builtin, 0},
	{"bg", bg_builtin, 0},
	{"cd", cd_builtin, 0},
	{"command", command_builtin, 0},
	{"fg", fg_builtin, 0},
	{"getopts", getopts_builtin, 0},
	{"hash", hash_builtin, 0},
	{"jobs", jobs_builtin, 0},
	{"kill", kill_builtin, 0},
	{"local", local_builtin, B_DECLARE},
	{"pwd", pwd_builtin, B_PURE},
	{"read", read_builtin, 0},
	{"type", type_builtin, B_PURE},
	{"ulimit", ulimit_builtin, 0},
	{"umask", umask_builtin, 0},
	{"unalias", unalias_builtin, 0},
	{"wait", wait_builtin, 0},
	{"echo", echo_main, B_PURE | B_UTILITY},
	{"printf", printf_main, B_PURE | B_UTILITY},
	{"test", test_main, B_PURE | B_UTILITY},
	{"[", test_main, B_PURE | B_UTILITY},
	{"true", yes, B_PURE | B_UTILITY},
	{"false", no, B_PURE | B_UTILITY},
	{"basename", basename_main, B_PURE | B_UTILITY},
	{"dirname", dirname_main, B_PURE | B_UTILITY},
	{0, 0, 0},
};

void builtin_init(void)
{
	for (const struct builtin *b = builtins; b->name; b++)
		intern(b->name, strlen(b->name))->builtin = b;
}

int flags_of(char **argv, const char *letters, unsigned *given)
{
	int i;

	*given = 0;
	for (i = 1; argv[i] && argv[i][0] == '-' && argv[i][1]; i++) {
		if (!strcmp(argv[i], "--"))
			return i + 1;
		for (const char *s = argv[i] + 1; *s; s++) {
			const char *l = strchr(letters, *s);
			if (!l) {
				error("%s: invalid option -- '%c'", argv[0], *s);
				return -1;
			}
			*given |= 1u << (l - letters);
		}
	}
	return i;
}

/* A special built-in was used wrongly: 2.8.1. */
static int wrong(const char *name, const char *what, const char *why)
{
	abort_error("%s: %s%s%s", name, what, *what ? ": " : "", why);
	return 2;
}

/* Skips "--"; an option is an error. */
static int operands(char **argv)
{
	unsigned given;
	int i = flags_of(argv, "", &given);

	if (i < 0) {
		sh.flow = FLOW_ABORT;
		sh.status = 2;
	}
	return i;
}

static bool natural(const char *s, int *n)
{
	char *end;

	if (*s < '0' || *s > '9')
		return false;
	errno = 0;
	long v = strtol(s, &end, 10);
	*n = v;
	return !*end && !errno && v <= INT_MAX;
}

int colon_builtin(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	return 0;
}

static int leave(char **argv, enum flow flow)
{
	int i = operands(argv), n = 1;

	if (i < 0)
		return 2;
	if (argv[i] && (!natural(argv[i], &n) || !n))
		return wrong(argv[0], argv[i], "not a positive number");
	if (argv[i] && argv[i + 1])
		return wrong(argv[0], "", "too many operands");
	if (!sh.loops) {
		error("%s: not in a loop", argv[0]);
		return 1;
	}
	sh.levels = n < sh.loops ? n : sh.loops;
	sh.flow = flow;
	return 0;
}

int break_builtin(int argc, char **argv)
{
	(void)argc;
	return leave(argv, FLOW_BREAK);
}

int continue_builtin(int argc, char **argv)
{
	(void)argc;
	return leave(argv, FLOW_CONTINUE);
}

/* The operand of exit and return; without one $?, or what it was before the
 * trap action that runs. */
static bool wanted_status(char **argv)
{
	int i = operands(argv), n;

	if (i < 0)
		return false;
	if (argv[i] && argv[i + 1]) {
		wrong(argv[0], "", "too many operands");
		return false;
	}
	if (!argv[i]) {
		if (trap_status >= 0)
			sh.status = trap_status;
		return true;
	}
	if (!natural(argv[i], &n)) {
		wrong(argv[0], argv[i], "not a status");
		return false;
	}
	sh.status = n & 255;
	return true;
}

int exit_builtin(int argc, char **argv)
{
	static bool warned;

	(void)argc;
	if (!wanted_status(argv))
		return 2;
	if (sh.on[O_INTERACTIVE] && !sh.forked && !warned && job_any_stopped()) {
		error("there are stopped jobs");
		warned = true;
		return 1;
	}
	sh.flow = FLOW_EXIT;
	return sh.status;
}

int return_builtin(int argc, char **argv)
{
	(void)argc;
	if (!sh.returns) {
		error("return: not in a function or dot script");
		return 1;
	}
	if (!wanted_status(argv))
		return 2;
	sh.flow = FLOW_RETURN;
	return sh.status;
}

int eval_builtin(int argc, char **argv)
{
	struct str s = {0};
	int i = operands(argv);

	if (i < 0)
		return 2;
	for (; i < argc; i++) {
		str_add(&s, argv[i], strlen(argv[i]), 0);
		if (argv[i + 1])
			str_char(&s, ' ', 0);
	}
	run_text(str_end(&s), sh.file, 0);
	return sh.status;
}

static const char *find_script(const char *name)
{
	const char *p = var_value(PATH);
	size_t len = strlen(name);

	if (strchr(name, '/'))
		return name;
	while (p) {
		size_t n = strcspn(p, ":");
		struct str s = {0};
		str_add(&s, p, n, 0);
		if (n)
			str_char(&s, '/', 0);
		str_add(&s, name, len, 0);
		if (!access(str_end(&s), R_OK))
			return s.text;
		p = p[n] ? p + n + 1 : 0;
	}
	return 0;
}

int dot_builtin(int argc, char **argv)
{
	int i = operands(argv), fd = -1;
	struct source s;

	if (i < 0)
		return 2;
	if (i == argc)
		return wrong(argv[0], "", "file name missing");
	const char *path = find_script(argv[i]);
	if (path)
		fd = open(path, O_RDONLY | O_CLOEXEC);
	else
		errno = ENOENT;
	if (fd >= 0)
		fd = private_fd(fd);
	if (fd < 0) {
		wrong(argv[0], argv[i], strerror(errno));
		return sh.status = errno == ENOENT ? 127 : 126;
	}
	const char *file = sh.file;
	int line = sh.line;
	bool interactive = sh.on[O_INTERACTIVE];
	sh.file = argv[i];
	sh.returns++;
	source_fd(&s, fd, copy_string(argv[i]));
	run_source(&s, 0);
	source_close(&s);
	free((char *)s.name);
	sh.returns--;
	sh.file = file;
	sh.line = line;
	(void)interactive;
	if (sh.flow == FLOW_RETURN)
		sh.flow = FLOW_NONE;
	return sh.status;
}

/* Redirections have been made already: the caller keeps them. */
int exec_builtin(int argc, char **argv)
{
	int i = operands(argv), why = ENOENT;

	if (i < 0)
		return 2;
	if (i == argc)
		return 0;
	struct program p = {.argv = argv + i};
	p.path = strchr(argv[i], '/')
	                 ? argv[i]
	                 : command_path(argv[i], intern(argv[i], strlen(argv[i])), &why);
	if (!p.path) {
		if (why == ENOENT)
			error("exec: %s: not found", argv[i]);
		else
			error("exec: %s: %s", argv[i], strerror(why));
		sh.status = why == ENOENT ? 127 : 126;
	} else {
		p.environment = var_environment();
		job_end();
		sh.status = program_exec(&p);
	}
	sh.flow = sh.on[O_INTERACTIVE] ? FLOW_ABORT : FLOW_EXIT;
	return sh.status;
}

int shift_builtin(int argc, char **argv)
{
	int i = operands(argv), n = 1;

	(void)argc;
	if (i < 0)
		return 2;
	if (argv[i] && !natural(argv[i], &n))
		return wrong(argv[0], argv[i], "not a number");
	if (argv[i] && argv[i + 1])
		return wrong(argv[0], "", "too many operands");
	if (n > sh.params.n)
		return wrong(argv[0], argv[i] ? argv[i] : "1", "more than there are parameters");
	sh.params.v += n;
	sh.params.n -= n;
	return 0;
}

static void print_time(clock_t t, char end)
{
	long hz = sysconf(_SC_CLK_TCK);

	outputf("%ldm%ld.%02lds%c", (long)(t / hz / 60), (long)(t / hz % 60),
	        (long)(t % hz * 100 / hz), end);
}

int times_builtin(int argc, char **argv)
{
	struct tms t;

	(void)argc;
	if (operands(argv) < 0)
		return 2;
	times(&t);
	print_time(t.tms_utime, ' ');
	print_time(t.tms_stime, '\n');
	print_time(t.tms_cutime, ' ');
	print_time(t.tms_cstime, '\n');
	return 0;
}
