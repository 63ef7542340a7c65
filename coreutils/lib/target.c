/* target.c: the last operand of cp, mv, ln and install (see target.h) */
#include <sys/stat.h>
#include "cmd.h"
#include "target.h"

char *join_path(const char *directory, const char *path)
{
	size_t n = strlen(directory), m = strlen(path);

	while (n && directory[n - 1] == '/')
		n--;
	while (n && *path == '/')
		path++, m--;
	char *joined = grow(0, n + m + 2, 1);
	memcpy(joined, directory, n);
	joined[n] = '/';
	memcpy(joined + n + 1, path, m + 1);
	return joined;
}

char *path_in(const char *directory, const char *path)
{
	size_t n = strlen(path);

	while (n && path[n - 1] == '/')
		n--;
	size_t start = n;
	while (start && path[start - 1] != '/')
		start--;
	/* "DIRECTORY/.." would be outside of it */
	if (n - start == 2 && !memcmp(path + start, "..", 2))
		return copy_string(directory);
	char *name = strndup(path + start, n - start);
	if (!name)
		die("%s", path);
	char *joined = join_path(directory, name);
	free(name);
	return joined;
}

void strip_slashes(char *path)
{
	size_t n = strlen(path);

	while (n > 1 && path[n - 1] == '/')
		path[--n] = '\0';
}

void check_target_options(const char *directory, bool plain)
{
	struct stat st;

	if (!directory)
		return;
	if (plain)
		dief("cannot combine --target-directory (-t) and --no-target-directory (-T)");
	if (stat(directory, &st) < 0)
		die("target directory '%s'", directory);
	if (!S_ISDIR(st.st_mode)) {
		errno = ENOTDIR;
		die("target directory '%s'", directory);
	}
}

char *take_target(char **argv, char *directory, bool plain, bool *into)
{
	struct stat st;
	size_t n = 0;

	while (argv[n])
		n++;
	if (!n)
		usage_error("missing file operand");
	check_target_options(directory, plain);
	*into = true;
	if (directory)
		return directory;
	if (n == 1)
		usage_error("missing destination file operand after '%s'", argv[0]);
	if (plain && n > 2)
		usage_error("extra operand '%s'", argv[2]);
	char *last = argv[n - 1];
	bool found = !plain && !stat(last, &st);
	*into = found && S_ISDIR(st.st_mode);
	if (!*into && n > 2) {
		errno = found ? ENOTDIR : errno;
		die("target '%s'", last);
	}
	argv[n - 1] = 0;
	return last;
}
