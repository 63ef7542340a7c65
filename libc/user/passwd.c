/* passwd.c: /etc/passwd: "name:password:uid:gid:gecos:dir:shell" */
#include <errno.h>
#include "passwd.h"

int parse_passwd(char *buf, size_t size, void *entry)
{
	struct passwd *pw = entry;
	char *f[7];

	(void)size;
	/* "+" lines are of network tables, which are not read here. */
	if (split_fields(buf, f, 7) != 7 || !*f[0] || *f[0] == '#' || *f[0] == '+')
		return EINVAL;
	*pw = (struct passwd){ f[0], f[1], 0, 0, f[4], f[5], f[6] };
	return field_number(f[2], &pw->pw_uid) && field_number(f[3], &pw->pw_gid) ? 0 : EINVAL;
}

static const struct table_kind users = { "/etc/passwd", offsetof(struct passwd, pw_uid),
					 parse_passwd };

static int find(const char *name, const uid_t *uid, struct passwd *pw, char *buf, size_t size,
		struct passwd **result)
{
	bool got;
	int error = table_find(&users, name, uid, pw, buf, size, &got);

	*result = got ? pw : 0;
	return error;
}

int getpwnam_r(const char *name, struct passwd *pw, char *buf, size_t size,
	       struct passwd **result)
{
	return find(name, 0, pw, buf, size, result);
}

int getpwuid_r(uid_t uid, struct passwd *pw, char *buf, size_t size, struct passwd **result)
{
	return find(0, &uid, pw, buf, size, result);
}

static struct passwd user;
static struct growing room;

struct passwd *getpwnam(const char *name)
{
	return kept_find(&users, name, 0, &user, &room);
}

struct passwd *getpwuid(uid_t uid)
{
	return kept_find(&users, 0, &uid, &user, &room);
}

static struct table table;

struct passwd *getpwent(void)
{
	return kept_next(&users, &table, &user, &room);
}

int getpwent_r(struct passwd *pw, char *buf, size_t size, struct passwd **result)
{
	bool got;
	int error = table_next(&users, &table, pw, buf, size, &got);

	*result = got ? pw : 0;
	return error ? error : got ? 0 : ENOENT;
}

void endpwent(void)
{
	table_close(&table);
}

void setpwent(void)
{
	table_close(&table);
}
