/* main_thread.h: the first thread's storage (where it lies: arch/ARCH/tls.h).
 *
 * A part of start.c, and a header because a call would be a tenth of start-up. */
#ifndef MAIN_THREAD_H
#define MAIN_THREAD_H

#include <elf.h>
#include <stddef.h>
#include <sys/mman.h>
#include "sys.h"
#include "thread.h"

enum { LEAST_ALIGN = 16 }; /* of the thread pointer */

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

static uintptr_t align_up(uintptr_t n, uintptr_t align)
{
	return (n + align - 1) & -align;
}

/* Thread-local storage, thread pointer and canary, from the program headers, the load bias
 * and what the kernel says (random: where its 16 random bytes are). */
static inline void start_main_thread(const Elf64_Phdr *phdr, size_t count, uintptr_t bias,
				     unsigned long hwcap2, unsigned long random)
{
	size_t size = 0, image_size = 0, align = LEAST_ALIGN, own_align = 1;
	const char *image = 0;

	for (const Elf64_Phdr *end = phdr + count; phdr != end; phdr++)
		if (phdr->p_type == PT_TLS) {
			image = (const char *)(bias + phdr->p_vaddr);
			image_size = phdr->p_filesz;
			size = phdr->p_memsz;
			own_align = phdr->p_align;
			if (align < own_align)
				align = own_align;
		}
#if TLS_BELOW_THREAD
	/* The linker places variables so that the block, padded to its own alignment (which
	 * may be less than ours), ends at the thread pointer. */
	size_t below = align_up(size, own_align), above = sizeof(struct thread);
	ptrdiff_t variables = -below;
#else
	size_t below = sizeof(struct thread), variables = align_up(TLS_RESERVED, own_align);
	size_t above = variables + size;
#endif
	uintptr_t start = room(below + above + align - LEAST_ALIGN);
	char *tp = (char *)align_up(start + below, align);

	for (size_t i = 0; i < image_size; i++)
		tp[variables + i] = image[i];
	/* The lowest byte stays 0: a string that overflows cannot write past it. */
	uintptr_t canary = random ? *(uintptr_t *)random & ~(uintptr_t)0xff : 0;
	struct thread *self = thread_at(tp);
	self->self = self;
	self->canary = __stack_chk_guard = canary;
	set_thread_pointer(tp, hwcap2);
}

#endif
