/* names.c: the machine's names */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>
#include "sys.h"

static int copy(const char *from, char *to, size_t size, int too_long)
{
	size_t length = strlen(from) + 1;

	memcpy(to, from, length < size ? length : size);
	return length <= size ? 0 : sys_fail(too_long);
}

int gethostname(char *name, size_t size)
{
	struct utsname u;
	long r = sys_uname(&u);

	return r < 0 ? sys_result(r) : copy(u.nodename, name, size, ENAMETOOLONG);
}

int getdomainname(char *name, size_t size)
{
	struct utsname u;
	long r = sys_uname(&u);

	return r < 0 ? sys_result(r) : copy(u.domainname, name, size, EINVAL);
}
