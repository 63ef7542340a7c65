/* strftime.c: a date by a format (C17 7.27.3.5, POSIX.1-2024 strftime, and GNU's
 * %k %l %P %s and flags).
 *
 *   %[flags][width][E|O]conversion
 *
 *   0 _ -   pad numbers with zeros, with spaces, not at all
 *   +       as 0, and a sign before years of more digits than usual
 *   ^ #     upper case, the other case
 *
 * All locales here write dates as the POSIX locale does, so E and O change nothing. */
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "civil.h"
#include "format.h"
#include "sys.h"
#include "timelib.h"
#include "zone.h"

/* Where the result goes; full once something did not fit. */
struct output {
	char *to, *end;
	bool full;
};

struct spec {
	char pad; /* '0', '_', '-', '+', or 0: as usual */
	bool upper, other_case;
	int width; /* -1: none */
};

static char *room(struct output *out, size_t count)
{
	if (count > (size_t)(out->end - out->to)) {
		out->full = true;
		return 0;
	}
	char *p = out->to;
	out->to += count;
	return p;
}

static void put_char(struct output *out, char c)
{
	char *p = room(out, 1);

	if (p)
		*p = c;
}

static void put_fill(struct output *out, char c, int count)
{
	char *p = count > 0 ? room(out, count) : 0;

	if (p)
		memset(p, c, count);
}

static void put_bytes(struct output *out, const char *s, size_t length)
{
	char *p = room(out, length);

	if (p)
		memcpy(p, s, length);
}

/* Text: spaces in front where it is narrower than asked. */
static void put_text(struct output *out, const struct spec *spec, const char *s, size_t length,
		     bool lower)
{
	char *start = out->to;

	if (spec->width < 0 && !spec->upper && !lower) {
		put_bytes(out, s, length);
		return;
	}
	put_fill(out, spec->pad == '0' || spec->pad == '+' ? '0' : ' ',
		 spec->pad == '-' ? 0 : spec->width - (int)length);
	put_bytes(out, s, length);
	if (out->full)
		return;
	for (char *p = start; p < out->to; p++)
		if (lower && *p >= 'A' && *p <= 'Z')
			*p += 'a' - 'A';
		else if (spec->upper && *p >= 'a' && *p <= 'z')
			*p -= 'a' - 'A';
}

/* A number of so many digits, usually padded with that. */
static void put_number(struct output *out, const struct spec *spec, long value, int digits,
		       char pad)
{
	char text[24], *p = text + sizeof text;
	bool minus = value < 0;
	unsigned long n = minus ? -(unsigned long)value : (unsigned long)value;

	do
		*--p = '0' + n % 10;
	while (n /= 10);
	if (spec->pad)
		pad = spec->pad;
	int length = text + sizeof text - p;
	/* The sign counts as one of a width that was asked for, and as one more than the
	 * usual digits. */
	char sign = minus ? '-' : 0;
	if (pad == '+') {
		if (!minus && (length > digits || spec->width > digits))
			sign = '+';
		pad = '0';
	}
	int width = spec->width >= 0 ? spec->width : digits;
	if (pad == '-')
		width = 0;
	int fill = width - length - !!sign;
	if (pad == '_') {
		put_fill(out, ' ', fill);
		fill = 0;
	}
	if (sign)
		put_char(out, sign);
	put_fill(out, '0', fill);
	put_bytes(out, p, length);
}

/* Two digits, the everyday case. */
static void put_pair(struct output *out, const struct spec *spec, int n, char pad)
{
	char *p;

	if (spec->pad || spec->width >= 0 || (unsigned)n > 99) {
		put_number(out, spec, n, 2, pad);
	} else if ((p = room(out, 2))) {
		put_2(p, n);
		if (n < 10)
			*p = pad == '_' ? ' ' : '0';
	}
}

