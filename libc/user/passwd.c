/* passwd.c: /etc/passwd: "name:password:uid:gid:gecos:dir:shell" */
#include <errno.h>
#include <string.h>
#include "passwd.h"
#include "sys.h"

#define FILE_NAME "/etc/passwd"

bool parse_passwd(char *line, struct passwd *pw)
{
	char *f[7];

	/* "+" lines are of network tables, which are not read here. */
	if (split_fields(line, f, 7) != 7 || !*f[0] || *f[0] == '#' || *f[0] == '+')
		return false;
	*pw = (struct passwd){ f[0], f[1], 0, 0, f[4], f[5], f[6] };
	return field_number(f[2], &pw->pw_uid) && field_number(f[3], &pw->pw_gid);
}

int next_passwd(struct lines *in, struct passwd *pw, char *buf, size_t size, bool *got)
{
	int error;

	do
		error = lines_next(in, buf, size, got);
	while (!error && *got && !parse_passwd(buf, pw));
	return error;
}

/* The user of that name or, when it is null, number. */
static int look_up(const char *name, uid_t uid, struct passwd *pw, char *buf, size_t size,
		   struct passwd **result)
{
	struct lines in;
	bool got;

	*result = 0;
	int error = lines_open(&in, FILE_NAME);
	if (error)
		/* No table: no such user. */
		return error == ENOENT ? 0 : error;
	do
		error = next_passwd(&in, pw, buf, size, &got);
	while (!error && got && (name ? strcmp(pw->pw_name, name) != 0 : pw->pw_uid != uid));
	lines_close(&in);
	if (!error && got)
		*result = pw;
	return error;
}

int getpwnam_r(const char *name, struct passwd *pw, char *buf, size_t size,
	       struct passwd **result)
{
	return look_up(name, 0, pw, buf, size, result);
}

int getpwuid_r(uid_t uid, struct passwd *pw, char *buf, size_t size, struct passwd **result)
{
	return look_up(0, uid, pw, buf, size, result);
}

static struct passwd user;
static struct growing room;

static struct passwd *look_up_static(const char *name, uid_t uid)
{
	struct passwd *result = 0;
	int error = ERANGE;

	while (error == ERANGE) {
		if (room.size &&
		    (error = look_up(name, uid, &user, room.memory, room.size, &result)) != ERANGE)
			break;
		if (!grow(&room))
			return 0;
	}
	if (error)
		sys_fail(error);
	return result;
}

struct passwd *getpwnam(const char *name)
{
	return look_up_static(name, 0);
}

struct passwd *getpwuid(uid_t uid)
{
	return look_up_static(0, uid);
}

static struct lines table;
static bool opened;

static int next_entry(struct passwd *pw, char *buf, size_t size, bool *got)
{
	*got = false;
	if (!opened) {
		int error = lines_open(&table, FILE_NAME);
		if (error)
			return error == ENOENT ? 0 : error;
		opened = true;
	}
	return next_passwd(&table, pw, buf, size, got);
}

struct passwd *getpwent(void)
{
	bool got = false;
	int error = ERANGE;

	while (error == ERANGE) {
		if (room.size &&
		    (error = next_entry(&user, room.memory, room.size, &got)) != ERANGE)
			break;
		if (!grow(&room))
			return 0;
	}
	if (error)
		sys_fail(error);
	return got ? &user : 0;
}

int getpwent_r(struct passwd *pw, char *buf, size_t size, struct passwd **result)
{
	bool got;
	int error = next_entry(pw, buf, size, &got);

	*result = !error && got ? pw : 0;
	return error ? error : got ? 0 : ENOENT;
}

void endpwent(void)
{
	if (opened)
		lines_close(&table);
	opened = false;
}

void setpwent(void)
{
	endpwent();
}
