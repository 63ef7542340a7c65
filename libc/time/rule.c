/* rule.c: time zones written out: std offset [dst [offset] [,start[/time],end[/time]]]
 * (POSIX.1-2024, XBD 8.3) */
#include <limits.h>
#include <stddef.h>
#include <string.h>
#include "civil.h"
#include "zone.h"

/* Where daylight saving time has no rule of its own: that of the USA. */
#define USUAL_RULE ",M3.2.0,M11.1.0"

static bool read_number(const char **s, int low, int high, int *value)
{
	const char *p = *s;
	int n = 0;

	if (*p < '0' || *p > '9')
		return false;
	for (; *p >= '0' && *p <= '9'; p++) {
		n = n * 10 + *p - '0';
		if (n > high)
			return false;
	}
	*value = n;
	*s = p;
	return n >= low;
}

/* [+-]hh[:mm[:ss]] in seconds */
static bool read_time(const char **s, int hours, int *seconds)
{
	int sign = **s == '-' ? -1 : 1, h, m = 0, sec = 0;

	if (**s == '+' || **s == '-')
		++*s;
	if (!read_number(s, 0, hours, &h))
		return false;
	if (**s == ':') {
		++*s;
		if (!read_number(s, 0, 59, &m))
			return false;
		if (**s == ':') {
			++*s;
			if (!read_number(s, 0, 59, &sec))
				return false;
		}
	}
	*seconds = sign * (h * 3600 + m * 60 + sec);
	return true;
}

static bool is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Three or more letters, or in <> also digits and signs. */
struct text {
	const char *start;
	size_t length;
};

static bool read_name(const char **s, struct text *name)
{
	const char *p = *s, *start = p;

	if (*p == '<') {
		start = ++p;
		while (is_letter(*p) || (*p >= '0' && *p <= '9') || *p == '+' || *p == '-')
			p++;
		if (*p != '>')
			return false;
		*s = p + 1;
	} else {
		while (is_letter(*p))
			p++;
		*s = p;
	}
	*name = (struct text){ start, p - start };
	return name->length >= 3;
}

static bool read_day(const char **s, struct rule_day *d)
{
	*d = (struct rule_day){ .time = 2 * 3600 };
	if (**s == 'M') {
		d->form = MONTH_WEEK;
		++*s;
		if (!read_number(s, 1, 12, &d->month) || *(*s)++ != '.' ||
		    !read_number(s, 1, 5, &d->week) || *(*s)++ != '.' ||
		    !read_number(s, 0, 6, &d->day))
			return false;
	} else if (**s == 'J') {
		d->form = JULIAN;
		++*s;
		if (!read_number(s, 1, 365, &d->day))
			return false;
	} else {
		d->form = ZERO_BASED;
		if (!read_number(s, 0, 365, &d->day))
			return false;
	}
	if (**s == '/') {
		++*s;
		return read_time(s, 167, &d->time);
	}
	return true;
}

static bool read_days(const char **s, struct rule *r)
{
	if (*(*s)++ != ',' || !read_day(s, &r->begin))
		return false;
	return *(*s)++ == ',' && read_day(s, &r->end);
}

bool rule_parse(const char *s, struct rule *r)
{
	const char *usual = USUAL_RULE;
	struct text standard, daylight;
	int west;

	*r = (struct rule){ 0 };
	if (!read_name(&s, &standard) || !read_time(&s, 24, &west))
		return false;
	/* The string says how far west; everything else counts east. */
	r->standard.offset = -west;
	if (*s) {
		r->has_daylight = r->daylight.dst = true;
		r->daylight.offset = r->standard.offset + 3600;
		if (!read_name(&s, &daylight))
			return false;
		if (*s && *s != ',') {
			if (!read_time(&s, 24, &west))
				return false;
			r->daylight.offset = -west;
		}
		if (!read_days(*s ? &s : &usual, r) || *s)
			return false;
		r->daylight.name = zone_name(daylight.start, daylight.length);
	}
	r->standard.name = zone_name(standard.start, standard.length);
	return true;
}

/* The day's midnight, and so much after it, of local time as seconds since 1970. */
static long moment(const struct rule_day *d, long year)
{
	long day;

	if (d->form == MONTH_WEEK) {
		long first = days_from_civil(year, d->month - 1, 1);
		long last = d->month == 12 ? first + 30 :
					     days_from_civil(year, d->month, 1) - 1;
		/* The first such weekday of the month, then weeks; week 5 is the last. */
		day = first + floor_mod(d->day - (first + 4), 7) + 7 * (d->week - 1);
		if (day > last)
			day -= 7;
	} else {
		day = days_from_civil(year, 0, 1) + d->day;
		if (d->form == JULIAN)
			/* February 29 has no number. */
			day += is_leap(year) && d->day >= 60 ? 0 : -1;
	}
	return day * DAY + d->time;
}

/* Changes happen twice a year; times of up to a week before or after their day can
 * bring those of the years around in between. */
struct interval rule_at(const struct rule *r, long t)
{
	struct interval in = { LONG_MIN, LONG_MAX, r->standard };
	struct tm tm;

	if (!r->has_daylight)
		return in;
	if (!civil_from_seconds(t, &tm))
		return in;
	for (long year = tm.tm_year + 1899L; year <= tm.tm_year + 1901L; year++) {
		long begin = moment(&r->begin, year) - r->standard.offset;
		long end = moment(&r->end, year) - r->daylight.offset;
		/* When one year's daylight time goes on to the next one's, there is no
		 * standard time (XBD 8.3: all year). */
		struct {
			long when;
			bool dst;
		} change[2] = { { begin, true }, { end, false } };
		int first = end < begin;
		for (int i = 0; i < 2; i++) {
			long when = change[first ^ i].when;
			bool dst = change[first ^ i].dst;
			if (when <= t && when >= in.start) {
				in.start = when;
				in.time = dst ? r->daylight : r->standard;
			} else if (when > t && when < in.end) {
				in.end = when;
			}
		}
	}
	return in;
}
