/* iterate.c: dl_iterate_phdr, by which exception handling finds its tables */
#include <link.h>
#include "program.h"
#include "thread.h"

/* Where the dynamic section is: only a position-independent program has one. */
extern const Elf64_Dyn _DYNAMIC[] __attribute__((weak, visibility("hidden")));

/* This thread's copy of them (see tls.h of the architecture). */
static void *thread_variables(const Elf64_Phdr *tls)
{
	uintptr_t align = tls->p_align < 16 ? 16 : tls->p_align;

#if TLS_BELOW_THREAD
	return (char *)thread_self() - ((tls->p_memsz + align - 1) & -align);
#else
	return (char *)thread_pointer() + ((TLS_RESERVED + align - 1) & -align);
#endif
}

int dl_iterate_phdr(int (*visit)(struct dl_phdr_info *, size_t, void *), void *argument)
{
	struct dl_phdr_info info = { .dlpi_name = "", .dlpi_adds = 1 };
	const Elf64_Phdr *tls = 0;

	for (const unsigned long *a = __auxv; *a; a += 2)
		if (*a == AT_PHDR)
			info.dlpi_phdr = (const void *)a[1];
		else if (*a == AT_PHNUM)
			info.dlpi_phnum = a[1];
	for (int i = 0; i < info.dlpi_phnum; i++)
		if (info.dlpi_phdr[i].p_type == PT_DYNAMIC)
			info.dlpi_addr = (Elf64_Addr)_DYNAMIC - info.dlpi_phdr[i].p_vaddr;
		else if (info.dlpi_phdr[i].p_type == PT_TLS)
			tls = &info.dlpi_phdr[i];
	if (tls) {
		info.dlpi_tls_modid = 1;
		info.dlpi_tls_data = thread_variables(tls);
	}
	return visit(&info, sizeof info, argument);
}
