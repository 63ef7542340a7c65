/* mkdir - make directories */
#include "cmd.h"
#include "mode.h"

static const struct opt opts[] = {
	{ 'm', "mode", "MODE", "set their mode, as chmod does, from a=rwx" },
	{ 'p', "parents", 0, "make what is missing on the way; a directory that is there is fine" },
	{ 'v', "verbose", 0, "say what is made" },
	{ 0 }
};

static bool parents, verbose, with_mode;
static mode_t mode = 0777;

static bool is_directory(const char *path)
{
	struct stat st;

	return !stat(path, &st) && S_ISDIR(st.st_mode);
}

/* Makes one directory.  With -m the umask does not count, from the first moment on. */
static bool make(const char *path, bool last)
{
	mode_t mask = current_umask();
	bool exact = last && with_mode;

	/* on the way: writable, or nothing could be made inside (POSIX) */
	umask(exact ? 0 : last ? mask : mask & ~0300);
	int result = mkdir(path, last ? mode : 0777);
	int error = errno;
	umask(mask);
	/* mkdir ignores set-id bits */
	if (!result && exact && mode & 07000 && chmod(path, mode) < 0) {
		fail("cannot set permissions '%s'", path);
		return false;
	}
	if (!result && verbose)
		outputf("%s: created directory '%s'\n", self, path);
	if (!result || (parents && is_directory(path)))
		return true;
	errno = error == EEXIST && !last && !access(path, F_OK) ? ENOTDIR : error;
	fail("cannot create directory '%s'", path);
	return false;
}

static void make_with_parents(char *path)
{
	for (char *p = path + strspn(path, "/"); (p = strchr(p, '/')); ) {
		char *next = p + strspn(p, "/");
		if (!*next)
			break;
		*p = '\0';
		bool there = is_directory(path) || make(path, false);
		if (!there)
			return;
		*p = '/';
		p = next;
	}
	make(path, true);
}

int main(int argc, char **argv)
{
	(void)argc;
	command(&argv, "[-pv] [-m MODE] DIRECTORY...", "Make each DIRECTORY.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'm':
			if (!change_mode(arg, 0777, true, current_umask(), &mode))
				dief("invalid mode '%s'", arg);
			with_mode = true;
			break;
		case 'p': parents = true; break;
		case 'v': verbose = true; break;
		}
	if (!*argv)
		usage_error("missing operand");
	for (; *argv; argv++)
		if (parents)
			make_with_parents(*argv);
		else
			make(*argv, true);
	return finish();
}
