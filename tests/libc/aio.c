/* aio.c: asynchronous input and output: what arrives, in which order, who is told, what is refused */
// not-on: musl glibc: lio_listio and aio_cancel of musl take what POSIX refuses; after fork, glibc waits for threads that are not there
#include <aio.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

static int wait_for(struct aiocb *cb)
{
	const struct aiocb *const list[] = { cb };

	while (aio_error(cb) == EINPROGRESS)
		aio_suspend(list, 1, 0);
	return aio_error(cb);
}

static void a_file_is_written_and_read(void)
{
	enum { PARTS = 50, SIZE = 1000 };
	static char out[PARTS][SIZE], in[PARTS][SIZE];
	static struct aiocb cb[PARTS];
	int fd = open("aio.file", O_RDWR | O_CREAT | O_TRUNC, 0666);

	for (int i = 0; i < PARTS; i++) {
		memset(out[i], 'A' + i % 26, SIZE);
		cb[i] = (struct aiocb){ .aio_fildes = fd, .aio_buf = out[i], .aio_nbytes = SIZE,
					.aio_offset = i * SIZE, .aio_sigevent.sigev_notify = SIGEV_NONE };
		CHECK_INT(aio_write(&cb[i]), 0);
	}
	struct aiocb sync = { .aio_fildes = fd, .aio_sigevent.sigev_notify = SIGEV_NONE };
	CHECK_INT(aio_fsync(O_SYNC, &sync), 0);
	CHECK_INT(wait_for(&sync), 0);
	CHECK_INT(aio_return(&sync), 0);
	for (int i = 0; i < PARTS; i++) {
		CHECK_INT(aio_error(&cb[i]), 0); /* they were before it */
		CHECK_INT(aio_return(&cb[i]), SIZE);
		cb[i].aio_buf = in[i];
		CHECK_INT(aio_read(&cb[i]), 0);
	}
	for (int i = 0; i < PARTS; i++) {
		CHECK_INT(wait_for(&cb[i]), 0);
		CHECK_INT(aio_return(&cb[i]), SIZE);
	}
	CHECK(!memcmp(in, out, sizeof in));
	close(fd);
}

static void appending_keeps_the_order(void)
{
	enum { PARTS = 200 };
	static struct aiocb cb[PARTS];
	static char text[PARTS], back[PARTS];
	int fd = open("aio.file", O_RDWR | O_CREAT | O_TRUNC | O_APPEND, 0666);

	for (int i = 0; i < PARTS; i++) {
		text[i] = i;
		cb[i] = (struct aiocb){ .aio_fildes = fd, .aio_buf = &text[i], .aio_nbytes = 1,
					.aio_sigevent.sigev_notify = SIGEV_NONE };
		CHECK_INT(aio_write(&cb[i]), 0);
	}
	for (int i = 0; i < PARTS; i++)
		CHECK_INT(wait_for(&cb[i]), 0);
	CHECK_INT(pread(fd, back, PARTS, 0), PARTS);
	CHECK(!memcmp(text, back, PARTS));
	close(fd);
}

static volatile sig_atomic_t told, code, value;

static void handler(int sig, siginfo_t *info, void *context)
{
	told++;
	code = info->si_code;
	value = info->si_value.sival_int;
}

static void a_signal_comes(void)
{
	struct sigaction act = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	char c = 0;
	int ends[2];

	sigaction(SIGUSR1, &act, 0);
	pipe(ends);
	struct aiocb cb = { .aio_fildes = ends[0], .aio_buf = &c, .aio_nbytes = 1,
			    .aio_sigevent = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1,
					      .sigev_value.sival_int = 77 } };
	CHECK_INT(aio_read(&cb), 0);
	CHECK_INT(aio_error(&cb), EINPROGRESS);
	const struct aiocb *const list[] = { 0, &cb };
	struct timespec moment = { .tv_nsec = 20000000 };
	errno = 0;
	CHECK_INT(aio_suspend(list, 2, &moment), -1);
	CHECK_INT(errno, EAGAIN);
	CHECK_INT(told, 0);
	write(ends[1], "x", 1);
	CHECK_INT(wait_for(&cb), 0);
	for (int i = 0; i < 1000 && !told; i++)
		nanosleep(&(struct timespec){ .tv_nsec = 1000000 }, 0);
	CHECK_INT(told, 1);
	CHECK_INT(code, SI_ASYNCIO);
	CHECK_INT(value, 77);
	CHECK_INT(c, 'x');
	CHECK_INT(aio_return(&cb), 1);
	close(ends[0]);
	close(ends[1]);
}

