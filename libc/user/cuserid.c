/* cuserid.c: the effective user's name (XSI before Issue 6) */
#include <pwd.h>
#include <stdio.h>
#include <string.h>
#include "sys.h"

char *cuserid(char *name)
{
	static char room[L_cuserid];
	struct passwd pw, *found;
	char buf[4096];

	if (!name)
		name = room;
	*name = 0;
	if (!getpwuid_r(sys_geteuid(), &pw, buf, sizeof buf, &found) && found &&
	    strlen(pw.pw_name) < L_cuserid)
		strcpy(name, pw.pw_name);
	return *name || name != room ? name : 0;
}