/* Four digits, as most years have. */
static void put_year(struct output *out, const struct spec *spec, long year)
{
	char *p;

	if (spec->pad || spec->width >= 0 || year < 0 || year > 9999)
		put_number(out, spec, year, 4, '0');
	else if ((p = room(out, 4)))
		put_2(put_2(p, year / 100), year % 100);
}

/* Year and day of the week: how many weeks since the first one that begins with
 * that weekday. */
static int week(const struct tm *tm, int first_day)
{
	return (tm->tm_yday + 7 - (int)floor_mod(tm->tm_wday - first_day, 7)) / 7;
}

/* The week with the year's first Thursday is week 1. */
int __iso_week(const struct tm *tm, long *year)
{
	int monday = tm->tm_yday - (int)floor_mod(tm->tm_wday + 6, 7);
	long y = tm->tm_year + 1900L;

	*year = y;
	/* Thursday of this week */
	int thursday = monday + 3;
	if (thursday < 0) {
		*year = y - 1;
		thursday += 365 + is_leap(y - 1);
	} else if (thursday >= 365 + is_leap(y)) {
		*year = y + 1;
		thursday -= 365 + is_leap(y);
	}
	return thursday / 7 + 1;
}

static void put_format(struct output *, const char *, const struct tm *);

/* A conversion that stands for a longer format: as text. */
static void put_composite(struct output *out, const struct spec *spec, const char *format,
			  const struct tm *tm)
{
	char *start = out->to;

	put_format(out, format, tm);
	if (out->full)
		return;
	int length = out->to - start;
	if (spec->width > length && spec->pad != '-') {
		int fill = spec->width - length;
		if (!room(out, fill))
			return;
		memmove(start + fill, start, length);
		memset(start, spec->pad == '0' || spec->pad == '+' ? '0' : ' ', fill);
	}
	for (char *p = start; spec->upper && p < out->to; p++)
		if (*p >= 'a' && *p <= 'z')
			*p -= 'a' - 'A';
}

/* %F: a width is for the whole; the year gets what month and day leave. */
static void put_date(struct output *out, const struct spec *spec, const struct tm *tm)
{
	struct spec year = { .pad = spec->pad, .width = spec->width > 6 ? spec->width - 6 :
							spec->width >= 0 ? 0 : -1 };
	const struct spec plain = { .width = -1 };

	if (!year.pad && spec->width < 0)
		year.pad = '+';
	put_number(out, &year, tm->tm_year + 1900L, 4, '0');
	put_char(out, '-');
	put_pair(out, &plain, tm->tm_mon + 1, '0');
	put_char(out, '-');
	put_pair(out, &plain, tm->tm_mday, '0');
}

static void put_zone_offset(struct output *out, const struct spec *spec, const struct tm *tm)
{
	long minutes = tm->tm_gmtoff / 60;
	struct spec four = *spec;

	if (tm->tm_isdst < 0)
		return;
	bool west = tm->tm_gmtoff < 0;
	if (west)
		minutes = -minutes;
	long value = minutes / 60 * 100 + minutes % 60;
	int width = spec->width > 5 ? spec->width - 1 : 4;
	if (four.pad == '_') {
		/* Spaces go before the sign. */
		int digits = value >= 1000 ? 4 : value >= 100 ? 3 : value >= 10 ? 2 : 1;
		put_fill(out, ' ', width - digits);
		width = digits;
		four.pad = '0';
	}
	put_char(out, west ? '-' : '+');
	if (four.pad == '+')
		four.pad = '0';
	four.width = width;
	put_number(out, &four, value, 4, '0');
}

static void put_seconds(struct output *out, const struct spec *spec, const struct tm *tm)
{
	struct tm copy = *tm;

	put_number(out, spec, mktime(&copy), 1, '0');
}

static int hour_12(const struct tm *tm)
{
	int hour = tm->tm_hour % 12;

	return hour == 0 ? 12 : hour;
}

