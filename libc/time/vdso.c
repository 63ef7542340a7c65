/* vdso.c: the functions that the kernel lends to programs so that asking for the
 * time needs no trap (Linux, vdso(7)).
 *
 * The kernel maps a small ELF shared object and gives its address as
 * AT_SYSINFO_EHDR.  It is searched at the first use, once for all symbols. */
#include <elf.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include "program.h"
#include "vdso.h"

struct vdso vdso;

#ifdef __x86_64__
#define VERSION "LINUX_2.6"
#define NAME(x86_64, aarch64) "__vdso_" x86_64
#else
#define VERSION "LINUX_2.6.39"
#define NAME(x86_64, aarch64) "__kernel_" aarch64
#endif

/* One symbol: its name and where its address goes. */
static const struct {
	const char *name;
	void **where;
} wanted[] = {
	{ NAME("clock_gettime", "clock_gettime"), (void **)&vdso.clock_gettime },
	{ NAME("gettimeofday", "gettimeofday"), (void **)&vdso.gettimeofday },
#ifdef __x86_64__
	{ NAME("time", ""), (void **)&vdso.time },
	{ NAME("getcpu", ""), (void **)&vdso.getcpu },
#endif
};

struct image {
	uintptr_t bias;
	const Elf64_Sym *symbols;
	const char *strings;
	const Elf64_Half *versym;
	const Elf64_Verdef *verdef;
	size_t count; /* of symbols */
};

/* How many symbols DT_GNU_HASH reaches: the end of the last bucket's chain. */
static size_t count_gnu(const uint32_t *hash)
{
	uint32_t buckets = hash[0], first = hash[1], bloom = hash[2], last = 0;
	const uint32_t *bucket = hash + 4 + bloom * 2, *chain = bucket + buckets;

	for (uint32_t i = 0; i < buckets; i++)
		if (bucket[i] > last)
			last = bucket[i];
	if (last < first)
		return first;
	while (!(chain[last - first] & 1))
		last++;
	return last + 1;
}

static bool read_image(struct image *v, const Elf64_Ehdr *header)
{
	const Elf64_Phdr *phdr = (void *)((char *)header + header->e_phoff);
	const Elf64_Dyn *dynamic = 0;

	for (int i = 0; i < header->e_phnum; i++)
		if (phdr[i].p_type == PT_LOAD && !v->bias)
			v->bias = (uintptr_t)header + phdr[i].p_offset - phdr[i].p_vaddr;
		else if (phdr[i].p_type == PT_DYNAMIC)
			dynamic = (void *)((char *)header + phdr[i].p_offset);
	for (; dynamic && dynamic->d_tag; dynamic++) {
		void *p = (void *)(v->bias + dynamic->d_un.d_ptr);
		switch (dynamic->d_tag) {
		case DT_SYMTAB: v->symbols = p; break;
		case DT_STRTAB: v->strings = p; break;
		case DT_VERSYM: v->versym = p; break;
		case DT_VERDEF: v->verdef = p; break;
		case DT_HASH: v->count = ((uint32_t *)p)[1]; break;
		case DT_GNU_HASH: v->count = v->count ? v->count : count_gnu(p); break;
		}
	}
	return v->symbols && v->strings && v->count;
}

/* Whether symbol i is of the version whose meaning we know. */
static bool right_version(const struct image *v, size_t i)
{
	if (!v->versym || !v->verdef)
		return true;
	for (const Elf64_Verdef *d = v->verdef;; d = (void *)((char *)d + d->vd_next)) {
		const Elf64_Verdaux *aux = (void *)((char *)d + d->vd_aux);
		if (!(d->vd_flags & VER_FLG_BASE) && (d->vd_ndx & 0x7fff) == (v->versym[i] & 0x7fff))
			return !strcmp(v->strings + aux->vda_name, VERSION);
		if (!d->vd_next)
			return false;
	}
}

static void find_symbols(const struct image *v)
{
	for (size_t i = 0; i < v->count; i++) {
		const Elf64_Sym *s = &v->symbols[i];
		if (ELF64_ST_TYPE(s->st_info) != STT_FUNC || !s->st_shndx)
			continue;
		for (size_t w = 0; w < sizeof wanted / sizeof *wanted; w++)
			if (!strcmp(v->strings + s->st_name, wanted[w].name) && right_version(v, i))
				*wanted[w].where = (void *)(v->bias + s->st_value);
	}
}

/* Two threads that do this at once store the same values. */
void vdso_find(void)
{
	struct image v = { 0 };

	for (const unsigned long *a = __auxv; *a; a += 2)
		if (*a == AT_SYSINFO_EHDR && a[1] && read_image(&v, (void *)a[1]))
			find_symbols(&v);
	__atomic_store_n(&vdso.searched, true, __ATOMIC_RELEASE);
}
