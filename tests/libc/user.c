// not-on: musl: no sgetspent, putgrent
/* user.c: users and groups; every system has root */
#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <shadow.h>
#include <stdio.h>
#include <unistd.h>
#include "check.h"

static void check_users(void)
{
	struct passwd pw, *p;
	char buf[4096], tiny[4];

	p = getpwnam("root");
	CHECK(p && p->pw_uid == 0 && p->pw_gid == 0 && !strcmp(p->pw_name, "root"));
	CHECK(p && p->pw_dir[0] == '/');
	p = getpwuid(0);
	CHECK(p && !strcmp(p->pw_name, "root"));
	errno = 0;
	CHECK(!getpwnam("no such user, surely") && errno == 0);
	CHECK(!getpwuid(3999999999) && errno == 0);
	CHECK(getpwnam_r("root", &pw, buf, sizeof buf, &p) == 0 && p == &pw && pw.pw_uid == 0);
	CHECK(getpwnam_r("root", &pw, tiny, sizeof tiny, &p) == ERANGE && !p);
	CHECK(getpwuid_r(3999999999, &pw, buf, sizeof buf, &p) == 0 && !p);
	int count = 0, roots = 0;
	setpwent();
	while ((p = getpwent())) {
		count++;
		roots += !strcmp(p->pw_name, "root");
	}
	endpwent();
	CHECK(count >= 1 && roots == 1);
	CHECK(getpwent() != 0);
	endpwent();
}

static void check_groups(void)
{
	struct group gr, *g;
	char buf[4096], tiny[4];
	gid_t groups[64];
	int count = 64;

	g = getgrgid(0);
	CHECK(g && !strcmp(g->gr_name, "root") && g->gr_mem);
	g = getgrnam("root");
	CHECK(g && g->gr_gid == 0);
	CHECK(!getgrnam("no such group, surely"));
	CHECK(getgrnam_r("root", &gr, buf, sizeof buf, &g) == 0 && g == &gr);
	CHECK(getgrgid_r(0, &gr, tiny, sizeof tiny, &g) == ERANGE && !g);
	CHECK(getgrouplist("root", 12345, groups, &count) >= 1 && groups[0] == 12345);
	count = 0;
	CHECK(getgrouplist("root", 12345, groups, &count) == -1 && count >= 1);
	int groups_there = getgroups(0, 0);
	CHECK(groups_there >= 0 && groups_there <= 65536);
}

/* Tables from streams: comments and broken lines are left out. */
static void check_streams(void)
{
	FILE *f = tmpfile();
	struct passwd *p;
	struct group *g;
	struct spwd *s;

	fputs("a:x:1:2:Mr A:/home/a:/bin/sh\nb:x:nonsense:2::/:\nlast::4294967295:0:::", f);
	rewind(f);
	p = fgetpwent(f);
	CHECK(p && p->pw_uid == 1 && p->pw_gid == 2 && !strcmp(p->pw_gecos, "Mr A") &&
	      !strcmp(p->pw_shell, "/bin/sh"));
	p = fgetpwent(f);
	CHECK(p && !strcmp(p->pw_name, "last") && p->pw_uid == 4294967295u && !*p->pw_shell);
	CHECK(!fgetpwent(f));

	f = freopen("/dev/null", "r", f) ? tmpfile() : 0;
	fputs("wheel:x:10:root,a,b\nempty:x:11:\n", f);
	rewind(f);
	g = fgetgrent(f);
	CHECK(g && g->gr_gid == 10 && !strcmp(g->gr_mem[0], "root") && !strcmp(g->gr_mem[2], "b") &&
	      !g->gr_mem[3]);
	g = fgetgrent(f);
	CHECK(g && g->gr_gid == 11 && !g->gr_mem[0]);
	CHECK(!fgetgrent(f));
	fclose(f);

	s = sgetspent("user:!:19000:0:99999:7:::");
	CHECK(s && s->sp_lstchg == 19000 && s->sp_max == 99999 && s->sp_inact == -1 &&
	      s->sp_expire == -1);

	char text[256] = "";
	f = tmpfile();
	struct passwd out = { "n", "x", 7, 8, "G", "/d", "/s" };
	CHECK_INT(putpwent(&out, f), 0);
	CHECK_INT(putgrent(&(struct group){ "g", "x", 9, (char *[]){ "p", "q", 0 } }, f), 0);
	CHECK_INT(putspent(s, f), 0);
	rewind(f);
	text[fread(text, 1, sizeof text - 1, f)] = 0;
	CHECK_STR(text, "n:x:7:8:G:/d:/s\ng:x:9:p,q\nuser:!:19000:0:99999:7:::\n");
	fclose(f);
}

int main(void)
{
	check_users();
	check_groups();
	check_streams();
	return done();
}
