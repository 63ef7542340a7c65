/* asctime.c: a date as text, as C has always had it */
#include "timelib.h"
#include "zone.h"

static char text[26];

char *asctime(const struct tm *tm)
{
	return __asctime_r(tm, text);
}

char *ctime(const time_t *t)
{
	struct tm *tm;

	zone_update();
	tm = __localtime_r(t, &__broken_down);
	return tm ? __asctime_r(tm, text) : 0;
}
