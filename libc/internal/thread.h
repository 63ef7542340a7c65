/* thread.h: what the C library keeps per thread beside its _Thread_local variables.
 *
 * Compilers know two places by heart on x86_64: fs:0 holds the structure's own
 * address, fs:0x28 the stack protector's canary; assembly knows `cancel_due`.
 *
 * The life of a thread is two words:
 *
 *   tid     the kernel's number; 0 when the thread is gone from its stack (the kernel
 *           clears it and wakes who waits for that).  The first thread's is 0 until
 *           somebody asks: thread_tid().
 *   fate    JOINABLE -> DETACHED   pthread_detach, or made so
 *           JOINABLE -> JOINED     somebody waits in pthread_join
 *           JOINABLE -> ENDED      nothing more will be run in it; still to be joined
 *           DETACHED -> ENDED      its stack goes to those that are given up */
#ifndef THREAD_H
#define THREAD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "hooks.h"

/* The kernel's struct robust_list_head (futex(2), get_robust_list(2)). */
struct robust_list {
	void *first;   /* itself, when it is empty */
	long to_word;  /* from an entry to its futex word */
	void *pending; /* on its way in or out */
};

struct thread {
	struct thread *self;
	int tid, fate;
	unsigned char cancel_due;   /* the next cancellation point is the end */
	unsigned char cancel_asked; /* pthread_cancel was called */
	unsigned char cancel_off;   /* PTHREAD_CANCEL_DISABLE */
	unsigned char cancel_async; /* PTHREAD_CANCEL_ASYNCHRONOUS */
	int ceiling;                /* the highest of the mutexes held that have one */
	void **values;              /* of its keys, null until it sets one */
	void *result;
	uintptr_t canary;
	struct thread *next, *previous; /* in the list of all, a ring */
	char *map;                      /* stack, storage and this, as they were mapped */
	size_t map_size, guard_size;
	char *stack; /* where the stack lies: in map or, given by the program, elsewhere */
	size_t stack_size;
	struct __cleanup *cleanup; /* pthread_cleanup_push, the last first */
	struct robust_list robust;
	struct heap *heap; /* malloc's, null until it is used */
};

#ifdef __x86_64__
_Static_assert(offsetof(struct thread, canary) == 0x28, "the ABI's canary is at fs:0x28");
#endif
_Static_assert(sizeof(struct thread) % 16 == 0, "the thread pointer is aligned");
_Static_assert(offsetof(struct thread, cancel_due) == 16, "THREAD_CANCEL_DUE in asm.h and trap.h");
_Static_assert(sizeof(struct thread) == 144, "on aarch64 that counts from the end");

#include "tls.h"

#endif
