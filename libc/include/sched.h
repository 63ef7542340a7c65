/* sched.h: who runs when and where (POSIX.1-2024 <sched.h>, Linux sched(7)) */
#ifndef _SCHED_H
#define _SCHED_H

#include <features.h>
#include <bits/types.h>
#include <bits/timespec.h>

typedef __pid_t pid_t;
typedef __time_t time_t;
typedef __SIZE_TYPE__ size_t;

__BEGIN_DECLS

struct sched_param {
	int sched_priority;
};

#define SCHED_OTHER 0
#define SCHED_FIFO 1
#define SCHED_RR 2
#if __BSD_VISIBLE
#define SCHED_BATCH 3
#define SCHED_IDLE 5
#define SCHED_DEADLINE 6
#define SCHED_RESET_ON_FORK 0x40000000
#endif

/* Lets others run. (POSIX)  Traps: sched_yield. */
int sched_yield(void);

/* The range of priorities of a policy, the turn of a process under SCHED_RR, its policy and
 * parameters; 0 is this process.  -1: EINVAL, EPERM, ESRCH. (POSIX)
 * Traps: the call of that name. */
int sched_get_priority_max(int);
int sched_get_priority_min(int);
int sched_rr_get_interval(pid_t, struct timespec *);
int sched_getparam(pid_t, struct sched_param *);
int sched_setparam(pid_t, const struct sched_param *);
int sched_getscheduler(pid_t);
int sched_setscheduler(pid_t, int __policy, const struct sched_param *);

#if __GNU_VISIBLE

/* What a child of clone shares, and how it ends. (Linux) */
#define CSIGNAL 0xff
#define CLONE_NEWTIME 0x80
#define CLONE_VM 0x100
#define CLONE_FS 0x200
#define CLONE_FILES 0x400
#define CLONE_SIGHAND 0x800
#define CLONE_PIDFD 0x1000
#define CLONE_PTRACE 0x2000
#define CLONE_VFORK 0x4000
#define CLONE_PARENT 0x8000
#define CLONE_THREAD 0x10000
#define CLONE_NEWNS 0x20000
#define CLONE_SYSVSEM 0x40000
#define CLONE_SETTLS 0x80000
#define CLONE_PARENT_SETTID 0x100000
#define CLONE_CHILD_CLEARTID 0x200000
#define CLONE_DETACHED 0x400000
#define CLONE_UNTRACED 0x800000
#define CLONE_CHILD_SETTID 0x1000000
#define CLONE_NEWCGROUP 0x2000000
#define CLONE_NEWUTS 0x4000000
#define CLONE_NEWIPC 0x8000000
#define CLONE_NEWUSER 0x10000000
#define CLONE_NEWPID 0x20000000
#define CLONE_NEWNET 0x40000000
#define CLONE_IO 0x80000000

/* Runs fn(arg) in a child whose stack ends at stack; what it returns is its status.
 * Further arguments as the flags want them: pid_t *parent_tid, void *tls, pid_t *child_tid.
 * The child's number, or -1. (Linux)  Traps: clone. */
int clone(int (*__fn)(void *), void *__stack, int __flags, void *__arg, ...);

/* Leave, or join, namespaces. (Linux)  Traps: the call of that name. */
int unshare(int);
int setns(int __fd, int __type);

/* The processor, and its node, that runs this; no promise for the next moment. (Linux)
 * Traps: getcpu. */
int sched_getcpu(void);
int getcpu(unsigned *, unsigned *);

/* A set of processors: CPU_SETSIZE of them, or as many as CPU_ALLOC made room for. */
#define CPU_SETSIZE 1024

typedef struct {
	unsigned long __bits[CPU_SETSIZE / 64];
} cpu_set_t;

/* Where a process may run. (Linux)  Traps: the call of that name. */
int sched_getaffinity(pid_t, size_t, cpu_set_t *);
int sched_setaffinity(pid_t, size_t, const cpu_set_t *);

int __sched_cpucount(size_t, const cpu_set_t *);
cpu_set_t *__sched_cpualloc(size_t);
void __sched_cpufree(cpu_set_t *);

#define __cpu_word(set, cpu) (((unsigned long *)(set))[(size_t)(cpu) / 64])
#define __cpu_bit(cpu) (1UL << (size_t)(cpu) % 64)
#define __cpu_if(cpu, size, then) ((size_t)(cpu) / 8 < (size) ? (then) : 0)
#define __cpu_each(to, size, a, op, b)                                                             \
	do                                                                                         \
		for (size_t __i = 0; __i < (size) / sizeof(long); __i++)                           \
			((unsigned long *)(to))[__i] = ((const unsigned long *)(a))[__i]           \
				op ((const unsigned long *)(b))[__i];                              \
	while (0)

#define CPU_ALLOC_SIZE(n) (((size_t)(n) + 63) / 64 * sizeof(long))
#define CPU_ALLOC(n) __sched_cpualloc(n)
#define CPU_FREE(set) __sched_cpufree(set)
#define CPU_SET_S(i, size, set) __cpu_if(i, size, __cpu_word(set, i) |= __cpu_bit(i))
#define CPU_CLR_S(i, size, set) __cpu_if(i, size, __cpu_word(set, i) &= ~__cpu_bit(i))
#define CPU_ISSET_S(i, size, set) __cpu_if(i, size, !!(__cpu_word(set, i) & __cpu_bit(i)))
#define CPU_ZERO_S(size, set) ((void)__builtin_memset(set, 0, size))
#define CPU_COUNT_S(size, set) __sched_cpucount(size, set)
#define CPU_EQUAL_S(size, a, b) (!__builtin_memcmp(a, b, size))
#define CPU_AND_S(size, to, a, b) __cpu_each(to, size, a, &, b)
#define CPU_OR_S(size, to, a, b) __cpu_each(to, size, a, |, b)
#define CPU_XOR_S(size, to, a, b) __cpu_each(to, size, a, ^, b)

#define CPU_SET(i, set) CPU_SET_S(i, sizeof(cpu_set_t), set)
#define CPU_CLR(i, set) CPU_CLR_S(i, sizeof(cpu_set_t), set)
#define CPU_ISSET(i, set) CPU_ISSET_S(i, sizeof(cpu_set_t), set)
#define CPU_ZERO(set) CPU_ZERO_S(sizeof(cpu_set_t), set)
#define CPU_COUNT(set) CPU_COUNT_S(sizeof(cpu_set_t), set)
#define CPU_EQUAL(a, b) CPU_EQUAL_S(sizeof(cpu_set_t), a, b)
#define CPU_AND(to, a, b) CPU_AND_S(sizeof(cpu_set_t), to, a, b)
#define CPU_OR(to, a, b) CPU_OR_S(sizeof(cpu_set_t), to, a, b)
#define CPU_XOR(to, a, b) CPU_XOR_S(sizeof(cpu_set_t), to, a, b)

#endif

__END_DECLS

#endif
