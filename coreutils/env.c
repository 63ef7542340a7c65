/* env - run a program with a changed environment */
#include <signal.h>
#include "cmd.h"
#include "signals.h"

enum { FAILED = 125, CANNOT_RUN = 126, NOT_FOUND = 127 };
enum { BLOCK = 256, DEFAULT, IGNORE, LIST };

static const struct opt opts[] = {
	{ 'i', "ignore-environment", 0, "start with an empty environment" },
	{ 'u', "unset", "NAME", "remove NAME" },
	{ '0', "null", 0, "print with NUL, not newline, at the end of each" },
	{ 'C', "chdir", "DIR", "run in directory DIR" },
	{ 'S', "split-string", "TEXT", "take options and words from TEXT (for #! lines)" },
	{ 'a', "argv0", "NAME", "let the program see NAME as its own name" },
	{ 'v', "debug", 0, "say what is done" },
	{ BLOCK, "block-signal", "[SIGNALS]", "block all, or these" },
	{ DEFAULT, "default-signal", "[SIGNALS]", "reset all, or these, to the default" },
	{ IGNORE, "ignore-signal", "[SIGNALS]", "ignore all, or these" },
	{ LIST, "list-signal-handling", 0, "list the signals blocked and ignored" },
	{ 0 }
};

extern char **environ;
static bool debug;

static void handle(int how, int number, bool must)
{
	struct sigaction act = { .sa_handler = how == IGNORE ? SIG_IGN : SIG_DFL };
	sigset_t set;

	if (how == BLOCK) {
		sigemptyset(&set);
		sigaddset(&set, number);
		sigprocmask(SIG_BLOCK, &set, 0);
	} else if (sigaction(number, &act, 0) && must) {
		die("failed to set signal action for signal %d", number);
	}
}

/* names: "INT,TERM"; 0 for all, as far as they let themselves be handled */
static void handle_signals(int how, char *names)
{
	char buf[SIGNAL_NAME_SIZE];

	if (!names)
		for (int n = 1; n <= SIGRTMAX; n++)
			if (signal_name(n, buf))
				handle(how, n, false);
	for (char *name = names; name; name = names) {
		names += strcspn(names, ",");
		names = *names ? *names = '\0', names + 1 : 0;
		int n = signal_number(name);
		if (n <= 0)
			usage_error("'%s': invalid signal", name);
		handle(how, n, true);
	}
}

static void list_handling(void)
{
	char buf[SIGNAL_NAME_SIZE];
	struct sigaction act;
	sigset_t blocked;

	sigprocmask(SIG_BLOCK, 0, &blocked);
	for (int n = 1; n <= SIGRTMAX; n++) {
		const char *name = signal_name(n, buf);
		if (!name || sigaction(n, 0, &act))
			continue;
		bool block = sigismember(&blocked, n) == 1, ignore = act.sa_handler == SIG_IGN;
		if (block || ignore)
			fprintf(stderr, "%-10s (%2d): %s%s%s\n", name, n, block ? "BLOCK" : "",
				block && ignore ? "," : "", ignore ? "IGNORE" : "");
	}
}

/* The words that -S makes of a text, being written. */
struct words {
	char **list;
	size_t count;
	char *text; /* of the current word; 0 between words */
	size_t len;
};

static void put(struct words *w, const char *s, size_t n)
{
	w->text = grow(w->text, w->len + n + 1, 1);
	memcpy(w->text + w->len, s, n);
	w->len += n;
	w->text[w->len] = '\0';
}

static void end_word(struct words *w)
{
	w->list = grow(w->list, w->count + 2, sizeof *w->list);
	if (w->text)
		w->list[w->count++] = w->text;
	w->list[w->count] = 0;
	w->text = 0;
	w->len = 0;
}

/* ${NAME}, the only expansion there is */
static const char *put_variable(struct words *w, const char *s)
{
	size_t n = s[1] == '{' ? strcspn(s + 2, "}") : 0;
	char name[256];

	if (!n || !s[2 + n] || n >= sizeof name || (s[2] >= '0' && s[2] <= '9'))
		dief("only ${VARNAME} expansion is supported, error at: %s", s);
	memcpy(name, s + 2, n);
	name[n] = '\0';
	const char *value = getenv(name);
	if (value)
		put(w, value, strlen(value));
	return s + n + 3;
}

