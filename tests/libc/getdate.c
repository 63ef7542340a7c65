// not-on: musl glibc: a month alone is not its first day (POSIX getdate, "the first day of the month shall be assumed")
/* getdate.c: dates by the user's formats */
#include <errno.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

int main(void)
{
	char path[] = "/tmp/getdate-XXXXXX";
	int fd = mkstemp(path);
	static const char formats[] = "%d.%m.%Y %H:%M\n%A\n%H:%M\n%B\n%m/%d/%y\n%A %d %B %Y\n";
	struct tm *tm, now;
	time_t t = time(0);

	setenv("TZ", "UTC0", 1);
	unsetenv("DATEMSK");
	CHECK(!getdate("x") && getdate_err == 1);
	setenv("DATEMSK", "/nowhere", 1);
	CHECK(!getdate("x") && (getdate_err == 2 || getdate_err == 3));
	setenv("DATEMSK", "/dev/null", 1);
	CHECK(!getdate("x") && getdate_err == 4);
	CHECK(write(fd, formats, sizeof formats - 1) == sizeof formats - 1);
	close(fd);
	setenv("DATEMSK", path, 1);
	CHECK(!getdate("nothing such") && getdate_err == 7);
	CHECK(!getdate("30.02.2020 10:00") && getdate_err == 8);
	tm = getdate("29.02.2020 10:11");
	CHECK(tm && tm->tm_year == 120 && tm->tm_mon == 1 && tm->tm_mday == 29 && tm->tm_hour == 10 &&
	      tm->tm_min == 11 && tm->tm_sec == 0 && tm->tm_wday == 6);
	tm = getdate("12/31/99");
	CHECK(tm && tm->tm_year == 99 && tm->tm_yday == 364);
	gmtime_r(&t, &now);
	tm = getdate("Wednesday");
	CHECK(tm && tm->tm_wday == 3 && timegm(tm) >= t && timegm(tm) < t + 7 * 86400 + 5);
	tm = getdate("05:06");
	CHECK(tm && tm->tm_hour == 5 && tm->tm_min == 6 && timegm(tm) > t - 5 &&
	      timegm(tm) <= t + 86400);
	tm = getdate("January");
	CHECK(tm && tm->tm_mon == 0 && tm->tm_mday == 1 &&
	      tm->tm_year == now.tm_year + (now.tm_mon != 0));
	CHECK_INT(unlink(path), 0);
	return done();
}
