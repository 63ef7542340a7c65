/* popen.c: a pipe to or from a shell command (POSIX.1-2024, XSH popen) */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
#include "lock.h"

/* The commands that run; a new one's process does not get the others' pipes. */
struct command {
	FILE *stream;
	pid_t process;
	struct command *next;
};

static struct lock lock = LOCK_INIT;
static struct command *commands;

extern char **environ;

/* Starts the command with `end` as its descriptor 0 or 1: an errno value. */
static int start(pid_t *process, const char *text, int end, int target)
{
	char *argv[] = { (char *)"sh", (char *)"-c", (char *)"--", (char *)text, 0 };
	posix_spawn_file_actions_t actions;
	int error = posix_spawn_file_actions_init(&actions);

	if (error)
		return error;
	for (struct command *c = commands; c && !error; c = c->next)
		if (fileno(c->stream) != target)
			error = posix_spawn_file_actions_addclose(&actions, fileno(c->stream));
	/* Also when both are the same, dup2 there leaves it open in the new program. */
	if (!error)
		error = posix_spawn_file_actions_adddup2(&actions, end, target);
	if (!error)
		error = posix_spawn(process, "/bin/sh", &actions, 0, argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	return error;
}

FILE *popen(const char *text, const char *mode)
{
	int ends[2], error;
	bool reads = *mode == 'r';

	if ((!reads && *mode != 'w') || mode[1 + strspn(mode + 1, "e")]) {
		errno = EINVAL;
		return 0;
	}
	struct command *c = malloc(sizeof *c);
	if (!c)
		return 0;
	if (pipe2(ends, O_CLOEXEC) < 0) {
		free(c);
		return 0;
	}
	int ours = ends[!reads], theirs = ends[reads];
	c->stream = fdopen(ours, reads ? "r" : "w");
	if (!c->stream) {
		error = errno;
		close(ours);
	} else {
		lock_acquire(&lock);
		error = start(&c->process, text, theirs, reads);
		if (!error) {
			c->next = commands;
			commands = c;
		}
		lock_release(&lock);
		if (error)
			fclose(c->stream);
		else if (!strchr(mode, 'e'))
			fcntl(ours, F_SETFD, 0);
	}
	close(theirs);
	if (!error)
		return c->stream;
	free(c);
	errno = error;
	return 0;
}

static struct command *take(FILE *stream)
{
	struct command **link = &commands, *c;

	lock_acquire(&lock);
	while ((c = *link) && c->stream != stream)
		link = &c->next;
	if (c)
		*link = c->next;
	lock_release(&lock);
	return c;
}

int pclose(FILE *stream)
{
	struct command *c = take(stream);
	int status;
	pid_t process;

	if (!c) {
		errno = ECHILD;
		return -1;
	}
	process = c->process;
	free(c);
	fclose(stream);
	while (waitpid(process, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	return status;
}
