/* lastlog.h: the older name of what is in <utmp.h> */
#include <utmp.h>
