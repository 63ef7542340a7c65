// not-on: glibc: takes "0x" and "100e" for numbers (C17 7.21.6.2p9, p21 example 3)
// not-on: musl: %lc reads one byte; no EBADF from a stream that cannot be read
/* scanf: where other libraries differ from the standard */
#include <errno.h>
#include <locale.h>
#include <wchar.h>
#include "check.h"

static int a;
static char s[100];
static double d;
static float f;
static long double ld;

int main(void)
{
	CHECK_INT(sscanf("0xz", "%x", &a), 0);
	CHECK_INT(sscanf("inf nan(1)x -INFINITY", "%lf%fx%Lf", &d, &f, &ld), 3);
	CHECK(d == __builtin_inf() && f != f && ld == -__builtin_infl());
	/* C17 7.21.6.2, example 3: "100e" is the item, and no number. */
	CHECK_INT(sscanf("100ergs", "%f%s", &f, s), 0);
	/* A file that cannot be read. */
	FILE *file = fopen("/dev/null", "w");
	errno = 0;
	CHECK_INT(fscanf(file, "%d", &a), EOF);
	CHECK(ferror(file));
	CHECK_INT(errno, EBADF);
	fclose(file);
	wchar_t w[4];
	if (setlocale(LC_ALL, "C.UTF-8")) {
		CHECK_INT(sscanf("\xe2\x82\xacx", "%lc%c", w, s), 2);
		CHECK(w[0] == 0x20ac && *s == 'x');
	}
	return done();
}
