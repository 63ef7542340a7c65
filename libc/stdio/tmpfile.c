/* tmpfile.c: temporary files and names (C17 7.21.4.3, 7.21.4.4) */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include "file.h"
#include "sys.h"
#include "temporary.h"

/* A file that never had a name, where the file system has such; else one that loses
 * its name at once. */
FILE *tmpfile(void)
{
	int flags = O_RDWR | O_EXCL;
	long fd = sys_openat(AT_FDCWD, P_tmpdir, O_TMPFILE | O_RDWR, 0600);

	for (int i = 0; fd < 0 && i < 100; i++) {
		char name[] = P_tmpdir "/tmpXXXXXX";
		temporary_letters(name + sizeof name - 7);
		fd = sys_openat(AT_FDCWD, name, flags | O_CREAT, 0600);
		if (fd >= 0)
			sys_unlinkat(AT_FDCWD, name, 0);
		else if (fd != -EEXIST)
			break;
	}
	if (sys_result(fd) < 0)
		return 0;
	FILE *f = file_for(fd, flags);
	if (!f)
		sys_close(fd);
	return f;
}

char *tmpnam(char *s)
{
	static char own[L_tmpnam];
	char name[] = P_tmpdir "/tmpXXXXXX";

	for (int i = 0; i < 100; i++) {
		temporary_letters(name + sizeof name - 7);
		if (sys_faccessat(AT_FDCWD, name, 0) == -ENOENT)
			return memcpy(s ? s : own, name, sizeof name);
	}
	return 0;
}
