/* time_zone.c: local times of written-out time zones; the table is of glibc and musl,
 * which agree on it. */
#include <time.h>
#include "check.h"

static const struct {
	const char *zone;
	time_t t;
	const char *text;
	int wday, yday, dst;
	long offset;
	const char *name;
} known[] = {
	{ "UTC0", 3727222984, "2088-02-10 03:43:04", 2, 40, 0, 0, "UTC" },
	{ "UTC0", 707499237, "1992-06-02 15:33:57", 2, 153, 0, 0, "UTC" },
	{ "UTC0", 62044422, "1971-12-20 02:33:42", 1, 353, 0, 0, "UTC" },
	{ "UTC0", 2447995365, "2047-07-29 06:42:45", 1, 209, 0, 0, "UTC" },
	{ "UTC0", 562219598, "1987-10-26 04:06:38", 1, 298, 0, 0, "UTC" },
	{ "UTC0", 3931752800, "2094-08-04 09:33:20", 3, 215, 0, 0, "UTC" },
	{ "EST5EDT,M3.2.0,M11.1.0", 1881206151, "2029-08-12 01:15:51", 0, 223, 1, -14400, "EDT" },
	{ "EST5EDT,M3.2.0,M11.1.0", 3233085416, "2072-06-13 19:16:56", 1, 164, 1, -14400, "EDT" },
	{ "EST5EDT,M3.2.0,M11.1.0", 786904165, "1994-12-08 11:29:25", 4, 341, 0, -18000, "EST" },
	{ "EST5EDT,M3.2.0,M11.1.0", 2295889186, "2042-10-02 14:59:46", 4, 274, 1, -14400, "EDT" },
	{ "EST5EDT,M3.2.0,M11.1.0", 178559281, "1975-08-29 11:48:01", 5, 240, 1, -14400, "EDT" },
	{ "EST5EDT,M3.2.0,M11.1.0", 2123479266, "2037-04-16 03:21:06", 4, 105, 1, -14400, "EDT" },
	{ "CET-1CEST,M3.5.0,M10.5.0/3", 3650864608, "2085-09-09 11:03:28", 0, 251, 1, 7200, "CEST" },
	{ "CET-1CEST,M3.5.0,M10.5.0/3", 1083142680, "2004-04-28 10:58:00", 3, 118, 1, 7200, "CEST" },
	{ "CET-1CEST,M3.5.0,M10.5.0/3", 232798276, "1977-05-18 12:11:16", 3, 137, 1, 7200, "CEST" },
	{ "CET-1CEST,M3.5.0,M10.5.0/3", 1572859805, "2019-11-04 10:30:05", 1, 307, 0, 3600, "CET" },
	{ "CET-1CEST,M3.5.0,M10.5.0/3", 2089214793, "2036-03-15 18:26:33", 6, 74, 0, 3600, "CET" },
	{ "CET-1CEST,M3.5.0,M10.5.0/3", 1700239021, "2023-11-17 17:37:01", 5, 320, 0, 3600, "CET" },
	{ "NZST-12NZDT,M9.5.0,M4.1.0/3", 3703951359, "2087-05-17 07:22:39", 6, 136, 0, 43200, "NZST" },
	{ "NZST-12NZDT,M9.5.0,M4.1.0/3", 2387906922, "2045-09-02 07:28:42", 6, 244, 0, 43200, "NZST" },
	{ "NZST-12NZDT,M9.5.0,M4.1.0/3", 3770051256, "2089-06-20 08:27:36", 1, 170, 0, 43200, "NZST" },
	{ "NZST-12NZDT,M9.5.0,M4.1.0/3", 1625172475, "2021-07-02 08:47:55", 5, 182, 0, 43200, "NZST" },
	{ "NZST-12NZDT,M9.5.0,M4.1.0/3", 1084560516, "2004-05-15 06:48:36", 6, 135, 0, 43200, "NZST" },
	{ "NZST-12NZDT,M9.5.0,M4.1.0/3", 3027488119, "2065-12-08 21:55:19", 2, 341, 1, 46800, "NZDT" },
	{ "<+0330>-3:30<+0430>,J79/24,J263/24", 1817982481, "2027-08-11 15:38:01", 3, 222, 1, 16200, "+0430" },
	{ "<+0330>-3:30<+0430>,J79/24,J263/24", 2555080284, "2050-12-19 20:01:24", 1, 352, 0, 12600, "+0330" },
	{ "<+0330>-3:30<+0430>,J79/24,J263/24", 946348619, "1999-12-28 06:06:59", 2, 361, 0, 12600, "+0330" },
	{ "<+0330>-3:30<+0430>,J79/24,J263/24", 538421550, "1987-01-23 21:02:30", 5, 22, 0, 12600, "+0330" },
	{ "<+0330>-3:30<+0430>,J79/24,J263/24", 1740847870, "2025-03-01 20:21:10", 6, 59, 0, 12600, "+0330" },
	{ "<+0330>-3:30<+0430>,J79/24,J263/24", 252004512, "1977-12-26 20:45:12", 1, 359, 0, 12600, "+0330" },
	{ "IST-1GMT0,M10.5.0,M3.5.0/1", 3854855278, "2092-02-26 09:07:58", 2, 56, 1, 0, "GMT" },
	{ "IST-1GMT0,M10.5.0,M3.5.0/1", 1861061075, "2028-12-22 01:24:35", 5, 356, 1, 0, "GMT" },
	{ "IST-1GMT0,M10.5.0,M3.5.0/1", 1819829211, "2027-09-01 21:06:51", 3, 243, 0, 3600, "IST" },
	{ "IST-1GMT0,M10.5.0,M3.5.0/1", 2178260519, "2039-01-10 08:21:59", 1, 9, 1, 0, "GMT" },
	{ "IST-1GMT0,M10.5.0,M3.5.0/1", 2261970178, "2041-09-05 06:02:58", 4, 247, 0, 3600, "IST" },
	{ "IST-1GMT0,M10.5.0,M3.5.0/1", 3068268455, "2067-03-25 08:47:35", 5, 83, 1, 0, "GMT" },
	{ "XXX4YYY,60,300", 1687322832, "2023-06-21 01:47:12", 3, 171, 1, -10800, "YYY" },
	{ "XXX4YYY,60,300", 1777778720, "2026-05-03 00:25:20", 0, 122, 1, -10800, "YYY" },
	{ "XXX4YYY,60,300", 3471458511, "2080-01-02 18:01:51", 2, 1, 0, -14400, "XXX" },
	{ "XXX4YYY,60,300", 2095348439, "2036-05-25 14:13:59", 0, 145, 1, -10800, "YYY" },
	{ "XXX4YYY,60,300", 280517738, "1978-11-21 13:35:38", 2, 324, 0, -14400, "XXX" },
	{ "XXX4YYY,60,300", 3837427242, "2091-08-08 13:00:42", 3, 219, 1, -10800, "YYY" },
	{ "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", 2843976588, "2060-02-14 06:29:48", 6, 44, 0, -10800, "-03" },
	{ "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", 1852173919, "2028-09-10 02:45:19", 0, 253, 1, -7200, "-02" },
	{ "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", 1214554850, "2008-06-27 06:20:50", 5, 178, 1, -7200, "-02" },
	{ "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", 1894362781, "2030-01-11 08:53:01", 5, 10, 0, -10800, "-03" },
	{ "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", 3481695744, "2080-04-30 07:42:24", 2, 120, 1, -7200, "-02" },
	{ "<-03>3<-02>,M3.5.0/-2,M10.5.0/-1", 3012098370, "2065-06-13 03:59:30", 6, 163, 1, -7200, "-02" },
};

