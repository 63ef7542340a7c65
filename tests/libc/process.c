// not-on: musl: its execlp does not start a shell for scripts without #! (POSIX, exec)
/* process.c: fork, the exec family, waiting, exit and its handlers. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

static char dir[] = "/tmp/sill-process.XXXXXX", script[100], plain[100], broken[100];

/* What a child of `run` writes to its standard output, and its status. */
static char output[1000];

static int child(void (*run)(void))
{
	int pipes[2], status = -1;

	fflush(stdout);
	if (pipe(pipes))
		return -1;
	pid_t pid = fork();
	if (!pid) {
		dup2(pipes[1], 1);
		close(pipes[0]);
		close(pipes[1]);
		run();
		_exit(99);
	}
	close(pipes[1]);
	size_t n = 0;
	for (ssize_t r; (r = read(pipes[0], output + n, sizeof output - 1 - n)) > 0;)
		n += r;
	output[n] = 0;
	close(pipes[0]);
	CHECK_INT(waitpid(pid, &status, 0), pid);
	return status;
}

static void make(char *path, const char *name, const char *text, mode_t mode)
{
	snprintf(path, 100, "%s/%s", dir, name);
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0700);
	CHECK(write(fd, text, strlen(text)) == (ssize_t)strlen(text));
	fchmod(fd, mode);
	close(fd);
}

static char *const argv[] = { "name", "-c", "echo \"$0 $1 $V\"", "zero", "one", NULL };
static char *const envp[] = { "V=env", NULL };

static void by_execl(void) { execl("/bin/sh", "name", "-c", "echo \"$0 $1 $V\"", "zero", "one", (char *)0); }
static void by_execle(void) { execle("/bin/sh", "n", "-c", "echo \"$0 $1 $V\"", "zero", "one", (char *)0, envp); }
static void by_execlp(void) { execlp("sh", "name", "-c", "echo \"$0 $1 $V\"", "zero", "one", (char *)0); }
static void by_execv(void) { execv("/bin/sh", argv); }
static void by_execve(void) { execve("/bin/sh", argv, envp); }
static void by_execvp(void) { execvp("sh", argv); }
static void by_fexecve(void) { fexecve(open("/bin/sh", O_RDONLY | O_CLOEXEC), argv, envp); }

static void path_search(void)
{
	char path[200];

	/* A directory that is no directory, one that has an unusable file, the right one. */
	snprintf(path, sizeof path, "/dev/null:%s/sub:%s", dir, dir);
	setenv("PATH", path, 1);
	execlp("script", "script", "a b", (char *)0);
}

static void script_without_interpreter(void)
{
	execlp(plain, "zero", "one", "two words", (char *)0);
}

static void current_directory(void)
{
	setenv("PATH", "/nowhere:", 1);
	if (!chdir(dir))
		execlp("script", "script", "here", (char *)0);
}

static void execs(void)
{
	static const struct {
		void (*run)(void);
		const char *want;
	} cases[] = {
		{ by_execl, "zero one mine\n" }, { by_execle, "zero one env\n" },
		{ by_execlp, "zero one mine\n" }, { by_execv, "zero one mine\n" },
		{ by_execve, "zero one env\n" }, { by_execvp, "zero one mine\n" },
		{ by_fexecve, "zero one env\n" }, { path_search, "script: a b\n" },
		{ script_without_interpreter, "plain: one two words\n" },
		{ current_directory, "script: here\n" },
	};
	setenv("V", "mine", 1);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		CHECK_INT(child(cases[i].run), 0);
		CHECK_STR(output, cases[i].want);
	}
}

static int error_of(const char *path, const char *file)
{
	setenv("PATH", path, 1);
	errno = 0;
	execlp(file, file, (char *)0);
	return errno;
}

static void exec_errors(void)
{
	char *old = strdup(getenv("PATH")), sub[100], longer[5000];

	snprintf(sub, sizeof sub, "%s/sub", dir);
	CHECK_INT(error_of("/nowhere", "nothing-has-this-name"), ENOENT);
	CHECK_INT(error_of("/bin", ""), ENOENT);
	CHECK_INT(error_of(sub, "script"), EACCES); /* found, not executable */
	CHECK_INT(error_of("/bin", "/nowhere/x"), ENOENT);
	CHECK_INT(error_of("/bin", "/dev/null/x"), ENOTDIR);
	memset(longer, 'x', sizeof longer - 1);
	longer[sizeof longer - 1] = 0;
	CHECK_INT(error_of("/bin", longer), ENAMETOOLONG);
	setenv("PATH", old, 1);
	free(old);
}

