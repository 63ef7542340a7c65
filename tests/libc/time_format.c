// not-on: musl: no %k, %l, %P and _ flag, which GNU and BSD have
/* time_format.c: strftime, wcsftime and strptime */
#include <errno.h>
#include <time.h>
#include <wchar.h>
#include "check.h"

static const struct tm sunday = { .tm_year = 116, .tm_mon = 0, .tm_mday = 3, .tm_hour = 13,
				  .tm_min = 4, .tm_sec = 5, .tm_wday = 0, .tm_yday = 2,
				  .tm_gmtoff = 19800, .tm_zone = "IST" };

static const struct {
	const char *format, *text;
} known[] = {
	{ "%a %A %b %B %h", "Sun Sunday Jan January Jan" },
	{ "%c", "Sun Jan  3 13:04:05 2016" },
	{ "%C %d %D %e %F", "20 03 01/03/16  3 2016-01-03" },
	{ "%g %G %V %u %w", "15 2015 53 7 0" },
	{ "%H %I %k %l %M %S", "13 01 13  1 04 05" },
	{ "%j %m %U %W %y %Y", "003 01 01 00 16 2016" },
	{ "%n%t%%", "\n\t%" },
	{ "%p %P %r %R %T", "PM pm 01:04:05 PM 13:04 13:04:05" },
	{ "%x %X %z %Z", "01/03/16 13:04:05 +0530 IST" },
	{ "%Ec %EY %Od %Oy", "Sun Jan  3 13:04:05 2016 2016 03 16" },
	{ "%-d %_d %03d %-H %_m", "3  3 003 13  1" },
	{ "%05Y|%010F", "02016|2016-01-03" },
	{ "", "" },
	{ "plain", "plain" },
};

static void check_known(void)
{
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		char text[256];
		CHECK_INT(strftime(text, sizeof text, known[i].format, &sunday),
			  strlen(known[i].text));
		CHECK_STR(text, known[i].text);
	}
}

static void check_weeks(void)
{
	/* ISO 8601: the week and its year at the ends of years */
	static const struct {
		int year, month, day;
		const char *text;
	} ends[] = {
		{ 2005, 1, 1, "2004-W53-6" },	{ 2005, 1, 2, "2004-W53-7" },
		{ 2005, 12, 31, "2005-W52-6" }, { 2006, 1, 1, "2005-W52-7" },
		{ 2007, 1, 1, "2007-W01-1" },	{ 2007, 12, 30, "2007-W52-7" },
		{ 2007, 12, 31, "2008-W01-1" }, { 2008, 12, 28, "2008-W52-7" },
		{ 2008, 12, 29, "2009-W01-1" }, { 2009, 12, 31, "2009-W53-4" },
		{ 2010, 1, 3, "2009-W53-7" },	{ 2020, 12, 31, "2020-W53-4" },
	};

	for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
		struct tm tm = { .tm_year = ends[i].year - 1900, .tm_mon = ends[i].month - 1,
				 .tm_mday = ends[i].day };
		char text[32];
		timegm(&tm);
		strftime(text, sizeof text, "%G-W%V-%u", &tm);
		CHECK_STR(text, ends[i].text);
	}
}

static void check_room(void)
{
	char text[8] = "";
	wchar_t wide[32];

	CHECK_INT(strftime(text, 6, "%R", &sunday), 5);
	CHECK_STR(text, "13:04");
	CHECK_INT(strftime(text, 5, "%R", &sunday), 0);
	CHECK_INT(strftime(text, 0, "%R", &sunday), 0);
	CHECK_INT(wcsftime(wide, 32, L"%F at %T", &sunday), 22);
	CHECK(!wcscmp(wide, L"2016-01-03 at 13:04:05"));
	CHECK_INT(wcsftime(wide, 22, L"%F at %T", &sunday), 0);
	CHECK_INT(wcsftime(wide, 1, L"%%", &sunday), 0);
}

static void check_round(void)
{
	setenv("TZ", "UTC0", 1);
	for (long t = -5000000000; t < 9000000000; t += 123456789) {
		char text[64], again[64];
		struct tm a, b = { 0 };
		gmtime_r(&t, &a);
		strftime(text, sizeof text, "%Y-%m-%d %H:%M:%S", &a);
		char *end = strptime(text, "%Y-%m-%d %H:%M:%S", &b);
		CHECK(end && !*end && timegm(&b) == t);
		strftime(text, sizeof text, "%a %j %s", &a);
		snprintf(again, sizeof again, "%.3s %03d %ld",
			 &"SunMonTueWedThuFriSat"[3 * a.tm_wday], a.tm_yday + 1, t);
		CHECK_STR(text, again);
	}
}

static void check_parse(void)
{
	struct tm tm = { 0 };
	char *end = strptime("Tuesday, 07 march 1995  11:05:09 pm rest", "%A, %d %b %Y %I:%M:%S %p",
			     &tm);

	CHECK_STR(end, " rest");
	CHECK(tm.tm_year == 95 && tm.tm_mon == 2 && tm.tm_mday == 7 && tm.tm_hour == 23 &&
	      tm.tm_min == 5 && tm.tm_sec == 9 && tm.tm_wday == 2);
	CHECK(strptime("68", "%y", &tm) && tm.tm_year == 168);
	CHECK(strptime("69", "%y", &tm) && tm.tm_year == 69);
	CHECK(strptime("18 56", "%C %y", &tm) && tm.tm_year == -44);
	CHECK(strptime("12:00:00 AM", "%r", &tm) && tm.tm_hour == 0);
	CHECK(strptime("12:00:00 PM", "%r", &tm) && tm.tm_hour == 12);
	CHECK(!strptime("24:00", "%H:%M", &tm));
	CHECK(!strptime("13", "%m", &tm));
	CHECK(!strptime("32", "%d", &tm));
	CHECK(!strptime("Foo", "%a", &tm));
	CHECK(!strptime("", "%Y", &tm));
	CHECK(!strptime("2016-01", "%Y/%m", &tm));
	CHECK_STR(strptime("a  b", "a b", &tm), "");
	CHECK_STR(strptime("5%", "%d%%", &tm), "");
	CHECK_STR(strptime("20240229", "%Y%m%d", &tm), "");
	CHECK(tm.tm_year == 124 && tm.tm_mon == 1 && tm.tm_mday == 29);
}

int main(void)
{
	check_known();
	check_weeks();
	check_room();
	check_round();
	check_parse();
	return done();
}
