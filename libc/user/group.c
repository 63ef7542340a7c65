/* group.c: /etc/group: "name:password:gid:member,member" */
#include <errno.h>
#include <stdint.h>
#include <string.h>
#include "passwd.h"

int parse_group(char *buf, size_t size, void *entry)
{
	struct group *gr = entry;
	char *f[4], *end = buf + strlen(buf) + 1;

	if (split_fields(buf, f, 4) != 4 || !*f[0] || *f[0] == '#' || *f[0] == '+')
		return EINVAL;
	*gr = (struct group){ .gr_name = f[0], .gr_passwd = f[1] };
	if (!field_number(f[2], &gr->gr_gid))
		return EINVAL;
	size_t members = 0, at = -(uintptr_t)end % sizeof(char *);
	for (char *s = f[3]; *s; s += strcspn(s, ",")) {
		s += strspn(s, ",");
		members += !!*s;
	}
	size_t room = size - (end - buf);
	if (room < at || (room - at) / sizeof(char *) < members + 1)
		return ERANGE;
	gr->gr_mem = (char **)(end + at);
	members = 0;
	for (char *s = f[3]; *(s += strspn(s, ","));) {
		gr->gr_mem[members++] = s;
		s += strcspn(s, ",");
		if (*s)
			*s++ = 0;
	}
	gr->gr_mem[members] = 0;
	return 0;
}

const struct table_kind group_table = { "/etc/group", offsetof(struct group, gr_gid),
					parse_group };

static int find(const char *name, const gid_t *gid, struct group *gr, char *buf, size_t size,
		struct group **result)
{
	bool got;
	int error = table_find(&group_table, name, gid, gr, buf, size, &got);

	*result = got ? gr : 0;
	return error;
}

int getgrnam_r(const char *name, struct group *gr, char *buf, size_t size,
	       struct group **result)
{
	return find(name, 0, gr, buf, size, result);
}

int getgrgid_r(gid_t gid, struct group *gr, char *buf, size_t size, struct group **result)
{
	return find(0, &gid, gr, buf, size, result);
}

static struct group entry;
static struct growing room;

struct group *getgrnam(const char *name)
{
	return kept_find(&group_table, name, 0, &entry, &room);
}

struct group *getgrgid(gid_t gid)
{
	return kept_find(&group_table, 0, &gid, &entry, &room);
}

static struct table table;

struct group *getgrent(void)
{
	return kept_next(&group_table, &table, &entry, &room);
}

int getgrent_r(struct group *gr, char *buf, size_t size, struct group **result)
{
	bool got;
	int error = table_next(&group_table, &table, gr, buf, size, &got);

	*result = got ? gr : 0;
	return error ? error : got ? 0 : ENOENT;
}

void endgrent(void)
{
	table_close(&table);
}

void setgrent(void)
{
	table_close(&table);
}
