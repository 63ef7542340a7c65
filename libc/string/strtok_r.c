/* strtok_r.c: a string cut at separators, the place in it kept by the caller */
#include "tokens.h"

char *strtok_r(char *restrict s, const char *restrict set, char **restrict place)
{
	return next_token(s, set, place);
}
