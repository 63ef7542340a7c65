/* basename.c: GNU's basename, which never changes the path */
#include <string.h>

char *basename(const char *path)
{
	const char *slash = strrchr(path, '/');

	return (char *)(slash ? slash + 1 : path);
}
