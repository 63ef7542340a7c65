/* string_short_narrow.c: string_short.c with what -O1 links, which has no wide vectors */
#include "string_short.c"