static void exit_with_7(void) { exit(7); }
static void kill_self(void) { raise(SIGKILL); }

static void waiting(void)
{
	siginfo_t info;
	int status;

	status = child(exit_with_7);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 7 && !WIFSIGNALED(status));
	status = child(kill_self);
	CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL && !WIFEXITED(status));
	errno = 0;
	CHECK(wait(&status) == -1 && errno == ECHILD);

	pid_t pid = fork();
	if (!pid) {
		raise(SIGSTOP);
		_exit(3);
	}
	CHECK_INT(waitpid(pid, &status, WUNTRACED), pid);
	CHECK(WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP);
	CHECK_INT(waitpid(pid, &status, WNOHANG), 0);
	kill(pid, SIGCONT);
	CHECK_INT(waitid(P_PID, pid, &info, WEXITED | WNOWAIT), 0);
	CHECK(info.si_pid == pid && info.si_code == CLD_EXITED && info.si_status == 3);
	CHECK_INT(info.si_signo, SIGCHLD);
	CHECK_INT(wait(&status), pid);
	CHECK_INT(WEXITSTATUS(status), 3);

	pid = vfork();
	if (!pid)
		_exit(5);
	CHECK_INT(waitpid(pid, &status, 0), pid);
	CHECK_INT(WEXITSTATUS(status), 5);
}

static int calls;

static void say(const char *s)
{
	if (write(1, s, strlen(s)) < 0)
		_exit(98);
}
static void first(void) { say("first "); }
static void last(void) { say("last "); }
static void count(void) { calls++; }
static void tell(void) { printf("%d calls ", calls); }
static void late(void) { say("late "); }
static void adds(void) { say("adds "); atexit(late); }
static void exits(void) { say("exits "); exit(4); }

static void handlers(void)
{
	printf("flushed");
	atexit(last);
	atexit(adds);
	atexit(exits);
	atexit(first);
	exit(3);
}

static void many_handlers(void)
{
	atexit(tell);
	for (int i = 0; i < 1000; i++)
		if (atexit(count))
			_exit(97);
	exit(0);
}

static void quick(void)
{
	printf("not flushed");
	atexit(first);
	at_quick_exit(last);
	at_quick_exit(late);
	quick_exit(6);
}

static void at_once(void)
{
	printf("not flushed");
	atexit(first);
	_Exit(8);
}

static void exits_work(void)
{
	CHECK_INT(child(handlers), 4 << 8);
	CHECK_STR(output, "first exits adds late last flushed");
	CHECK_INT(child(many_handlers), 0);
	CHECK_STR(output, "1000 calls ");
	CHECK_INT(child(quick), 6 << 8);
	CHECK_STR(output, "late last ");
	CHECK_INT(child(at_once), 8 << 8);
	CHECK_STR(output, "");
}

static void on_signal(int sig) { (void)sig; }

static void systems(void)
{
	struct sigaction act = { .sa_handler = on_signal }, after;
	sigset_t mask;

	CHECK(system(NULL) != 0);
	CHECK_INT(system("exit 3"), 3 << 8);
	CHECK_INT(system("kill -9 $$"), SIGKILL);
	CHECK_INT(system("no-such-command-at-all 2>/dev/null"), 127 << 8);
	sigaction(SIGINT, &act, NULL);
	/* The shell has default actions, and is not disturbed by what the program catches. */
	CHECK_INT(system("kill -INT $$; exit 9"), SIGINT);
	sigaction(SIGINT, NULL, &after);
	CHECK(after.sa_handler == on_signal);
	sigprocmask(SIG_BLOCK, NULL, &mask);
	CHECK(!sigismember(&mask, SIGCHLD));
}

int main(void)
{
	char path[100], sub[100];

	CHECK(mkdtemp(dir) != NULL);
	snprintf(sub, sizeof sub, "%s/sub", dir);
	CHECK(!mkdir(sub, 0700));
	make(script, "script", "#!/bin/sh\necho script: \"$@\"\n", 0700);
	make(plain, "plain", "echo plain: $1 $2 $3\n", 0700);
	make(broken, "broken", "", 0600);
	make(path, "sub/script", "#!/bin/sh\n", 0600);
	execs();
	exec_errors();
	waiting();
	exits_work();
	systems();
	unlink(path);
	unlink(script);
	unlink(plain);
	unlink(broken);
	rmdir(sub);
	CHECK(!rmdir(dir));
	return done();
}
