/* auxv.c: the auxiliary vector, the kernel's word to a new program */
#include <errno.h>
#include <sys/auxv.h>
#include "program.h"
#include "sys.h"

static const unsigned long *find(unsigned long type)
{
	for (const unsigned long *a = __auxv; *a; a += 2)
		if (*a == type)
			return a + 1;
	return 0;
}

unsigned long getauxval(unsigned long type)
{
	const unsigned long *value = find(type);

	if (!value)
		sys_fail(ENOENT);
	return value ? *value : 0;
}

/* libgcc's name for it: it asks for AT_HWCAP before it uses atomic instructions
 * that only newer processors have. */
unsigned long __getauxval(unsigned long type)
{
	const unsigned long *value = find(type);

	return value ? *value : 0;
}
