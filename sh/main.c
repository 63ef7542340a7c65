/* main.c: the command line, options, start-up files, the interactive loop */
#include <sys/resource.h>

#include "sh.h"

struct sh sh;

const struct option_name option_names[OPTIONS] = {
	[O_ALLEXPORT] = {'a', "allexport"}, [O_NOTIFY] = {'b', "notify"},
	[O_NOCLOBBER] = {'C', "noclobber"}, [O_ERREXIT] = {'e', "errexit"},
	[O_NOGLOB] = {'f', "noglob"},       [O_HASHALL] = {'h', "hashall"},
	[O_INTERACTIVE] = {'i', 0},         [O_MONITOR] = {'m', "monitor"},
	[O_NOEXEC] = {'n', "noexec"},       [O_STDIN] = {'s', 0},
	[O_NOUNSET] = {'u', "nounset"},     [O_VERBOSE] = {'v', "verbose"},
	[O_XTRACE] = {'x', "xtrace"},       [O_IGNOREEOF] = {0, "ignoreeof"},
	[O_PIPEFAIL] = {0, "pipefail"},
};

/* Options ------------------------------------------------------------------ */

static bool monitor_wanted, monitor_said; /* -m on the command line */

static bool switch_option(int o, bool on, bool starting)
{
	if (starting && o == O_MONITOR) {
		monitor_said = true;
		monitor_wanted = on;
		return true;
	}
	if (o == O_MONITOR && sh.on[o] != on && !job_monitor(on))
		return false;
	sh.on[o] = on;
	if (o == O_MONITOR)
		trap_interactive();
	return true;
}

static bool long_option(const char *name, bool on, bool starting)
{
	for (int o = 0; o < OPTIONS; o++)
		if (option_names[o].name && !strcmp(option_names[o].name, name))
			return switch_option(o, on, starting);
	error("set: %s: no such option", name);
	return false;
}

static bool short_option(char letter, bool on, bool starting)
{
	for (int o = 0; o < OPTIONS; o++)
		if (option_names[o].letter == letter &&
		    (starting || (o != O_INTERACTIVE && o != O_STDIN)))
			return switch_option(o, on, starting);
	error("%s: invalid option -- '%c'", starting ? "usage" : "set", letter);
	return false;
}

static void list_options(bool script)
{
	for (int o = 0; o < OPTIONS; o++) {
		const struct option_name *n = &option_names[o];
		if (!n->name)
			continue;
		if (script)
			outputf("set %co %s\n", sh.on[o] ? '-' : '+', n->name);
		else
			outputf("%-16s%s\n", n->name, sh.on[o] ? "on" : "off");
	}
}

static bool has_text, login;

/* Options from argv[i] on; the first operand's index, or -1 after a message. */
int set_options(int argc, char **argv, int i, bool starting, const char **text)
{
	(void)text;
	for (; i < argc; i++) {
		const char *s = argv[i];
		if ((*s != '-' && *s != '+') || (*s == '+' && !s[1]))
			break;
		if (!strcmp(s, "--"))
			return i + 1;
		if (!strcmp(s, "-")) { /* old: the end of options; in `set` also +vx */
			if (!starting)
				sh.on[O_VERBOSE] = sh.on[O_XTRACE] = false;
			return i + 1;
		}
		bool on = *s++ == '-';
		if (starting && on && *s == '-') {
			error("unrecognized option '%s'", argv[i]);
			return -1;
		}
		for (; *s; s++) {
			if (starting && *s == 'c') {
				has_text = true;
			} else if (starting && *s == 'l') {
				login = true;
			} else if (*s != 'o') {
				if (!short_option(*s, on, starting))
					return -1;
			} else if (s[1]) {
				if (!long_option(s + 1, on, starting))
					return -1;
				break;
			} else if (i + 1 < argc) {
				if (!long_option(argv[++i], on, starting))
					return -1;
				break;
			} else if (starting) {
				error("option requires an argument -- 'o'");
				return -1;
			} else {
				list_options(!on);
			}
		}
	}
	return i;
}

/* Start-up files ----------------------------------------------------------- */

static void run_file(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct source s;
	const char *file = sh.file;

	if (fd < 0)
		return; /* it is not there, or not for us */
	fd = private_fd(fd);
	sh.file = path;
	sh.returns++;
	source_fd(&s, fd, path);
	run_source(&s, 0);
	source_close(&s);
	sh.returns--;
	sh.file = file;
	sh.line = 0;
	if (sh.flow == FLOW_RETURN || (sh.flow == FLOW_ABORT && sh.on[O_INTERACTIVE]))
		sh.flow = FLOW_NONE;
}

static void startup_files(void)
{
	struct mark m = mark();

	if (login) {
		run_file("/etc/profile");
		const char *home = var_value(HOME);
		if (home && sh.flow == FLOW_NONE) {
			struct str s = {0};
			str_add(&s, home, strlen(home), 0);
			str_add(&s, "/.profile", 9, 0);
			run_file(str_end(&s));
		}
	}
	if (sh.on[O_INTERACTIVE] && sh.flow == FLOW_NONE && var_value(ENV) &&
	    getuid() == geteuid() && getgid() == getegid()) {
		char *file = expand_prompt(ENV);
		if (file && *file)
			run_file(file);
	}
	release(m);
}

/* The interactive loop ----------------------------------------------------- */

/* Drops the rest of the line that had the error. */
static void drop_line(struct source *s)
{
	s->at = s->end;
}

