/* link.h: the objects of a running program (System V gABI, Solaris, GNU).  A static
 * program is one object. */
#ifndef _LINK_H
#define _LINK_H

#include <features.h>
#include <elf.h>

__BEGIN_DECLS

#define ElfW(type) Elf64_##type

struct dl_phdr_info {
	ElfW(Addr) dlpi_addr;  /* what to add to the addresses in its headers */
	const char *dlpi_name; /* "" for the program */
	const ElfW(Phdr) *dlpi_phdr;
	ElfW(Half) dlpi_phnum;
	unsigned long long dlpi_adds, dlpi_subs; /* objects loaded, unloaded since the start */
	__SIZE_TYPE__ dlpi_tls_modid;
	void *dlpi_tls_data; /* this thread's variables of it, or null */
};

/* Calls the function for each object until it returns other than 0, and returns that.
 * Never traps. */
int dl_iterate_phdr(int (*)(struct dl_phdr_info *, __SIZE_TYPE__, void *), void *);

__END_DECLS

#endif
