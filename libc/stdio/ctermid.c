/* ctermid.c: the controlling terminal has a name that is always the same (POSIX) */
#include <stdio.h>
#include <string.h>

char *ctermid(char *s)
{
	static char name[L_ctermid];

	return strcpy(s ? s : name, "/dev/tty");
}
