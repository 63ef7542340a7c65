// not-on: musl: uses a file that is no zone; RFC 8536 asks readers to check
/* time_zone_file.c: zoneinfo files, made here (RFC 8536) */
#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

static unsigned char file[512];
static size_t length;

static void put(const void *bytes, size_t size)
{
	memcpy(file + length, bytes, size);
	length += size;
}

static void put_number(long n, int size)
{
	while (size--)
		file[length++] = (unsigned long)n >> 8 * size;
}

static void put_header(char version, int times, int kinds, int names)
{
	put("TZif", 4);
	put_number(version, 1);
	put_number(0, 15);
	for (int i = 0; i < 3; i++)
		put_number(0, 4);
	put_number(times, 4);
	put_number(kinds, 4);
	put_number(names, 4);
}

/* Local mean time until 1900, then standard time, daylight time from 2000 to 2001, then
 * what the footer says. */
static void make(const char *footer)
{
	length = 0;
	put_header('2', 0, 1, 4);
	put_number(0, 6);
	put("UTC", 4);
	put_header('2', 3, 3, 12);
	put_number(-2208988800, 8);
	put_number(946684800, 8);
	put_number(978307200, 8);
	put("\1\2\1", 3);
	put_number(1234, 4);
	put("\0\0", 2);
	put_number(3600, 4);
	put("\0\4", 2);
	put_number(7200, 4);
	put("\1\10", 2);
	put("LMT\0STD\0DST", 12);
	put("\n", 1);
	put(footer, strlen(footer));
	put("\n", 1);
}

static const char *path(const char *name)
{
	static char buf[256];
	const char *dir = getenv("TMPDIR");

	snprintf(buf, sizeof buf, "%s/%s.%d", dir ? dir : "/tmp", name, (int)getpid());
	return buf;
}

static void use(const char *name, size_t size)
{
	char tz[300];
	int fd = open(path(name), O_WRONLY | O_CREAT | O_TRUNC, 0600);

	CHECK(fd >= 0 && write(fd, file, size) == (ssize_t)size);
	close(fd);
	snprintf(tz, sizeof tz, ":%s", path(name));
	setenv("TZ", tz, 1);
	tzset();
}

static void check_at(time_t t, long offset, const char *name, int dst)
{
	struct tm tm;

	localtime_r(&t, &tm);
	CHECK_INT(tm.tm_gmtoff, offset);
	CHECK_STR(tm.tm_zone, name);
	CHECK_INT(tm.tm_isdst, dst);
	CHECK_INT(mktime(&tm), t);
}

int main(void)
{
	make("STD-1DST,M3.5.0,M10.5.0/3");
	use("zone-a", length);
	check_at(-3000000000, 1234, "LMT", 0);
	check_at(-2208988801, 1234, "LMT", 0);
	check_at(-2208988800, 3600, "STD", 0);
	check_at(946684799, 3600, "STD", 0);
	check_at(946684800, 7200, "DST", 1);
	check_at(978307199, 7200, "DST", 1);
	check_at(978307200, 3600, "STD", 0);
	check_at(1720000000, 7200, "DST", 1);
	check_at(1730000000, 3600, "STD", 0);
	check_at(40015000000, 3600, "STD", 0);
	CHECK_STR(tzname[0], "STD");
	CHECK_STR(tzname[1], "DST");
	CHECK_INT(timezone, -3600);

	make("<+10>-10");
	use("zone-b", length);
	check_at(1720000000, 36000, "+10", 0);

	/* A file that ends too early, and one that is none, are not used. */
	time_t t = 946684800;
	make("XYZ-3");
	use("zone-c", 150);
	CHECK_INT(localtime(&t)->tm_hour, 0);
	memset(file, 'x', sizeof file);
	use("zone-d", sizeof file);
	CHECK_INT(localtime(&t)->tm_hour, 0);
	setenv("TZ", ":/nowhere/at/all", 1);
	CHECK_INT(localtime(&t)->tm_hour, 0);
	/* Only now: glibc knows a file it has read by its inode, which would come again. */
	for (const char *name = "abcd"; *name; name++) {
		char zone[] = "zone-?";
		zone[5] = *name;
		CHECK_INT(unlink(path(zone)), 0);
	}
	return done();
}
