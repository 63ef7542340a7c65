/* getdate.c: a date in one of the user's own formats (POSIX.1-2024 getdate).
 *
 * The file that $DATEMSK names has one strptime format a line; the first that fits
 * the whole text counts.  What it does not say is filled in from now: a time alone
 * is the next such time, a weekday the next such day (today is one), a month the
 * next such month. */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

/* getdate_err */
enum {
	NO_SETTING = 1,
	CANNOT_OPEN,
	NO_STATUS,
	NOT_REGULAR,
	CANNOT_READ,
	NO_MEMORY,
	NO_FORMAT,
	IMPOSSIBLE,
};

int getdate_err;

/* No strptime conversion leaves such a value. */
enum { UNSET = -1234567 };

static bool is_set(int value)
{
	return value != UNSET;
}

static const struct tm unset = { .tm_sec = UNSET, .tm_min = UNSET, .tm_hour = UNSET,
				 .tm_mday = UNSET, .tm_mon = UNSET, .tm_year = UNSET,
				 .tm_wday = UNSET, .tm_yday = UNSET, .tm_isdst = -1 };

static int find_format(FILE *f, const char *s, struct tm *tm)
{
	char *line = 0;
	size_t size = 0;
	ssize_t length;
	bool found = false;

	errno = 0;
	while (!found && (length = getline(&line, &size, f)) >= 0) {
		if (length && line[length - 1] == '\n')
			line[length - 1] = 0;
		*tm = unset;
		const char *end = strptime(s, line, tm);
		found = end && !end[strspn(end, " \t\n\v\f\r")];
	}
	free(line);
	return found ? 0 : errno == ENOMEM ? NO_MEMORY : ferror(f) ? CANNOT_READ : NO_FORMAT;
}

static int open_and_find(const char *s, struct tm *tm)
{
	const char *path = getenv("DATEMSK");
	struct stat st;

	if (!path || !*path)
		return NO_SETTING;
	FILE *f = fopen(path, "re");
	if (!f)
		return errno == ENOMEM ? NO_MEMORY : CANNOT_OPEN;
	int error = fstat(fileno(f), &st) < 0 ? NO_STATUS :
		    !S_ISREG(st.st_mode)       ? NOT_REGULAR :
						 find_format(f, s, tm);
	fclose(f);
	return error;
}

static bool is_before(const struct tm *a, const struct tm *b)
{
	return a->tm_hour != b->tm_hour ? a->tm_hour < b->tm_hour :
	       a->tm_min != b->tm_min   ? a->tm_min < b->tm_min :
					  a->tm_sec < b->tm_sec;
}

static void set_date(struct tm *tm, const struct tm *now, int more_days)
{
	tm->tm_year = now->tm_year;
	tm->tm_mon = now->tm_mon;
	tm->tm_mday = now->tm_mday + more_days;
}

static int fill_in(struct tm *tm)
{
	time_t t = time(0);
	struct tm now;

	localtime_r(&t, &now);
	bool year = is_set(tm->tm_year), month = is_set(tm->tm_mon), day = is_set(tm->tm_mday);
	bool clock = is_set(tm->tm_hour) || is_set(tm->tm_min) || is_set(tm->tm_sec);
	int week_day = tm->tm_wday;

	if (!clock) {
		tm->tm_hour = now.tm_hour;
		tm->tm_min = now.tm_min;
		tm->tm_sec = now.tm_sec;
	}
	tm->tm_hour = is_set(tm->tm_hour) ? tm->tm_hour : 0;
	tm->tm_min = is_set(tm->tm_min) ? tm->tm_min : 0;
	tm->tm_sec = is_set(tm->tm_sec) ? tm->tm_sec : 0;

	if (!year && !month && !day) {
		set_date(tm, &now,
			 is_set(week_day) ? (week_day - now.tm_wday + 7) % 7 :
					    clock && is_before(tm, &now));
	} else {
		if (!month)
			tm->tm_mon = year && !day ? 0 : now.tm_mon;
		if (!year)
			tm->tm_year = now.tm_year + (month && tm->tm_mon < now.tm_mon);
		if (!day) {
			tm->tm_mday = 1;
			/* The first such weekday of the month. */
			struct tm first = *tm;
			if (is_set(week_day) && mktime(&first) != -1)
				tm->tm_mday += (week_day - first.tm_wday + 7) % 7;
		}
	}
	struct tm right = *tm;
	right.tm_wday = UNSET;
	if (mktime(&right) == -1 && right.tm_wday == UNSET)
		return IMPOSSIBLE;
	/* February 30 is not March 1 here, and a weekday must be the date's. */
	if (day && (right.tm_mday != tm->tm_mday || right.tm_mon != tm->tm_mon))
		return IMPOSSIBLE;
	if (is_set(week_day) && right.tm_wday != week_day)
		return IMPOSSIBLE;
	*tm = right;
	return 0;
}

int getdate_r(const char *restrict s, struct tm *restrict tm)
{
	int error = open_and_find(s, tm);

	return error ? error : fill_in(tm);
}

struct tm *getdate(const char *s)
{
	static struct tm tm;

	getdate_err = getdate_r(s, &tm);
	return getdate_err ? 0 : &tm;
}
