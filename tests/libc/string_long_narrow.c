/* string_long_narrow.c: string_long.c with what -O1 links, which has no wide vectors */
#include "string_long.c"
