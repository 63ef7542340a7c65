/* renameat.c: rename, relative to directories (POSIX) */
#include <stdio.h>
#include "sys.h"

int renameat(int from_dir, const char *from, int to_dir, const char *to)
{
	return sys_result(sys_renameat2(from_dir, from, to_dir, to, 0));
}
