/* field.c: the columns that ps can print (see field.h) */
#define FLOATS
#include <sys/sysinfo.h>
#include <time.h>
#include "cmd.h"
#include "field.h"
#include "owner.h"

static double uptime;       /* seconds */
static time_t now;
static long hertz;
static uint64_t memory;     /* KiB */

void fields_start(void)
{
	struct sysinfo si;
	struct timespec t;

	/* boot time is what the kernel counts a process's start from */
	if (sysinfo(&si) || clock_gettime(CLOCK_BOOTTIME, &t))
		die("cannot learn about the system");
	uptime = t.tv_sec + t.tv_nsec / 1e9;
	memory = (uint64_t)si.totalram * si.mem_unit / 1024;
	hertz = sysconf(_SC_CLK_TCK);
	now = time(0);
}

static double age(struct proc *p)
{
	double seconds = uptime - (double)p->begun / hertz;

	return seconds > 0 ? seconds : 0;
}

static double cpu_seconds(struct proc *p)
{
	return p->ticks / hertz;
}

static double cpu_percent(struct proc *p)
{
	double seconds = age(p);

	return seconds > 0 ? 100.0 * p->ticks / hertz / seconds : 0;
}

static double memory_percent(struct proc *p)
{
	return memory ? 100.0 * p->rss / memory : 0;
}

static time_t start(struct proc *p)
{
	return now - (time_t)(age(p) + 0.5);
}

static const char *user_text(uid_t uid, char *buf)
{
	const char *name = user_name(uid);

	if (!name)
		snprintf(buf, FIELD_TEXT, "%ju", (uintmax_t)uid);
	return name ? name : buf;
}

static const char *group_text(gid_t gid, char *buf)
{
	const char *name = group_name(gid);

	if (!name)
		snprintf(buf, FIELD_TEXT, "%ju", (uintmax_t)gid);
	return name ? name : buf;
}

