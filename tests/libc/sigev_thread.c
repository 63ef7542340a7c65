/* sigev_thread.c: timers, asynchronous input and message queues that call a function */
// flags: -pthread -lrt
#include <aio.h>
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

static int calls, in_main;
static pthread_t first;

static void called(union sigval value)
{
	if (pthread_equal(pthread_self(), first))
		__atomic_add_fetch(&in_main, 1, __ATOMIC_SEQ_CST);
	__atomic_add_fetch(&calls, value.sival_int, __ATOMIC_SEQ_CST);
}

static int wait_for_calls(int n)
{
	for (int i = 0; i < 2000 && __atomic_load_n(&calls, __ATOMIC_SEQ_CST) < n; i++)
		nanosleep(&(struct timespec){ .tv_nsec = 1000000 }, 0);
	return __atomic_exchange_n(&calls, 0, __ATOMIC_SEQ_CST);
}

static struct sigevent event(int n)
{
	struct sigevent e = { .sigev_notify = SIGEV_THREAD };

	e.sigev_notify_function = called;
	e.sigev_value.sival_int = n;
	return e;
}

static void timers(void)
{
	struct sigevent e = event(5), f = event(1);
	struct itimerspec once = { .it_value.tv_nsec = 2000000 }, got;
	struct itimerspec often = { { .tv_nsec = 1000000 }, { .tv_nsec = 1000000 } };
	timer_t t, u;

	CHECK_INT(timer_create(CLOCK_MONOTONIC, &e, &t), 0);
	CHECK_INT(timer_settime(t, 0, &once, 0), 0);
	CHECK_INT(wait_for_calls(5), 5);
	CHECK_INT(timer_gettime(t, &got), 0);
	CHECK_INT(got.it_value.tv_nsec, 0);
	CHECK_INT(timer_getoverrun(t), 0);
	CHECK_INT(timer_create(CLOCK_REALTIME, &f, &u), 0);
	CHECK_INT(timer_settime(u, 0, &often, 0), 0);
	CHECK(wait_for_calls(5) >= 5);
	CHECK_INT(timer_delete(u), 0);
	CHECK_INT(timer_delete(t), 0);
	/* Those that were on their way come, and then no more. */
	nanosleep(&(struct timespec){ .tv_nsec = 200000000 }, 0);
	__atomic_store_n(&calls, 0, __ATOMIC_SEQ_CST);
	nanosleep(&(struct timespec){ .tv_nsec = 50000000 }, 0);
	CHECK_INT(calls, 0);
	CHECK_INT(timer_create(987, &e, &t), -1);
	CHECK_INT(errno, EINVAL);
}

static void requests(void)
{
	char text[] = "abc", back[4] = "";
	int fd = open("sigev.file", O_RDWR | O_CREAT | O_TRUNC, 0600);
	struct aiocb w = { .aio_fildes = fd, .aio_buf = text, .aio_nbytes = 3 };
	struct aiocb r = { .aio_fildes = fd, .aio_buf = back, .aio_nbytes = 3 };

	w.aio_sigevent = event(2);
	CHECK_INT(aio_write(&w), 0);
	CHECK_INT(wait_for_calls(2), 2);
	CHECK_INT(aio_error(&w), 0);
	CHECK_INT(aio_return(&w), 3);
	r.aio_sigevent = event(3);
	CHECK_INT(aio_read(&r), 0);
	CHECK_INT(wait_for_calls(3), 3);
	CHECK_INT(aio_return(&r), 3);
	CHECK_STR(back, "abc");
	close(fd);
	unlink("sigev.file");
}

static void queues(void)
{
	struct mq_attr attr = { .mq_maxmsg = 2, .mq_msgsize = 8 };
	struct sigevent e = event(1);
	char buffer[8];
	char name[32];

	snprintf(name, sizeof name, "/sigev.%d", (int)getpid());
	mqd_t q = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr);
	if (q == (mqd_t)-1)
		return; /* a kernel, or an emulator, without */
	for (int i = 0; i < 3; i++) {
		if (mq_notify(q, &e) && errno == ENOSYS) {
			printf("no mq_notify here\n");
			mq_unlink(name);
			return;
		}
		CHECK_INT(mq_notify(q, &e), -1);
		CHECK_INT(errno, EBUSY);
		CHECK_INT(mq_send(q, "x", 1, 0), 0);
		CHECK_INT(wait_for_calls(1), 1);
		CHECK_INT(mq_receive(q, buffer, sizeof buffer, 0), 1);
	}
	CHECK_INT(mq_notify(q, 0), 0);
	mq_close(q);
	mq_unlink(name);
}

int main(void)
{
	first = pthread_self();
	timers();
	requests();
	queues();
	CHECK_INT(in_main, 0);
	return done();
}
