/* mounts.c: what is mounted where (see mounts.h)
 *
 * A line of the table, the fields from "-" on behind any number of others:
 *	36 35 98:0 /root /point rw,noatime master:1 - ext4 /dev/sda1 rw
 */
#include <stdio.h>
#include <sys/sysmacros.h>
#include "cmd.h"
#include "mounts.h"

static struct mount *table;
static size_t count;

/* \040 and the like stand for what would end a field. */
static char *unescaped(const char *s)
{
	char *copy = copy_string(s), *o = copy;

	for (; *s; s++)
		if (s[0] == '\\' && s[1] >= '0' && s[1] <= '3' && s[2] && s[3]) {
			*o++ = (s[1] - '0') << 6 | (s[2] - '0') << 3 | (s[3] - '0');
			s += 3;
		} else {
			*o++ = *s;
		}
	*o = '\0';
	return copy;
}

static void add(char *line)
{
	char *field[64], *save = 0;
	size_t n = 0, dash;
	char *colon;

	for (char *s = strtok_r(line, " \n", &save); s && n < 64; s = strtok_r(0, " \n", &save))
		field[n++] = s;
	for (dash = 6; dash < n && strcmp(field[dash], "-"); dash++)
		;
	if (dash + 2 >= n)
		return;
	unsigned major = strtoul(field[2], &colon, 10);
	if (*colon != ':')
		return;
	unsigned minor = strtoul(colon + 1, 0, 10);
	table = grow(table, count + 1, sizeof *table);
	table[count++] = (struct mount){
		.dev = makedev(major, minor),
		.root = unescaped(field[3]), .point = unescaped(field[4]),
		.type = unescaped(field[dash + 1]), .source = unescaped(field[dash + 2]),
	};
}

const struct mount *mounts(size_t *n)
{
	static bool done;

	if (!done) {
		FILE *f = fopen("/proc/self/mountinfo", "re");
		char *line = 0;
		size_t room = 0;
		while (f && getline(&line, &room, f) > 0)
			add(line);
		free(line);
		if (f)
			fclose(f);
		done = true;
	}
	*n = count;
	return table;
}

const char *file_system_type(dev_t dev)
{
	size_t n;
	const struct mount *m = mounts(&n);

	/* what was mounted last is what is seen */
	while (n--)
		if (m[n].dev == dev)
			return m[n].type;
	return "unknown";
}
