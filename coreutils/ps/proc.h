/* proc.h: what ps knows of a process, from /proc */
#ifndef PS_PROC_H
#define PS_PROC_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

struct proc {
	pid_t pid, ppid, pgid, sid, foreground;
	dev_t tty;              /* 0: none */
	uid_t uid, ruid;
	gid_t gid, rgid;
	char state;
	unsigned flags;
	long priority, nice, threads, cpu;
	uint64_t ticks, begun;  /* processor time, and start after boot, in clock ticks */
	uint64_t vsz, rss;      /* KiB */
	bool locked;            /* has pages locked in memory */
	char name[64];          /* of the program, as the kernel cuts it */
	char *args;             /* 0 until proc_args */
};

/* Calls found() for each process, which may keep what it is given.  One that ends
 * meanwhile is left out: there is never half of one. */
void each_proc(void (*found)(const struct proc *p));

/* The command line, control characters as '?'; "[name]" where there is none. */
const char *proc_args(struct proc *p);

/* The terminal's name without /dev/; "?" if there is none. */
const char *tty_name(dev_t tty, char *text, size_t size);

/* A small file under /proc/PID as a string in new memory; 0 if it has gone. */
char *proc_file(pid_t pid, const char *name, size_t *length);

#endif
