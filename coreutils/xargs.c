/* xargs - build command lines from standard input, and run them */
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include "cmd.h"
#include "number.h"

static const struct opt opts[] = {
	{ '0', "null", 0, "arguments end in NUL; quotes and blanks are nothing special" },
	{ 'd', "delimiter", "CHAR", "the same with another character: -d '\\n'" },
	{ 'a', "arg-file", "FILE", "read arguments from FILE, not from standard input" },
	{ 'E', 0, "STRING", "an argument STRING ends the input" },
	{ 'e', "eof", "[STRING]", "the same; without STRING there is none" },
	{ 'I', 0, "STRING", "run the command once a line, with the line in the place of STRING" },
	{ 'i', "replace", "[STRING]", "the same; STRING is {} if not given" },
	{ 'L', "max-lines", "N", "use N lines that are not empty for each command line" },
	{ 'l', 0, "[N]", "the same; one line if N is not given" },
	{ 'n', "max-args", "N", "use N arguments at most for each command line" },
	{ 's', "max-chars", "N", "make no command line longer than N bytes" },
	{ 'x', "exit", 0, "end if a command line would be longer than that" },
	{ 'P', "max-procs", "N", "run N commands at once; 0: as many as possible" },
	{ 'r', "no-run-if-empty", 0, "run nothing if there is no argument" },
	{ 't', "verbose", 0, "print each command line before it is run" },
	{ 'p', "interactive", 0, "ask before each command line is run" },
	{ 'o', "open-tty", 0, "give the command the terminal as its standard input" },
	{ 0 }
};

extern char **environ;

static FILE *input;
static int delimiter = -1;
static const char *end_string, *replace;
static uintmax_t max_args, max_lines, max_procs = 1;
static size_t max_size;
static bool exit_if_long, verbose, ask, open_tty, run_if_empty = true;

/* The command line that is being built: the first `fixed` words are given. */
static char **words;
static size_t count, fixed, room, line_size, fixed_size;
static uintmax_t running;

/* ---- running ---- */

/* POSIX's statuses: 123 some command failed, 124 one said 255: stop, 125 one
 * was killed: stop, 126 cannot run, 127 not found. */
static _Noreturn void stop(int code)
{
	while (running && wait(0) > 0)
		running--;
	status = code;
	exit(finish());
}

static void wait_for_one(void)
{
	int code;
	pid_t pid;

	do
		pid = wait(&code);
	while (pid < 0 && errno == EINTR);
	if (pid < 0) {
		running = 0;
		return;
	}
	running--;
	if (WIFSIGNALED(code)) {
		warnf("%s: terminated by signal %d", words[0], WTERMSIG(code));
		stop(125);
	}
	if (WEXITSTATUS(code) == 255) {
		warnf("%s: exited with status 255; aborting", words[0]);
		stop(124);
	}
	if (WEXITSTATUS(code))
		status = 123;
}

/* A word as a shell would read it. */
static void print_quoted(const char *s)
{
	if (*s && !s[strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
			       "%+,-./:=@_{}[]^")] && *s != '[') {
		fputs(s, stderr);
		return;
	}
	fputc('\'', stderr);
	for (; *s; s++)
		if (*s == '\'')
			fputs("'\\''", stderr);
		else
			fputc(*s, stderr);
	fputc('\'', stderr);
}

static bool agreed(void)
{
	char line[256] = "";
	FILE *tty = fopen("/dev/tty", "re");

	if (!tty)
		die("failed to open /dev/tty for reading");
	if (!fgets(line, sizeof line, tty))
		*line = '\0';
	fclose(tty);
	return *line == 'y' || *line == 'Y';
}

static bool announce(char **argv)
{
	if (!verbose && !ask)
		return true;
	fflush(stdout);
	for (char **p = argv; *p; p++) {
		if (p > argv)
			fputc(' ', stderr);
		print_quoted(*p);
	}
	fputs(ask ? " ?..." : "\n", stderr);
	return !ask || agreed();
}

