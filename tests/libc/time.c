/* time.c: the calendar, and times as text */
#include <errno.h>
#include <limits.h>
#include <time.h>
#include "check.h"

/* Days counted one by one, as people do it. */
static int month_length(long year, int month)
{
	static const char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

	return days[month] +
	       (month == 1 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0));
}

static void check_calendar(void)
{
	long year = 1600, days = -135140;
	int month = 0, day = 1, week_day = 6, year_day = 0, wrong = 0;

	for (; year < 2800; days++) {
		time_t t = days * 86400 + 86399 - (days & 1023);
		struct tm tm;
		gmtime_r(&t, &tm);
		if (tm.tm_year != year - 1900 || tm.tm_mon != month || tm.tm_mday != day ||
		    tm.tm_wday != week_day || tm.tm_yday != year_day || timegm(&tm) != t)
			wrong++;
		week_day = (week_day + 1) % 7;
		year_day++;
		if (++day > month_length(year, month)) {
			day = 1;
			if (++month == 12) {
				month = year_day = 0;
				year++;
			}
		}
	}
	CHECK_INT(wrong, 0);
}

static void check_ends(void)
{
	struct tm tm;
	time_t t;

	t = 67768036191676799;
	CHECK(gmtime_r(&t, &tm) && tm.tm_year == INT_MAX && tm.tm_mon == 11 && tm.tm_mday == 31 &&
	      tm.tm_hour == 23 && tm.tm_sec == 59);
	CHECK_INT(timegm(&tm), t);
	t++;
	errno = 0;
	CHECK(!gmtime_r(&t, &tm) && errno == EOVERFLOW);
	CHECK(!gmtime(&t));
	t = -67768040609740800;
	CHECK(gmtime_r(&t, &tm) && tm.tm_year == INT_MIN && tm.tm_yday == 0);
	CHECK_INT(timegm(&tm), t);
	t--;
	CHECK(!gmtime_r(&t, &tm));
	t = LONG_MAX;
	CHECK(!localtime(&t) && !gmtime(&t) && !ctime(&t));
	t = LONG_MIN;
	CHECK(!localtime(&t) && !gmtime(&t) && !ctime(&t));
	tm = (struct tm){ .tm_year = INT_MAX, .tm_mon = 12, .tm_mday = 1, .tm_wday = 9 };
	CHECK(mktime(&tm) == -1 && tm.tm_wday == 9);
	/* 23:59:59 on the last day of 1969 is -1, too. */
	tm = (struct tm){ .tm_year = 70, .tm_mday = 1, .tm_sec = -1, .tm_wday = 9 };
	CHECK(mktime(&tm) == -1 && tm.tm_wday == 3);
	tm = (struct tm){ .tm_year = 100, .tm_mon = -13, .tm_mday = 400, .tm_hour = -50,
			  .tm_min = 100000, .tm_sec = -100000 };
	CHECK_INT(timegm(&tm), 952664000);
}

static void check_text(void)
{
	struct tm tm = { .tm_year = 73, .tm_mon = 8, .tm_mday = 16, .tm_hour = 1, .tm_min = 3,
			 .tm_sec = 52, .tm_wday = 0 };
	char buf[26];
	time_t t = 116902800;

	CHECK_STR(asctime(&tm), "Sun Sep 16 01:03:52 1973\n");
	tm.tm_mday = 6;
	CHECK_STR(asctime_r(&tm, buf), "Sun Sep  6 01:03:52 1973\n");
	CHECK_STR(ctime(&t), "Sat Sep 15 01:00:00 1973\n");
	CHECK_STR(ctime_r(&t, buf), ctime(&t));
}

static void check_clocks(void)
{
	struct timespec a, b, zero = { 0, 1 };
	time_t now = time(0), stored;

	CHECK(time(&stored) == stored && stored >= now);
	CHECK(timespec_get(&a, TIME_UTC) == TIME_UTC && a.tv_sec >= now);
	CHECK_INT(timespec_get(&a, 99), 0);
	CHECK_INT(clock_gettime(CLOCK_MONOTONIC, &a), 0);
	CHECK_INT(nanosleep(&zero, 0), 0);
	CHECK_INT(clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &a, 0), 0);
	CHECK_INT(clock_gettime(CLOCK_MONOTONIC, &b), 0);
	CHECK(b.tv_sec > a.tv_sec || (b.tv_sec == a.tv_sec && b.tv_nsec > a.tv_nsec));
	CHECK_INT(clock_getres(CLOCK_REALTIME, &a), 0);
	CHECK(a.tv_sec == 0 && a.tv_nsec > 0);
	errno = 0;
	CHECK(clock_gettime(12345, &a) == -1 && errno == EINVAL);
	zero.tv_nsec = 1000000000;
	CHECK_INT(clock_nanosleep(CLOCK_REALTIME, 0, &zero, 0), EINVAL);
	CHECK(clock() >= 0);
	clockid_t id;
	CHECK_INT(clock_getcpuclockid(0, &id), 0);
	CHECK_INT(clock_gettime(id, &a), 0);
	CHECK(clock_getcpuclockid(0x3ffffff, &id) != 0);
	CHECK(difftime(3, 5) == -2);
}

int main(void)
{
	setenv("TZ", "UTC0", 1);
	check_calendar();
	check_ends();
	check_text();
	check_clocks();
	return done();
}