/* One conversion; false when there is none of that letter. */
static bool convert(struct output *out, char c, struct spec *spec, const struct tm *tm)
{
	const char *s;
	long year;
	int w;

	switch (c) {
	case 'a':
	case 'A':
		s = __day_name(tm->tm_wday);
		spec->upper |= spec->other_case;
		put_text(out, spec, s, c == 'a' && s[1] ? 3 : strlen(s), false);
		break;
	case 'b':
	case 'h':
	case 'B':
		s = __month_name(tm->tm_mon);
		spec->upper |= spec->other_case;
		put_text(out, spec, s, c != 'B' && s[1] ? 3 : strlen(s), false);
		break;
	case 'c':
		put_composite(out, spec, "%a %b %e %H:%M:%S %Y", tm);
		break;
	case 'C':
		put_number(out, spec, floor_div(tm->tm_year + 1900L, 100), 2, '0');
		break;
	case 'd':
		put_pair(out, spec, tm->tm_mday, '0');
		break;
	case 'D':
	case 'x':
		put_composite(out, spec, "%m/%d/%y", tm);
		break;
	case 'e':
		put_pair(out, spec, tm->tm_mday, '_');
		break;
	case 'F':
		put_date(out, spec, tm);
		break;
	case 'g':
		__iso_week(tm, &year);
		put_pair(out, spec, floor_mod(year, 100), '0');
		break;
	case 'G':
		__iso_week(tm, &year);
		put_number(out, spec, year, 4, '0');
		break;
	case 'H':
		put_pair(out, spec, tm->tm_hour, '0');
		break;
	case 'I':
		put_pair(out, spec, hour_12(tm), '0');
		break;
	case 'j':
		put_number(out, spec, tm->tm_yday + 1L, 3, '0');
		break;
	case 'k':
		put_pair(out, spec, tm->tm_hour, '_');
		break;
	case 'l':
		put_pair(out, spec, hour_12(tm), '_');
		break;
	case 'm':
		put_pair(out, spec, tm->tm_mon + 1, '0');
		break;
	case 'M':
		put_pair(out, spec, tm->tm_min, '0');
		break;
	case 'n':
		put_text(out, spec, "\n", 1, false);
		break;
	case 'p':
	case 'P':
		put_text(out, spec, tm->tm_hour < 12 ? "AM" : "PM", 2,
			 c == 'P' || spec->other_case);
		break;
	case 'r':
		put_composite(out, spec, "%I:%M:%S %p", tm);
		break;
	case 'R':
		put_composite(out, spec, "%H:%M", tm);
		break;
	case 's':
		put_seconds(out, spec, tm);
		break;
	case 'S':
		put_pair(out, spec, tm->tm_sec, '0');
		break;
	case 't':
		put_text(out, spec, "\t", 1, false);
		break;
	case 'T':
	case 'X':
		put_composite(out, spec, "%H:%M:%S", tm);
		break;
	case 'u':
		put_number(out, spec, tm->tm_wday == 0 ? 7 : tm->tm_wday, 1, '0');
		break;
	case 'U':
		put_pair(out, spec, week(tm, 0), '0');
		break;
	case 'V':
		w = __iso_week(tm, &year);
		put_pair(out, spec, w, '0');
		break;
	case 'w':
		put_number(out, spec, tm->tm_wday, 1, '0');
		break;
	case 'W':
		put_pair(out, spec, week(tm, 1), '0');
		break;
	case 'y':
		put_pair(out, spec, floor_mod(tm->tm_year, 100), '0');
		break;
	case 'Y':
		put_year(out, spec, tm->tm_year + 1900L);
		break;
	case 'z':
		put_zone_offset(out, spec, tm);
		break;
	case 'Z':
		s = tm->tm_isdst >= 0 && tm->tm_zone ? tm->tm_zone : "";
		put_text(out, spec, s, strlen(s), spec->other_case);
		break;
	case '%':
		put_text(out, spec, "%", 1, false);
		break;
	default:
		return false;
	}
	return true;
}

