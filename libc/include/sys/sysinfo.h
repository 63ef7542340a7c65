/* sys/sysinfo.h: memory, load, processors (Linux, sysinfo(2)) */
#ifndef _SYS_SYSINFO_H
#define _SYS_SYSINFO_H

#include <features.h>

__BEGIN_DECLS

#define SI_LOAD_SHIFT 16
#ifndef _LINUX_SYSINFO_H /* <linux/sysinfo.h> has the same */
#define _LINUX_SYSINFO_H
struct sysinfo {
	long uptime;            /* seconds */
	unsigned long loads[3]; /* of 1, 5 and 15 minutes, times 1 << SI_LOAD_SHIFT */
	unsigned long totalram, freeram, sharedram, bufferram, totalswap, freeswap;
	unsigned short procs, __pad;
	unsigned long totalhigh, freehigh;
	unsigned mem_unit; /* bytes that the memory's numbers are in */
};
#endif

/* 0, or -1 with errno.  Traps: sysinfo. */
int sysinfo(struct sysinfo *);

/* Processors there are, that run; pages of memory, free ones.
 * Traps: openat, read, close (of /sys), else sched_getaffinity; sysinfo. */
int get_nprocs_conf(void);
int get_nprocs(void);
long get_phys_pages(void);
long get_avphys_pages(void);

__END_DECLS

#endif
