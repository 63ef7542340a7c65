/* group.c: /etc/group: "name:password:gid:member,member" */
#include <errno.h>
#include <stdint.h>
#include <string.h>
#include "passwd.h"
#include "sys.h"

#define FILE_NAME "/etc/group"

int parse_group(char *buf, size_t size, struct group *gr)
{
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

int next_group(struct lines *in, struct group *gr, char *buf, size_t size, bool *got)
{
	int error;

	do {
		error = lines_next(in, buf, size, got);
		if (error || !*got)
			return error;
		error = parse_group(buf, size, gr);
		if (error == ERANGE) {
			/* The line comes again, for a larger buffer. */
			int back = lines_unread(in);
			return back ? back : ERANGE;
		}
	} while (error);
	return 0;
}

/* The group of that name or, when it is null, number. */
static int look_up(const char *name, gid_t gid, struct group *gr, char *buf, size_t size,
		   struct group **result)
{
	struct lines in;
	bool got;

	*result = 0;
	int error = lines_open(&in, FILE_NAME);
	if (error)
		return error == ENOENT ? 0 : error;
	do
		error = next_group(&in, gr, buf, size, &got);
	while (!error && got && (name ? strcmp(gr->gr_name, name) != 0 : gr->gr_gid != gid));
	lines_close(&in);
	if (!error && got)
		*result = gr;
	return error;
}

int getgrnam_r(const char *name, struct group *gr, char *buf, size_t size,
	       struct group **result)
{
	return look_up(name, 0, gr, buf, size, result);
}

int getgrgid_r(gid_t gid, struct group *gr, char *buf, size_t size, struct group **result)
{
	return look_up(0, gid, gr, buf, size, result);
}

static struct group entry;
static struct growing room;

static struct group *look_up_static(const char *name, gid_t gid)
{
	struct group *result = 0;
	int error = ERANGE;

	while (error == ERANGE) {
		if (room.size &&
		    (error = look_up(name, gid, &entry, room.memory, room.size, &result)) != ERANGE)
			break;
		if (!grow(&room))
			return 0;
	}
	if (error)
		sys_fail(error);
	return result;
}

struct group *getgrnam(const char *name)
{
	return look_up_static(name, 0);
}

struct group *getgrgid(gid_t gid)
{
	return look_up_static(0, gid);
}

static struct lines table;
static bool opened;

static int next_entry(struct group *gr, char *buf, size_t size, bool *got)
{
	*got = false;
	if (!opened) {
		int error = lines_open(&table, FILE_NAME);
		if (error)
			return error == ENOENT ? 0 : error;
		opened = true;
	}
	return next_group(&table, gr, buf, size, got);
}

struct group *getgrent(void)
{
	bool got = false;
	int error = ERANGE;

	while (error == ERANGE) {
		if (room.size &&
		    (error = next_entry(&entry, room.memory, room.size, &got)) != ERANGE)
			break;
		if (!grow(&room))
			return 0;
	}
	if (error)
		sys_fail(error);
	return got ? &entry : 0;
}

int getgrent_r(struct group *gr, char *buf, size_t size, struct group **result)
{
	bool got;
	int error = next_entry(gr, buf, size, &got);

	*result = !error && got ? gr : 0;
	return error ? error : got ? 0 : ENOENT;
}

void endgrent(void)
{
	if (opened)
		lines_close(&table);
	opened = false;
}

void setgrent(void)
{
	endgrent();
}
