/* string_sets_narrow.c: string_sets.c with what -O1 links, which has no wide vectors */
#include "string_sets.c"
