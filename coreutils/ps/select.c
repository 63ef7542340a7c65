/* select.c: which processes ps shows (see select.h) */
#include <sys/stat.h>
#include "cmd.h"
#include "owner.h"
#include "select.h"

int select_how;
bool running_only, bsd;
struct proc me;

static struct listed {
	enum list_kind kind;
	const char *name;
	uintmax_t value;
} *listed;
static size_t listed_count;

bool is_number(const char *s)
{
	return *s && !s[strspn(s, "0123456789")];
}

static void add_listed(enum list_kind kind, const char *name, uintmax_t value)
{
	listed = grow(listed, listed_count + 1, sizeof *listed);
	listed[listed_count++] = (struct listed){ kind, name, value };
}

/* A terminal by path, by name in /dev, or by what follows "tty"; "-" or "?" is none. */
static dev_t terminal(const char *name)
{
	static const char *const prefixes[] = { "", "/dev/", "/dev/tty", "/dev/pts/" };
	char path[256];
	struct stat st;

	if (!strcmp(name, "-") || !strcmp(name, "?"))
		return 0;
	for (int i = *name != '/'; i < 4; i++) {
		snprintf(path, sizeof path, "%s%s", prefixes[i], name);
		if (!stat(path, &st) && S_ISCHR(st.st_mode))
			return st.st_rdev;
		if (*name == '/')
			break;
	}
	usage_error("TTY could not be found: '%s'", name);
}

static uintmax_t process_number(const char *s)
{
	errno = 0;
	uintmax_t n = is_number(s) ? strtoumax(s, 0, 10) : UINTMAX_MAX;
	if (n > INT_MAX)
		usage_error("process ID list syntax error: '%s'", s);
	return n;
}

static void add_one(enum list_kind kind, const char *s)
{
	uid_t uid;
	gid_t gid;

	switch (kind) {
	case NAMES:
		add_listed(kind, s, 0);
		break;
	case TTYS:
		add_listed(kind, s, terminal(s));
		break;
	case USERS:
	case REAL_USERS:
		if (!find_user(s, &uid))
			usage_error("user name does not exist: '%s'", s);
		add_listed(kind, s, uid);
		break;
	case REAL_GROUPS:
		if (!find_group(s, &gid))
			usage_error("group name does not exist: '%s'", s);
		add_listed(kind, s, gid);
		break;
	default:
		add_listed(kind, s, process_number(s));
	}
}

/* Elements separated by commas or blanks. */
void add_list(enum list_kind kind, char *s)
{
	while (s && *s) {
		size_t n = strcspn(s, ", \t");
		char *next = s[n] ? s + n + 1 : 0;
		s[n] = '\0';
		if (n)
			add_one(kind, s);
		s = next;
	}
}

bool any_list(void)
{
	return listed_count;
}

static bool matches(const struct proc *p, const struct listed *l)
{
	switch (l->kind) {
	case PIDS: return (uintmax_t)p->pid == l->value;
	case PPIDS: return (uintmax_t)p->ppid == l->value;
	case NAMES: return !strncmp(p->name, l->name, 15); /* as much as the kernel keeps */
	case TTYS: return p->tty == l->value;
	case USERS: return p->uid == l->value;
	case REAL_USERS: return p->ruid == l->value;
	case REAL_GROUPS: return p->rgid == l->value;
	case SESSIONS: return (uintmax_t)p->sid == l->value;
	}
	return false;
}

bool selected(const struct proc *p)
{
	bool leader = p->sid == p->pid;

	if (running_only && p->state != 'R' && p->state != 'D')
		return false;
	for (size_t i = 0; i < listed_count; i++)
		if (matches(p, &listed[i]))
			return true;
	if (select_how & EVERY)
		return true;
	if (select_how & TERMINAL && p->tty && (bsd || !leader))
		return true;
	if (select_how & NOT_LEADER && !leader)
		return true;
	if (select_how & OWN_ANY_TTY && p->uid == me.uid)
		return true;
	return select_how & OWN && p->uid == me.uid && p->tty == me.tty;
}
