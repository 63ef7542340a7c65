/* cd.c: the built-ins cd and pwd, and what $PWD is at the start */
#include <sys/stat.h>

#include "sh.h"

static bool same_directory(const char *a, const char *b)
{
	struct stat x, y;

	return !stat(a, &x) && !stat(b, &y) && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static bool has_dots(const char *s)
{
	for (; *s; s++)
		if (*s == '/' && s[1] == '.' &&
		    (!s[2] || s[2] == '/' || (s[2] == '.' && (!s[3] || s[3] == '/'))))
			return true;
	return false;
}

/* The physical name of the working directory, in scratch. */
static char *physical(void)
{
	for (size_t n = 256; n <= 1 << 20; n *= 2) {
		char *s = arena_alloc(&scratch, n);
		if (getcwd(s, n))
			return *s == '/' ? s : 0;
		if (errno != ERANGE)
			break;
	}
	return 0;
}

/* POSIX 2.5.3: an inherited PWD is kept if it is right; no getcwd then. */
void pwd_init(void)
{
	const char *s = var_value(PWD);
	struct mark m = mark();

	if (!s || *s != '/' || has_dots(s) || !same_directory(s, ".")) {
		s = physical();
		if (s)
			var_set(PWD, s, strlen(s));
		else
			var_unset(PWD);
	}
	release(m);
}

/* -L and -P: the last one counts.  Returns the first operand's index. */
static int options(char **argv, const char *letters, bool *is_physical, bool *check)
{
	int i;

	*is_physical = false;
	for (i = 1; argv[i] && argv[i][0] == '-' && argv[i][1]; i++) {
		if (!strcmp(argv[i], "--"))
			return i + 1;
		for (const char *o = argv[i] + 1; *o; o++) {
			if (!strchr(letters, *o)) {
				error("%s: invalid option -- '%c'", argv[0], *o);
				return -1;
			}
			if (*o == 'e')
				*check = true;
			else
				*is_physical = *o == 'P';
		}
	}
	return i;
}

int pwd_builtin(int argc, char **argv)
{
	bool is_physical, check;
	int i = options(argv, "LP", &is_physical, &check);
	const char *s = var_value(PWD);

	if (i < 0)
		return 2;
	if (i < argc) {
		error("pwd: too many operands");
		return 2;
	}
	if (is_physical || !s || *s != '/' || has_dots(s) || !same_directory(s, "."))
		s = physical();
	if (!s) {
		error("pwd: %s", strerror(errno));
		return 1;
	}
	outputf("%s\n", s);
	return 0;
}

/* Without ".", ".." and double slashes, step 8 of cd.  0 if something that is
 * left by ".." is no directory. */
static char *canonical(const char *path)
{
	size_t len = strlen(path), n = 0;
	char *out = arena_alloc(&scratch, len + 2);
	struct stat st;

	if (path[0] == '/' && path[1] == '/' && path[2] != '/')
		out[n++] = '/'; /* // may be a root of its own */
	size_t root = n;
	while (*path) {
		path += strspn(path, "/");
		size_t c = strcspn(path, "/");
		if (!c || (c == 1 && *path == '.')) {
			path += c;
			continue;
		}
		if (c == 2 && path[0] == '.' && path[1] == '.') {
			out[n] = 0;
			if (n > root && (stat(out, &st) || !S_ISDIR(st.st_mode))) {
				errno = errno ? errno : ENOTDIR;
				return 0;
			}
			while (n > root && out[n - 1] != '/')
				n--;
			if (n > root)
				n--;
			path += c;
			continue;
		}
		out[n++] = '/';
		memcpy(out + n, path, c);
		n += c;
		path += c;
	}
	if (n == root)
		out[n++] = '/';
	out[n] = 0;
	return out;
}

static char *join(const char *a, size_t n, const char *b)
{
	struct str s = {0};

	str_add(&s, a, n, 0);
	if (n && a[n - 1] != '/')
		str_char(&s, '/', 0);
	str_add(&s, b, strlen(b), 0);
	return str_end(&s);
}

/* The entry of CDPATH that has it, or 0. */
static char *search(const char *dir, bool *print)
{
	const char *p = var_value(CDPATH);
	struct stat st;

	if (*dir == '/' || !strcmp(dir, ".") || !strcmp(dir, "..") || !strncmp(dir, "./", 2) ||
	    !strncmp(dir, "../", 3))
		return 0;
	while (p && *p) {
		size_t n = strcspn(p, ":");
		char *s = n ? join(p, n, dir) : join("./", 2, dir);
		if (!stat(s, &st) && S_ISDIR(st.st_mode)) {
			*print = n > 0;
			return n ? s : (char *)dir;
		}
		p += n + (p[n] == ':');
	}
	return 0;
}

static int go(const char *dir, bool is_physical, bool check, bool print)
{
	const char *pwd = var_value(PWD), *found = search(dir, &print);
	char *target = (char *)(found ? found : dir), *now;

	if (!is_physical) {
		char *full = *target == '/' || !pwd ? target : join(pwd, strlen(pwd), target);
		errno = 0;
		target = canonical(full);
		if (!target) {
			error("cd: %s: %s", dir, strerror(errno));
			return 1;
		}
	}
	int failed = chdir(target);
	if (failed && errno == ENAMETOOLONG && !is_physical && pwd && *dir != '/')
		failed = chdir(found ? found : dir); /* step 9: the relative name may still do */
	if (failed) {
		error("cd: %s: %s", dir, strerror(errno));
		return is_physical && check ? 2 : 1;
	}
	now = is_physical ? physical() : target;
	int result = 0;
	if (pwd && !var_set(OLDPWD, pwd, strlen(pwd)))
		result = 1;
	if (!now && check)
		result = 1;
	if (!now)
		now = target;
	if (!var_set(PWD, now, strlen(now)))
		result = 1;
	path_forget();
	if (print)
		outputf("%s\n", now);
	return result;
}

int cd_builtin(int argc, char **argv)
{
	bool is_physical, check = false, print = false;
	int i = options(argv, "LPe", &is_physical, &check);
	const char *dir;

	if (i < 0)
		return 2;
	if (argc - i > 1) {
		error("cd: too many operands");
		return 2;
	}
	dir = argv[i];
	if (!dir) {
		dir = var_value(HOME);
		if (!dir || !*dir) {
			error("cd: HOME not set");
			return 1;
		}
	} else if (!strcmp(dir, "-")) {
		dir = var_value(OLDPWD);
		if (!dir) {
			error("cd: OLDPWD not set");
			return 1;
		}
		dir = arena_copy(&scratch, dir, strlen(dir));
		print = true;
	} else if (!*dir) {
		error("cd: empty name of a directory");
		return 1;
	}
	return go(dir, is_physical, check, print);
}
