/* string_pages_narrow.c: string_pages.c with what -O1 links, which has no wide vectors */
#include "string_pages.c"
