// not-on: musl glibc: after an error of a write C17 7.21.5.2 leaves open what a stream still holds, and both take a short count of a cookie's for an error
/* stdio_resume.c: after an error nothing that a stream accepted is lost, and nothing is written
 * twice: a program can go on where it was; short counts are no errors */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/socket.h>
#include <unistd.h>
#include "check.h"

enum { TOTAL = 400000 };

static unsigned char byte_at(size_t i)
{
	return i * 2654435761u >> 13;
}

/* The peer is read only when the writer cannot go on. */
static void through_a_socket(void)
{
	static unsigned char block[3000], in[65536];
	size_t sent = 0, received = 0, errors = 0;
	int ends[2], small = 4096;

	CHECK_INT(socketpair(AF_UNIX, SOCK_STREAM, 0, ends), 0);
	setsockopt(ends[0], SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
	fcntl(ends[0], F_SETFL, O_NONBLOCK);
	fcntl(ends[1], F_SETFL, O_NONBLOCK);
	FILE *f = fdopen(ends[0], "w");
	while (received < TOTAL) {
		size_t n = sent % 3000 + 1;
		if (n > TOTAL - sent)
			n = TOTAL - sent;
		for (size_t i = 0; i < n; i++)
			block[i] = byte_at(sent + i);
		size_t done = fwrite(block, 1, n, f);
		sent += done;
		if (done == n && (sent < TOTAL || fflush(f) == 0) && sent < TOTAL)
			continue;
		if (ferror(f)) {
			CHECK_INT(errno, EAGAIN);
			errors++;
			clearerr(f);
		}
		ssize_t got;
		while ((got = read(ends[1], in, sizeof in)) > 0)
			for (ssize_t i = 0; i < got; i++)
				if (in[i] != byte_at(received++)) {
					CHECK(!"the same bytes arrive");
					return;
				}
	}
	CHECK_INT(sent, received);
	CHECK(errors > 10);
	CHECK_INT(fclose(f), 0);
	close(ends[1]);
}

static int left; /* calls that succeed before one fails */

static ssize_t failing_write(void *cookie, const char *p, size_t n)
{
	if (!left--) {
		left = 2;
		errno = EINTR;
		return -1;
	}
	if (n > 1000)
		n = 1000;
	return write(*(int *)cookie, p, n);
}

static void printed(void)
{
	char name[] = "resumeXXXXXX", line[32], want[32];
	int fd = mkstemp(name);
	FILE *f = fopencookie(&fd, "w", (cookie_io_functions_t){ .write = failing_write });

	for (int i = 0; i < 20000; i++) {
		int n = snprintf(want, sizeof want, "%d\n", i), done = 0;
		while (done < n) {
			done += fwrite(want + done, 1, n - done, f);
			if (done < n)
				clearerr(f);
		}
	}
	while (fflush(f))
		clearerr(f);
	fclose(f);
	f = fopen(name, "r");
	for (int i = 0; i < 20000; i++) {
		snprintf(want, sizeof want, "%d\n", i);
		if (!fgets(line, sizeof line, f) || strcmp(line, want)) {
			CHECK_STR(line, want);
			break;
		}
	}
	CHECK(getc(f) == EOF);
	fclose(f);
	unlink(name);
	close(fd);
}

/* A cookie that takes and gives a few bytes at a time. */
struct slow {
	char data[100000];
	size_t size, position;
	unsigned step;
};

static ssize_t slow_write(void *cookie, const char *p, size_t n)
{
	struct slow *s = cookie;

	if (n > s->step % 7 + 1)
		n = s->step++ % 7 + 1;
	memcpy(s->data + s->size, p, n);
	s->size += n;
	return n;
}

static ssize_t slow_read(void *cookie, char *p, size_t n)
{
	struct slow *s = cookie;

	if (n > s->step % 5 + 1)
		n = s->step++ % 5 + 1;
	if (n > s->size - s->position)
		n = s->size - s->position;
	memcpy(p, s->data + s->position, n);
	s->position += n;
	return n;
}

static void short_counts(void)
{
	static struct slow s;
	static char block[20000], back[20000];
	cookie_io_functions_t functions = { .read = slow_read, .write = slow_write };

	for (size_t i = 0; i < sizeof block; i++)
		block[i] = i * 7919 >> 3;
	FILE *f = fopencookie(&s, "w", functions);
	CHECK(f != 0);
	CHECK_INT(fwrite(block, 1, 5, f), 5);
	CHECK_INT(fwrite(block + 5, 1, sizeof block - 5, f), sizeof block - 5);
	CHECK_INT(fprintf(f, "%05d", 42), 5);
	CHECK_INT(fclose(f), 0);
	CHECK_INT(s.size, sizeof block + 5);
	CHECK(memcmp(s.data, block, sizeof block) == 0);
	CHECK(memcmp(s.data + sizeof block, "00042", 5) == 0);

	f = fopencookie(&s, "r", functions);
	CHECK_INT(fread(back, 1, sizeof back, f), sizeof back);
	CHECK(memcmp(back, block, sizeof block) == 0);
	CHECK_INT(fread(back, 1, sizeof back, f), 5);
	CHECK(feof(f) && !ferror(f));
	fclose(f);
}

int main(void)
{
	short_counts();
	through_a_socket();
	printed();
	return done();
}
