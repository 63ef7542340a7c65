/* thread_cancel.c: cancellation: at its points, nowhere else, never lost */
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

static int fds[2], ready, cleaned, order;

static void say_ready(void)
{
	__atomic_store_n(&ready, 1, __ATOMIC_SEQ_CST);
}

static void wait_ready(void)
{
	while (!__atomic_load_n(&ready, __ATOMIC_SEQ_CST))
		sched_yield();
	__atomic_store_n(&ready, 0, __ATOMIC_SEQ_CST);
}

static void clean(void *arg)
{
	order = order * 10 + (int)(intptr_t)arg;
	cleaned++;
}

/* --- Each of the calls that wait, begun before the request comes, or after. */

static void wait_read(void)
{
	char c;
	(void)!read(fds[0], &c, 1);
}

static void wait_poll(void)
{
	struct pollfd p = { .fd = fds[0], .events = POLLIN };
	poll(&p, 1, -1);
}

static void wait_ppoll(void)
{
	struct pollfd p = { .fd = fds[0], .events = POLLIN };
	ppoll(&p, 1, 0, 0);
}

static void wait_select(void)
{
	fd_set set;
	FD_ZERO(&set);
	FD_SET(fds[0], &set);
	select(fds[0] + 1, &set, 0, 0, 0);
}

static void wait_nanosleep(void)
{
	nanosleep(&(struct timespec){ .tv_sec = 100 }, 0);
}

static void wait_clock_nanosleep(void)
{
	clock_nanosleep(CLOCK_MONOTONIC, 0, &(struct timespec){ .tv_sec = 100 }, 0);
}

static void wait_sleep(void)
{
	sleep(100);
}

static void wait_pause(void)
{
	pause();
}

static void wait_sigsuspend(void)
{
	sigset_t none;
	sigemptyset(&none);
	sigsuspend(&none);
}

static void wait_sigwait(void)
{
	sigset_t set;
	int sig;
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigwait(&set, &sig);
}

static void wait_sigtimedwait(void)
{
	sigset_t set;
	sigemptyset(&set);
	sigaddset(&set, SIGUSR2);
	sigtimedwait(&set, 0, &(struct timespec){ .tv_sec = 100 });
}

static pid_t child;

static void wait_waitpid(void)
{
	waitpid(child, 0, 0);
}

static void wait_waitid(void)
{
	siginfo_t info;
	waitid(P_PID, child, &info, WEXITED);
}

static void wait_recv(void)
{
	char c;
	recv(fds[0], &c, 1, 0);
}

static void wait_accept(void)
{
	accept(fds[1], 0, 0);
}

static void wait_open(void)
{
	open("cancel.fifo", O_RDONLY);
}

static void wait_fcntl(void)
{
	struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
	int fd = open("cancel.lock", O_RDWR);
	fcntl(fd, F_SETLKW, &l);
}

static pthread_t other;

static void wait_join(void)
{
	pthread_join(other, 0);
}

static void wait_testcancel(void)
{
	for (;;)
		pthread_testcancel();
}

static void *wait_in(void *arg)
{
	void (*call)(void) = *(void (**)(void))arg;

	pthread_cleanup_push(clean, (void *)1);
	pthread_cleanup_push(clean, (void *)2);
	say_ready();
	call();
	pthread_cleanup_pop(0);
	pthread_cleanup_pop(0);
	return 0;
}

static void *wait_in_later(void *arg)
{
	int old;

	pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old);
	CHECK_INT(old, PTHREAD_CANCEL_ENABLE);
	say_ready();
	nanosleep(&(struct timespec){ .tv_nsec = 20000000 }, 0);
	pthread_testcancel();
	pthread_setcancelstate(PTHREAD_CANCEL_ENABLE, &old);
	CHECK_INT(old, PTHREAD_CANCEL_DISABLE);
	return wait_in(arg);
}

