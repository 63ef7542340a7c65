/* strstr.c: a string in a string */
#include <string.h>
#include "memmem.h"
#include "search_string.h"

char *strstr(const char *hay, const char *needle)
{
	if (!needle[0])
		return (char *)hay;
	hay = strchr(hay, *needle);
	if (!hay || !needle[1])
		return (char *)hay;
	return search_string(hay, needle, __memmem);
}
