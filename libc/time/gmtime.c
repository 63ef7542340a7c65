/* gmtime.c: broken-down UTC in static memory */
#include "timelib.h"

struct tm *gmtime(const time_t *t)
{
	return __gmtime_r(t, &__broken_down);
}
