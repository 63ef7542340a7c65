/* main.c: every program in one binary, and the choice of one by its name
 *
 * The name is the last part of argv[0]; when that is sill itself, the first argument;
 * when that is no program's (exec -a), the last part of the path that was executed.
 * The path is not asked first because for a script it is the script's. */
#include <sys/auxv.h>
#include <sys/stat.h>

#include "cmd.h"

#define PROGRAM(function, name, summary) int function##_main(int, char **);
#include "programs.h"
#undef PROGRAM

static const struct program {
	const char *name, *summary;
	int (*main)(int, char **);
} programs[] = {
#define PROGRAM(function, name, summary) {name, summary, function##_main},
#include "programs.h"
#undef PROGRAM
};

#define COUNT (sizeof programs / sizeof *programs)

static const struct program *find(const char *name)
{
	for (size_t i = 0; i < COUNT; i++)
		if (!strcmp(programs[i].name, name))
			return &programs[i];
	return 0;
}

/* A name that is not there ------------------------------------------------- */

enum { LONGEST = 31, NEAR = 2 };

/* How many letters to add, drop, change or swap with a neighbour (Damerau 1964): row by
 * row of the table of all beginnings of a against all of b, of which three rows matter. */
static int distance(const char *a, const char *b)
{
	int rows[3][LONGEST + 1], *before = rows[0], *last = rows[1], *row = rows[2];
	int n = strlen(b);

	for (int j = 0; j <= n; j++)
		row[j] = j;
	for (int i = 1; a[i - 1]; i++) {
		int *oldest = before;
		before = last, last = row, row = oldest;
		row[0] = i;
		for (int j = 1; j <= n; j++) {
			int best = last[j - 1] + (a[i - 1] != b[j - 1]);
			if (last[j] + 1 < best)
				best = last[j] + 1;
			if (row[j - 1] + 1 < best)
				best = row[j - 1] + 1;
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] &&
			    before[j - 2] + 1 < best)
				best = before[j - 2] + 1;
			row[j] = best;
		}
	}
	return row[n];
}

/* The program that was perhaps meant: fewer changes than half of the letters. */
static const char *nearest(const char *name)
{
	int length = strlen(name), best = length > 2 * NEAR ? NEAR + 1 : (length + 1) / 2;
	const char *found = 0;

	if (length > LONGEST)
		return 0;
	for (size_t i = 0; i < COUNT; i++) {
		int d = distance(programs[i].name, name);
		if (d < best) {
			best = d;
			found = programs[i].name;
		}
	}
	return found;
}

static int unknown(const char *name)
{
	const char *near = nearest(name);

	if (near)
		failf("%s: no such program; did you mean %s?", name, near);
	else
		failf("%s: no such program", name);
	return 127;
}

/* Links -------------------------------------------------------------------- */

/* Does the entry lead to this binary?  A symbolic link counts by where it leads. */
static bool is_ours(int dir, const char *name, const struct stat *own)
{
	struct stat st;

	return !fstatat(dir, name, &st, 0) && st.st_dev == own->st_dev && st.st_ino == own->st_ino;
}

static bool make_link(int dir, const char *name, const char *target, bool symbolic)
{
	return !(symbolic ? symlinkat(target, dir, name) : linkat(AT_FDCWD, target, dir, name, 0));
}

/* A link that is there is replaced in one step: the name never leads nowhere. */
static bool replace_link(int dir, const char *name, const char *target, bool symbolic)
{
	char next[NAME_MAX + 1];

	snprintf(next, sizeof next, ".%s.%ld", name, (long)getpid());
	if (!make_link(dir, next, target, symbolic))
		return false;
	bool done = !renameat(dir, next, dir, name);
	int why = errno;
	/* rename does nothing where both are hard links of one file. */
	unlinkat(dir, next, 0);
	errno = why;
	return done;
}

/* --install [-s] DIR */
static int install(char **argv)
{
	static const char exe[] = "/proc/self/exe";
	bool symbolic = *argv && (!strcmp(*argv, "-s") || !strcmp(*argv, "--symbolic"));
	char target[PATH_MAX];
	struct stat own;

	argv += symbolic;
	if (*argv && !strcmp(*argv, "--"))
		argv++;
	else if (*argv && **argv == '-')
		usage_error("unrecognized option '%s'", *argv);
	if (!*argv)
		usage_error("missing operand");
	if (argv[1])
		usage_error("extra operand '%s'", argv[1]);
	ssize_t n = readlink(exe, target, sizeof target);
	if (n < 0)
		die("%s", exe);
	if (n == sizeof target)
		dief("%s: the path is too long", exe);
	target[n] = 0;
	if (stat(target, &own) < 0)
		die("%s", target);
	int dir = open(*argv, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (dir < 0)
		die("%s", *argv);
	for (size_t i = 0; i < COUNT; i++) {
		const char *name = programs[i].name;
		if (make_link(dir, name, target, symbolic))
			continue;
		if (errno != EEXIST)
			die("%s/%s", *argv, name);
		if (!is_ours(dir, name, &own))
			failf("%s/%s: exists, and is no link to %s", *argv, name, target);
		else if (!replace_link(dir, name, target, symbolic))
			die("%s/%s", *argv, name);
	}
	close(dir);
	return finish();
}

/* sill itself -------------------------------------------------------------- */

static int list(void)
{
	for (size_t i = 0; i < COUNT; i++)
		outputf("%s\n", programs[i].name);
	return finish();
}

static int help(void)
{
	outputf("usage: sill PROGRAM [ARGUMENT]...\n"
		"   or: PROGRAM [ARGUMENT]..., by a link of that name\n"
		"Run one of the programs that are in this file.\n"
		"      --list              print their names\n"
		"      --install [-s] DIR  make a link for each in DIR; -s: symbolic links\n"
		"      --help              print this\n"
		"      --version           print the version\n\n");
	for (size_t i = 0; i < COUNT; i++)
		outputf("  %-10s  %s\n", programs[i].name, programs[i].summary);
	return finish();
}

static int sill(char **argv)
{
	if (*argv && !strcmp(*argv, "--install"))
		return install(argv + 1);
	if (*argv && argv[1])
		usage_error("extra operand '%s'", argv[1]);
	if (!*argv || !strcmp(*argv, "--help"))
		return help();
	if (!strcmp(*argv, "--list"))
		return list();
	if (strcmp(*argv, "--version"))
		usage_error("unrecognized option '%s'", *argv);
	outputf("sill (Sill) " SILL_VERSION "\n");
	return finish();
}

static const char *last_part(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? slash + 1 : path;
}

int main(int argc, char **argv)
{
	const char *name, *file = (const char *)getauxval(AT_EXECFN);

	self = "sill";
	if (argc < 1)
		return sill(argv);
	name = last_part(*argv);
	if (!strcmp(name, "sill")) {
		argc--, argv++;
		if (!*argv || **argv == '-')
			return sill(argv);
		name = *argv;
		file = 0;
	}
	/* A login shell is called "-sh". */
	const struct program *program = find(name + (*name == '-'));
	if (!program && file)
		program = find(last_part(file));
	return program ? program->main(argc, argv) : unknown(name);
}
