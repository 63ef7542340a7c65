/* strptime.c: a date from text by a format (POSIX.1-2024 strptime, and GNU's %F %g
 * %G %k %l %P %s %V %z %Z).
 *
 *   %[0 +][width][E|O]conversion
 *
 * What depends on several conversions (a 12-hour clock, a century, the day of the
 * year) is put together at the end. */
#include <stdbool.h>
#include <string.h>
#include <strings.h>
#include "civil.h"
#include "timelib.h"

struct seen {
	int century, short_year, year_day, week_sunday, week_monday; /* -1: not seen */
	bool year, month, day, week_day, hour_12, afternoon, ready;
};

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static const char *skip_space(const char *s)
{
	while (is_space(*s))
		s++;
	return s;
}

/* A number from low to high of at most so many digits, after white space. */
static bool number(const char **s, int low, int high, int digits, int *value)
{
	const char *p = skip_space(*s);
	long n = 0;

	if (*p < '0' || *p > '9')
		return false;
	for (; digits-- && *p >= '0' && *p <= '9'; p++)
		n = n * 10 + *p - '0';
	if (n < low || n > high)
		return false;
	*value = n;
	*s = p;
	return true;
}

/* With a sign: a year. */
static bool signed_number(const char **s, int digits, int *value)
{
	const char *p = skip_space(*s);
	bool minus = *p == '-';

	p += *p == '+' || *p == '-';
	if (*p < '0' || *p > '9' || !number(&p, 0, 999999999, digits, value))
		return false;
	if (minus)
		*value = -*value;
	*s = p;
	return true;
}

/* A full name or its first three letters, in any case. */
static bool name(const char **s, const char *(*names)(int), int count, int *value)
{
	for (int i = 0; i < count; i++) {
		const char *full = names(i);
		size_t length = strlen(full);
		if (strncasecmp(*s, full, length))
			length = 3;
		if (strncasecmp(*s, full, length))
			continue;
		*value = i;
		*s += length;
		return true;
	}
	return false;
}

/* +hh, +hhmm, +hh:mm, Z */
static bool zone_offset(const char **s, long *offset)
{
	const char *p = skip_space(*s);
	int hours, minutes = 0;

	if (*p == 'Z') {
		*offset = 0;
		*s = p + 1;
		return true;
	}
	bool west = *p == '-';
	if (*p != '+' && *p != '-')
		return false;
	p++;
	if (*p < '0' || *p > '9' || p[1] < '0' || p[1] > '9' || !number(&p, 0, 24, 2, &hours))
		return false;
	const char *q = p + (*p == ':');
	if (*q >= '0' && *q <= '9') {
		if (q[1] < '0' || q[1] > '9' || !number(&q, 0, 59, 2, &minutes))
			return false;
		p = q;
	}
	*offset = (west ? -1 : 1) * (hours * 3600L + minutes * 60L);
	*s = p;
	return true;
}

static bool epoch_seconds(const char **s, struct tm *tm)
{
	const char *p = skip_space(*s);
	bool minus = *p == '-';
	unsigned long n = 0;

	p += minus;
	if (*p < '0' || *p > '9')
		return false;
	for (; *p >= '0' && *p <= '9'; p++)
		if (__builtin_mul_overflow(n, 10, &n) || __builtin_add_overflow(n, *p - '0', &n) ||
		    n >> 63)
			return false;
	time_t t = minus ? -(long)n : (long)n;
	if (!localtime_r(&t, tm))
		return false;
	*s = p;
	return true;
}

static const char *parse(const char *, const char *, struct tm *, struct seen *);

static bool convert(const char **s, char c, int width, struct tm *tm, struct seen *seen)
{
	int n, digits = width > 0 && width < 9 ? width : 9;
#define DIGITS(usual) (width > 0 && width < (usual) ? width : (usual))

	switch (c) {
	case 'a':
	case 'A':
		seen->week_day = true;
		return name(s, __day_name, 7, &tm->tm_wday);
	case 'b':
	case 'B':
	case 'h':
		seen->month = true;
		return name(s, __month_name, 12, &tm->tm_mon);
	case 'c':
		return (*s = parse(*s, "%a %b %e %H:%M:%S %Y", tm, seen));
	case 'C':
		return number(s, 0, 99, DIGITS(2), &seen->century);
	case 'd':
	case 'e':
		seen->day = true;
		return number(s, 1, 31, DIGITS(2), &tm->tm_mday);
	case 'D':
	case 'x':
		return (*s = parse(*s, "%m/%d/%y", tm, seen));
	case 'F':
		return (*s = parse(*s, "%Y-%m-%d", tm, seen));
	case 'H':
	case 'k':
		seen->hour_12 = false;
		return number(s, 0, 23, DIGITS(2), &tm->tm_hour);
	case 'I':
	case 'l':
		if (!number(s, 1, 12, DIGITS(2), &n))
			return false;
		tm->tm_hour = n % 12;
		seen->hour_12 = true;
		return true;
	case 'j':
		if (!number(s, 1, 366, DIGITS(3), &n))
			return false;
		seen->year_day = tm->tm_yday = n - 1;
		return true;
	case 'm':
		if (!number(s, 1, 12, DIGITS(2), &n))
			return false;
		seen->month = true;
		tm->tm_mon = n - 1;
		return true;
	case 'M':
		return number(s, 0, 59, DIGITS(2), &tm->tm_min);
	case 'n':
	case 't':
		*s = skip_space(*s);
		return true;
	case 'p':
	case 'P':
		if (strncasecmp(*s, "AM", 2) && strncasecmp(*s, "PM", 2))
			return false;
		seen->afternoon = **s == 'P' || **s == 'p';
		*s += 2;
		return true;
	case 'r':
		return (*s = parse(*s, "%I:%M:%S %p", tm, seen));
	case 'R':
		return (*s = parse(*s, "%H:%M", tm, seen));
	case 's':
		/* The time is whole: nothing is left to put together. */
		seen->ready = true;
		return epoch_seconds(s, tm);
	case 'S':
		return number(s, 0, 60, DIGITS(2), &tm->tm_sec);
	case 'T':
	case 'X':
		return (*s = parse(*s, "%H:%M:%S", tm, seen));
	case 'u':
		if (!number(s, 1, 7, 1, &n))
			return false;
		seen->week_day = true;
		tm->tm_wday = n % 7;
		return true;
	case 'U':
		return number(s, 0, 53, DIGITS(2), &seen->week_sunday);
	case 'w':
		seen->week_day = true;
		return number(s, 0, 6, 1, &tm->tm_wday);
	case 'W':
		return number(s, 0, 53, DIGITS(2), &seen->week_monday);
	/* A week-based year says nothing that the other fields could hold. */
	case 'g':
		return number(s, 0, 99, DIGITS(2), &n);
	case 'G':
		return signed_number(s, width > 0 ? digits : 4, &n);
	case 'V':
		return number(s, 0, 53, DIGITS(2), &n);
	case 'y':
		return number(s, 0, 99, DIGITS(2), &seen->short_year);
	case 'Y':
		if (!signed_number(s, width > 0 ? digits : 4, &n))
			return false;
		seen->year = true;
		seen->century = seen->short_year = -1;
		tm->tm_year = n - 1900;
		return true;
	case 'z':
		return zone_offset(s, &tm->tm_gmtoff);
	case 'Z':
		/* Names of zones are ambiguous: it is read, and says nothing. */
		while ((**s >= 'A' && **s <= 'Z') || (**s >= 'a' && **s <= 'z'))
			++*s;
		return true;
	case '%':
		*s = skip_space(*s);
		return *(*s)++ == '%';
	}
	return false;
#undef DIGITS
}

