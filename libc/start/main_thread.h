/* main_thread.h: the first thread's storage (where it lies: arch/ARCH/tls.h).
 *
 * A part of start.c, and a header because a call would be a tenth of start-up. */
#ifndef MAIN_THREAD_H
#define MAIN_THREAD_H

#include <sys/mman.h>
#include "sys.h"
#include "tls_block.h"

/* Small programs have errno and a few words more: for these no mapping is
 * made.  Whatever does not fit is mapped. */
static char small[256] __attribute__((aligned(LEAST_ALIGN)));

uintptr_t __stack_chk_guard; /* aarch64's place for the canary; x86_64 uses the thread's */

static uintptr_t room(size_t size)
{
	if (size <= sizeof small)
		return (uintptr_t)small;
	long p = sys_mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if (p < 0) {
		static const char what[] = "no memory for thread storage\n";
		sys_write(2, what, sizeof what - 1);
		sys_exit_group(127);
	}
	return p;
}

/* Thread-local storage, thread pointer and canary, from the program headers, the load bias
 * and what the kernel says (random: where its 16 random bytes are). */
static inline void start_main_thread(const Elf64_Phdr *phdr, size_t count, uintptr_t bias,
				     unsigned long hwcap2, unsigned long random)
{
	struct tls_block block = tls_block_of(phdr, count, bias);
	char *tp = tls_fill(&block, room(tls_room(&block)));

	/* The lowest byte stays 0: a string that overflows cannot write past it. */
	uintptr_t canary = random ? *(uintptr_t *)random & ~(uintptr_t)0xff : 0;
	struct thread *self = thread_at(tp);
	self->self = self;
	self->canary = __stack_chk_guard = canary;
	set_thread_pointer(tp, hwcap2);
}

#endif
