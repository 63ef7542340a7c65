/* touch - set the times of files, and make the ones that are missing */
#include <sys/stat.h>
#include <time.h>
#include "cmd.h"
#include "when.h"

enum { WHICH = 256 };

static const struct opt opts[] = {
	{ 'a', 0, 0, "set only the time of access" },
	{ 'c', "no-create", 0, "do not make files" },
	{ 'd', "date", "DATE", "set the times to DATE, not to now" },
	{ 'f', 0, 0, 0 }, /* what BSD had to ask for is always so */
	{ 'h', "no-dereference", 0, "of a symbolic link set its own times" },
	{ 'm', 0, 0, "set only the time of modification" },
	{ 'r', "reference", "FILE", "set the times to those of FILE; with -d, from there" },
	{ 't', 0, "STAMP", "set the times to [[CC]YY]MMDDhhmm[.SS]" },
	{ WHICH, "time", "WORD", "access, atime, use (-a); modify, mtime (-m)" },
	{ 0 }
};

static bool access_only, modify_only, no_create, own;
static struct timespec times[2] = { { 0, UTIME_NOW }, { 0, UTIME_NOW } };

static int pair(const char **s)
{
	int n = ((*s)[0] - '0') * 10 + (*s)[1] - '0';

	*s += 2;
	return n;
}

/* [[CC]YY]MMDDhhmm[.SS]; years 69 to 99 without CC are of the last century. */
static bool parse_stamp(const char *s, struct timespec *t)
{
	size_t n = strspn(s, "0123456789");
	struct tm tm = { .tm_isdst = -1 }, back;
	time_t now = time(0);

	if ((n != 8 && n != 10 && n != 12) ||
	    (s[n] && (s[n] != '.' || strspn(s + n + 1, "0123456789") != 2 || s[n + 3])))
		return false;
	tm.tm_year = localtime(&now)->tm_year;
	if (n == 12) {
		int century = pair(&s);
		tm.tm_year = century * 100 + pair(&s) - 1900;
	} else if (n == 10) {
		int year = pair(&s);
		tm.tm_year = year < 69 ? year + 100 : year;
	}
	tm.tm_mon = pair(&s) - 1;
	tm.tm_mday = pair(&s);
	tm.tm_hour = pair(&s);
	tm.tm_min = pair(&s);
	if (*s++)
		tm.tm_sec = pair(&s);
	back = tm;
	t->tv_sec = mktime(&back);
	t->tv_nsec = 0;
	/* mktime makes 30 February into March: it did if anything has changed */
	return back.tm_mon == tm.tm_mon && back.tm_mday == tm.tm_mday &&
	       back.tm_hour == tm.tm_hour && back.tm_min == tm.tm_min &&
	       (back.tm_sec == tm.tm_sec || tm.tm_sec == 60);
}

static void set_times(const char *stamp, const char *date, const char *reference)
{
	struct stat st;

	if (stamp) {
		if (!parse_stamp(stamp, &times[0]))
			dief("invalid date format '%s'", stamp);
		times[1] = times[0];
		return;
	}
	if (reference) {
		if ((own ? lstat : stat)(reference, &st) < 0)
			die("failed to get attributes of '%s'", reference);
		times[0] = st.st_atim;
		times[1] = st.st_mtim;
	}
	for (int i = 0; date && i < 2; i++) {
		struct timespec from = times[i];
		if (!reference)
			clock_gettime(CLOCK_REALTIME, &from);
		if (!parse_date(date, from, &times[i]))
			dief("invalid date format '%s'", date);
	}
}

static void touch(const char *name)
{
	int fd = -1, error = 0;

	if (!strcmp(name, "-")) {
		if (futimens(1, times) < 0)
			fail("setting times of '-'");
		return;
	}
	if (!no_create && !own) {
		fd = open(name, O_WRONLY | O_CREAT | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0666);
		error = errno;
	}
	int result = fd >= 0 ? futimens(fd, times)
			     : utimensat(AT_FDCWD, name, times, own ? AT_SYMLINK_NOFOLLOW : 0);
	if (fd >= 0)
		close(fd);
	if (!result || (no_create && errno == ENOENT))
		return;
	/* what could not be opened, though it need not be written to, is there at least */
	if (error && error != EISDIR && (errno == ENOENT || errno == ENOTDIR)) {
		errno = error;
		fail("cannot touch '%s'", name);
	} else {
		fail("setting times of '%s'", name);
	}
}

static void choose(const char *word)
{
	if (!strcmp(word, "access") || !strcmp(word, "atime") || !strcmp(word, "use"))
		access_only = true;
	else if (!strcmp(word, "modify") || !strcmp(word, "mtime"))
		modify_only = true;
	else
		usage_error("invalid argument '%s' for '--time'", word);
}

int main(int argc, char **argv)
{
	const char *stamp = 0, *date = 0, *reference = 0;

	(void)argc;
	command(&argv, "[-achm] [-d DATE | -t STAMP] [-r FILE] FILE...",
		"Set the times of each FILE to now; make it, empty, if it is not there.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'a': access_only = true; break;
		case 'c': no_create = true; break;
		case 'd': date = arg; break;
		case 'f': break;
		case 'h': own = true; break;
		case 'm': modify_only = true; break;
		case 'r': reference = arg; break;
		case 't': stamp = arg; break;
		case WHICH: choose(arg); break;
		}
	if (stamp && (date || reference))
		usage_error("cannot specify times from more than one source");
	set_times(stamp, date, reference);
	if (access_only != modify_only)
		times[access_only].tv_nsec = UTIME_OMIT;
	if (!*argv)
		usage_error("missing file operand");
	for (; *argv; argv++)
		touch(*argv);
	return finish();
}
