// not-on: musl: 1.2.3 has no posix_spawn_file_actions_addchdir_np in its headers
/* spawn.c: posix_spawn: attributes, file actions in their order, errors. */
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

extern char **environ;

static char output[2000];
static posix_spawn_file_actions_t actions;
static posix_spawnattr_t attr;

/* Runs a shell command with these actions and attributes, and what it writes to 1. */
static int run(const char *command)
{
	char *argv[] = { "sh", "-c", (char *)command, NULL };
	int pipes[2], status = -1;
	pid_t pid = -1;

	CHECK(!pipe(pipes));
	fcntl(pipes[0], F_SETFD, FD_CLOEXEC);
	int out = fcntl(pipes[1], F_DUPFD, 20); /* out of the way of the caller's numbers */
	close(pipes[1]);
	CHECK_INT(posix_spawn_file_actions_adddup2(&actions, out, 1), 0);
	CHECK_INT(posix_spawn_file_actions_addclose(&actions, out), 0);
	CHECK_INT(posix_spawnp(&pid, "sh", &actions, &attr, argv, environ), 0);
	close(out);
	size_t n = 0;
	for (ssize_t r; (r = read(pipes[0], output + n, sizeof output - 1 - n)) > 0;)
		n += r;
	output[n] = 0;
	close(pipes[0]);
	CHECK_INT(waitpid(pid, &status, 0), pid);
	CHECK_INT(posix_spawn_file_actions_destroy(&actions), 0);
	posix_spawn_file_actions_init(&actions);
	return status;
}

static void files(void)
{
	char name[] = "/tmp/sill-spawn.XXXXXX";
	int fd = mkstemp(name);

	CHECK_INT(run("echo plain"), 0);
	CHECK_STR(output, "plain\n");

	CHECK_INT(posix_spawn_file_actions_addopen(&actions, 5, name, O_WRONLY | O_TRUNC, 0), 0);
	CHECK_INT(posix_spawn_file_actions_adddup2(&actions, 5, 2), 0);
	CHECK_INT(posix_spawn_file_actions_addclose(&actions, 5), 0);
	CHECK_INT(run("echo out; echo err >&2; (echo x >&5) 2>/dev/null || echo closed"), 0);
	CHECK_STR(output, "out\nclosed\n");
	char text[10] = "";
	CHECK_INT(read(fd, text, 9), 4);
	CHECK_STR(text, "err\n");

	/* A descriptor duplicated to itself stays open across exec. */
	int keep = fcntl(fd, F_DUPFD_CLOEXEC, 9);
	CHECK_INT(posix_spawn_file_actions_adddup2(&actions, keep, keep), 0);
	char command[100];
	snprintf(command, sizeof command, "test -e /proc/self/fd/%d && echo open", keep);
	CHECK_INT(run(command), 0);
	CHECK_STR(output, "open\n");
	close(keep);
	close(fd);
	unlink(name);

	CHECK_INT(posix_spawn_file_actions_addclose(&actions, -1), EBADF);
	CHECK_INT(posix_spawn_file_actions_adddup2(&actions, 1, -1), EBADF);
	CHECK_INT(posix_spawn_file_actions_addopen(&actions, -1, "x", 0, 0), EBADF);

	CHECK_INT(posix_spawn_file_actions_addchdir_np(&actions, "/usr"), 0);
	CHECK_INT(posix_spawn_file_actions_addchdir_np(&actions, "bin/.."), 0);
	CHECK_INT(run("pwd"), 0);
	CHECK_STR(output, "/usr\n");
	int root = open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	CHECK_INT(posix_spawn_file_actions_addfchdir_np(&actions, root), 0);
	CHECK_INT(run("pwd"), 0);
	CHECK_STR(output, "/\n");
	close(root);
}

static void on_signal(int sig)
{
	(void)sig;
}

