#include "../bench.h"

int main(void)
{
	struct tm tm = { .tm_zone = "" }, copy;
	struct timespec ts;
	char text[100];
	unsigned x = 1;
	time_t t = 1700000000;

	setenv("TZ", "Europe/Berlin", 1);
	tzset();
	localtime_r(&t, &tm);
	ROW("time", sink += time(0));
	ROW("clock_gettime", clock_gettime(CLOCK_REALTIME, &ts); sink += ts.tv_nsec);
	ROW("gmtime_r any of 100 years", x = x * 69069 + 1; t = x; gmtime_r(&t, &copy);
	    sink += copy.tm_mday);
	ROW("timegm", copy = tm; sink += timegm(&copy));
	t = 1700000000;
	ROW("localtime_r one hour", t = 1700000000 + i_ % 3600; localtime_r(&t, &copy);
	    sink += copy.tm_mday);
	ROW("localtime one hour", t = 1700000000 + i_ % 3600; sink += localtime(&t)->tm_mday);
	ROW("localtime_r any of 50 years", x = x * 69069 + 1; t = x >> 1; localtime_r(&t, &copy);
	    sink += copy.tm_mday);
	ROW("mktime one hour", copy = tm; copy.tm_min = i_ % 60; sink += mktime(&copy));
	ROW("mktime any of 50 years", x = x * 69069 + 1; copy = tm; copy.tm_year = 70 + x % 50;
	    copy.tm_mon = x >> 8 & 7; copy.tm_isdst = -1; sink += mktime(&copy));
	ROW("strftime %Y-%m-%dT%H:%M:%S", sink += strftime(text, 100, "%Y-%m-%dT%H:%M:%S", &tm));
	ROW("strftime %c", sink += strftime(text, 100, "%c", &tm));
	ROW("strftime %a %d %b %Y %T %z", sink += strftime(text, 100, "%a, %d %b %Y %T %z", &tm));
	return 0;
}
