/* which - find programs in PATH */
#include <sys/stat.h>
#include "cmd.h"

static const struct opt opts[] = {
	{ 'a', "all", 0, "all of them, not only the first" },
	{ 's', "silent", 0, "print nothing: the exit status tells" },
	{ 0 }
};

static bool all, silent;

static bool runnable(const char *file)
{
	struct stat st;

	return !stat(file, &st) && S_ISREG(st.st_mode) &&
	       !faccessat(AT_FDCWD, file, X_OK, AT_EACCESS);
}

static bool found(const char *file)
{
	if (!runnable(file))
		return false;
	if (!silent)
		outputf("%s\n", file);
	return true;
}

/* An empty element of the path is the working directory. */
static bool search(const char *name, const char *path)
{
	bool any = false;

	for (const char *end; path; path = *end ? end + 1 : 0) {
		int n = strcspn(path, ":");
		end = path + n;
		char file[PATH_MAX]; /* the kernel takes no longer ones */
		if (snprintf(file, sizeof file, "%.*s/%s", n ? n : 1, n ? path : ".", name) <
		    PATH_MAX)
			any |= found(file);
		if (any && !all)
			break;
	}
	return any;
}

int main(int argc, char **argv)
{
	const char *path = getenv("PATH") ? getenv("PATH") : "/usr/bin:/bin";

	(void)argc;
	in_order = true;
	command(&argv, "[-as] NAME...",
		"Print the file that would be run for each NAME; status 1 if one has none.", opts);
	for (int c; (c = option());)
		*(c == 'a' ? &all : &silent) = true;
	if (!*argv)
		usage_error("missing operand");
	for (; *argv; argv++)
		if (!(strchr(*argv, '/') ? found(*argv) : search(*argv, path)))
			status = 1;
	return finish();
}
