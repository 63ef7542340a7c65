/* ctype_l.c: classes of bytes for a locale: they do not differ */
#include <ctype.h>

#define FUNCTION(name)                                                                             \
	int name##_l(int c, locale_t locale __attribute__((unused)))                               \
	{                                                                                          \
		return name(c);                                                                    \
	}
FUNCTION(isalnum)
FUNCTION(isalpha)
FUNCTION(isblank)
FUNCTION(iscntrl)
FUNCTION(isdigit)
FUNCTION(isgraph)
FUNCTION(islower)
FUNCTION(isprint)
FUNCTION(ispunct)
FUNCTION(isspace)
FUNCTION(isupper)
FUNCTION(isxdigit)
FUNCTION(tolower)
FUNCTION(toupper)
