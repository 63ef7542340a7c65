// not-on: musl glibc: newlib's names
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "check.h"

static int v_memory(char *s, size_t n, const char *f, ...)
{
	va_list ap;

	va_start(ap, f);
	int r = vsniprintf(s, n, f, ap);
	va_end(ap);
	return r;
}

static int v_stream(FILE *to, const char *f, ...)
{
	va_list ap;

	va_start(ap, f);
	int r = vfiprintf(to, f, ap);
	va_end(ap);
	return r;
}

int main(void)
{
	char s[100], *new;

	CHECK_INT(sniprintf(s, sizeof s, "%d|%-4s|%#lx|%2$s|", 1, "a"), -1);
	CHECK_INT(sniprintf(s, sizeof s, "%d|%-4s|%#lx|%c|%05u", -1, "a", 255L, 'c', 42u), 20);
	CHECK_STR(s, "-1|a   |0xff|c|00042");
	CHECK_INT(siprintf(s, "%2$s %1$d", 7, "seven"), 7);
	CHECK_STR(s, "seven 7");
	CHECK_INT(v_memory(s, 4, "%ld", 123456L), 6);
	CHECK_STR(s, "123");

	/* What the family leaves out is an error, and does not print half. */
	const char *wrong[] = { "%f", "%g", "%a", "%Le", "%lc", "%ls" };
	for (int i = 0; i < 6; i++) {
		errno = 0;
		CHECK_INT(sniprintf(s, sizeof s, wrong[i], 1.0), -1);
		CHECK_INT(errno, EINVAL);
	}

	int p[2];
	CHECK_INT(pipe(p), 0);
	CHECK_INT(diprintf(p[1], "%s %d\n", "pipe", 3), 7);
	FILE *f = fdopen(p[1], "w");
	CHECK_INT(fiprintf(f, "%x", 0xbeef), 4);
	CHECK_INT(v_stream(f, "%s", "end"), 3);
	fflush(f);
	memset(s, 0, sizeof s);
	CHECK_INT(read(p[0], s, sizeof s), 14);
	CHECK_STR(s, "pipe 3\nbeefend");
	CHECK_INT(asiprintf(&new, "%i", 1234), 4);
	CHECK_STR(new, "1234");
	free(new);
	return done();
}
