/* libgen.c: the two ends of a path name (POSIX.1-2024, XCU basename and dirname) */
#include <libgen.h>
#include <string.h>

static size_t without_slashes(const char *path, size_t len)
{
	while (len && path[len - 1] == '/')
		len--;
	return len;
}

char *__xpg_basename(char *path)
{
	size_t len = path ? strlen(path) : 0;

	if (!len)
		return (char *)".";
	len = without_slashes(path, len);
	if (!len)
		return (char *)"/";
	path[len] = 0;
	char *slash = memrchr(path, '/', len);
	return slash ? slash + 1 : path;
}

char *dirname(char *path)
{
	size_t len = without_slashes(path, path ? strlen(path) : 0);
	char *slash = memrchr(path, '/', len);

	if (!len)
		return (char *)(path && *path ? "/" : ".");
	if (!slash)
		return (char *)".";
	len = without_slashes(path, slash - path);
	if (!len)
		return (char *)"/";
	path[len] = 0;
	return path;
}
