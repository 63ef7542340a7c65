/* utmpx.c: who is logged in (XSI): utmp_file.c by POSIX's names */
#include <string.h>
#include <utmpx.h>
#include "utmp_file.h"

_Static_assert(sizeof(struct utmpx) == sizeof(struct utmp), "two names of one structure");

struct utmpx *getutxent(void)
{
	return (struct utmpx *)utmp_next();
}

struct utmpx *getutxid(const struct utmpx *u)
{
	return (struct utmpx *)utmp_by_id((const struct utmp *)u);
}

struct utmpx *getutxline(const struct utmpx *u)
{
	return (struct utmpx *)utmp_by_line((const struct utmp *)u);
}

struct utmpx *pututxline(const struct utmpx *u)
{
	return (struct utmpx *)utmp_put((const struct utmp *)u);
}

void setutxent(void)
{
	utmp_rewind();
}

void endutxent(void)
{
	utmp_close();
}

int utmpxname(const char *path)
{
	return utmp_use(path);
}

void updwtmpx(const char *path, const struct utmpx *u)
{
	utmp_append(path, (const struct utmp *)u);
}

void getutmp(const struct utmpx *from, struct utmp *to)
{
	memcpy(to, from, sizeof *to);
}

void getutmpx(const struct utmp *from, struct utmpx *to)
{
	memcpy(to, from, sizeof *to);
}