static const char *parse(const char *s, const char *f, struct tm *tm, struct seen *seen)
{
	for (; *f; f++) {
		if (is_space(*f)) {
			s = skip_space(s);
			continue;
		}
		if (*f != '%') {
			if (*s++ != *f)
				return 0;
			continue;
		}
		int width = 0;
		f++;
		while (*f == '0' || *f == '+' || *f == '-' || *f == '_' || *f == '^' || *f == '#')
			f++;
		for (; *f >= '0' && *f <= '9'; f++)
			if (width < 1000)
				width = width * 10 + *f - '0';
		if (*f == 'E' || *f == 'O')
			f++;
		if (!convert(&s, *f, width, tm, seen))
			return 0;
	}
	return s;
}

/* Day of the year from a week (0 to 53, beginning with that weekday) and a weekday. */
static int day_of_week(const struct tm *tm, int week, int first_day)
{
	int january_1 = floor_mod(days_from_civil(tm->tm_year + 1900L, 0, 1) + 4, 7);

	return floor_mod(first_day - january_1, 7) + 7 * (week - 1) +
	       (int)floor_mod(tm->tm_wday - first_day, 7);
}

static void put_together(struct tm *tm, struct seen *seen)
{
	if (seen->hour_12 && seen->afternoon)
		tm->tm_hour += 12;
	if (seen->short_year >= 0) {
		/* POSIX: 69 to 99 are of the 20th century, 00 to 68 of the 21st. */
		tm->tm_year = seen->century >= 0      ? 100 * seen->century - 1900 + seen->short_year :
			      seen->short_year >= 69 ? seen->short_year :
						       seen->short_year + 100;
		seen->year = true;
	} else if (seen->century >= 0) {
		tm->tm_year = 100 * seen->century - 1900;
		seen->year = true;
	}
	if (seen->ready || !seen->year)
		return;
	if (seen->year_day < 0 && seen->week_day && !(seen->month && seen->day) &&
	    (seen->week_sunday >= 0 || seen->week_monday >= 0)) {
		int day = seen->week_sunday >= 0 ? day_of_week(tm, seen->week_sunday, 0) :
						   day_of_week(tm, seen->week_monday, 1);
		if (day >= 0 && day < 365 + is_leap(tm->tm_year + 1900L))
			seen->year_day = tm->tm_yday = day;
	}
	long day = days_from_civil(tm->tm_year + 1900L, seen->month ? tm->tm_mon : 0,
				   seen->day ? tm->tm_mday : 1);
	if (seen->year_day >= 0 && !(seen->month && seen->day)) {
		struct tm date = { 0 };
		day = days_from_civil(tm->tm_year + 1900L, 0, 1 + seen->year_day);
		civil_from_seconds(day * DAY, &date);
		if (date.tm_year != tm->tm_year)
			return;
		tm->tm_mon = date.tm_mon;
		tm->tm_mday = date.tm_mday;
	} else if (!seen->month || !seen->day) {
		return;
	}
	tm->tm_wday = floor_mod(day + 4, 7);
	tm->tm_yday = day - days_from_civil(tm->tm_year + 1900L, 0, 1);
}

char *strptime(const char *restrict s, const char *restrict format, struct tm *restrict tm)
{
	struct seen seen = { .century = -1, .short_year = -1, .year_day = -1,
			     .week_sunday = -1, .week_monday = -1 };
	const char *end = parse(s, format, tm, &seen);

	if (end)
		put_together(tm, &seen);
	return (char *)end;
}

char *strptime_l(const char *restrict s, const char *restrict format, struct tm *restrict tm,
		 locale_t locale)
{
	(void)locale;
	return strptime(s, format, tm);
}