static void signals(void)
{
	sigset_t set, old;

	/* Caught ones are default in the child, ignored ones ignored, unless told otherwise. */
	signal(SIGUSR1, on_signal);
	signal(SIGUSR2, SIG_IGN);
	CHECK_INT(run("kill -USR2 $$; echo alive; kill -USR1 $$; echo no"), SIGUSR1);
	CHECK_STR(output, "alive\n");
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	posix_spawnattr_setsigdefault(&attr, &set);
	CHECK_INT(posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF), 0);
	CHECK_INT(run("kill -USR2 $$; echo no"), SIGUSR2);

	/* The mask is the caller's, or the one given. */
	CHECK_INT(posix_spawnattr_setflags(&attr, 0), 0);
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, &old);
	CHECK_INT(run("kill -TERM $$; echo blocked"), 0);
	CHECK_STR(output, "blocked\n");
	sigset_t none, got;
	sigemptyset(&none);
	posix_spawnattr_setsigmask(&attr, &none);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGMASK);
	CHECK_INT(run("kill -TERM $$; echo no"), SIGTERM);
	posix_spawnattr_setflags(&attr, 0);
	sigprocmask(SIG_BLOCK, NULL, &got);
	CHECK(sigismember(&got, SIGTERM));
	sigprocmask(SIG_SETMASK, &old, NULL);
	signal(SIGUSR1, SIG_DFL);
	signal(SIGUSR2, SIG_DFL);
}

static void groups(void)
{
	char want[100];
	short flags;

	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETPGROUP);
	posix_spawnattr_setpgroup(&attr, 0);
	CHECK_INT(run("read -r pid _ _ _ group _ </proc/self/stat; test $pid = $group && echo own"), 0);
	CHECK_STR(output, "own\n");
	posix_spawnattr_setpgroup(&attr, getpgrp());
	CHECK_INT(run("read -r _ _ _ _ group _ </proc/self/stat; echo $group"), 0);
	snprintf(want, sizeof want, "%d\n", (int)getpgrp());
	CHECK_STR(output, want);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_RESETIDS);
	CHECK_INT(posix_spawnattr_getflags(&attr, &flags), 0);
	CHECK_INT(flags, POSIX_SPAWN_RESETIDS);
	CHECK_INT(run("exit 4"), 4 << 8);
	CHECK_INT(posix_spawnattr_setflags(&attr, 0x4000), EINVAL);
	posix_spawnattr_setflags(&attr, 0);
}

/* An error, or as POSIX allows, a child that ends with 127 (so it is where an emulator
 * makes vfork a fork). */
static int fails(const char *file, int search)
{
	char *argv[] = { "x", NULL };
	pid_t pid = -1;
	int status, error = (search ? posix_spawnp : posix_spawn)(&pid, file, &actions, &attr, argv, environ);

	posix_spawn_file_actions_destroy(&actions);
	posix_spawn_file_actions_init(&actions);
	if (error)
		return error;
	waitpid(pid, &status, 0);
	return status == 127 << 8 ? -127 : 0;
}

static void errors(void)
{
	int e = fails("/nowhere/x", 0);
	CHECK(e == ENOENT || e == -127);
	e = fails("nothing-has-this-name", 1);
	CHECK(e == ENOENT || e == -127);
	e = fails("/", 0);
	CHECK(e == EACCES || e == -127);
	posix_spawn_file_actions_addopen(&actions, 3, "/nowhere/x", O_RDONLY, 0);
	e = fails("/bin/true", 0);
	CHECK(e == ENOENT || e == -127);
	posix_spawn_file_actions_adddup2(&actions, 999, 3);
	e = fails("/bin/true", 0);
	CHECK(e == EBADF || e == -127);
	errno = 0;
	CHECK(wait(NULL) == -1 && errno == ECHILD); /* nobody is left behind */
}

int main(void)
{
	posix_spawnattr_init(&attr);
	posix_spawn_file_actions_init(&actions);
	files();
	signals();
	groups();
	errors();
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attr);
	return done();
}