static void lists_are_done_together(void)
{
	static char a[10] = "one", b[10] = "two", c[10];
	int fd = open("aio.file", O_RDWR | O_CREAT | O_TRUNC, 0666);
	struct aiocb x = { .aio_fildes = fd, .aio_buf = a, .aio_nbytes = 3, .aio_lio_opcode = LIO_WRITE,
			   .aio_sigevent.sigev_notify = SIGEV_NONE };
	struct aiocb y = { .aio_fildes = fd, .aio_buf = b, .aio_nbytes = 3, .aio_offset = 3,
			   .aio_lio_opcode = LIO_WRITE, .aio_sigevent.sigev_notify = SIGEV_NONE };
	struct aiocb nop = { .aio_fildes = -1, .aio_lio_opcode = LIO_NOP };
	struct aiocb *list[] = { &x, 0, &nop, &y };

	CHECK_INT(lio_listio(LIO_WAIT, list, 4, 0), 0);
	CHECK_INT(aio_error(&x), 0);
	CHECK_INT(aio_return(&y), 3);
	CHECK_INT(pread(fd, c, 10, 0), 6);
	CHECK_STR(c, "onetwo");

	told = 0;
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1,
				  .sigev_value.sival_int = 5 };
	CHECK_INT(lio_listio(LIO_NOWAIT, list, 4, &event), 0);
	for (int i = 0; i < 1000 && !told; i++)
		nanosleep(&(struct timespec){ .tv_nsec = 1000000 }, 0);
	CHECK_INT(told, 1);
	CHECK_INT(value, 5);
	CHECK_INT(aio_error(&x), 0);
	CHECK_INT(aio_error(&y), 0);

	x.aio_fildes = open("aio.file", O_RDONLY);
	errno = 0;
	CHECK_INT(lio_listio(LIO_WAIT, list, 4, 0), -1);
	CHECK_INT(errno, EIO);
	CHECK_INT(aio_error(&x), EBADF);
	CHECK_INT(aio_error(&y), 0);
	errno = 0;
	CHECK_INT(lio_listio(9, list, 4, 0), -1);
	CHECK_INT(errno, EINVAL);
	close(fd);
}

static void waiting_requests_are_taken_back(void)
{
	static char buffer[3];
	struct aiocb cb[3];
	int ends[2];

	pipe(ends);
	for (int i = 0; i < 3; i++) {
		cb[i] = (struct aiocb){ .aio_fildes = ends[0], .aio_buf = buffer + i, .aio_nbytes = 1,
					.aio_sigevent.sigev_notify = SIGEV_NONE };
		CHECK_INT(aio_read(&cb[i]), 0);
	}
	nanosleep(&(struct timespec){ .tv_nsec = 20000000 }, 0);
	int r = aio_cancel(ends[0], &cb[2]);
	CHECK_INT(r, AIO_CANCELED);
	CHECK_INT(aio_error(&cb[2]), ECANCELED);
	CHECK_INT(aio_return(&cb[2]), -1);
	write(ends[1], "ab", 2);
	CHECK_INT(wait_for(&cb[0]), 0);
	CHECK_INT(wait_for(&cb[1]), 0);
	CHECK_INT(buffer[0], 'a');
	CHECK_INT(buffer[1], 'b');
	CHECK_INT(aio_cancel(ends[0], 0), AIO_ALLDONE);
	close(ends[0]);
	errno = 0;
	CHECK_INT(aio_cancel(ends[0], 0), -1);
	CHECK_INT(errno, EBADF);
	close(ends[1]);
}

static void a_child_begins_anew(void)
{
	int status;
	pid_t child = fork();

	if (!child) {
		a_file_is_written_and_read();
		_exit(check_failures);
	}
	waitpid(child, &status, 0);
	CHECK_INT(status, 0);
}

int main(void)
{
	a_file_is_written_and_read();
	appending_keeps_the_order();
	a_signal_comes();
	lists_are_done_together();
	waiting_requests_are_taken_back();
	a_child_begins_anew();
	return done();
}
