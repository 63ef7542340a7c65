/* asctime_text.c: "Sun Sep 16 01:03:52 1973\n" (C17 7.27.3.1: "%.3s %.3s%3d
 * %.2d:%.2d:%.2d %d\n", in 26 bytes) */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include "sys.h"
#include "timelib.h"

/* What does not fit its place would not fit the buffer. */
static int fits(const struct tm *tm)
{
	return tm->tm_year >= -999 - 1900 && tm->tm_year <= 9999 - 1900 &&
	       (unsigned)tm->tm_mday < 100 && (unsigned)tm->tm_hour < 100 &&
	       (unsigned)tm->tm_min < 100 && (unsigned)tm->tm_sec < 100;
}

static char *put_name(char *to, const char *name)
{
	return memcpy(to, name[1] ? name : "???", 3), to + 3;
}

char *__asctime_r(const struct tm *tm, char *buf)
{
	if (!fits(tm)) {
		sys_fail(EOVERFLOW);
		return 0;
	}
	char *p = put_name(buf, __day_name(tm->tm_wday));
	*p++ = ' ';
	p = put_name(p, __month_name(tm->tm_mon));
	*p++ = ' ';
	p = put_2(p, tm->tm_mday);
	if (p[-2] == '0')
		p[-2] = ' ';
	*p++ = ' ';
	p = put_2(p, tm->tm_hour);
	*p++ = ':';
	p = put_2(p, tm->tm_min);
	*p++ = ':';
	p = put_2(p, tm->tm_sec);
	*p++ = ' ';
	int year = tm->tm_year + 1900;
	if (year < 0) {
		*p++ = '-';
		year = -year;
	}
	char digits[4];
	int count = 0;
	do
		digits[count++] = '0' + year % 10;
	while (year /= 10);
	while (count)
		*p++ = digits[--count];
	memcpy(p, "\n", 2);
	return buf;
}