static void interactive(struct source *s)
{
	int ends = 0;

	while (sh.flow == FLOW_NONE) {
		struct parser p;
		bool end = false;
		struct mark m = mark();
		sh.line = s->line;
		if (trap_pending)
			trap_run();
		job_notify();
		parser_init(&p, s);
		struct unit *u = parse_command(&p, &end);
		parser_free(&p);
		if (u) {
			ends = 0;
			if (u->body && !sh.on[O_NOEXEC])
				run_list(u->body, 0);
			unit_release(u);
		} else if (end && sh.flow == FLOW_NONE) {
			if (!sh.on[O_IGNOREEOF] && job_any_stopped() && !ends++) {
				error("there are stopped jobs");
			} else if (sh.on[O_IGNOREEOF] && ends++ < 50 && isatty(0)) {
				error("use 'exit' to leave the shell");
			} else {
				break;
			}
			continue;
		} else if (sh.flow == FLOW_NONE) {
			sh.status = 2;
			sh.flow = FLOW_ABORT;
		}
		if (sh.flow == FLOW_INTR) {
			dprintf(2, "\n");
			sh.status = 128 + SIGINT;
			interrupted = 0;
		}
		if (sh.flow != FLOW_NONE && sh.flow != FLOW_EXIT) {
			if (sh.flow == FLOW_ABORT || sh.flow == FLOW_INTR)
				drop_line(s);
			sh.flow = FLOW_NONE;
			sh.loops = sh.returns = sh.functions = sh.tested = 0;
			sh.file = sh.name;
			var_restore(0);
		}
		release(m);
	}
	if (isatty(0) && sh.flow == FLOW_NONE)
		dprintf(2, "\n");
}

static void prompt_default(void)
{
	if (!var_value(PS1)) {
		const char *s = geteuid() ? "$ " : "# ";
		var_set(PS1, s, 2);
	}
}

static void find_stack_limit(void)
{
	struct rlimit r;
	size_t size = 8 << 20;

	if (!getrlimit(RLIMIT_STACK, &r) && r.rlim_cur != RLIM_INFINITY &&
	    r.rlim_cur < (rlim_t)1 << 30)
		size = r.rlim_cur;
	/* a quarter is left for what one command needs, and the environment */
	stack_limit = (char *)__builtin_frame_address(0) - size / 4 * 3;
}

static void run_script(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	struct source s;

	if (fd < 0 && errno == ENOENT && !strchr(path, '/')) {
		int why;
		const char *found = find_program(path, var_value(PATH), &why);
		if (found)
			fd = open(found, O_RDONLY | O_CLOEXEC);
		else
			errno = ENOENT;
	}
	if (fd < 0) {
		int why = errno;
		error("%s: %s", path, strerror(why));
		sh.status = why == ENOENT || why == ENOTDIR ? 127 : 126;
		return;
	}
	source_fd(&s, private_fd(fd), path);
	run_source(&s, 0);
}

int main(int argc, char **argv)
{
	struct source s;
	const char *base;

	if (argc < 1)
		return 2;
	find_stack_limit();
	sh.name = sh.file = argv[0];
	base = strrchr(argv[0], '/');
	base = base ? base + 1 : argv[0];
	login = *argv[0] == '-';
	if (*base == '-')
		base++;
	sh.file = *base ? base : "sh";
	if (argc > 1 && (!strcmp(argv[1], "--version") || !strcmp(argv[1], "--help"))) {
		outputf(argv[1][2] == 'v'
		                ? "%s (Sill) " SILL_VERSION "\n"
		                : "usage: %s [-abCefhilmnsuvx] [-o OPTION] [-c COMMAND [NAME "
		                  "[ARGUMENT]...] |"
		                  " FILE [ARGUMENT]... | -s [ARGUMENT]...]\nThe POSIX shell.\n",
		        sh.file);
		return !sink_flush();
	}
	builtin_init();
	var_init();
	sh.substituted = -1;
	sh.pid = getpid();
	sh.path_generation = 1;
	int i = set_options(argc, argv, 1, true, 0);
	if (i < 0)
		return 2;
	const char *text = 0, *script = 0;
	if (has_text) {
		if (i == argc) {
			error("option requires an argument -- 'c'");
			return 2;
		}
		text = argv[i++];
		if (i < argc)
			sh.name = sh.file = argv[i++];
	} else if (i < argc && !sh.on[O_STDIN]) {
		script = sh.name = argv[i++];
		base = strrchr(script, '/');
		sh.file = base ? base + 1 : script;
	} else {
		sh.on[O_STDIN] = true;
	}
	sh.params = (struct params){argv + i, argc - i, 0};
	if (!text && !script && i == argc && !sh.on[O_INTERACTIVE] && isatty(0) && isatty(2))
		sh.on[O_INTERACTIVE] = true;
	pwd_init();
	if (sh.on[O_INTERACTIVE]) {
		prompt_default();
		trap_interactive();
		if (!monitor_said)
			monitor_wanted = true;
	}
	if (monitor_wanted)
		switch_option(O_MONITOR, true, false);
	if (login || sh.on[O_INTERACTIVE])
		startup_files();
	if (sh.flow == FLOW_NONE) {
		if (text) {
			source_text(&s, text, strlen(text), sh.file, 1);
			run_source(&s, RUN_EXEC);
		} else if (script) {
			run_script(script);
		} else {
			source_fd(&s, 0, sh.file);
			if (sh.on[O_INTERACTIVE])
				interactive(&s);
			else
				run_source(&s, 0);
		}
	}
	trap_exit();
	job_end();
	sh.flow = FLOW_NONE;
	sink_flush();
	source_sync();
	_exit(sh.status & 255);
}
