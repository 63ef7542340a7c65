/* errno.c: where errno lies (set by trap_error, arch/ARCH/error.S) */
#include <errno.h>
#include "hooks.h"

_Thread_local int __errno HIDDEN;

int *__errno_location(void)
{
	return &__errno;
}
