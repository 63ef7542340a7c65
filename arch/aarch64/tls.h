/* tls.h: where thread-local storage lies on aarch64.
 *
 * Variant I of the ELF TLS ABI: the thread pointer has two reserved words, the
 * thread's variables follow; our thread structure lies in front of it.
 *
 *   [ struct thread ][ 2 words ][ TLS variables ... ]
 *                    ^ tpidr_el0
 */
#ifndef TLS_H
#define TLS_H

#include <stdint.h>

#define TLS_BELOW_THREAD 0
#define TLS_RESERVED 16

#define thread_self() thread_at(thread_pointer())

static inline struct thread *thread_at(void *tp)
{
	return (struct thread *)tp - 1;
}

static inline void *thread_pointer_of(struct thread *t)
{
	return t + 1;
}

static inline void *thread_pointer(void)
{
	void *tp;
	__asm__("mrs %0, tpidr_el0" : "=r"(tp));
	return tp;
}

static inline struct heap *thread_heap(void)
{
	return thread_self()->heap;
}

static inline void set_thread_pointer(void *tp, unsigned long hwcap2)
{
	(void)hwcap2;
	__asm__ volatile("msr tpidr_el0, %0" : : "r"(tp));
}

#endif
