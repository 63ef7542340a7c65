/* timegm.c: seconds since 1970 of broken-down UTC */
#include "civil.h"
#include "timelib.h"

time_t timegm(struct tm *tm)
{
	time_t t = seconds_from_civil(tm);
	struct tm right;

	if (!__gmtime_r(&t, &right))
		return -1;
	*tm = right;
	return t;
}
