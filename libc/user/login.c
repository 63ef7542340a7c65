/* login.c: the user's name, by the real user id */
#include <errno.h>
#include <limits.h>
#include <pwd.h>
#include <string.h>
#include <unistd.h>
#include "sys.h"

int getlogin_r(char *name, size_t size)
{
	struct passwd pw, *found;
	char buf[4096];
	int error = getpwuid_r(sys_getuid(), &pw, buf, sizeof buf, &found);

	if (error)
		return error;
	if (!found)
		return ENXIO;
	size_t length = strlen(pw.pw_name) + 1;
	if (length > size)
		return ERANGE;
	memcpy(name, pw.pw_name, length);
	return 0;
}

char *getlogin(void)
{
	static char name[LOGIN_NAME_MAX];
	int error = getlogin_r(name, sizeof name);

	if (error)
		sys_fail(error);
	return error ? 0 : name;
}
