/* sys/resource.h: limits, use and priority (POSIX.1-2024 XSI <sys/resource.h>).
 *
 * All return 0, or -1 with errno. */
#ifndef _SYS_RESOURCE_H
#define _SYS_RESOURCE_H

#include <features.h>
#include <bits/types.h>
#include <bits/timeval.h>

__BEGIN_DECLS

typedef __id_t id_t;
typedef unsigned long rlim_t;

#define RLIM_INFINITY (~0UL)
#define RLIM_SAVED_MAX RLIM_INFINITY
#define RLIM_SAVED_CUR RLIM_INFINITY
struct rlimit {
	rlim_t rlim_cur; /* in force */
	rlim_t rlim_max; /* up to which it can be raised */
};

#define RLIMIT_CPU 0    /* seconds of processor time */
#define RLIMIT_FSIZE 1  /* bytes of a file it writes */
#define RLIMIT_DATA 2   /* bytes of data */
#define RLIMIT_STACK 3  /* bytes of the first thread's stack */
#define RLIMIT_CORE 4   /* bytes of a core file */
#define RLIMIT_NOFILE 7 /* the highest descriptor, and one */
#define RLIMIT_AS 9     /* bytes of address space */
#if __BSD_VISIBLE
#define RLIMIT_RSS 5
#define RLIMIT_NPROC 6
#define RLIMIT_MEMLOCK 8
#define RLIMIT_LOCKS 10
#define RLIMIT_SIGPENDING 11
#define RLIMIT_MSGQUEUE 12
#define RLIMIT_NICE 13
#define RLIMIT_RTPRIO 14
#define RLIMIT_RTTIME 15
#define RLIMIT_NLIMITS 16
#define RLIM_NLIMITS RLIMIT_NLIMITS
#define RLIMIT_OFILE RLIMIT_NOFILE
#endif

/* Laid out as the kernel fills it; sizes in KiB. */
struct rusage {
	struct timeval ru_utime, ru_stime;
	long ru_maxrss, ru_ixrss, ru_idrss, ru_isrss;
	long ru_minflt, ru_majflt; /* page faults without and with reading */
	long ru_nswap, ru_inblock, ru_oublock, ru_msgsnd, ru_msgrcv, ru_nsignals;
	long ru_nvcsw, ru_nivcsw; /* context switches: waited, preempted */
};
#define RUSAGE_SELF 0
#define RUSAGE_CHILDREN (-1)
#if __GNU_VISIBLE
#define RUSAGE_THREAD 1
#endif

#define PRIO_PROCESS 0
#define PRIO_PGRP 1
#define PRIO_USER 2
#if __BSD_VISIBLE
#define PRIO_MIN (-20)
#define PRIO_MAX 20
#endif

/* Traps: prlimit64. */
int getrlimit(int __resource, struct rlimit *__limit);
int setrlimit(int __resource, const struct rlimit *__limit);
/* Traps: getrusage. */
int getrusage(int __who, struct rusage *__use);
/* The nice value, -20 to 19: -1 may be right, set errno to 0 before.
 * Traps: getpriority; setpriority. */
int getpriority(int __which, id_t __who);
int setpriority(int __which, id_t __who, int __value);
#if __GNU_VISIBLE
/* Sets (unless null) and asks (unless null) a process's limit.  Traps: prlimit64. */
int prlimit(__pid_t __pid, int __resource, const struct rlimit *__new, struct rlimit *__old);
#endif

__END_DECLS

#endif
