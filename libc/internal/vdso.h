/* vdso.h: the kernel's functions that need no trap; 0 where it lends none */
#ifndef VDSO_H
#define VDSO_H

#include <stdbool.h>
#include "hooks.h"

struct timespec;
struct timeval;

struct vdso {
	bool searched;
	int (*clock_gettime)(int, struct timespec *);
	int (*gettimeofday)(struct timeval *, void *);
	long (*time)(long *);
	int (*getcpu)(unsigned *, unsigned *, void *);
};

extern struct vdso vdso HIDDEN;
void vdso_find(void) HIDDEN;

/* Before each look at vdso's members. */
static inline void vdso_ready(void)
{
	if (!__atomic_load_n(&vdso.searched, __ATOMIC_ACQUIRE))
		vdso_find();
}

#endif
