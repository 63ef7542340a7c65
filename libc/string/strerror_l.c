/* strerror_l.c: what an error number means, in a locale: all speak English */
#include <string.h>

char *strerror_l(int error, locale_t locale __attribute__((unused)))
{
	return strerror(error);
}
