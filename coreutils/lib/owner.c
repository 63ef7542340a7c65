/* owner.c: users and groups by name and number (see owner.h) */
#include <grp.h>
#include <pwd.h>
#include "cmd.h"
#include "owner.h"

struct names {
	struct { unsigned id; char *name; } *known;
	size_t count, last;
};

static char *look_up_user(unsigned id)
{
	struct passwd *pw = getpwuid(id);

	return pw ? pw->pw_name : 0;
}

static char *look_up_group(unsigned id)
{
	struct group *gr = getgrgid(id);

	return gr ? gr->gr_name : 0;
}

/* Files in a row mostly belong to the same owner, and there are few owners. */
static const char *cached(struct names *n, unsigned id, char *(*look_up)(unsigned))
{
	if (n->last < n->count && n->known[n->last].id == id)
		return n->known[n->last].name;
	for (n->last = 0; n->last < n->count; n->last++)
		if (n->known[n->last].id == id)
			return n->known[n->last].name;
	n->known = grow(n->known, ++n->count, sizeof *n->known);
	char *name = look_up(id);
	n->known[n->last].id = id;
	return n->known[n->last].name = name ? copy_string(name) : 0;
}

const char *user_name(uid_t uid)
{
	static struct names users;

	return cached(&users, uid, look_up_user);
}

const char *group_name(gid_t gid)
{
	static struct names groups;

	return cached(&groups, gid, look_up_group);
}

/* All ones means "leave it alone" to chown, so it is nobody's number. */
static bool is_id(const char *s, unsigned *id)
{
	char *end;

	s += *s == '+';
	if (*s < '0' || *s > '9')
		return false;
	errno = 0;
	unsigned long n = strtoul(s, &end, 10);
	*id = n;
	return !*end && !errno && n < UINT32_MAX;
}

bool find_user(const char *s, uid_t *uid)
{
	struct passwd *pw = *s == '+' ? 0 : getpwnam(s);

	if (pw)
		*uid = pw->pw_uid;
	return pw || is_id(s, uid);
}

bool find_group(const char *s, gid_t *gid)
{
	struct group *gr = *s == '+' ? 0 : getgrnam(s);

	if (gr)
		*gid = gr->gr_gid;
	return gr || is_id(s, gid);
}

static void login_group(const char *s, uid_t uid, gid_t *gid)
{
	struct passwd *pw = getpwuid(uid);

	if (!pw)
		dief("invalid spec: '%s:'", s);
	*gid = pw->pw_gid;
}

void parse_owner(const char *s, uid_t *uid, gid_t *gid)
{
	char *user = copy_string(s), *colon = strchr(user, ':');

	*uid = -1;
	*gid = -1;
	/* user.group, where no user has a dot in its name, is from before POSIX */
	if (!colon && !find_user(user, uid))
		colon = strchr(user, '.');
	if (colon)
		*colon++ = '\0';
	if (*user && !find_user(user, uid))
		dief("invalid user: '%s'", s);
	if (colon && *colon && !find_group(colon, gid))
		dief("invalid group: '%s'", s);
	if (colon && !*colon && *user)
		login_group(user, *uid, gid);
	free(user);
}
