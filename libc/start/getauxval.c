/* getauxval.c: the auxiliary vector, the kernel's word to a new program */
#include <errno.h>
#include <sys/auxv.h>
#include "program.h"
#include "sys.h"

unsigned long getauxval(unsigned long type)
{
	const unsigned long *value = auxv_value(type);

	if (!value)
		sys_fail(ENOENT);
	return value ? *value : 0;
}
