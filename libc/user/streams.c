/* streams.c: tables of users and groups from and to streams */
#include <errno.h>
#include <shadow.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "passwd.h"
#include "sys.h"

/* The next line of the stream without its newline, in memory that stays until the
 * next call with the same pointers. */
static char *next_line(FILE *f, char **line, size_t *size)
{
	ssize_t length = getline(line, size, f);

	if (length < 0)
		return 0;
	if (length && (*line)[length - 1] == '\n')
		(*line)[length - 1] = 0;
	return *line;
}

struct passwd *fgetpwent(FILE *f)
{
	static struct passwd pw;
	static char *line;
	static size_t size;

	while (next_line(f, &line, &size))
		if (parse_passwd(line, size, &pw) == 0)
			return &pw;
	return 0;
}

struct group *fgetgrent(FILE *f)
{
	static struct group gr;
	static char *line;
	static size_t size;

	while (next_line(f, &line, &size)) {
		/* Each member takes at least two bytes of the line: room for their pointers. */
		size_t length = strlen(line) + 1, need = length * (1 + sizeof(char *)) + 64;
		if (size < need) {
			char *more = realloc(line, need);
			if (!more)
				return 0;
			line = more;
			size = need;
		}
		if (parse_group(line, size, &gr) == 0)
			return &gr;
	}
	return 0;
}

struct spwd *fgetspent(FILE *f)
{
	static char *line;
	static size_t size;

	while (next_line(f, &line, &size)) {
		struct spwd *sp = sgetspent(line);
		if (sp)
			return sp;
	}
	return 0;
}

/* A colon or newline in a field would make another line of it. */
static bool is_field(const char *s)
{
	return s && !s[strcspn(s, ":\n")];
}

int putpwent(const struct passwd *pw, FILE *f)
{
	if (!is_field(pw->pw_name) || !is_field(pw->pw_passwd) || !is_field(pw->pw_gecos) ||
	    !is_field(pw->pw_dir) || !is_field(pw->pw_shell))
		return sys_fail(EINVAL);
	return fprintf(f, "%s:%s:%u:%u:%s:%s:%s\n", pw->pw_name, pw->pw_passwd, pw->pw_uid,
		       pw->pw_gid, pw->pw_gecos, pw->pw_dir, pw->pw_shell) < 0 ?
		       -1 :
		       0;
}

int putgrent(const struct group *gr, FILE *f)
{
	if (!is_field(gr->gr_name) || !is_field(gr->gr_passwd))
		return sys_fail(EINVAL);
	for (char **m = gr->gr_mem; m && *m; m++)
		if (!is_field(*m) || strchr(*m, ','))
			return sys_fail(EINVAL);
	if (fprintf(f, "%s:%s:%u:", gr->gr_name, gr->gr_passwd, gr->gr_gid) < 0)
		return -1;
	for (char **m = gr->gr_mem; m && *m; m++)
		if (fprintf(f, "%s%s", m == gr->gr_mem ? "" : ",", *m) < 0)
			return -1;
	return fputc('\n', f) < 0 ? -1 : 0;
}

static int put_days(FILE *f, long days)
{
	return days == -1 ? fputc(':', f) : fprintf(f, ":%ld", days);
}

int putspent(const struct spwd *sp, FILE *f)
{
	const long days[] = { sp->sp_lstchg, sp->sp_min,   sp->sp_max, sp->sp_warn,
			      sp->sp_inact,  sp->sp_expire, sp->sp_flag };
	const char *hash = sp->sp_pwdp ? sp->sp_pwdp : "";

	if (!is_field(sp->sp_namp) || !is_field(hash))
		return sys_fail(EINVAL);
	if (fprintf(f, "%s:%s", sp->sp_namp, hash) < 0)
		return -1;
	for (int i = 0; i < 7; i++)
		if (put_days(f, days[i]) < 0)
			return -1;
	return fputc('\n', f) < 0 ? -1 : 0;
}
