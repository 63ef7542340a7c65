// not-on: musl: no EBADF from the wrong direction or fdopen; freopen(NULL) changes no mode
/* stdio: where other libraries differ from POSIX, or lose what they could report */
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#include "check.h"

int main(void)
{
	char name[] = "/tmp/sill-stdio-XXXXXX";

	close(mkstemp(name));
	FILE *f = fopen(name, "r");
	CHECK_INT(putc('x', f), EOF);
	CHECK_INT(errno, EBADF);
	fclose(f);
	errno = 0;
	CHECK(!fdopen(1000, "r"));
	CHECK_INT(errno, EBADF);
	f = fopen(name, "w");
	fputs("text", f);
	CHECK(freopen(0, "r", f) == f);
	CHECK_INT(getc(f), 't');
	fclose(f);
	f = fopen("/dev/full", "w");
	if (f) {
		fputs("x", f);
		CHECK_INT(fflush(f), EOF);
		CHECK_INT(errno, ENOSPC);
		CHECK(ferror(f));
		CHECK_INT(fclose(f), 0); /* it was said; nothing is left to be written */
	}
	f = fopen("/dev/full", "w");
	if (f) {
		fputs("x", f);
		errno = 0;
		CHECK_INT(fclose(f), EOF);
		CHECK_INT(errno, ENOSPC);
	}
	remove(name);
	return done();
}
