/* cxa_finalize.c: destructors of one shared object, or of all (C++ ABI 3.3.6.3).
 *
 * In a static program there is one object, whose functions exit has run already when
 * compilers' start-up files call this. */
#include "exit_list.h"

void __cxa_finalize(void *);

void __cxa_finalize(void *dso)
{
	(void)dso;
	exit_list_run(&exit_list, 0);
}
