/* backup.c: the old file gets another name (see backup.h) */
#include <dirent.h>
#include "backup.h"
#include "cmd.h"

const char *backup_suffix;

static const struct {
	const char *word;
	enum backup kind;
} words[] = {
	{ "none", NO_BACKUP }, { "off", NO_BACKUP }, { "simple", SIMPLE_BACKUP },
	{ "never", SIMPLE_BACKUP }, { "existing", EXISTING_BACKUP }, { "nil", EXISTING_BACKUP },
	{ "numbered", NUMBERED_BACKUP }, { "t", NUMBERED_BACKUP },
};

enum backup parse_backup(const char *word)
{
	if (!word && !(word = getenv("VERSION_CONTROL")))
		return EXISTING_BACKUP;
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (!strcmp(word, words[i].word))
			return words[i].kind;
	usage_error("invalid argument '%s' for 'backup type'", word);
}

/* The N of "BASE.~N~", or 0. */
static uintmax_t number_of(const char *name, const char *base, size_t length)
{
	char *end;

	if (strncmp(name, base, length) || strncmp(name + length, ".~", 2) ||
	    name[length + 2] < '1' || name[length + 2] > '9')
		return 0;
	uintmax_t n = strtoumax(name + length + 2, &end, 10);
	return strcmp(end, "~") || n == UINTMAX_MAX ? 0 : n;
}

/* The highest number of a backup that there is. */
static uintmax_t last_number(int dirfd, const char *name)
{
	const char *slash = strrchr(name, '/'), *base = slash ? slash + 1 : name;
	char *directory = slash ? strndup(name, slash - name + 1) : copy_string(".");
	uintmax_t last = 0, n;

	if (!directory)
		die("%s", name);
	int fd = openat(dirfd, directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	free(directory);
	DIR *dir = fd < 0 ? 0 : fdopendir(fd);
	if (!dir)
		return 0;
	for (struct dirent *d; (d = readdir(dir)); )
		if ((n = number_of(d->d_name, base, strlen(base))) > last)
			last = n;
	closedir(dir);
	return last;
}

char *backup_name(int dirfd, const char *name, enum backup kind)
{
	uintmax_t last = kind == SIMPLE_BACKUP ? 0 : last_number(dirfd, name);
	size_t n = strlen(name);

	if (!backup_suffix) {
		backup_suffix = getenv("SIMPLE_BACKUP_SUFFIX");
		if (!backup_suffix || !*backup_suffix || strchr(backup_suffix, '/'))
			backup_suffix = "~";
	}
	size_t room = n + strlen(backup_suffix) + 32;
	char *made = grow(0, room, 1);
	if (kind == NUMBERED_BACKUP || last)
		snprintf(made, room, "%s.~%ju~", name, last + 1);
	else
		snprintf(made, room, "%s%s", name, backup_suffix);
	return made;
}
