/* auxv.c: libgcc's name for getauxval: it asks for AT_HWCAP before it uses atomic
 * instructions that only newer processors have */
#include <sys/auxv.h>
#include "program.h"

unsigned long __getauxval(unsigned long type)
{
	const unsigned long *value = auxv_value(type);

	return value ? *value : 0;
}
