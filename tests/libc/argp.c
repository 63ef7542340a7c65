/* argp.c: <argp.h>: which parser gets what, and the help as it is laid out */
// not-on: musl: it has no such header
#include <argp.h>
#include <stdarg.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

const char *argp_program_version = "version 1";
const char *argp_program_bug_address = "<bugs@example.org>";

/* What the parsers were called with. */
static char log_text[4096];

static void note(const char *format, ...)
{
	va_list list;
	size_t used = strlen(log_text);

	va_start(list, format);
	vsnprintf(log_text + used, sizeof log_text - used, format, list);
	va_end(list);
}

/* ---- The child: a library's options ---- */

static const struct argp_option child_options[] = {
	{ "color", 'c', "WHEN", OPTION_ARG_OPTIONAL, "Use colors" },
	{ "quiet", 'q', 0, 0, "Hidden by the parent's" },
	{ 0 },
};

static error_t child_parse(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case 'c':
		note("child c=%s ", arg ? arg : "-");
		return 0;
	case ARGP_KEY_INIT:
		note("child init %s ", (char *)state->input);
		return 0;
	case ARGP_KEY_END:
		note("child end ");
		return 0;
	}
	return ARGP_ERR_UNKNOWN;
}

static const struct argp child = { child_options, child_parse, 0, "\vAfter it, of the child." };

/* ---- The program ---- */

static const struct argp_option options[] = {
	{ "verbose", 'v', 0, 0, "Say what is done" },
	{ "quiet", 'q', 0, 0, "Say nothing" },
	{ "silent", 's', 0, OPTION_ALIAS },
	{ "output", 'o', "FILE", 0, "Write to FILE, which is made if it is not there, and not to standard "
				    "output, as it is done without it" },
	{ "jobs", 'j', "N", OPTION_ARG_OPTIONAL, "How many" },
	{ 0, 'k', "KEY", 0, "Short only" },
	{ "hidden", 'H', 0, OPTION_HIDDEN, "Not to be seen" },
	{ "no-usage", 300, 0, OPTION_NO_USAGE, "Not in the usage" },
	{ 0, 0, 0, 0, "Rare options:" },
	{ "a-name-of-some-length", 301, "ARGUMENT", 0, "Below its name" },
	{ "exactly-to-23", 302, "A2345", 0, "Behind it" },
	{ "FILE", 0, 0, OPTION_DOC | OPTION_NO_USAGE, "A name" },
	{ 0, 0, 0, 0, "Last ones:", -2 },
	{ "zero", 'z', 0, 0, "Ends\nwith two lines" },
	{ 0 },
};

static const char *takes = "each"; /* which arguments: each, rest, none */

static error_t parse(int key, char *arg, struct argp_state *state)
{
	switch (key) {
	case 'v':
	case 'q':
	case 's':
	case 'o':
	case 'j':
	case 'k':
	case 'H':
	case 'z':
		note("%c=%s ", key, arg ? arg : "-");
		return 0;
	case 300:
	case 301:
	case 302:
		note("%d=%s ", key, arg ? arg : "-");
		return 0;
	case ARGP_KEY_INIT:
		note("init %s ", (char *)state->input);
		state->child_inputs[0] = "of-child";
		return 0;
	case ARGP_KEY_ARG:
		if (strcmp(takes, "each"))
			return ARGP_ERR_UNKNOWN;
		note("arg%u=%s%s ", state->arg_num, arg, state->quoted ? "(quoted)" : "");
		if (!strcmp(arg, "error"))
			argp_error(state, "wrong: %s", arg);
		if (!strcmp(arg, "failure"))
			argp_failure(state, 3, ENOENT, "no %s", arg);
		if (!strcmp(arg, "warning"))
			argp_failure(state, 0, 0, "a %s", arg);
		if (!strcmp(arg, "usage"))
			argp_usage(state);
		if (!strcmp(arg, "result"))
			return EIO;
		if (!strcmp(arg, "skip"))
			state->next++;
		return 0;
	case ARGP_KEY_ARGS:
		if (strcmp(takes, "rest"))
			return ARGP_ERR_UNKNOWN;
		note("args=%d ", state->argc - state->next);
		return 0;
	case ARGP_KEY_NO_ARGS:
		note("no-args ");
		return 0;
	case ARGP_KEY_END:
		note("end ");
		return 0;
	case ARGP_KEY_SUCCESS:
		note("success ");
		return 0;
	case ARGP_KEY_ERROR:
		note("error ");
		return 0;
	case ARGP_KEY_FINI:
		note("fini");
		return 0;
	}
	return ARGP_ERR_UNKNOWN;
}

