/* command.c: $(command) and `command`: run by sh, its output without the newlines at its end */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "process.h"
#include "program.h"
#include "sys.h"
#include "words.h"

/* The command's standard output into the pipe, standard error nowhere unless it is to be
 * seen. */
static int prepare(posix_spawn_file_actions_t *actions, int output, int flags)
{
	int error = posix_spawn_file_actions_adddup2(actions, output, 1);

	if (!error && !(flags & WRDE_SHOWERR))
		error = posix_spawn_file_actions_addopen(actions, 2, "/dev/null", O_WRONLY, 0);
	return error;
}

static int start(pid_t *process, const char *command, int output, int flags)
{
	char *const argv[] = { (char *)"sh", (char *)(flags & WRDE_UNDEF ? "-uc" : "-c"),
			       (char *)"--", (char *)command, 0 };
	posix_spawn_file_actions_t actions;
	int error = posix_spawn_file_actions_init(&actions);

	if (error)
		return error;
	error = prepare(&actions, output, flags);
	if (!error)
		error = spawn_file(process, "/bin/sh", &actions, 0, argv, __environ);
	posix_spawn_file_actions_destroy(&actions);
	return error;
}

/* Null bytes cannot be in a word. */
static int read_output(int fd, struct text *to, bool quoted)
{
	char buffer[1024];
	size_t newlines = 0;
	int error = 0;

	while (!error) {
		long got = sys_read(fd, buffer, sizeof buffer);
		if (got == -EINTR)
			continue;
		if (got <= 0)
			break;
		for (long i = 0; i < got && !error; i++) {
			if (buffer[i] == '\n') {
				newlines++;
				continue;
			}
			for (; newlines && !error; newlines--)
				error = words_put(to, '\n', quoted ? QUOTED : EXPANDED);
			if (buffer[i] && !error)
				error = words_put(to, buffer[i], quoted ? QUOTED : EXPANDED);
		}
	}
	return error;
}

/* The only place where wordexp runs anything. */
static int run(struct words *w, struct text *to, const char *command, bool quoted)
{
	int ends[2];
	pid_t process;

	if (w->flags & WRDE_NOCMD)
		return WRDE_CMDSUB;
	if (sys_pipe2(ends, O_CLOEXEC) < 0)
		return WRDE_NOSPACE;
	int error = start(&process, command, ends[1], w->flags) ? WRDE_NOSPACE : 0;
	sys_close(ends[1]);
	if (!error) {
		error = read_output(ends[0], to, quoted);
		sys_close(ends[0]);
		while (sys_wait4(process, 0, 0, 0) == -EINTR)
			;
		return error;
	}
	sys_close(ends[0]);
	return error;
}

static int run_part(struct words *w, struct text *to, const char *start, size_t length,
		    bool quoted)
{
	char *command = strndup(start, length);

	if (!command)
		return WRDE_NOSPACE;
	int error = run(w, to, command, quoted);
	free(command);
	return error;
}

/* Behind the closing quote, a backslash taking the next character along. */
static const char *skip_quotes(const char *p, char quote)
{
	for (p++; *p && *p != quote; p++)
		if (*p == '\\' && quote != '\'' && p[1])
			p++;
	return *p ? p + 1 : 0;
}

/* The parenthesis that ends the command: quotes and pairs within it are skipped, which is as
 * much of the shell's grammar as a word needs (case's patterns want their "("). */
static const char *closing(const char *p)
{
	int depth = 1;

	while (p && *p) {
		if (*p == '\\' && p[1]) {
			p += 2;
		} else if (*p == '\'' || *p == '"' || *p == '`') {
			p = skip_quotes(p, *p);
		} else {
			depth += (*p == '(') - (*p == ')');
			if (!depth)
				return p;
			p++;
		}
	}
	return 0;
}

int words_command(struct words *w, struct text *to, bool quoted)
{
	const char *start = w->in, *end = closing(start);

	if (!end)
		return w->flags & WRDE_NOCMD ? WRDE_CMDSUB : WRDE_SYNTAX;
	w->in = end + 1;
	return run_part(w, to, start, end - start, quoted);
}

int words_backquoted(struct words *w, struct text *to, bool quoted)
{
	const char *start = w->in, *end = skip_quotes(start - 1, '`');

	if (!end)
		return w->flags & WRDE_NOCMD ? WRDE_CMDSUB : WRDE_SYNTAX;
	w->in = end;
	char *command = strndup(start, end - 1 - start);
	if (!command)
		return WRDE_NOSPACE;
	/* A backslash there is for $, ` and itself; within double quotes for those too. */
	char *out = command;
	for (char *in = command; *in; in++) {
		if (*in == '\\' && in[1] && strchr(quoted ? "$`\\\"" : "$`\\", in[1]))
			in++;
		*out++ = *in;
	}
	*out = 0;
	int error = run(w, to, command, quoted);
	free(command);
	return error;
}
