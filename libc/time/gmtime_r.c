/* gmtime_r.c: broken-down UTC */
#include "timelib.h"

struct tm *gmtime_r(const time_t *restrict t, struct tm *restrict tm)
{
	return __gmtime_r(t, tm);
}