static const struct argp_child children[] = { { &child, 0, "Of the child:", 5 }, { 0 } };
static const struct argp argp = {
	options, parse, "FROM TO\nLIST...",
	"Does something with files, and this text about it is longer than a line of the terminal."
	"\vAfter the options.",
	children,
};

/* ---- Parsing ---- */

/* Parses the words; the log is compared; returns the result. */
static error_t run(unsigned flags, int *index, const char *words, const char *want)
{
	char copy[200], *argv[20] = { "/bin/program" };
	int argc = flags & ARGP_PARSE_ARGV0 && flags & ARGP_NO_ERRS ? 0 : 1;

	strcpy(copy, words);
	for (char *w = strtok(copy, " "); w; w = strtok(0, " "))
		argv[argc++] = w;
	argv[argc] = 0;
	*log_text = 0;
	error_t error = argp_parse(&argp, argc, argv, flags, index, "input");
	CHECK_STR(log_text, want);
	return error;
}

#define BEGIN "init input child init of-child "

static void parsing(void)
{
	int index = -1;

	CHECK_INT(run(0, 0, "-vq --verb -o x --output=y -oz --out w",
		      BEGIN "v=- q=- v=- o=x o=y o=z o=w no-args child end end success fini"), 0);
	CHECK_INT(run(0, 0, "a -s b --silent --jobs --jobs=3 -j4 -j 5",
		      BEGIN "s=- s=- j=- j=3 j=4 j=- arg0=a arg1=b arg2=5 child end end success fini"), 0);
	CHECK_INT(run(0, 0, "a -- -v", BEGIN "arg0=a(quoted) arg1=-v(quoted) child end end success fini"), 0);
	CHECK_INT(run(ARGP_IN_ORDER, 0, "a -v b", BEGIN "arg0=a v=- arg1=b child end end success fini"), 0);
	CHECK_INT(run(ARGP_NO_ARGS, &index, "-v a -q", BEGIN "v=- success fini"), 0);
	CHECK_INT(index, 2);
	CHECK_INT(run(0, 0, "-cx -c --color=y -q",
		      BEGIN "child c=x child c=- child c=y q=- no-args child end end success fini"), 0);
	CHECK_INT(run(0, 0, "a skip b c", BEGIN "arg0=a arg1=skip arg3=c child end end success fini"), 0);
	CHECK_INT(run(ARGP_LONG_ONLY, 0, "-verbose -output x",
		      BEGIN "v=- o=x no-args child end end success fini"), 0);
	CHECK_INT(run(0, 0, "result a", BEGIN "arg0=result error fini"), EIO);
	CHECK_INT(run(ARGP_SILENT, 0, "--nothing", BEGIN "error fini"), EINVAL);
	CHECK_INT(run(ARGP_SILENT, 0, "-o", BEGIN "error fini"), EINVAL);
	CHECK_INT(run(ARGP_SILENT, 0, "--no", BEGIN "300=- no-args child end end success fini"), 0);
	CHECK_INT(run(ARGP_SILENT, 0, "--help", BEGIN "error fini"), EINVAL);
	CHECK_INT(run(ARGP_SILENT, 0, "error failure usage",
		      BEGIN "arg0=error arg1=failure arg2=usage child end end success fini"), 0);
	takes = "rest";
	CHECK_INT(run(0, 0, "a b -v c", BEGIN "v=- args=3 child end end success fini"), 0);
	takes = "none";
	CHECK_INT(run(0, &index, "-v a b", BEGIN "v=- success fini"), 0);
	CHECK_INT(index, 2);
}

/* ---- Messages and the help: standard output and error of a child ---- */

static char said[8192];