static const char *read_spec(const char *f, struct spec *spec)
{
	*spec = (struct spec){ .width = -1 };
	for (;; f++) {
		if (*f == '0' || *f == '_' || *f == '-' || *f == '+')
			spec->pad = *f;
		else if (*f == '^')
			spec->upper = true;
		else if (*f == '#')
			spec->other_case = true;
		else
			break;
	}
	for (int width = 0; *f >= '0' && *f <= '9'; f++) {
		/* Any width beyond this does not fit anywhere either. */
		if (width < 100000000)
			width = width * 10 + *f - '0';
		spec->width = width;
	}
	if (*f == 'E' || *f == 'O')
		f++;
	return f;
}

/* What the conversions that are two digits give, -1 for all others. */
static int pair_of(char c, const struct tm *tm)
{
	switch (c) {
	case 'd': return tm->tm_mday;
	case 'H': return tm->tm_hour;
	case 'M': return tm->tm_min;
	case 'S': return tm->tm_sec;
	case 'm': return tm->tm_mon + 1;
	}
	return -1;
}

static inline bool is_pair(int n)
{
	return (unsigned)n < 100;
}

/* The everyday conversions, without flags, of values in their usual range, where there is room for
 * any of them.  Returns what comes after it; null for what is none of them. */
enum { USUAL_ROOM = 8 };

static char *put_usual(char *to, char c, const struct tm *tm)
{
	int pair = pair_of(c, tm), minutes = tm->tm_gmtoff / 60;
	unsigned year = tm->tm_year + 1900u;
	const char *name;

	if (is_pair(pair))
		return put_2(to, pair);
	switch (c) {
	case 'a':
	case 'b':
		name = c == 'a' ? __day_name(tm->tm_wday) : __month_name(tm->tm_mon);
		if (!name[1])
			break;
		memcpy(to, name, 3);
		return to + 3;
	case 'T':
		if (!is_pair(tm->tm_hour) || !is_pair(tm->tm_min) || !is_pair(tm->tm_sec))
			break;
		to = put_2(to, tm->tm_hour);
		*to++ = ':';
		to = put_2(to, tm->tm_min);
		*to++ = ':';
		return put_2(to, tm->tm_sec);
	case 'Y':
		if (year > 9999)
			break;
		return put_2(put_2(to, year / 100), year % 100);
	case 'z':
		if (tm->tm_isdst < 0 || tm->tm_gmtoff % 60 || !is_pair(abs(minutes) / 60))
			break;
		*to++ = minutes < 0 ? '-' : '+';
		return put_2(put_2(to, abs(minutes) / 60), abs(minutes) % 60);
	}
	return 0;
}

/* A conversion with all that may come before its letter; returns what is after it. */
static const char *put_conversion(struct output *out, const char *start, const struct tm *tm)
{
	struct spec spec;
	const char *f = read_spec(start + 1, &spec);

	/* What is no conversion is itself. */
	if (!*f || !convert(out, *f, &spec, tm))
		put_bytes(out, start, f + !!*f - start);
	return f + !!*f;
}

static void put_format(struct output *out, const char *f, const struct tm *tm)
{
	char *to = out->to, *end = out->end, *after;

	for (; *f; f++) {
		if (*f != '%' && to < end) {
			*to++ = *f;
		} else if (*f == '%' && end - to >= USUAL_ROOM && (after = put_usual(to, f[1], tm))) {
			to = after;
			f++;
		} else {
			out->to = to;
			if (*f == '%')
				f = put_conversion(out, f, tm) - 1;
			else
				out->full = true;
			if (out->full)
				return;
			to = out->to;
		}
	}
	out->to = to;
}

size_t __strftime(char *buf, size_t size, const char *format, const struct tm *tm)
{
	struct output out = { buf, buf + size, false };

	put_format(&out, format, tm);
	put_char(&out, 0);
	if (out.full) {
		sys_fail(ERANGE);
		return 0;
	}
	return out.to - 1 - buf;
}

size_t strftime(char *restrict buf, size_t size, const char *restrict format,
		const struct tm *restrict tm)
{
	return __strftime(buf, size, format, tm);
}
