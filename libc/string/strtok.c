/* strtok.c: a string cut at separators */
#include "tokens.h"

char *strtok(char *restrict s, const char *restrict set)
{
	static char *place;

	return next_token(s, set, &place);
}