static int run_apart(const char *words)
{
	int out[2], status;
	size_t n = 0;
	ssize_t got;

	CHECK(!pipe(out));
	fflush(stdout);
	if (!fork()) {
		dup2(out[1], 1);
		dup2(out[1], 2);
		close(out[0]);
		run(0, 0, words, log_text);
		fflush(stdout);
		_exit(99);
	}
	close(out[1]);
	while ((got = read(out[0], said + n, sizeof said - 1 - n)) > 0)
		n += got;
	said[n] = 0;
	close(out[0]);
	wait(&status);
	return WEXITSTATUS(status);
}

#define SEE "Try `program --help' or `program --usage' for more information.\n"

static void messages(void)
{
	takes = "each";
	CHECK_INT(run_apart("--version"), 0);
	CHECK_STR(said, "version 1\n");
	CHECK_INT(run_apart("error"), 64);
	CHECK_STR(said, "program: wrong: error\n" SEE);
	CHECK_INT(run_apart("failure"), 3);
	CHECK_STR(said, "program: no failure: No such file or directory\n");
	CHECK_INT(run_apart("warning"), 99);
	CHECK_STR(said, "program: a warning\n");
	CHECK_INT(run_apart("usage"), 64);
	CHECK_STR(said, "Usage: program [OPTION...] FROM TO\n  or:  program [OPTION...] LIST...\n" SEE);
	CHECK_INT(run_apart("--nothing"), 64);
	CHECK(strstr(said, "unrecognized option '--nothing'\n" SEE) != 0);
	takes = "none";
	argp_err_exit_status = 5;
	CHECK_INT(run_apart("a"), 5);
	CHECK_STR(said, "program: Too many arguments\n" SEE);
	argp_err_exit_status = 64;
}

static const char usage[] =
	"Usage: program [-qsvz?V] [-j[N]] [-k KEY] [-o FILE] [-c[WHEN]] [--jobs[=N]]\n"
	"            [--output=FILE] [--quiet] [--silent] [--verbose]\n"
	"            [--a-name-of-some-length=ARGUMENT] [--exactly-to-23=A2345]\n"
	"            [--color[=WHEN]] [--quiet] [--zero] [--help] [--usage] [--version]\n"
	"            FROM TO\n"
	"  or:  program [OPTION...] LIST...\n";

static const char help[] =
	"Usage: program [OPTION...] FROM TO\n"
	"  or:  program [OPTION...] LIST...\n"
	"Does something with files, and this text about it is longer than a line of the\n"
	"terminal.\n"
	"\n"
	"  -j, --jobs[=N]             How many\n"
	"  -k KEY                     Short only\n"
	"      --no-usage             Not in the usage\n"
	"  -o, --output=FILE          Write to FILE, which is made if it is not there,\n"
	"                             and not to standard output, as it is done without\n"
	"                             it\n"
	"  -q, -s, --quiet, --silent  Say nothing\n"
	"  -v, --verbose              Say what is done\n"
	"\n"
	" Rare options:\n"
	"      --a-name-of-some-length=ARGUMENT\n"
	"                             Below its name\n"
	"      --exactly-to-23=A2345  Behind it\n"
	"  FILE                       A name\n"
	"\n"
	"\n"
	" Of the child:\n"
	"  -c, --color[=WHEN]         Use colors\n"
	"      --quiet                Hidden by the parent's\n"
	"\n"
	" Last ones:\n"
	"  -z, --zero                 Ends\n"
	"                             with two lines\n"
	"\n"
	"  -?, --help                 Give this help list\n"
	"      --usage                Give a short usage message\n"
	"  -V, --version              Print program version\n"
	"\n"
	"Mandatory or optional arguments to long options are also mandatory or optional\n"
	"for any corresponding short options.\n"
	"\n"
	"After the options.\n"
	"\n"
	"After it, of the child.\n"
	"\n"
	"Report bugs to <bugs@example.org>.\n";

static void help_text(void)
{
	CHECK_INT(run_apart("--usage"), 0);
	CHECK_STR(said, usage);
	CHECK_INT(run_apart("--help"), 0);
	CHECK_STR(said, help);
}

int main(void)
{
	unsetenv("ARGP_HELP_FMT");
	parsing();
	messages();
	help_text();
	return done();
}
