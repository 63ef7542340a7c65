/* localtime_r.c: broken-down local time; need not look whether TZ has changed */
#include "timelib.h"
#include "zone.h"

struct tm *localtime_r(const time_t *restrict t, struct tm *restrict tm)
{
	zone_ready();
	return __localtime_r(t, tm);
}
