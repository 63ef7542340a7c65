/* realpath - print the absolute path of files, without links */
#include <sys/stat.h>
#include "canonical.h"
#include "cmd.h"

enum { RELATIVE_TO = 256, RELATIVE_BASE };

static const struct opt opts[] = {
	{ 'E', "canonicalize", 0, "all but the last name of a path must be there (the default)" },
	{ 'e', "canonicalize-existing", 0, "all of a path must be there" },
	{ 'm', "canonicalize-missing", 0, "none of a path needs to be there" },
	{ 'L', "logical", 0, "take .. before links" },
	{ 'P', "physical", 0, "take links as they come (the default)" },
	{ 'q', "quiet", 0, "do not complain" },
	{ RELATIVE_TO, "relative-to", "DIR", "print paths relative to DIR" },
	{ RELATIVE_BASE, "relative-base", "DIR", "print paths inside of DIR relative to it" },
	{ 's', "no-symlinks", 0, "do not follow links" },
	{ 's', "strip", 0, 0 },
	{ 'z', "zero", 0, "end each line with NUL" },
	{ 0 }
};

static enum exists exists = ALL_BUT_LAST;
static enum links links = PHYSICAL;

static char *directory(const char *path)
{
	struct stat st;
	char *full = canonical(path, exists, links);

	if (!full)
		die("%s", *path ? path : "''");
	if (exists == ALL_EXISTS && (stat(full, &st) < 0 || !S_ISDIR(st.st_mode))) {
		errno = ENOTDIR;
		die("%s", path);
	}
	return full;
}

int main(int argc, char **argv)
{
	const char *to = 0, *base = 0;
	bool quiet = false;
	int end = '\n';

	(void)argc;
	command(&argv, "[-EemLPqsz] [--relative-to=DIR] [--relative-base=DIR] FILE...",
		"Print the absolute path of each FILE; its last name may be missing.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'E': exists = ALL_BUT_LAST; break;
		case 'e': exists = ALL_EXISTS; break;
		case 'm': exists = NOTHING_EXISTS; break;
		case 'L': links = LOGICAL; break;
		case 'P': links = PHYSICAL; break;
		case 'q': quiet = true; break;
		case RELATIVE_TO: to = arg; break;
		case RELATIVE_BASE: base = arg; break;
		case 's': links = KEEP_LINKS; break;
		case 'z': end = '\0'; break;
		}
	if (!*argv)
		usage_error("missing operand");
	if (to)
		to = directory(to);
	if (base)
		base = directory(base);
	/* outside of the base, nothing is relative */
	if (base && to && !is_inside(to, base))
		to = base = 0;
	else if (base && !to)
		to = base;
	for (; *argv; argv++) {
		char *full = canonical(*argv, exists, links), *shown = full;
		if (!full) {
			if (quiet)
				status = 1;
			else
				fail("%s", **argv ? *argv : "''");
			continue;
		}
		if (to && (!base || is_inside(full, base)))
			shown = relative(full, to);
		outputf("%s%c", shown, end);
		if (shown != full)
			free(shown);
		free(full);
	}
	return finish();
}
