/* command.c: built-ins that say what a name means: command type hash */
#include "sh.h"

enum how { SHORT, LONG };

static void say(const char *fmt, const char *name, const char *what)
{
	outputf(fmt, name, what);
}

static bool describe(const char *name, enum how how, const char *path)
{
	struct symbol *y = intern(name, strlen(name));
	int why;

	if (is_reserved(name)) {
		say(how == LONG ? "%s is a reserved word\n" : "%s\n", name, 0);
		return true;
	}
	if (y->alias) {
		char *q = quoted(y->alias->text);
		say(how == LONG ? "%s is an alias for %s\n" : "alias %s=%s\n", name, q);
		return true;
	}
	/* built-ins that are also programs are found with PATH (2.9.1.4) */
	if (y->builtin && (y->builtin->flags & B_UTILITY) && !y->function) {
		const char *file =
			path ? find_program(name, path, &why) : command_path(name, y, &why);
		if (file && how == LONG)
			outputf("%s is a shell built-in (%s)\n", name, file);
		else if (file)
			outputf("%s\n", file);
		if (file)
			return true;
	}
	bool special = y->builtin && (y->builtin->flags & B_SPECIAL);
	if (special || y->builtin || y->function) {
		const char *fmt = special       ? "%s is a special shell built-in\n"
		                  : y->function ? "%s is a function\n"
		                                : "%s is a shell built-in\n";
		say(how == LONG ? fmt : "%s\n", name, 0);
		return true;
	}
	const char *found;
	if (strchr(name, '/'))
		found = access(name, X_OK) ? 0 : name;
	else if (path)
		found = find_program(name, path, &why);
	else
		found = command_path(name, y, &why);
	if (!found) {
		if (how == LONG)
			error("%s: not found", name);
		return false;
	}
	if (*found != '/') { /* from a relative directory of PATH */
		const char *pwd = var_value(PWD);
		struct str s = {0};
		if (pwd) {
			str_add(&s, pwd, strlen(pwd), 0);
			str_char(&s, '/', 0);
		}
		str_add(&s, found, strlen(found), 0);
		found = str_end(&s);
	}
	if (how == LONG)
		say("%s is %s\n", name, found);
	else
		say("%s\n", found, 0);
	return true;
}

/* Only -v and -V come here: the rest is part of running a command (exec.c). */
int command_builtin(int argc, char **argv)
{
	unsigned given;
	int i = flags_of(argv, "pvV", &given), result = 0;
	char path[256];

	if (i < 0)
		return 2;
	if (!(given & 6))
		return 0;
	if (i == argc) {
		error("command: name missing");
		return 2;
	}
	if ((given & 1) && !confstr(_CS_PATH, path, sizeof path))
		strcpy(path, "/bin:/usr/bin");
	for (; i < argc; i++)
		if (!describe(argv[i], given & 4 ? LONG : SHORT, given & 1 ? path : 0))
			result = 1;
	return result;
}

int type_builtin(int argc, char **argv)
{
	unsigned given;
	int i = flags_of(argv, "", &given), result = 0;

	if (i < 0)
		return 2;
	for (; i < argc; i++)
		if (!describe(argv[i], LONG, 0))
			result = 1;
	return result;
}

static bool is_hashed(struct symbol *y)
{
	return y->path && y->generation == sh.path_generation;
}

int hash_builtin(int argc, char **argv)
{
	unsigned given;
	int i = flags_of(argv, "r", &given), result = 0, why;

	if (i < 0)
		return 2;
	if (given)
		path_forget();
	if (i == argc && !given) {
		size_t n;
		struct symbol **v = symbols_sorted(is_hashed, &n);
		for (size_t k = 0; k < n; k++)
			outputf("%s\n", v[k]->path);
	}
	for (; i < argc; i++) {
		struct symbol *y = intern(argv[i], strlen(argv[i]));
		if (y->builtin || y->function || strchr(argv[i], '/'))
			continue;
		y->generation = sh.path_generation - 1;
		if (!command_path(argv[i], y, &why)) {
			error("hash: %s: not found", argv[i]);
			result = 1;
		}
	}
	return result;
}
