/* zone.c: which time zone is the local one.
 *
 * TZ not set     /etc/localtime
 * ""             UTC
 * ":path"        a zoneinfo file
 * a TZ string    that (see rule.c); if it has no rules, a zoneinfo file of that name first
 * anything else  a zoneinfo file
 *
 * What cannot be read is UTC.  The zone is looked at again only by those functions
 * that POSIX says act as if they called tzset, and read again only if TZ has changed. */
#include <elf.h>
#include <fcntl.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include "lock.h"
#include "page.h"
#include "program.h"
#include "sys.h"
#include "zone.h"

#define USUAL_FILE "/etc/localtime"
#define USUAL_FOLDER "/usr/share/zoneinfo"
enum { LARGEST_FILE = 1 << 20 };

char *__tzname[2] = { "UTC", "UTC" };
int __daylight;
long __timezone;
/* The public names are not ISO C's: a program may define its own. */
extern char *tzname[2] __attribute__((weak, alias("__tzname")));
extern int daylight __attribute__((weak, alias("__daylight")));
extern long timezone __attribute__((weak, alias("__timezone")));

static struct lock lock = LOCK_INIT;
static bool known;
static char setting[PATH_MAX]; /* TZ, when the zone was read; "\1" when it was not set */

static enum { UTC, RULE, ZONE_FILE } source;
static struct rule rule;       /* the zone, or what comes after the file's times */
static bool has_rule;
static struct zone_file file;
static unsigned char *file_data;
static unsigned long file_room; /* for the file, then for its times in our order of bytes */

static struct interval latest; /* the last answer */

const char *zone_name(const char *name, unsigned long length)
{
	static char pool[2048];
	static unsigned used;

	for (char *p = pool; p < pool + used; p += strlen(p) + 1)
		if (!strncmp(p, name, length) && !p[length])
			return p;
	if (length >= sizeof pool)
		length = sizeof pool - 1;
	/* Full: begin again; old names change, but pointers to them stay good. */
	if (used + length + 1 > sizeof pool)
		used = 0;
	char *p = memcpy(pool + used, name, length);
	p[length] = 0;
	used += length + 1;
	return p;
}

/* The whole file in fresh memory, which a change of the file does not reach. */
static bool read_file(const char *path)
{
	struct stat st;
	long fd = sys_openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0), got = 0;

	if (fd < 0)
		return false;
	if (sys_fstat(fd, &st) < 0 || !S_ISREG(st.st_mode) || st.st_size <= 0 ||
	    st.st_size > LARGEST_FILE) {
		sys_close(fd);
		return false;
	}
	if (file_data)
		sys_munmap((unsigned long)file_data, file_room);
	file_data = 0;
	unsigned long size = st.st_size, have = 0, times = (size + 7) & -8;
	unsigned long room = times + 2 * size + 2 * sizeof(long);
	long data = sys_mmap(0, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (data > 0 || data < -4095) {
		file_data = (unsigned char *)data;
		file_room = room;
		while (have < size && (got = sys_read(fd, file_data + have, size - have)) > 0)
			have += got;
	}
	sys_close(fd);
	return file_data && have == size &&
	       zone_file_parse(file_data, size, (long *)(file_data + times), &file);
}

static bool load_file(const char *path)
{
	if (!read_file(path))
		return false;
	source = ZONE_FILE;
	has_rule = false;
	if (file.footer) {
		char text[256];
		size_t length = strcspn(file.footer, "\n");
		if (length < sizeof text) {
			memcpy(text, file.footer, length);
			text[length] = 0;
			has_rule = rule_parse(text, &rule);
		}
	}
	return true;
}

static bool load_named(const char *name)
{
	char path[PATH_MAX];
	bool secure = __getauxval(AT_SECURE);

	if (!*name)
		return false;
	/* A program with more rights than its user reads no files of the user's choice. */
	if (secure && (name[0] == '/' || strstr(name, "..")))
		return false;
	if (name[0] == '/')
		return load_file(name);
	const char *folder = secure ? 0 : getenv("TZDIR");
	if (!folder || !*folder)
		folder = USUAL_FOLDER;
	if (strlen(folder) + strlen(name) + 2 > sizeof path)
		return false;
	strcpy(path, folder);
	strcat(path, "/");
	strcat(path, name);
	return load_file(path);
}

