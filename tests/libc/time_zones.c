// not-on: musl: mktime gives times that the clock never shows (C17 7.27.2.3), and CST6CDT no history
/* time_zones.c: zones of all continents, against the changes that zdump lists */
#include <time.h>
#include "check.h"

static const char *const zones[] = {
	"Europe/Berlin", "Europe/Dublin", "America/New_York", "America/Sao_Paulo", "America/Nuuk",
	"Africa/Casablanca", "Asia/Kolkata", "Asia/Gaza", "Australia/Lord_Howe", "Pacific/Apia",
	"Pacific/Chatham", "Antarctica/Troll", "Africa/Monrovia", "Asia/Tehran", "CST6CDT",
};

/* Wed Mar 26 01:00:00 1980 UT = Wed Mar 26 02:00:00 1980 CET isdst=0 gmtoff=3600 */
static int check_line(const char *line)
{
	struct tm utc = { 0 }, local = { 0 }, got;
	char name[50];
	long offset;
	const char *equal = strstr(line, " = ");

	if (!equal || !strptime(strchr(line, ' ') + 2, "%a %b %d %H:%M:%S %Y", &utc))
		return 0;
	const char *rest = strptime(equal + 3, "%a %b %d %H:%M:%S %Y", &local);
	if (!rest || sscanf(rest, " %49s isdst=%d gmtoff=%ld", name, &local.tm_isdst, &offset) != 3)
		return 0;
	time_t t = timegm(&utc);
	CHECK(localtime_r(&t, &got) == &got);
	int good = got.tm_year == local.tm_year && got.tm_mon == local.tm_mon &&
		   got.tm_mday == local.tm_mday && got.tm_hour == local.tm_hour &&
		   got.tm_min == local.tm_min && got.tm_sec == local.tm_sec &&
		   got.tm_wday == local.tm_wday && got.tm_isdst == local.tm_isdst &&
		   got.tm_gmtoff == offset && !strcmp(got.tm_zone, name);
	if (!good)
		printf("%s: %s", getenv("TZ"), line);
	CHECK(good);
	/* Back: that time, or another one that the clock shows alike. */
	struct tm again = got;
	time_t back = mktime(&again);
	CHECK(localtime_r(&back, &again) && again.tm_mday == got.tm_mday &&
	      again.tm_hour == got.tm_hour && again.tm_min == got.tm_min &&
	      again.tm_sec == got.tm_sec && again.tm_isdst == got.tm_isdst);
	return 1;
}

int main(void)
{
	if (system("zdump -v UTC >/dev/null 2>&1")) {
		printf("skipped: there is no zdump\n");
		CHECK(1);
		return done();
	}
	for (size_t i = 0; i < sizeof zones / sizeof *zones; i++) {
		char command[100], line[300];
		int lines = 0;
		setenv("TZ", zones[i], 1);
		tzset();
		snprintf(command, sizeof command, "zdump -v -c 1850,2500 %s", zones[i]);
		FILE *f = popen(command, "r");
		while (fgets(line, sizeof line, f))
			lines += check_line(line);
		CHECK_INT(pclose(f), 0);
		CHECK(lines > 4);
	}
	/* Years far outside 32 bits of seconds. */
	for (long year = -2147480000; year < 2147480000; year += 98765432) {
		struct tm tm = { .tm_year = year, .tm_mon = 1, .tm_mday = 29, .tm_hour = 23 }, back;
		time_t t = timegm(&tm);
		CHECK(gmtime_r(&t, &back) && back.tm_year == tm.tm_year && back.tm_mon == tm.tm_mon &&
		      back.tm_mday == tm.tm_mday && back.tm_hour == 23);
		t += 86400;
		gmtime_r(&t, &back);
		CHECK_INT(back.tm_wday, (tm.tm_wday + 1) % 7);
	}
	return done();
}
