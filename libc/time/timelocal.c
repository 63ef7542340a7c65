/* timelocal.c: mktime by another name (BSD) */
#include <time.h>

time_t timelocal(struct tm *tm)
{
	return mktime(tm);
}
