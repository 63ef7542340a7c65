/* when.c: dates as people write them (see when.h)
 *
 * A date is a list of items in any order: a calendar date, a time of day, a zone, a day of
 * the week, and relative items ("2 days ago").  Each kind but the last may come once.  An
 * item is recognized by its first tokens; parse() tries one form after another. */
#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "when.h"
#include "when_token.h"

#define BILLION 1000000000

struct when {
	const struct token *t; /* the next token */
	int dates, times, weekdays, zones, relatives;
	long long year, month, day;
	int year_digits;
	long long hour, minute, second;
	long ns;
	long long weekday, ordinal;
	long long east; /* minutes */
	int local;      /* zone is tzname[local]; -1: it is not */
	long long relative[UNITS];
	long relative_ns;
	/* the last relative item, in case "ago" follows */
	enum unit last_unit;
	long long last;
	long last_ns;
};

static bool is(const struct token *t, enum token_kind kind)
{
	return t->kind == kind;
}

static bool is_sign(const struct token *t, char c)
{
	return t->kind == SIGN && t->value == c;
}

static void set_year(struct when *w, const struct token *t)
{
	w->year = t->value < 0 ? -t->value : t->value;
	w->year_digits = t->digits;
	if (t->digits == 2)
		w->year += w->year < 69 ? 2000 : 1900;
}

static void set_date(struct when *w, const struct token *year, long long month, long long day)
{
	if (year)
		set_year(w, year);
	w->month = month < 0 ? -month : month;
	w->day = day < 0 ? -day : day;
	w->dates++;
}

/* +5, +530, +05:30 */
static bool offset(struct when *w)
{
	const struct token *t = w->t++;
	long long hours = t->value, minutes = 0;

	if (is_sign(w->t, ':') && is(w->t + 1, NUMBER)) {
		minutes = w->t[1].value;
		w->t += 2;
	} else if (t->digits > 2) {
		hours = t->value / 100;
		minutes = llabs(t->value % 100);
	}
	if (minutes > 59 || hours < -24 || hours > 24)
		return false;
	w->east += hours * 60 + (t->negative ? -minutes : minutes);
	return w->east >= -24 * 60 && w->east <= 24 * 60;
}

/* After the hours: "am" or "pm". */
static bool half(struct when *w)
{
	if (w->hour < 1 || w->hour > 12)
		return false;
	w->hour = w->hour % 12 + w->t++->value;
	return true;
}

/* H:M[:S[.FRACTION]] [am | pm | OFFSET] */
static bool clock_time(struct when *w)
{
	const struct token *t = w->t;

	w->times++;
	w->hour = t[0].value;
	w->minute = t[2].value;
	w->second = w->ns = 0;
	w->t += 3;
	if (is_sign(w->t, ':')) {
		if (!is(w->t + 1, NUMBER) && !(is(w->t + 1, DECIMAL) && w->t[1].digits))
			return false;
		w->second = w->t[1].value;
		w->ns = w->t[1].ns;
		w->t += 2;
	}
	if (is(w->t, MERIDIAN))
		return half(w);
	if (is(w->t, SIGNED)) {
		w->zones++;
		return offset(w);
	}
	return true;
}

static bool is_clock(const struct token *t)
{
	return is(t, NUMBER) && is_sign(t + 1, ':') && is(t + 2, NUMBER);
}

/* Digits alone: a year where one is missing, else YYYYMMDD, else HH or HHMM. */
static bool bare_number(struct when *w)
{
	const struct token *t = w->t++;

	if (w->dates && !w->year_digits && !w->relatives && (w->times || t->digits > 2)) {
		set_year(w, t);
		w->year_digits = t->digits;
	} else if (t->digits > 4) {
		set_date(w, 0, t->value / 100 % 100, t->value % 100);
		w->year = t->value / 10000;
		w->year_digits = t->digits - 4;
	} else {
		w->times++;
		w->hour = t->digits > 2 ? t->value / 100 : t->value;
		w->minute = t->digits > 2 ? t->value % 100 : 0;
		w->second = w->ns = 0;
	}
	return true;
}

/* ISO 8601's T between a date and a time; the time may be without colons. */
static bool skip_t(struct when *w)
{
	if (!is(w->t, LETTER_T) || !is(w->t + 1, NUMBER))
		return true;
	w->t++;
	if (is_clock(w->t))
		return clock_time(w);
	const struct token *t = w->t++;
	int seconds = t->digits == 6;
	if (t->digits != 4 && !seconds)
		return false;
	w->times++;
	w->hour = t->value / (seconds ? 10000 : 100);
	w->minute = t->value / (seconds ? 100 : 1) % 100;
	w->second = seconds ? t->value % 100 : 0;
	w->ns = 0;
	if (!is(w->t, SIGNED))
		return true;
	w->zones++;
	return offset(w);
}

