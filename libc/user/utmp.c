/* utmp.c: who is logged in, by the older names (utmp(5)) */
#include "utmp_file.h"

struct utmp *getutent(void)
{
	return utmp_next();
}

struct utmp *getutid(const struct utmp *u)
{
	return utmp_by_id(u);
}

struct utmp *getutline(const struct utmp *u)
{
	return utmp_by_line(u);
}

struct utmp *pututline(const struct utmp *u)
{
	return utmp_put(u);
}

void setutent(void)
{
	utmp_rewind();
}

void endutent(void)
{
	utmp_close();
}

int utmpname(const char *path)
{
	return utmp_use(path);
}

void updwtmp(const char *path, const struct utmp *u)
{
	utmp_append(path, u);
}

static int copy(const struct utmp *found, struct utmp *to, struct utmp **result)
{
	if (found)
		*to = *found;
	*result = found ? to : 0;
	return found ? 0 : -1;
}

int getutent_r(struct utmp *to, struct utmp **result)
{
	return copy(utmp_next(), to, result);
}

int getutid_r(const struct utmp *wanted, struct utmp *to, struct utmp **result)
{
	return copy(utmp_by_id(wanted), to, result);
}

int getutline_r(const struct utmp *wanted, struct utmp *to, struct utmp **result)
{
	return copy(utmp_by_line(wanted), to, result);
}
