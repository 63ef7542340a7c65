/* signal.c: sets, masks, actions, sending and waiting. */
#include <errno.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

static volatile int count, last, code, value;

static void handler(int sig)
{
	count++;
	last = sig;
}

static void informed(int sig, siginfo_t *info, void *context)
{
	count++;
	last = sig;
	code = info->si_code;
	value = info->si_value.sival_int;
	CHECK(context != NULL);
	CHECK_INT(info->si_signo, sig);
}

static void sets(void)
{
	sigset_t set;

	sigemptyset(&set);
	for (int sig = 1; sig < SIGRTMAX; sig++)
		CHECK_INT(sigismember(&set, sig), 0);
	CHECK_INT(sigaddset(&set, SIGINT), 0);
	CHECK_INT(sigaddset(&set, SIGRTMAX), 0);
	CHECK_INT(sigismember(&set, SIGINT), 1);
	CHECK_INT(sigismember(&set, SIGRTMAX), 1);
	CHECK_INT(sigismember(&set, SIGQUIT), 0);
	CHECK_INT(sigdelset(&set, SIGINT), 0);
	CHECK_INT(sigismember(&set, SIGINT), 0);
	errno = 0;
	CHECK(sigaddset(&set, 0) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(sigdelset(&set, SIGRTMAX + 1) == -1 && errno == EINVAL);
	CHECK(SIGRTMAX - SIGRTMIN >= 7); /* _POSIX_RTSIG_MAX */
	sigfillset(&set);
	CHECK(sigismember(&set, SIGTERM) && sigismember(&set, SIGRTMIN));
}

static void actions(void)
{
	struct sigaction act = { .sa_handler = handler, .sa_flags = SA_RESTART | SA_NOCLDSTOP }, old;

	sigemptyset(&act.sa_mask);
	sigaddset(&act.sa_mask, SIGUSR2);
	sigaddset(&act.sa_mask, SIGRTMAX);
	CHECK(!sigaction(SIGUSR1, &act, NULL));
	CHECK(!sigaction(SIGUSR1, NULL, &old));
	CHECK(old.sa_handler == handler);
	CHECK_INT(old.sa_flags & ~0x04000000, SA_RESTART | SA_NOCLDSTOP);
	CHECK(sigismember(&old.sa_mask, SIGUSR2) && sigismember(&old.sa_mask, SIGRTMAX));
	CHECK(!sigismember(&old.sa_mask, SIGINT));

	errno = 0;
	CHECK(sigaction(SIGKILL, &act, NULL) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(sigaction(0, NULL, &old) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(sigaction(SIGRTMAX + 1, NULL, &old) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(signal(SIGSTOP, handler) == SIG_ERR && errno == EINVAL);

	count = 0;
	CHECK_INT(raise(SIGUSR1), 0);
	CHECK(count == 1 && last == SIGUSR1);
	CHECK(signal(SIGUSR1, SIG_IGN) == handler);
	CHECK_INT(raise(SIGUSR1), 0);
	CHECK_INT(count, 1);
	CHECK(signal(SIGUSR1, handler) == SIG_IGN);
	raise(SIGUSR1);
	raise(SIGUSR1); /* the handler stays */
	CHECK_INT(count, 3);
	errno = 0;
	CHECK(raise(1000) != 0 && errno == EINVAL);
}

static void values(void)
{
	struct sigaction act = { .sa_sigaction = informed, .sa_flags = SA_SIGINFO };
	sigset_t blocked, pending, old;

	sigaction(SIGRTMIN + 1, &act, NULL);
	count = 0;
	CHECK(!sigqueue(getpid(), SIGRTMIN + 1, (union sigval){ .sival_int = 77 }));
	CHECK_INT(count, 1);
	CHECK_INT(code, SI_QUEUE);
	CHECK_INT(value, 77);

	/* Real-time signals queue up; what is blocked is pending. */
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGRTMIN + 1);
	CHECK(!sigprocmask(SIG_BLOCK, &blocked, &old));
	for (int i = 0; i < 3; i++)
		sigqueue(getpid(), SIGRTMIN + 1, (union sigval){ .sival_int = i });
	CHECK(!sigpending(&pending) && sigismember(&pending, SIGRTMIN + 1));
	CHECK_INT(count, 1);
	siginfo_t info;
	CHECK_INT(sigwaitinfo(&blocked, &info), SIGRTMIN + 1);
	CHECK_INT(info.si_value.sival_int, 0);
	CHECK_INT(info.si_pid, getpid());
	int sig = 0;
	CHECK_INT(sigwait(&blocked, &sig), 0);
	CHECK_INT(sig, SIGRTMIN + 1);
	CHECK(!sigprocmask(SIG_SETMASK, &old, NULL));
	CHECK_INT(count, 2);
	CHECK_INT(value, 2);

	sigprocmask(SIG_BLOCK, &blocked, NULL);
	struct timespec soon = { 0, 1000000 };
	errno = 0;
	CHECK(sigtimedwait(&blocked, NULL, &soon) == -1 && errno == EAGAIN);
	sigprocmask(SIG_SETMASK, &old, NULL);
	errno = 0;
	CHECK(sigprocmask(99, &blocked, NULL) == -1 && errno == EINVAL);
	CHECK_INT(pthread_sigmask(99, &blocked, NULL), EINVAL);
}

static void suspended(void)
{
	sigset_t usr1, none;

	signal(SIGUSR1, handler);
	sigemptyset(&none);
	sigemptyset(&usr1);
	sigaddset(&usr1, SIGUSR1);
	sigprocmask(SIG_SETMASK, &usr1, NULL);
	count = 0;
	kill(getpid(), SIGUSR1);
	CHECK_INT(count, 0);
	errno = 0;
	CHECK(sigsuspend(&none) == -1 && errno == EINTR);
	CHECK_INT(count, 1);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

/* An interrupted read fails or goes on, as siginterrupt said. */
static void interrupted(void)
{
	int pipes[2];
	char c;

	CHECK(!pipe(pipes));
	for (int flag = 0; flag < 2; flag++) {
		signal(SIGALRM, handler);
		CHECK(!siginterrupt(SIGALRM, flag));
		pid_t pid = fork();
		if (!pid) {
			struct timespec t = { 0, 50000000 };
			nanosleep(&t, NULL);
			kill(getppid(), SIGALRM);
			nanosleep(&t, NULL);
			_exit(write(pipes[1], "x", 1) != 1);
		}
		errno = 0;
		ssize_t r = read(pipes[0], &c, 1);
		CHECK_INT(r, flag ? -1 : 1);
		if (flag) {
			CHECK_INT(errno, EINTR);
			CHECK_INT(read(pipes[0], &c, 1), 1);
		}
		CHECK_INT(waitpid(pid, NULL, 0), pid);
	}
}

/* abort ends a process whatever it does about SIGABRT. */
static int status_of_abort(void (*action)(int), int block)
{
	int status;
	pid_t pid = fork();

	if (!pid) {
		sigset_t set;
		sigfillset(&set);
		signal(SIGABRT, action);
		if (block)
			sigprocmask(SIG_SETMASK, &set, NULL);
		abort();
	}
	waitpid(pid, &status, 0);
	return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

int main(void)
{
	sets();
	actions();
	values();
	suspended();
	interrupted();
	CHECK_INT(status_of_abort(SIG_DFL, 0), SIGABRT);
	CHECK_INT(status_of_abort(SIG_IGN, 0), SIGABRT);
	CHECK_INT(status_of_abort(handler, 0), SIGABRT);
	CHECK_INT(status_of_abort(SIG_DFL, 1), SIGABRT);
	CHECK_INT(status_of_abort(handler, 1), SIGABRT);
	return done();
}
