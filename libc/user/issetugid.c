/* issetugid.c: whether the program has more rights than its caller (BSD) */
#include <elf.h>
#include <sys/auxv.h>
#include <unistd.h>

int issetugid(void)
{
	return getauxval(AT_SECURE) != 0;
}