static void use(const char *zone)
{
	setenv("TZ", zone, 1);
	tzset();
}

static time_t local(int year, int month, int day, int hour, int minute, int dst)
{
	struct tm tm = { .tm_year = year - 1900, .tm_mon = month - 1, .tm_mday = day,
			 .tm_hour = hour, .tm_min = minute, .tm_isdst = dst };

	return mktime(&tm);
}

static void check_known(void)
{
	for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
		char text[64];
		struct tm tm;
		use(known[i].zone);
		CHECK(localtime_r(&known[i].t, &tm) == &tm);
		strftime(text, sizeof text, "%F %T", &tm);
		CHECK_STR(text, known[i].text);
		CHECK_INT(tm.tm_wday, known[i].wday);
		CHECK_INT(tm.tm_yday, known[i].yday);
		CHECK_INT(tm.tm_isdst, known[i].dst);
		CHECK_INT(tm.tm_gmtoff, known[i].offset);
		CHECK_STR(tm.tm_zone, known[i].name);
		CHECK_INT(mktime(&tm), known[i].t);
	}
}

static void check_changes(void)
{
	struct tm tm;
	time_t t;

	use("EST5EDT,M3.2.0,M11.1.0");
	CHECK_INT(timezone, 18000);
	CHECK(daylight != 0);
	CHECK_STR(tzname[0], "EST");
	CHECK_STR(tzname[1], "EDT");
	/* The second before a change, and the change. */
	t = 1710053999;
	CHECK_INT(localtime(&t)->tm_hour, 1);
	t++;
	CHECK_INT(localtime(&t)->tm_hour, 3);
	CHECK_INT(localtime(&t)->tm_isdst, 1);
	/* Times that happen twice are told apart by tm_isdst. */
	CHECK_INT(local(2024, 11, 3, 1, 30, 1), 1730611800);
	CHECK_INT(local(2024, 11, 3, 1, 30, 0), 1730615400);
	/* By the other clock than the one in use then. */
	CHECK_INT(local(2024, 7, 1, 12, 0, 0), 1719853200);
	CHECK_INT(local(2024, 1, 1, 12, 0, 1), 1704124800);
	/* In the gap: an hour before or after it, but the same one everywhere in it. */
	t = local(2024, 3, 10, 2, 30, -1);
	CHECK(t == 1710055800 || t == 1710052200);
	tm = (struct tm){ .tm_year = 124, .tm_mon = 14, .tm_mday = -40, .tm_hour = 100, .tm_isdst = -1 };
	CHECK_INT(mktime(&tm), 1737622800);
	CHECK_INT(tm.tm_mon, 0);
	CHECK_INT(tm.tm_mday, 23);
	CHECK_INT(tm.tm_yday, 22);
	CHECK_INT(tm.tm_wday, 4);
	CHECK_INT(tm.tm_isdst, 0);

	/* localtime looks at TZ each time. */
	t = 0;
	setenv("TZ", "ABC-1", 1);
	CHECK_INT(localtime(&t)->tm_hour, 1);
	CHECK_STR(localtime(&t)->tm_zone, "ABC");
	setenv("TZ", "DEF+1:30:15", 1);
	CHECK_INT(localtime(&t)->tm_sec, 45);
	CHECK_INT(localtime(&t)->tm_mday, 31);
	setenv("TZ", "", 1);
	CHECK_INT(localtime(&t)->tm_hour, 0);
}

int main(void)
{
	check_known();
	check_changes();
	return done();
}