/* What begins with a number and is not relative. */
static bool from_number(struct when *w)
{
	const struct token *t = w->t;

	if (is_clock(t))
		return clock_time(w);
	if (is(t + 1, MERIDIAN)) {
		w->times++;
		w->hour = t->value;
		w->minute = w->second = w->ns = 0;
		w->t++;
		return half(w);
	}
	if (is_sign(t + 1, '/') && is(t + 2, NUMBER)) {
		bool three = is_sign(t + 3, '/') && is(t + 4, NUMBER);
		if (three && t->digits >= 4)
			set_date(w, t, t[2].value, t[4].value);
		else
			set_date(w, three ? t + 4 : 0, t->value, t[2].value);
		w->t += three ? 5 : 3;
		return true;
	}
	if (is(t + 1, SIGNED) && t[1].value <= 0 && is(t + 2, SIGNED) && t[2].value <= 0) {
		set_date(w, t, t[1].value, t[2].value);
		w->t += 3;
		return skip_t(w);
	}
	if (is(t + 1, MONTH)) {
		bool year = (is(t + 2, NUMBER) || is(t + 2, SIGNED)) && !is_clock(t + 2) &&
			    !is(t + 3, MERIDIAN);
		set_date(w, year ? t + 2 : 0, t[1].value, t->value);
		w->t += year ? 3 : 2;
		return true;
	}
	if (t->digits == 8 && is(t + 1, LETTER_T) && is(t + 2, NUMBER))
		return bare_number(w) && skip_t(w);
	return bare_number(w);
}

/* MONTH DAY, MONTH DAY, YEAR or MONTH-DAY-YEAR */
static bool from_month(struct when *w)
{
	const struct token *t = w->t;

	if (is(t + 1, SIGNED) && is(t + 2, SIGNED)) {
		set_date(w, t + 2, t->value, t[1].value);
		w->t += 3;
	} else if (is(t + 1, NUMBER)) {
		bool year = is_sign(t + 2, ',') && is(t + 3, NUMBER);
		set_date(w, year ? t + 3 : 0, t->value, t[1].value);
		w->t += year ? 4 : 2;
	} else {
		return false;
	}
	return true;
}

/* count of the unit at the next token, which may be "ago" */
static bool relative(struct when *w, long long count, long ns)
{
	const struct token *unit = w->t++;

	if (ns && unit->unit != SECOND_UNIT)
		return false;
	w->relatives++;
	if (is(w->t, AGO)) {
		w->t++;
		if (__builtin_sub_overflow(0, count, &count))
			return false;
		ns = -ns;
	}
	w->relative_ns += ns;
	return !__builtin_mul_overflow(count, unit->value, &count) &&
	       !__builtin_add_overflow(w->relative[unit->unit], count, &w->relative[unit->unit]);
}

static bool zone(struct when *w)
{
	const struct token *t = w->t++;

	w->zones++;
	w->east = t->value;
	if (is(w->t, DST)) {
		w->t++;
		w->east += 60;
	} else if (is(w->t, SIGNED) && !is(w->t + 1, UNIT)) {
		return offset(w);
	} else if (t->local) {
		w->local = t->summer;
	}
	return true;
}

static bool item(struct when *w)
{
	const struct token *t = w->t;

	switch (t->kind) {
	case NUMBER:
	case SIGNED:
	case DECIMAL:
	case ORDINAL:
		if (is(t + 1, UNIT)) {
			w->t++;
			return relative(w, t->value, t->ns);
		}
		if (is(t + 1, WEEKDAY) && (is(t, NUMBER) || is(t, ORDINAL))) {
			w->weekdays++;
			w->ordinal = t->value;
			w->weekday = t[1].value;
			w->t += 2;
			return true;
		}
		return t->kind == NUMBER && from_number(w);
	case MONTH:
		return from_month(w);
	case WEEKDAY:
		w->weekdays++;
		w->weekday = t->value;
		w->ordinal = 0;
		w->t += is_sign(t + 1, ',') ? 2 : 1;
		return true;
	case UNIT:
		return relative(w, 1, 0);
	case DAYS_ON:
		w->relatives++;
		w->relative[DAY_UNIT] += t->value;
		w->t++;
		return true;
	case ZONE:
		return zone(w);
	default:
		return false;
	}
}

static bool put(int *field, long long value)
{
	*field = value;
	return *field == value;
}

static bool add(int *field, long long value)
{
	return !__builtin_add_overflow(value, *field, &value) && put(field, value);
}