static void a_call_is_cancelled(void (*call)(void), const char *name)
{
	void *(*const how[])(void *) = { wait_in, wait_in_later };

	for (int i = 0; i < 2; i++) {
		pthread_t id;
		void *result = 0;
		cleaned = order = 0;
		pthread_create(&id, 0, how[i], &call);
		wait_ready();
		if (!i)
			nanosleep(&(struct timespec){ .tv_nsec = 3000000 }, 0);
		CHECK_INT(pthread_cancel(id), 0);
		CHECK_INT(pthread_join(id, &result), 0);
		if (result != PTHREAD_CANCELED || order != 21)
			printf("%s, %d\n", name, i);
		CHECK(result == PTHREAD_CANCELED);
		CHECK_INT(order, 21);
		__atomic_store_n(&ready, 0, __ATOMIC_SEQ_CST);
	}
}

static void *sleeps(void *arg)
{
	pause();
	return arg;
}

static void each_call(void)
{
#define TRY(call) a_call_is_cancelled(wait_##call, #call)
	sigset_t usr2;

	CHECK_INT(pipe(fds), 0);
	TRY(read);
	TRY(poll);
	TRY(ppoll);
	TRY(select);
	TRY(nanosleep);
	TRY(clock_nanosleep);
	TRY(sleep);
	TRY(pause);
	TRY(sigsuspend);
	sigemptyset(&usr2);
	sigaddset(&usr2, SIGUSR2);
	pthread_sigmask(SIG_BLOCK, &usr2, 0);
	TRY(sigwait);
	TRY(sigtimedwait);
	TRY(testcancel);
	close(fds[0]);
	close(fds[1]);

	CHECK_INT(socketpair(AF_UNIX, SOCK_STREAM, 0, fds), 0);
	TRY(recv);
	close(fds[1]);
	fds[1] = socket(AF_UNIX, SOCK_STREAM, 0);
	struct sockaddr address = { .sa_family = AF_UNIX };
	CHECK_INT(bind(fds[1], &address, sizeof(sa_family_t)), 0);
	CHECK_INT(listen(fds[1], 1), 0);
	TRY(accept);
	close(fds[0]);
	close(fds[1]);

	unlink("cancel.fifo");
	CHECK_INT(mkfifo("cancel.fifo", 0600), 0);
	TRY(open);
	unlink("cancel.fifo");

	int go[2], taken[2];
	char c;
	CHECK(!pipe(go) && !pipe(taken));
	close(open("cancel.lock", O_RDWR | O_CREAT, 0600));
	if (!(child = fork())) {
		struct flock l = { .l_type = F_WRLCK, .l_whence = SEEK_SET };
		close(go[1]);
		fcntl(open("cancel.lock", O_RDWR), F_SETLKW, &l);
		(void)!write(taken[1], "", 1);
		(void)!read(go[0], &c, 1);
		_exit(0);
	}
	CHECK_INT(read(taken[0], &c, 1), 1);
	TRY(fcntl);
	TRY(waitpid);
	TRY(waitid);
	close(go[1]);
	CHECK_INT(waitpid(child, 0, 0), child);
	unlink("cancel.lock");

	pthread_create(&other, 0, sleeps, 0);
	TRY(join);
	pthread_cancel(other);
	CHECK_INT(pthread_join(other, 0), 0);
}

/* --- What is no cancellation point goes on. */
static int was_asked;

static void *works(void *arg)
{
	say_ready();
	while (!__atomic_load_n(&was_asked, __ATOMIC_SEQ_CST))
		sched_yield();
	*(int *)arg = 1;
	pthread_testcancel();
	*(int *)arg = 2;
	return 0;
}

static void deferred(void)
{
	pthread_t id;
	int state = 0;
	void *result;

	pthread_create(&id, 0, works, &state);
	wait_ready();
	pthread_cancel(id);
	__atomic_store_n(&was_asked, 1, __ATOMIC_SEQ_CST);
	pthread_join(id, &result);
	CHECK(result == PTHREAD_CANCELED);
	CHECK_INT(state, 1);
}