/* A backslash and what follows it; false at \c, which ends the text. */
static bool put_escape(struct words *w, const char *s, char quote)
{
	static const char letters[] = "fnrtv#$_\"'\\", bytes[] = "\f\n\r\t\v#$ \"'\\";
	const char *letter = *s ? strchr(letters, *s) : 0;

	if (*s == 'c') {
		if (quote)
			dief("'\\c' must not appear in double-quoted -S string");
		return false;
	}
	if (!*s)
		dief("invalid backslash at end of string in -S");
	if (!letter)
		dief("invalid sequence '\\%c' in -S", *s);
	if (*s == '_' && !quote)
		end_word(w);
	else
		put(w, &bytes[letter - letters], 1);
	return true;
}

static struct words split(const char *s)
{
	struct words w = { 0 };
	char quote = 0;

	for (; *s; s++)
		if (quote == '\'' && *s == '\\' && (s[1] == '\\' || s[1] == '\'')) {
			put(&w, ++s, 1);
		} else if (*s == '\\' && quote != '\'') {
			if (!put_escape(&w, ++s, quote))
				break;
		} else if (quote ? *s == quote : *s == '"' || *s == '\'') {
			put(&w, "", 0); /* a word, if an empty one */
			quote = quote ? 0 : *s;
		} else if (*s == '$' && quote != '\'') {
			s = put_variable(&w, s) - 1;
		} else if (!quote && strchr(" \t\n\v\f\r", *s)) {
			end_word(&w);
		} else if (!quote && *s == '#' && !w.text) {
			break;
		} else {
			put(&w, s, 1);
		}
	if (quote)
		dief("no terminating quote in -S string");
	end_word(&w);
	return w;
}

/* Program name, the words of text, and then the rest of the command line. */
static char **spliced(char *name, const char *text, char **rest)
{
	struct words w = split(text);
	size_t n = 0;

	while (rest[n])
		n++;
	char **args = grow(0, w.count + n + 2, sizeof *args);
	args[0] = name;
	memcpy(args + 1, w.list, w.count * sizeof *args);
	memcpy(args + 1 + w.count, rest, (n + 1) * sizeof *args);
	free(w.list);
	return args;
}

static void change(char **unset, size_t n, bool clear)
{
	static char *nothing[] = { 0 };

	if (clear)
		environ = nothing;
	for (size_t i = 0; i < n; i++) {
		if (debug)
			warnf("unset: %s", unset[i]);
		if (unsetenv(unset[i]))
			die("cannot unset '%s'", unset[i]);
	}
}

static void assign(char *word)
{
	if (debug)
		warnf("setenv: %s", word);
	errno = EINVAL;
	if (*word == '=' || putenv(word))
		die("cannot set '%s'", word);
}

static void run(char **argv, char *name)
{
	const char *file = *argv;

	if (name)
		*argv = name;
	if (debug) {
		warnf("executing: %s", file);
		for (int i = 0; argv[i]; i++)
			warnf("   arg[%d]= '%s'", i, argv[i]);
	}
	execvp(file, argv);
	usage_status = errno == ENOENT ? NOT_FOUND : CANNOT_RUN;
	die("'%s'", file);
}

static const char usage[] = "[OPTION]... [NAME=VALUE]... [PROGRAM [ARGUMENT]...]";
static const char about[] =
	"Set each NAME and run PROGRAM; without one, print the environment. - is -i.";

int main(int argc, char **argv)
{
	char end = '\n', *dir = 0, *name = 0, *own = argv[0];
	char **unset = grow(0, argc, sizeof *unset);
	size_t unsets = 0;
	bool clear = false, list = false;

	in_order = true;
	usage_status = FAILED;
	command(&argv, usage, about, opts);
	for (int c; (c = option());)
		switch (c) {
		case 'i': clear = true; break;
		case 'u':
			unset = grow(unset, unsets + 1, sizeof *unset);
			unset[unsets++] = arg;
			break;
		case '0': end = '\0'; break;
		case 'C': dir = arg; break;
		case 'a': name = arg; break;
		case 'v': debug = true; break;
		case 'S':
			argv = spliced(own, arg, argv);
			command(&argv, usage, about, opts);
			break;
		case LIST: list = true; break;
		default: handle_signals(c, arg);
		}
	if (*argv && !strcmp(*argv, "-")) {
		clear = true;
		argv++;
	}
	change(unset, unsets, clear);
	free(unset);
	for (; *argv && strchr(*argv, '='); argv++)
		assign(*argv);
	if (!*argv && dir)
		usage_error("must specify command with --chdir (-C)");
	if (!*argv && name)
		usage_error("must specify command with --argv0 (-a)");
	if (*argv && !end)
		usage_error("cannot specify --null (-0) with command");
	if (dir && chdir(dir))
		die("cannot change directory to '%s'", dir);
	if (list)
		list_handling();
	if (*argv)
		run(argv, name);
	for (char **e = environ; *e; e++) {
		output(*e, strlen(*e));
		output(&end, 1);
	}
	return finish();
}
