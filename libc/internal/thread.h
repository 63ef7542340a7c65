/* thread.h: what the C library keeps per thread beside its _Thread_local variables.
 *
 * Compilers know two places by heart on x86_64: fs:0 holds the structure's own
 * address, fs:0x28 the stack protector's canary. */
#ifndef THREAD_H
#define THREAD_H

#include <stddef.h>
#include <stdint.h>

struct thread {
	struct thread *self;
	uintptr_t reserved[4];
	uintptr_t canary;
};

_Static_assert(offsetof(struct thread, canary) == 0x28, "the ABI's canary is at fs:0x28");
_Static_assert(sizeof(struct thread) % 16 == 0, "the thread pointer is aligned");

#include "tls.h"

#endif
