/* asctime_r.c: a date as text into the caller's memory (POSIX) */
#include "timelib.h"
#include "zone.h"

char *asctime_r(const struct tm *restrict tm, char *restrict buf)
{
	return __asctime_r(tm, buf);
}

char *ctime_r(const time_t *t, char *buf)
{
	struct tm tm;

	zone_ready();
	return __localtime_r(t, &tm) ? __asctime_r(&tm, buf) : 0;
}
