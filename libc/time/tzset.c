/* tzset.c: the local time zone is what TZ says now */
#include <time.h>
#include "zone.h"

void tzset(void)
{
	zone_update();
}
