/* h_errno.c: the error of the gethostby family and of the resolver, a thread's own */
#include <netdb.h>

static _Thread_local int error;

int *__h_errno_location(void)
{
	return &error;
}
