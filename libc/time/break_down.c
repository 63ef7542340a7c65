/* break_down.c: seconds since 1970 taken apart, for UTC and for the local zone */
#include <errno.h>
#include "civil.h"
#include "sys.h"
#include "timelib.h"
#include "zone.h"

struct tm __broken_down;

struct tm *__gmtime_r(const time_t *t, struct tm *tm)
{
	if (!civil_from_seconds(*t, tm)) {
		sys_fail(EOVERFLOW);
		return 0;
	}
	tm->tm_isdst = 0;
	tm->tm_gmtoff = 0;
	tm->tm_zone = "UTC";
	return tm;
}

struct tm *__localtime_r(const time_t *t, struct tm *tm)
{
	struct local_time local = zone_time_at(*t);
	long there;

	if (__builtin_add_overflow(*t, local.offset, &there) || !civil_from_seconds(there, tm)) {
		sys_fail(EOVERFLOW);
		return 0;
	}
	tm->tm_isdst = local.dst;
	tm->tm_gmtoff = local.offset;
	tm->tm_zone = local.name;
	return tm;
}
