/* ctype.c: classes of bytes as functions (see <ctype.h>) */
#include <ctype.h>

#define CLASSES(do)                                                                                \
	do(isalnum) do(isalpha) do(isblank) do(iscntrl) do(isdigit) do(isgraph) do(islower)        \
	do(isprint) do(ispunct) do(isspace) do(isupper) do(isxdigit) do(tolower) do(toupper)

/* The name in parentheses is not taken for the header's macro. */
#define FUNCTION(name)                                                                             \
	int(name)(int c)                                                                           \
	{                                                                                          \
		return name(c);                                                                    \
	}
CLASSES(FUNCTION)
