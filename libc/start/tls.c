/* tls.c: the first thread's storage (where it lies: arch/ARCH/tls.h) */
#include <string.h>
#include <sys/mman.h>
#include "start.h"
#include "sys.h"
#include "thread.h"

/* Small programs have errno and a few words more: for these no mapping is
 * made.  Whatever does not fit is mapped. */
static char small[256] __attribute__((aligned(64)));

uintptr_t __stack_chk_guard; /* aarch64's place for the canary; x86_64 uses the thread's */

static void *room(size_t size)
{
	if (size <= sizeof small)
		return small;
	long p = sys_mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	if ((unsigned long)p > -4096UL) {
		static const char what[] = "cannot allocate thread-local storage\n";
		sys_write(2, what, sizeof what - 1);
		sys_exit_group(127);
	}
	return (void *)p;
}

static uintptr_t align_up(uintptr_t n, uintptr_t align)
{
	return (n + align - 1) & -align;
}

void start_main_thread(const Elf64_Phdr *tls, uintptr_t bias, unsigned long hwcap2,
                       unsigned long random)
{
	static const Elf64_Phdr none = {.p_align = 1};
	struct thread *self;
	char *variables;
	void *tp;

	if (!tls)
		tls = &none;
	uintptr_t align = tls->p_align < 16 ? 16 : tls->p_align;
#if TLS_BELOW_THREAD
	size_t size = align_up(tls->p_memsz, align);
	tp = (void *)(align_up((uintptr_t)room(size + sizeof *self + align - 1), align) + size);
	self = tp;
	/* The linker places variables so that the block, padded to its own alignment (which
	 * may be less than ours), ends at fs. */
	variables = (char *)tp - align_up(tls->p_memsz, tls->p_align);
#else
	size_t before = align_up(sizeof *self, align), reserved = align_up(TLS_RESERVED, align);
	tp = (void *)(align_up((uintptr_t)room(before + reserved + tls->p_memsz + align - 1),
	                       align) +
	              before);
	self = (struct thread *)tp - 1;
	variables = (char *)tp + reserved;
#endif
	const char *image = (char *)bias + tls->p_vaddr;
	for (size_t i = 0; i < tls->p_filesz; i++)
		variables[i] = image[i];
	/* The lowest byte stays 0: a string that overflows cannot write past it. */
	uintptr_t canary = random ? *(uintptr_t *)random & ~(uintptr_t)0xff : 0;
	self->self = self;
	self->canary = __stack_chk_guard = canary;
	set_thread_pointer(tp, hwcap2);
}
