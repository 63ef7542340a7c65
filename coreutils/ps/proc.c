/* proc.c: processes, from /proc (see proc.h) */
#include <dirent.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include "cmd.h"
#include "proc.h"

/* The whole file, however long: a command line can be. */
char *proc_file(pid_t pid, const char *name, size_t *length)
{
	char path[64], *text = 0;
	size_t len = 0, room = 0;
	ssize_t n;

	snprintf(path, sizeof path, "/proc/%jd/%s", (intmax_t)pid, name);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return 0;
	do {
		if (room - len < 1024)
			text = grow(text, room = room * 2 + 4096, 1);
		n = read(fd, text + len, room - len - 1);
		if (n > 0)
			len += n;
	} while (n > 0 || (n < 0 && errno == EINTR));
	close(fd);
	if (n < 0) {
		free(text);
		return 0;
	}
	text[len] = '\0';
	if (length)
		*length = len;
	return text;
}

/* The kernel packs a device as 12 bits of major between two parts of the minor. */
static dev_t device(long tty)
{
	return makedev(tty >> 8 & 0xfff, (tty & 0xff) | (tty >> 12 & 0xfff00));
}

/* The numbers that are there, up to n; negative ones wrap, as unsigned types do. */
static size_t numbers(const char *text, uint64_t *to, size_t n)
{
	size_t got = 0;
	char *end;

	for (; got < n; got++, text = end) {
		to[got] = strtoull(text, &end, 10);
		if (end == text)
			break;
	}
	return got;
}

/* /proc/PID/stat: "pid (name) state ppid ..."; the name may hold anything, ')' too.  The
 * numbers are called as in proc(5), where the state is the third field. */
static bool parse_stat(char *text, struct proc *p)
{
	enum {
		PPID, PGRP, SESSION, TTY, TPGID, FLAGS, UTIME = 10, STIME, PRIORITY = 14, NICE, THREADS,
		STARTTIME = 18, VSIZE, RSS, PROCESSOR = 35, COUNT
	};
	char *open = strchr(text, '('), *close = strrchr(text, ')');
	uint64_t n[COUNT] = {0};

	if (!open || !close || close < open || close[1] != ' ')
		return false;
	*close = '\0';
	snprintf(p->name, sizeof p->name, "%s", open + 1);
	p->state = close[2];
	if (!p->state || numbers(close + 3, n, COUNT) < COUNT)
		return false;
	p->ppid = n[PPID];
	p->pgid = n[PGRP];
	p->sid = n[SESSION];
	p->tty = n[TTY] ? device(n[TTY]) : 0;
	p->foreground = n[TPGID];
	p->flags = n[FLAGS];
	p->ticks = n[UTIME] + n[STIME];
	p->priority = n[PRIORITY];
	p->nice = n[NICE];
	p->threads = n[THREADS];
	p->begun = n[STARTTIME];
	p->vsz = n[VSIZE] / 1024;
	p->rss = n[RSS] * (sysconf(_SC_PAGESIZE) / 1024);
	p->cpu = n[PROCESSOR];
	return true;
}

/* /proc/PID/status has the real and effective users and groups. */
static bool parse_status(const char *text, struct proc *p)
{
	const char *uid = strstr(text, "\nUid:"), *gid = strstr(text, "\nGid:");
	const char *locked = strstr(text, "\nVmLck:");
	uint64_t users[2], groups[2];

	p->locked = locked && strtoul(locked + 7, 0, 10);
	if (!uid || !gid || numbers(uid + 5, users, 2) < 2 || numbers(gid + 5, groups, 2) < 2)
		return false;
	p->ruid = users[0];
	p->uid = users[1];
	p->rgid = groups[0];
	p->gid = groups[1];
	return true;
}

static bool read_proc(pid_t pid, struct proc *p)
{
	char *stat = proc_file(pid, "stat", 0), *status = stat ? proc_file(pid, "status", 0) : 0;

	*p = (struct proc){ .pid = pid };
	bool whole = status && parse_stat(stat, p) && parse_status(status, p);
	free(stat);
	free(status);
	return whole;
}

void each_proc(void (*found)(const struct proc *p))
{
	DIR *dir = opendir("/proc");
	struct dirent *e;
	struct proc p;

	if (!dir)
		die("cannot open '/proc'");
	while ((e = readdir(dir)))
		if (*e->d_name >= '1' && *e->d_name <= '9' && read_proc(atoi(e->d_name), &p))
			found(&p);
	closedir(dir);
}

const char *proc_args(struct proc *p)
{
	size_t n = 0;

	if (p->args)
		return p->args;
	p->args = proc_file(p->pid, "cmdline", &n);
	while (n && !p->args[n - 1]) /* the NULs after the last word */
		n--;
	if (!n) { /* a kernel thread, a zombie, or one that has just ended */
		free(p->args);
		p->args = grow(0, sizeof p->name + 16, 1);
		sprintf(p->args, p->state == 'Z' ? "[%s] <defunct>" : "[%s]", p->name);
		n = strlen(p->args);
	}
	p->args[n] = '\0';
	for (size_t i = 0; i < n; i++)
		if (!p->args[i])
			p->args[i] = ' ';
		else if ((unsigned char)p->args[i] < ' ' || p->args[i] == 0x7f)
			p->args[i] = '?';
	return p->args;
}

const char *tty_name(dev_t tty, char *text, size_t size)
{
	char path[64], target[256];

	if (!tty)
		return "?";
	/* Unix98 pseudo-terminals: majors 136 to 143, each for 256 times 4096 of them */
	if (major(tty) >= 136 && major(tty) <= 143) {
		snprintf(text, size, "pts/%u", minor(tty) + 256 * (major(tty) - 136));
		return text;
	}
	snprintf(path, sizeof path, "/sys/dev/char/%u:%u", major(tty), minor(tty));
	ssize_t n = readlink(path, target, sizeof target - 1);
	if (n <= 0) {
		snprintf(text, size, "%u,%u", major(tty), minor(tty));
		return text;
	}
	target[n] = '\0';
	char *slash = strrchr(target, '/');
	snprintf(text, size, "%s", slash ? slash + 1 : target);
	return text;
}
