/* pwd - print the working directory */
#include <dirent.h>
#include <sys/stat.h>
#include "cmd.h"

static const struct opt opts[] = {
	{ 'L', "logical", 0, "as PWD has it, if that is right (the default)" },
	{ 'P', "physical", 0, "without symbolic links" },
	{ 0 }
};

static bool same(const struct stat *a, const struct stat *b)
{
	return a->st_dev == b->st_dev && a->st_ino == b->st_ino;
}

/* Is it an absolute name of this directory, without . and .. in it? */
static bool right(const char *name)
{
	struct stat a, b;

	if (!name || *name != '/')
		return false;
	for (const char *p = name; (p = strstr(p, "/.")); p++) {
		const char *rest = p + 2 + (p[2] == '.');
		if (*rest == '/' || !*rest)
			return false;
	}
	return !stat(name, &a) && !stat(".", &b) && same(&a, &b);
}

/* The name of the directory *child in the open directory above, or 0. */
static char *name_in(DIR *above, const struct stat *child)
{
	struct dirent *e;
	struct stat st;

	while ((errno = 0, e = readdir(above)))
		if (strcmp(e->d_name, ".") && strcmp(e->d_name, "..") &&
		    !fstatat(dirfd(above), e->d_name, &st, AT_SYMLINK_NOFOLLOW) && same(&st, child))
			return copy_string(e->d_name);
	if (!errno)
		errno = ENOENT;
	return 0;
}

/* Where the kernel has no room for the name (it ends at PATH_MAX): upwards, directory
 * by directory, each of them found by its number in the one above it. */
static char *climb(void)
{
	char *path = copy_string(""), *name;
	int fd = open(".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	struct stat here, up;
	DIR *above;

	for (;;) {
		int next = fd < 0 ? -1 : openat(fd, "..", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (next < 0 || fstat(fd, &here) || fstat(next, &up))
			return 0;
		close(fd);
		if (same(&here, &up)) {
			close(next);
			return *path ? path : copy_string("/");
		}
		fd = openat(next, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
		if (!(above = fdopendir(next)) || !(name = name_in(above, &here)))
			return 0;
		closedir(above);
		size_t n = strlen(name) + 1, old = strlen(path) + 1;
		path = grow(path, n + old, 1);
		memmove(path + n, path, old);
		path[0] = '/';
		memcpy(path + 1, name, n - 1);
		free(name);
	}
}

int main(int argc, char **argv)
{
	bool physical = false;

	(void)argc;
	command(&argv, "[-L | -P]", "Print the name of the working directory.", opts);
	for (int c; (c = option());)
		physical = c == 'P';
	if (*argv)
		usage_error("extra operand '%s'", *argv);
	char *name = physical || !right(getenv("PWD")) ? 0 : copy_string(getenv("PWD"));
	if (!name)
		name = getcwd(0, 0);
	if (!name && errno == ENAMETOOLONG)
		name = climb();
	if (!name)
		die("cannot get the working directory");
	outputf("%s\n", name);
	free(name);
	return finish();
}
