/* localtime.c: broken-down local time; looks at TZ as tzset does (C17 7.27.3.4) */
#include "timelib.h"
#include "zone.h"

struct tm *localtime(const time_t *t)
{
	zone_update();
	return __localtime_r(t, &__broken_down);
}