static void run(char **argv)
{
	posix_spawn_file_actions_t actions;
	const char *in = open_tty ? "/dev/tty" : "/dev/null";
	pid_t pid;

	if (!announce(argv))
		return;
	while (max_procs && running >= max_procs)
		wait_for_one();
	posix_spawn_file_actions_init(&actions);
	if (input == stdin || open_tty)
		posix_spawn_file_actions_addopen(&actions, 0, in, O_RDONLY, 0);
	fflush(stdout);
	int error = posix_spawnp(&pid, argv[0], &actions, 0, argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	if (error == EAGAIN && running) {       /* no more processes now: wait for one to end */
		wait_for_one();
		run(argv);
		return;
	}
	if (error) {
		errno = error;
		fail("%s", argv[0]);
		stop(error == ENOENT ? 127 : 126);
	}
	running++;
}

/* ---- building ---- */

static void add_word(char *s)
{
	if (count + 2 > room)
		words = grow(words, room = room * 2 + 64, sizeof *words);
	words[count++] = s;
	words[count] = 0;
	line_size += strlen(s) + 1;
}

static void run_line(void)
{
	run(words);
	while (count > fixed)
		free(words[--count]);
	words[count] = 0;
	line_size = fixed_size;
}

/* Where the line would get too long, what is there is run first. */
static void add_argument(const char *s)
{
	if (line_size + strlen(s) + 1 > max_size) {
		if (count == fixed || exit_if_long)
			dief(count == fixed ? "argument line too long" : "argument list too long");
		run_line();
		if (line_size + strlen(s) + 1 > max_size)
			dief("argument line too long");
	}
	add_word(copy_string(s));
	if (max_args && count - fixed == max_args)
		run_line();
}

static char *replaced(const char *word, const char *by)
{
	size_t n = strlen(replace), times = 0;

	for (const char *p = word; n && (p = strstr(p, replace)); p += n)
		times++;
	char *s = grow(0, strlen(word) + times * strlen(by) + 1, 1), *to = s;
	for (const char *p; n && (p = strstr(word, replace)); word = p + n)
		to = stpcpy(mempcpy(to, word, p - word), by);
	strcpy(to, word);
	return s;
}

static void run_replaced(const char *line)
{
	char **argv = grow(0, fixed + 1, sizeof *argv);
	size_t n = 0;

	for (size_t i = 0; i < fixed; i++) {
		argv[i] = replaced(words[i], line);
		n += strlen(argv[i]) + 1;
	}
	argv[fixed] = 0;
	if (n > max_size)
		dief("argument list too long");
	run(argv);
	for (size_t i = 0; i < fixed; i++)
		free(argv[i]);
	free(argv);
}

/* ---- reading ---- */

static char *text;
static size_t text_len, text_room;

static void add_char(int c)
{
	if (text_len + 1 >= text_room)
		text = grow(text, text_room = text_room * 2 + 256, 1);
	text[text_len++] = c;
	text[text_len] = '\0';
}

static _Noreturn void unmatched(int quote)
{
	dief("unmatched %s quote; by default quotes are special to xargs unless you use the "
	     "-0 option", quote == '"' ? "double" : "single");
}

/* Reads one word (with -I, one line) into text.  Returns the character that
 * ended it, EOF at the end; *any tells whether there was a word. */
static int read_word(bool *any)
{
	int c;

	text_len = 0;
	*any = false;
	do
		c = getc_unlocked(input);
	while (c == ' ' || c == '\t' || (replace && c == '\n'));
	for (; c != EOF && c != '\n' && (replace || (c != ' ' && c != '\t'));
	     c = getc_unlocked(input)) {
		*any = true;
		if (c == '\\') {
			c = getc_unlocked(input);
			if (c == EOF)
				break;
		} else if (c == '\'' || c == '"') {
			int quote = c;
			while ((c = getc_unlocked(input)) != quote) {
				if (c == EOF || c == '\n')
					unmatched(quote);
				add_char(c);
			}
			continue;
		}
		add_char(c);
	}
	if (*any && !text_len) {        /* '' */
		add_char(0);
		text_len = 0;
	}
	return c;
}

static bool read_delimited(void)
{
	int c;

	text_len = 0;
	while ((c = getc_unlocked(input)) != EOF && c != delimiter)
		add_char(c);
	if (c != EOF && !text_len) {
		add_char(0);
		text_len = 0;
	}
	return c != EOF || text_len;
}

static void check_input(void)
{
	if (ferror(input))
		die("read error");
}

/* Returns whether any command was run. */
static bool delimited_input(void)
{
	bool any = false;
	uintmax_t lines = 0;

	for (; read_delimited(); any = true) {
		if (replace) {
			run_replaced(text);
			continue;
		}
		size_t before = count;
		add_argument(text);
		lines = count > before ? lines + 1 : 0;
		if (max_lines && lines >= max_lines) {
			run_line();
			lines = 0;
		}
	}
	return any;
}

/* POSIX: with -L a line that ends in a blank goes on in the next one. */
static bool quoted_input(void)
{
	bool any = false, word, on_line = false;
	uintmax_t lines = 0;

	for (int c = 0; c != EOF; ) {
		c = read_word(&word);
		if (word && end_string && !strcmp(text, end_string))
			break;
		if (word) {
			any = on_line = true;
			if (replace)
				run_replaced(text);
			else
				add_argument(text);
		}
		bool continued = !word && on_line;
		if (c == '\n' && on_line && !continued) {
			on_line = false;
			if (max_lines && ++lines >= max_lines && count > fixed) {
				run_line();
				lines = 0;
			}
		}
	}
	return any;
}

/* ---- options ---- */

static int parse_delimiter(const char *s)
{
	static const char names[] = "abfnrtv\\", values[] = "\a\b\f\n\r\t\v\\";
	const char *found;
	char *end;

	if (*s && !s[1])
		return (unsigned char)*s;
	if (*s == '\\' && s[1] && !s[2] && (found = strchr(names, s[1])))
		return values[found - names];
	if (*s == '\\' && ((s[1] == 'x' && s[2]) || (s[1] >= '0' && s[1] <= '7'))) {
		long n = strtol(s + 1 + (s[1] == 'x'), &end, s[1] == 'x' ? 16 : 8);
		if (!*end && n >= 0 && n < 256)
			return n;
	}
	dief("Invalid input delimiter specification %s: the delimiter must be either a single "
	     "character or an escape sequence starting with \\.", s);
}

static uintmax_t positive(const char *s, char option)
{
	const char *p = s;
	uintmax_t n;

	if (scan_number(&p, &n) || *p)
		usage_error("invalid number \"%s\" for -%c option", s, option);
	if (!n)
		usage_error("value %s for -%c option should be >= 1", s, option);
	return n;
}

/* What exec takes, without the environment and POSIX's 2,048 bytes to spare;
 * by default not more than is quick to build. */
static void set_size(const char *asked)
{
	long most = sysconf(_SC_ARG_MAX);
	struct rlimit stack;
	size_t env = 0, whole;

	/* Linux allows a quarter of the stack, and 6 MiB. */
	if (!getrlimit(RLIMIT_STACK, &stack) && stack.rlim_cur / 4 > (rlim_t)most)
		most = stack.rlim_cur / 4 < 6 << 20 ? (long)(stack.rlim_cur / 4) : 6 << 20;

	for (char **e = environ; e && *e; e++)
		env += strlen(*e) + 1 + sizeof *e;
	whole = most > 0 && (size_t)most > env + 4096 ? most - env - 2048 : 4096;
	max_size = whole < 128 * 1024 ? whole : 128 * 1024;
	if (!asked)
		return;
	uintmax_t n = positive(asked, 's');
	if (n > whole)
		warnf("value %s for -s option should be <= %zu", asked, whole);
	max_size = n < whole ? n : whole;
}

static void exclude(const char *what, const char *by, bool given)
{
	if (given)
		warnf("warning: options %s and %s are mutually exclusive, "
		      "ignoring previous %s value", what, by, what);
}

static void set_replace(const char *s)
{
	exclude("--max-args", "--replace/-I/-i", max_args > 1);
	exclude("--max-lines", "--replace/-I/-i", max_lines);
	replace = s;
	max_args = max_lines = 0;
}

static void set_lines(const char *s)
{
	exclude("--replace", "-L", replace);
	max_lines = s ? positive(s, 'L') : 1;
	replace = 0;
	max_args = 0;
}

static void set_args(const char *s)
{
	uintmax_t n = positive(s, 'n');

	if (replace && n == 1)  /* that is what -I does anyway */
		return;
	exclude("--replace", "--max-args/-n", replace);
	max_args = n;
	replace = 0;
	max_lines = 0;
}

int main(int argc, char **argv)
{
	static char *echo[] = { "echo", 0 };
	const char *file = 0, *asked = 0;

	(void)argc;
	in_order = true;
	command(&argv, "[OPTION]... [COMMAND [ARGUMENT]...]",
		"Run COMMAND (echo) with ARGUMENTs and those read from standard input.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case '0': delimiter = '\0'; break;
		case 'd': delimiter = parse_delimiter(arg); break;
		case 'a': file = arg; break;
		case 'E':
		case 'e': end_string = arg && *arg ? arg : 0; break;
		case 'I':
		case 'i': set_replace(arg ? arg : "{}"); break;
		case 'L':
		case 'l': set_lines(arg); break;
		case 'n': set_args(arg); break;
		case 's': asked = arg; break;
		case 'x': exit_if_long = true; break;
		case 'P': {
			const char *p = arg;
			if (scan_number(&p, &max_procs) || *p)
				usage_error("invalid number \"%s\" for -P option", arg);
			break;
		}
		case 'r': run_if_empty = false; break;
		case 't': verbose = true; break;
		case 'p': ask = true; break;
		case 'o': open_tty = true; break;
		}
	set_size(asked);
	input = file && strcmp(file, "-") ? fopen(file, "re") : stdin;
	if (!input)
		die("Cannot open input file '%s'", file);
	for (argv = *argv ? argv : echo; *argv; argv++)
		add_word(*argv);
	fixed = count;
	fixed_size = line_size;
	if (line_size > max_size)
		dief("cannot fit single argument within argument list size limit");
	exit_if_long = exit_if_long || max_lines || replace;
	bool any = delimiter >= 0 ? delimited_input() : quoted_input();
	check_input();
	if (count > fixed || (!any && run_if_empty && !replace))
		run_line();
	while (running)
		wait_for_one();
	return finish();
}