static void load(const char *tz)
{
	source = UTC;
	if (!tz) {
		load_file(USUAL_FILE);
	} else if (*tz == ':') {
		load_named(tz + 1);
	} else if (rule_parse(tz, &rule)) {
		/* Daylight saving time without rules: a file of that name, as of CST6CDT, knows. */
		if (rule.has_daylight && !strchr(tz, ',') && load_named(tz))
			return;
		source = RULE;
		has_rule = true;
	} else {
		load_named(tz);
	}
}

static void set_name(const struct local_time *time)
{
	__tzname[time->dst] = (char *)time->name;
	if (time->dst)
		__daylight = 1;
	else
		__timezone = -time->offset;
}

/* tzname, daylight and timezone: what the zone has last of both kinds. */
static void set_names(void)
{
	static const struct local_time utc = { 0, false, "UTC" };
	bool seen[2] = { false, false };

	__daylight = 0;
	__tzname[0] = __tzname[1] = "UTC";
	__timezone = 0;
	if (source == UTC) {
		set_name(&utc);
		return;
	}
	if (source == ZONE_FILE) {
		for (uint32_t i = file.time_count; i-- > 0 && !(seen[0] && seen[1]);) {
			struct local_time time = zone_file_type(&file, file.kinds[i]);
			if (!seen[time.dst])
				set_name(&time);
			seen[time.dst] = true;
		}
		if (!seen[0]) {
			struct local_time first = zone_file_type(&file, 0);
			set_name(&first);
			seen[first.dst] = true;
		}
	}
	if (has_rule) {
		set_name(&rule.standard);
		seen[0] = true;
		if (rule.has_daylight) {
			set_name(&rule.daylight);
			seen[1] = true;
		}
	}
	if (!seen[1])
		__tzname[1] = __tzname[0];
	if (!seen[0])
		__tzname[0] = __tzname[1];
}

/* Where getenv found TZ, or the end of the environment, and what was there and around. */
static struct {
	char **environ, **at;
	char *first, *before, *entry;
} place;

/* Whether TZ is where it was: setenv, putenv, unsetenv and clearenv all change something of
 * this, and a new TZ would come at the end. */
static bool same_place(void)
{
	char **e = __environ;

	return e && e == place.environ && *e == place.first && *place.at == place.entry &&
	       (place.at == e || place.at[-1] == place.before);
}

/* getenv("TZ"); localtime and mktime ask it each time. */
static const char *current_setting(void)
{
	if (!same_place()) {
		char **e = __environ;
		while (e && *e && !((*e)[0] == 'T' && (*e)[1] == 'Z' && (*e)[2] == '='))
			e++;
		if (!e)
			return 0;
		place.environ = __environ;
		place.at = e;
		place.first = *__environ;
		place.before = e == __environ ? 0 : e[-1];
		place.entry = *e;
	}
	return place.entry ? place.entry + 3 : 0;
}

static void look(void)
{
	const char *tz = current_setting(), *text = tz ? tz : "\1";

	if (known && !strncmp(text, setting, sizeof setting))
		return;
	strncpy(setting, text, sizeof setting);
	load(tz);
	set_names();
	latest = (struct interval){ 0 };
	known = true;
}

void zone_update(void)
{
	lock_acquire(&lock);
	look();
	lock_release(&lock);
}

void zone_ready(void)
{
	if (__atomic_load_n(&known, __ATOMIC_ACQUIRE))
		return;
	zone_update();
}

/* The last answer, if it is the answer still. */
static void find(long t)
{
	if (t >= latest.start && t < latest.end)
		return;
	switch (source) {
	case RULE:
		latest = rule_at(&rule, t);
		break;
	case ZONE_FILE:
		zone_file_at(&file, has_rule ? &rule : 0, t, &latest);
		break;
	default:
		latest = (struct interval){ LONG_MIN, LONG_MAX, { 0, false, "UTC" } };
	}
}

struct interval zone_at(long t)
{
	lock_acquire(&lock);
	find(t);
	struct interval in = latest;
	lock_release(&lock);
	return in;
}

struct local_time zone_time_at(long t)
{
	lock_acquire(&lock);
	find(t);
	struct local_time time = latest.time;
	lock_release(&lock);
	return time;
}
