/* stdio_errors.c: what streams make of full disks, closed pipes, and signals */
#include <errno.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>
#include "check.h"

static void full_disk(void)
{
	FILE *f = fopen("/dev/full", "w");

	CHECK(f != 0);
	CHECK(fputs("text", f) >= 0); /* in the buffer */
	errno = 0;
	CHECK_INT(fflush(f), EOF);
	CHECK_INT(errno, ENOSPC);
	CHECK(ferror(f));
	fclose(f);

	f = fopen("/dev/full", "w");
	CHECK(fprintf(f, "%d", 5) == 1);
	errno = 0;
	CHECK_INT(fclose(f), EOF);
	CHECK_INT(errno, ENOSPC);

	f = fopen("/dev/full", "w");
	setvbuf(f, 0, _IONBF, 0);
	errno = 0;
	CHECK(fprintf(f, "%s", "at once") < 0);
	CHECK_INT(errno, ENOSPC);
	CHECK(ferror(f));
	clearerr(f);
	CHECK(!ferror(f));
	CHECK_INT(fputc('x', f), EOF);
	CHECK(fwrite("abc", 1, 3, f) < 3);
	fclose(f);
}

static void closed_pipe(void)
{
	int ends[2];

	signal(SIGPIPE, SIG_IGN);
	CHECK_INT(pipe(ends), 0);
	FILE *f = fdopen(ends[1], "w");
	close(ends[0]);
	CHECK(fputs("nobody reads this", f) >= 0);
	errno = 0;
	CHECK_INT(fflush(f), EOF);
	CHECK_INT(errno, EPIPE);
	CHECK(ferror(f));
	fclose(f);
}

static ssize_t broken(void *cookie, char *p, size_t n)
{
	(void)cookie, (void)p, (void)n;
	errno = EIO;
	return -1;
}

static int broken_close(void *cookie)
{
	(void)cookie;
	errno = EDQUOT;
	return -1;
}

static void broken_cookie(void)
{
	FILE *f = fopencookie(0, "r", (cookie_io_functions_t){ .read = broken, .close = broken_close });
	char line[10];

	errno = 0;
	CHECK(!fgets(line, sizeof line, f));
	CHECK_INT(errno, EIO);
	CHECK(ferror(f) && !feof(f));
	CHECK_INT(fclose(f), EOF);
}

static void ignore(int signal)
{
	(void)signal;
}

/* A signal without SA_RESTART breaks off a read: an error, not the end of the file. */
static void interrupted(void)
{
	struct sigaction action = { .sa_handler = ignore };
	int ends[2];

	CHECK_INT(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	FILE *f = fdopen(ends[0], "r");
	sigaction(SIGALRM, &action, 0);
	ualarm(20000, 0);
	errno = 0;
	CHECK_INT(getc(f), EOF);
	CHECK_INT(errno, EINTR);
	CHECK(ferror(f) && !feof(f));
	clearerr(f);
	CHECK_INT(write(ends[1], "x", 1), 1);
	CHECK_INT(getc(f), 'x');
	fclose(f);
	close(ends[1]);
}

int main(void)
{
	full_disk();
	closed_pipe();
	broken_cookie();
	interrupted();
	return done();
}
