/* tls.h: where thread-local storage lies on x86_64.
 *
 * Variant II of the ELF TLS ABI: a thread's variables end where its thread
 * structure begins, and fs points there.
 *
 *   [ TLS variables ... ][ struct thread ]
 *                        ^ fs:0, which holds its own address
 */
#ifndef TLS_H
#define TLS_H

#include "sys.h"

#define TLS_BELOW_THREAD 1
#define ARCH_SET_FS 0x1002
#define HWCAP2_FSGSBASE 2

static inline struct thread *thread_at(void *tp)
{
	return tp;
}

static inline void *thread_pointer_of(struct thread *t)
{
	return t;
}

static inline struct thread *thread_self(void)
{
	struct thread *self;
	__asm__("mov %%fs:0, %0" : "=r"(self));
	return self;
}

/* One load where thread_self()->heap would be two: malloc's first. */
static inline struct heap *thread_heap(void)
{
	struct heap *h;
	__asm__ volatile("mov %%fs:%c1, %0"
			 : "=r"(h)
			 : "i"(offsetof(struct thread, heap))
			 : "memory");
	return h;
}

/* No trap where the kernel lets programs write fs themselves (Linux 5.9). */
static inline void set_thread_pointer(void *tp, unsigned long hwcap2)
{
	if (hwcap2 & HWCAP2_FSGSBASE)
		__asm__ volatile("wrfsbase %0" : : "r"(tp));
	else
		sys_arch_prctl(ARCH_SET_FS, (unsigned long)tp);
}

#endif