static void *spins(void *arg)
{
	int old;

	pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, &old);
	CHECK_INT(old, PTHREAD_CANCEL_DEFERRED);
	say_ready();
	for (;;)
		;
	return arg;
}

static void asynchronous(void)
{
	pthread_t id;
	void *result;

	CHECK_INT(pthread_setcanceltype(12, 0), EINVAL);
	CHECK_INT(pthread_setcancelstate(12, 0), EINVAL);
	pthread_create(&id, 0, spins, 0);
	wait_ready();
	pthread_cancel(id);
	pthread_join(id, &result);
	CHECK(result == PTHREAD_CANCELED);
}

static void *cancels_itself(void *arg)
{
	pthread_cancel(pthread_self());
	*(int *)arg = 1;
	pthread_testcancel();
	*(int *)arg = 2;
	return 0;
}

static void itself(void)
{
	pthread_t id;
	int state = 0;
	void *result;

	pthread_create(&id, 0, cancels_itself, &state);
	pthread_join(id, &result);
	CHECK(result == PTHREAD_CANCELED);
	CHECK_INT(state, 1);
}

/* --- A request that comes while a handler runs that interrupted a call. */
static int in_handler;

static void slow(int sig)
{
	struct timespec end, now;

	(void)sig;
	__atomic_store_n(&in_handler, 1, __ATOMIC_SEQ_CST);
	clock_gettime(CLOCK_MONOTONIC, &end);
	end.tv_nsec += 20000000;
	do
		clock_gettime(CLOCK_MONOTONIC, &now);
	while (now.tv_sec < end.tv_sec ||
	       (now.tv_nsec < end.tv_nsec && now.tv_sec - end.tv_sec < 1 && end.tv_nsec < 1000000000));
}

static void during_a_handler(void)
{
	struct sigaction a = { .sa_handler = slow, .sa_flags = SA_RESTART };
	void (*call)(void) = wait_read;
	pthread_t id;
	void *result;

	CHECK_INT(pipe(fds), 0);
	sigaction(SIGUSR1, &a, 0);
	pthread_create(&id, 0, wait_in, &call);
	wait_ready();
	nanosleep(&(struct timespec){ .tv_nsec = 5000000 }, 0);
	pthread_kill(id, SIGUSR1);
	while (!__atomic_load_n(&in_handler, __ATOMIC_SEQ_CST))
		sched_yield();
	pthread_cancel(id);
	pthread_join(id, &result);
	CHECK(result == PTHREAD_CANCELED);
	close(fds[0]);
	close(fds[1]);
}

/* --- A byte that was read is not lost: either it is still in the pipe, or it was counted. */
static int got;

static void *reads(void *arg)
{
	char c;

	(void)arg;
	for (;;)
		if (read(fds[0], &c, 1) == 1)
			got++;
}

static void nothing_is_lost(void)
{
	int sent = 0, left;

	CHECK_INT(pipe(fds), 0);
	for (int i = 0; i < 300; i++) {
		pthread_t id;
		pthread_create(&id, 0, reads, 0);
		for (int j = 0; j < i % 5; j++)
			sent += write(fds[1], "x", 1) == 1;
		pthread_cancel(id);
		sent += write(fds[1], "x", 1) == 1;
		pthread_join(id, 0);
	}
	fcntl(fds[0], F_SETFL, O_NONBLOCK);
	char c;
	for (left = 0; read(fds[0], &c, 1) == 1;)
		left++;
	CHECK_INT(got + left, sent);
	close(fds[0]);
	close(fds[1]);
}

int main(void)
{
	alarm(60);
	each_call();
	deferred();
	asynchronous();
	itself();
	during_a_handler();
	nothing_is_lost();
	return done();
}