/* A value that is a number, and its text. */
#define NUMBER(name, expression, format)                                                           \
	static double name##_value(struct proc *p)                                                 \
	{                                                                                          \
		return expression;                                                                 \
	}                                                                                          \
	static const char *name##_text(struct proc *p, char buf[static FIELD_TEXT])                \
	{                                                                                          \
		snprintf(buf, FIELD_TEXT, format, name##_value(p));                                \
		return buf;                                                                        \
	}

#define TEXT(name, expression)                                                                     \
	static const char *name##_text(struct proc *p, char buf[static FIELD_TEXT])                \
	{                                                                                          \
		(void)p, (void)buf;                                                                \
		return expression;                                                                 \
	}

NUMBER(pid, p->pid, "%.0f")
NUMBER(ppid, p->ppid, "%.0f")
NUMBER(pgid, p->pgid, "%.0f")
NUMBER(sid, p->sid, "%.0f")
NUMBER(tpgid, p->foreground, "%.0f")
NUMBER(uid, p->uid, "%.0f")
NUMBER(ruid, p->ruid, "%.0f")
NUMBER(gid, p->gid, "%.0f")
NUMBER(rgid, p->rgid, "%.0f")
NUMBER(pcpu, cpu_percent(p), "%.1f")
NUMBER(usage, cpu_percent(p) < 99 ? cpu_percent(p) : 99, "%.0f")
NUMBER(pmem, memory_percent(p), "%.1f")
NUMBER(vsz, p->vsz, "%.0f")
NUMBER(rss, p->rss, "%.0f")
NUMBER(pages, p->vsz / (sysconf(_SC_PAGESIZE) / 1024), "%.0f")
NUMBER(nice, p->nice, "%.0f")
NUMBER(priority, p->priority + 60, "%.0f")
NUMBER(pri, 39 - p->priority, "%.0f")
NUMBER(threads, p->threads, "%.0f")
NUMBER(processor, p->cpu, "%.0f")
NUMBER(seconds, age(p), "%.0f")
NUMBER(cpu_time, cpu_seconds(p), "%.0f")
TEXT(euser, user_text(p->uid, buf))
TEXT(ruser, user_text(p->ruid, buf))
TEXT(egroup, group_text(p->gid, buf))
TEXT(rgroup, group_text(p->rgid, buf))
TEXT(tty, tty_name(p->tty, buf, FIELD_TEXT))
TEXT(name, p->name)
TEXT(args, proc_args(p))
TEXT(none, "-")

/* [[dd-]hh:]mm:ss; hours: always with hh */
static const char *clock_text(char *buf, uint64_t seconds, bool hours)
{
	uint64_t d = seconds / 86400;
	int h = seconds / 3600 % 24, m = seconds / 60 % 60, s = seconds % 60;

	if (d)
		snprintf(buf, FIELD_TEXT, "%ju-%02d:%02d:%02d", (uintmax_t)d, h, m, s);
	else if (h || hours)
		snprintf(buf, FIELD_TEXT, "%02d:%02d:%02d", h, m, s);
	else
		snprintf(buf, FIELD_TEXT, "%02d:%02d", m, s);
	return buf;
}

static const char *bsd_time(struct proc *p, char *buf)
{
	uint64_t seconds = cpu_seconds(p);

	snprintf(buf, FIELD_TEXT, "%ju:%02d", (uintmax_t)seconds / 60, (int)(seconds % 60));
	return buf;
}

TEXT(time, clock_text(buf, cpu_seconds(p), true))
TEXT(etime, clock_text(buf, age(p), false))
TEXT(bsd_time, bsd_time(p, buf))

static const char *state_text(struct proc *p, char buf[static FIELD_TEXT])
{
	snprintf(buf, FIELD_TEXT, "%c", p->state);
	return buf;
}

/* BSD's: the state, and letters for more */
static const char *stat_text(struct proc *p, char buf[static FIELD_TEXT])
{
	const char *nice = p->nice < 0 ? "<" : p->nice > 0 ? "N" : "";
	bool front = p->foreground == p->pgid && p->foreground > 0;

	snprintf(buf, FIELD_TEXT, "%c%s%s%s%s%s", p->state, nice, p->locked ? "L" : "",
		 p->sid == p->pid ? "s" : "", p->threads > 1 ? "l" : "", front ? "+" : "");
	return buf;
}

static const char *flags_text(struct proc *p, char buf[static FIELD_TEXT])
{
	/* forked but not executed, and used privileges: the two that mean something */
	snprintf(buf, FIELD_TEXT, "%o", p->flags >> 6 & 7);
	return buf;
}

static const char *wchan_text(struct proc *p, char buf[static FIELD_TEXT])
{
	char *text = proc_file(p->pid, "wchan", 0);

	snprintf(buf, FIELD_TEXT, "%s", text && *text && strcmp(text, "0") ? text : "-");
	free(text);
	return buf;
}

/* Hours and minutes today, then the day, then the year. */
static const char *start_text(struct proc *p, char buf[static FIELD_TEXT])
{
	time_t t = start(p);
	struct tm then, today;

	if (!localtime_r(&t, &then) || !localtime_r(&now, &today))
		return "-";
	bool same_year = then.tm_year == today.tm_year;
	bool same_day = same_year && then.tm_yday == today.tm_yday;
	strftime(buf, FIELD_TEXT, same_day ? "%H:%M" : same_year ? "%b%d" : "%Y", &then);
	return buf;
}

static const char *long_start_text(struct proc *p, char buf[static FIELD_TEXT])
{
	time_t t = start(p);
	struct tm then;

	if (!localtime_r(&t, &then) || !strftime(buf, FIELD_TEXT, "%a %b %e %H:%M:%S %Y", &then))
		return "-";
	return buf;
}

static double start_value(struct proc *p)
{
	return p->begun;
}

/* POSIX's names first, then those that others have made usual. */
static const struct field fields[] = {
	{ "ruser", "RUSER", -8, ruser_text, 0 },
	{ "user", "USER", -8, euser_text, 0 },
	{ "rgroup", "RGROUP", -8, rgroup_text, 0 },
	{ "group", "GROUP", -8, egroup_text, 0 },
	{ "pid", "PID", 7, pid_text, pid_value },
	{ "ppid", "PPID", 7, ppid_text, ppid_value },
	{ "pgid", "PGID", 7, pgid_text, pgid_value },
	{ "pcpu", "%CPU", 4, pcpu_text, pcpu_value },
	{ "vsz", "VSZ", 6, vsz_text, vsz_value },
	{ "nice", "NI", 3, nice_text, nice_value },
	{ "etime", "ELAPSED", 11, etime_text, seconds_value },
	{ "time", "TIME", 8, time_text, cpu_time_value },
	{ "tty", "TT", -8, tty_text, 0 },
	{ "comm", "COMMAND", -15, name_text, 0 },
	{ "args", "COMMAND", -27, args_text, 0 },

	{ "c", "C", 2, usage_text, usage_value },
	{ "cmd", "CMD", -27, args_text, 0 },
	{ "command", "COMMAND", -27, args_text, 0 },
	{ "ucmd", "CMD", -15, name_text, 0 },
	{ "fname", "COMMAND", -8, name_text, 0 },
	{ "cputime", "TIME", 8, time_text, cpu_time_value },
	{ "bsdtime", "TIME", 6, bsd_time_text, cpu_time_value },
	{ "cputimes", "TIME", 8, cpu_time_text, cpu_time_value },
	{ "times", "TIME", 8, cpu_time_text, cpu_time_value },
	{ "etimes", "ELAPSED", 7, seconds_text, seconds_value },
	{ "egid", "EGID", 5, gid_text, gid_value },
	{ "gid", "GID", 5, gid_text, gid_value },
	{ "rgid", "RGID", 5, rgid_text, rgid_value },
	{ "egroup", "EGROUP", -8, egroup_text, 0 },
	{ "euid", "EUID", 5, uid_text, uid_value },
	{ "uid", "UID", 5, uid_text, uid_value },
	{ "ruid", "RUID", 5, ruid_text, ruid_value },
	{ "euser", "EUSER", -8, euser_text, 0 },
	{ "uname", "USER", -8, euser_text, 0 },
	{ "f", "F", 1, flags_text, 0 },
	{ "flags", "F", 1, flags_text, 0 },
	{ "pri", "PRI", 3, pri_text, pri_value },
	{ "opri", "PRI", 3, priority_text, priority_value },
	{ "ni", "NI", 3, nice_text, nice_value },
	{ "nlwp", "NLWP", 4, threads_text, threads_value },
	{ "thcount", "THCNT", 4, threads_text, threads_value },
	{ "psr", "PSR", 3, processor_text, processor_value },
	{ "pgrp", "PGRP", 7, pgid_text, pgid_value },
	{ "sid", "SID", 7, sid_text, sid_value },
	{ "sess", "SESS", 7, sid_text, sid_value },
	{ "session", "SESS", 7, sid_text, sid_value },
	{ "tpgid", "TPGID", 7, tpgid_text, tpgid_value },
	{ "pmem", "%MEM", 4, pmem_text, pmem_value },
	{ "%mem", "%MEM", 4, pmem_text, pmem_value },
	{ "%cpu", "%CPU", 4, pcpu_text, pcpu_value },
	{ "rss", "RSS", 5, rss_text, rss_value },
	{ "rssize", "RSS", 5, rss_text, rss_value },
	{ "rsz", "RSZ", 5, rss_text, rss_value },
	{ "vsize", "VSZ", 6, vsz_text, vsz_value },
	{ "sz", "SZ", 5, pages_text, pages_value },
	{ "addr", "ADDR", 4, none_text, 0 },
	{ "s", "S", -1, state_text, 0 },
	{ "state", "S", -1, state_text, 0 },
	{ "stat", "STAT", -4, stat_text, 0 },
	{ "start", "STARTED", 8, start_text, start_value },
	{ "start_time", "START", 5, start_text, start_value },
	{ "bsdstart", "START", 6, start_text, start_value },
	{ "stime", "STIME", 5, start_text, start_value },
	{ "lstart", "STARTED", 24, long_start_text, start_value },
	{ "tname", "TTY", -8, tty_text, 0 },
	{ "tt", "TT", -8, tty_text, 0 },
	{ "wchan", "WCHAN", -6, wchan_text, 0 },
};

const struct field *find_field(const char *name, size_t n)
{
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		if (!strncmp(fields[i].name, name, n) && !fields[i].name[n])
			return &fields[i];
	return 0;
}
