/* relocate.c: a static PIE makes its own pointers right.
 *
 * The first code that runs, part of rcrt1.o: until it is done, nothing may use a
 * pointer that the linker stored, so there are no calls and no tables here.
 * Relocations come as DT_RELA (only RELATIVE is left in a static program, and
 * IRELATIVE for a program's own ifuncs) and packed as DT_RELR: an address, then
 * bitmaps of the 63 words that follow (gABI, "Relative relocation table"). */
#include <elf.h>
#include <stdint.h>
#include <sys/mman.h>
#include "sys.h"

#ifdef __x86_64__
enum { RELATIVE = R_X86_64_RELATIVE, IRELATIVE = R_X86_64_IRELATIVE };
#else
enum { RELATIVE = R_AARCH64_RELATIVE, IRELATIVE = R_AARCH64_IRELATIVE };
#endif

static void relocate_relr(const uintptr_t *entry, uintptr_t size, uintptr_t bias)
{
	uintptr_t *where = 0;

	for (const uintptr_t *end = entry + size / sizeof *entry; entry < end; entry++) {
		if (!(*entry & 1)) {
			where = (uintptr_t *)(bias + *entry);
			*where++ += bias;
			continue;
		}
		uintptr_t *p = where;
		for (uintptr_t bits = *entry >> 1; bits; bits >>= 1, p++)
			if (bits & 1)
				*p += bias;
		where += 63;
	}
}

static void relocate_rela(const Elf64_Rela *r, uintptr_t size, uintptr_t bias)
{
	const Elf64_Rela *first = r, *end = r + size / sizeof *r;

	for (; r < end; r++)
		if (ELF64_R_TYPE(r->r_info) == RELATIVE)
			*(uintptr_t *)(bias + r->r_offset) = bias + r->r_addend;
	/* Resolvers are program code: they run when all the rest is right. */
	for (r = first; r < end; r++)
		if (ELF64_R_TYPE(r->r_info) == IRELATIVE)
			*(uintptr_t *)(bias + r->r_offset) =
				((uintptr_t(*)(void))(bias + r->r_addend))();
}

/* RELRO: what only relocation had to write becomes read-only.  The end is rounded
 * down: where pages are larger than the linker thought, data that the program writes
 * may share the last one. */
static void protect_relro(const Elf64_Phdr *relro, uintptr_t bias, uintptr_t page)
{
	uintptr_t start = (bias + relro->p_vaddr) & -page;
	uintptr_t end = (bias + relro->p_vaddr + relro->p_memsz) & -page;

	if (start < end)
		sys_mprotect(start, end - start, PROT_READ);
}

/* Returns the load bias. */
__attribute__((visibility("hidden"))) uintptr_t __relocate(const uintptr_t *stack,
							    const Elf64_Dyn *dynamic)
{
	uintptr_t relr = 0, relr_size = 0, rela = 0, rela_size = 0;
	const Elf64_Phdr *phdr = 0, *relro = 0;
	/* The program headers say whether there is one: at a fixed address, where the symbol is
	 * not defined, aarch64's linker makes some address of it. */
	const Elf64_Dyn *d = 0;
	uintptr_t phnum = 0, bias = 0, page = 0;

	const uintptr_t *p = stack + 1 + *stack + 1;
	while (*p++)
		;
	for (; *p; p += 2)
		if (*p == AT_PHDR)
			phdr = (void *)p[1];
		else if (*p == AT_PHNUM)
			phnum = p[1];
		else if (*p == AT_PAGESZ)
			page = p[1];
	for (uintptr_t i = 0; i < phnum; i++)
		if (phdr[i].p_type == PT_DYNAMIC) {
			bias = (uintptr_t)dynamic - phdr[i].p_vaddr;
			d = dynamic;
		} else if (phdr[i].p_type == PT_GNU_RELRO) {
			relro = &phdr[i];
		}
	/* Not an array by tag: clearing that would be a call of memset, and a long one. */
	for (; d && d->d_tag; d++)
		if (d->d_tag == DT_RELR)
			relr = d->d_un.d_ptr;
		else if (d->d_tag == DT_RELRSZ)
			relr_size = d->d_un.d_val;
		else if (d->d_tag == DT_RELA)
			rela = d->d_un.d_ptr;
		else if (d->d_tag == DT_RELASZ)
			rela_size = d->d_un.d_val;
	relocate_relr((void *)(bias + relr), relr_size, bias);
	relocate_rela((void *)(bias + rela), rela_size, bias);
	if (relro)
		protect_relro(relro, bias, page);
	return bias;
}