static bool same(const struct tm *a, const struct tm *b)
{
	return a->tm_year == b->tm_year && a->tm_mon == b->tm_mon && a->tm_mday == b->tm_mday &&
	       a->tm_hour == b->tm_hour && a->tm_min == b->tm_min && a->tm_sec == b->tm_sec;
}

/* To seconds; false past the range.  (-1 is a time too: only an error leaves tm_wday.) */
static bool seconds(struct tm *tm, const struct when *w, time_t *out)
{
	bool zoned = w->zones && w->local < 0;

	tm->tm_wday = -1;
	*out = zoned ? timegm(tm) : mktime(tm);
	return tm->tm_wday >= 0 && (!zoned || !__builtin_sub_overflow(*out, w->east * 60, out));
}

/* The moment that the items mean, taken together. */
static bool resolve(struct when *w, struct timespec now, struct timespec *out)
{
	bool clock = !w->times && w->relatives && !w->dates && !w->weekdays;
	struct tm tm;
	time_t t;

	if (!localtime_r(&now.tv_sec, &tm))
		return false;
	if (w->dates) {
		if (w->year_digits && (__builtin_sub_overflow(w->year, 1900, &w->year) ||
				       !put(&tm.tm_year, w->year)))
			return false;
		if (!put(&tm.tm_mon, w->month - 1) || !put(&tm.tm_mday, w->day))
			return false;
	}
	if (!clock && (!put(&tm.tm_hour, w->hour) || !put(&tm.tm_min, w->minute) ||
		       !put(&tm.tm_sec, w->second)))
		return false;
	if (!clock || w->zones)
		tm.tm_isdst = w->local;
	/* normalized, what is in no calendar, or skipped by summer time, is another */
	struct tm calendar = tm, exact = tm;
	timegm(&calendar);
	if (!same(&calendar, &tm) || !seconds(&exact, w, &t) ||
	    (!same(&exact, &tm) && w->local < 0))
		return false;
	if (w->weekdays && !w->dates) {
		long long days = (w->weekday - exact.tm_wday + 7) % 7;
		days += 7 * (w->ordinal - (w->ordinal > 0 && days));
		if (!add(&tm.tm_mday, days))
			return false;
	}
	if (!add(&tm.tm_year, w->relative[YEAR_UNIT]) ||
	    !add(&tm.tm_mon, w->relative[MONTH_UNIT]) ||
	    !add(&tm.tm_mday, w->relative[DAY_UNIT]) || !seconds(&tm, w, &t))
		return false;

	long long ns = (clock ? now.tv_nsec : w->ns) + w->relative_ns, s;
	if (__builtin_mul_overflow(w->relative[HOUR_UNIT], 3600, &s) ||
	    __builtin_add_overflow(t, s, &t) ||
	    __builtin_mul_overflow(w->relative[MINUTE_UNIT], 60, &s) ||
	    __builtin_add_overflow(t, s, &t) ||
	    __builtin_add_overflow(t, w->relative[SECOND_UNIT], &t) ||
	    __builtin_add_overflow(t, ns / BILLION - (ns % BILLION < 0), &t))
		return false;
	*out = (struct timespec){ t, (ns % BILLION + BILLION) % BILLION };
	return true;
}

static bool parse(const char *s, struct timespec now, struct timespec *out)
{
	struct token tokens[MOST_TOKENS], seconds = { 0 };
	struct when w = { .t = tokens, .local = -1 };

	s += strspn(s, " \t\n");
	if (*s == '@') {
		s++;
		if (!scan_decimal(&s, &seconds) || s[strspn(s, " \t\n")])
			return false;
		*out = (struct timespec){ seconds.value, seconds.ns };
		return true;
	}
	if (!tokenize(s, tokens))
		return false;
	while (!is(w.t, END))
		if (!item(&w))
			return false;
	if (w.dates > 1 || w.times > 1 || w.weekdays > 1 || w.zones > 1)
		return false;
	return resolve(&w, now, out);
}

/* TZ="ZONE" at the start holds for this date only. */
bool parse_date(const char *s, struct timespec now, struct timespec *out)
{
	static const char prefix[] = "TZ=\"";
	const char *end;

	s += strspn(s, " \t\n");
	tzset();
	if (strncmp(s, prefix, 4) || !(end = strchr(s + 4, '"')))
		return parse(s, now, out);

	char *zone = strndup(s + 4, end - s - 4), *old = getenv("TZ");
	old = old ? strdup(old) : 0;
	bool good = zone && !setenv("TZ", zone, 1);
	tzset();
	good = good && parse(end + 1, now, out);
	if (old)
		setenv("TZ", old, 1);
	else
		unsetenv("TZ");
	tzset();
	free(zone);
	free(old);
	return good;
}
