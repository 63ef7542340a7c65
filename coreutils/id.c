/* id - print users and groups */
#include <grp.h>
#include <pwd.h>
#include "cmd.h"
#include "owner.h"

static const struct opt opts[] = {
	{ 'u', "user", 0, "only the user" },
	{ 'g', "group", 0, "only the group" },
	{ 'G', "groups", 0, "only the groups, all of them" },
	{ 'n', "name", 0, "names, not numbers (with -u, -g, -G)" },
	{ 'r', "real", 0, "real, not effective (with -u, -g, -G)" },
	{ 'z', "zero", 0, "end with NUL, not newline, and -G has NULs between" },
	{ 'a', 0, 0, "nothing: for scripts from elsewhere" },
	{ 0 }
};

struct identity {
	uid_t user, real_user;
	gid_t group, real_group;
	gid_t *groups; /* the group is one of them */
	int count;
};

static bool names;

static bool has(const struct identity *id, gid_t gid)
{
	for (int i = 0; i < id->count; i++)
		if (id->groups[i] == gid)
			return true;
	return false;
}

/* This process; its groups need not include the effective one, which goes first. */
static struct identity own(void)
{
	struct identity id = { geteuid(), getuid(), getegid(), getgid(), 0, 0 };
	int n = getgroups(0, 0);

	id.groups = grow(0, n < 0 ? 1 : n + 1, sizeof *id.groups);
	id.count = n > 0 ? getgroups(n, id.groups) : 0;
	if (n < 0 || id.count < 0)
		die("cannot get groups");
	if (!has(&id, id.group)) {
		memmove(id.groups + 1, id.groups, id.count++ * sizeof *id.groups);
		id.groups[0] = id.group;
	}
	return id;
}

static bool of_user(const char *name, struct identity *id)
{
	struct passwd *pw = getpwnam(name);
	uid_t uid;

	if (!pw && find_user(name, &uid))
		pw = getpwuid(uid);
	if (!pw)
		return false;
	*id = (struct identity){ pw->pw_uid, pw->pw_uid, pw->pw_gid, pw->pw_gid, 0, 64 };
	id->groups = grow(0, id->count, sizeof *id->groups);
	for (;;) {
		int room = id->count;
		if (getgrouplist(pw->pw_name, pw->pw_gid, id->groups, &id->count) >= 0)
			return true;
		if (id->count <= room) /* an old libc does not say how many there are */
			id->count = 2 * room;
		id->groups = grow(id->groups, id->count, sizeof *id->groups);
	}
}

static void put_one(const char *name, const char *kind, uintmax_t number)
{
	if (names && name) {
		outputf("%s", name);
		return;
	}
	if (names)
		failf("cannot find name for %s ID %ju", kind, number);
	outputf("%ju", number);
}

static void put_user(uid_t uid)
{
	put_one(names ? user_name(uid) : 0, "user", uid);
}

static void put_group(gid_t gid)
{
	put_one(names ? group_name(gid) : 0, "group", gid);
}

/* "uid=0(root)"; without the parentheses where there is no name */
static void put_pair(const char *label, uintmax_t number, const char *name)
{
	outputf("%s%ju", label, number);
	if (name)
		outputf("(%s)", name);
}

static void put_all(const struct identity *id)
{
	put_pair("uid=", id->real_user, user_name(id->real_user));
	put_pair(" gid=", id->real_group, group_name(id->real_group));
	if (id->user != id->real_user)
		put_pair(" euid=", id->user, user_name(id->user));
	if (id->group != id->real_group)
		put_pair(" egid=", id->group, group_name(id->group));
	for (int i = 0; i < id->count; i++)
		put_pair(i ? "," : " groups=", id->groups[i], group_name(id->groups[i]));
}

static void put(const struct identity *id, int what, bool real, char between)
{
	if (what == 'u') {
		put_user(real ? id->real_user : id->user);
	} else if (what == 'g') {
		put_group(real ? id->real_group : id->group);
	} else if (what == 'G') {
		gid_t first = real ? id->real_group : id->group;
		put_group(first);
		for (int i = 0; i < id->count; i++)
			if (id->groups[i] != first) {
				output(&between, 1);
				put_group(id->groups[i]);
			}
	} else {
		put_all(id);
	}
}

int main(int argc, char **argv)
{
	bool real = false, zero = false;
	struct identity id;
	int what = 0;

	(void)argc;
	command(&argv, "[-u | -g | -G] [-nrz] [USER]...",
		"Print who runs this, or who USER is, by numbers and names.", opts);
	for (int c; (c = option());)
		switch (c) {
		case 'n': names = true; break;
		case 'r': real = true; break;
		case 'z': zero = true; break;
		case 'u': case 'g': case 'G':
			if (what && what != c)
				dief("cannot print \"only\" of more than one choice");
			what = c;
		}
	if ((names || real) && !what)
		dief("cannot print only names or real IDs in default format");
	if (zero && !what)
		dief("option --zero not permitted in default format");

	char between = zero ? '\0' : ' ', end = zero ? '\0' : '\n';
	if (!*argv) {
		id = own();
		put(&id, what, real, between);
		output(&end, 1);
		free(id.groups);
	}
	bool many = *argv && argv[1];
	for (; *argv; argv++) {
		if (!of_user(*argv, &id)) {
			failf("'%s': no such user", *argv);
			continue;
		}
		put(&id, what, real, between);
		output(&end, 1);
		if (many && zero && what == 'G') /* two NULs after each user's list */
			output(&end, 1);
		free(id.groups);
	}
	return finish();
}
