/* stdio_old.c: functions from before C, and names that objects made for glibc link */
#include <errno.h>
#include <stdio_ext.h>
#include <wchar.h>
#include "check.h"

int _IO_getc(FILE *);
int _IO_putc(int, FILE *);

static void digits(void)
{
	char text[40];
	int point, negative;

	CHECK_STR(ecvt(123.456, 5, &point, &negative), "12346");
	CHECK(point == 3 && !negative);
	CHECK_STR(ecvt(-0.00123, 2, &point, &negative), "12");
	CHECK(point == -2 && negative);
	CHECK_STR(fcvt(123.456, 2, &point, &negative), "12346");
	CHECK(point == 3 && !negative);
	CHECK_STR(fcvt(-0.00123, 5, &point, &negative), "123");
	CHECK(point == -2 && negative);
	CHECK_STR(gcvt(1e-7, 6, text), "1e-07");
	CHECK_STR(gcvt(-12.5, 6, text), "-12.5");
}

static void words(void)
{
	FILE *f = tmpfile();

	CHECK_INT(putw(0x01020304, f), 0);
	CHECK_INT(putw(-1, f), 0);
	CHECK_INT(_IO_putc('x', f), 'x');
	rewind(f);
	CHECK_INT(getw(f), 0x01020304);
	CHECK_INT(getw(f), -1);
	CHECK(!feof(f));
	CHECK_INT(_IO_getc(f), 'x');
	CHECK_INT(getw(f), EOF);
	CHECK(feof(f));
	/* What was read ahead is forgotten, and what was not written. */
	rewind(f);
	getc(f);
	__fpurge(f);
	CHECK_INT(getc(f), EOF);
	fclose(f);
}

static void messages(void)
{
	char text[100];
	wchar_t wide[100];

	errno = ENOENT;
	snprintf(text, sizeof text, "%d %m %d", 1, 2);
	CHECK_STR(text, "1 No such file or directory 2");
	errno = ENOENT;
	snprintf(text, sizeof text, "%10.2m|%-6.2m|", 0);
	CHECK_STR(text, "        No|No    |");
	errno = ENOENT;
	CHECK(swprintf(wide, 100, L"%ls: %m", L"x") == 28);
	CHECK(wcscmp(wide, L"x: No such file or directory") == 0);
}

int main(void)
{
	digits();
	words();
	messages();
	return done();
}
