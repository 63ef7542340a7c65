/* sites - list the system calls that a program can make
 *
 * Each trap instruction of libc left an entry in the section .syscalls: the
 * number of the call and where the trap is, relative to the entry's second word
 * (arch/ARCH/trap.h).  What the linker dropped has no entry: the list is exact.
 * The file is only read, so a program of either architecture can be listed on
 * either, and a damaged one is an error, not a crash: no offset is trusted. */
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

struct site {
	int32_t number, where;
};

#define NO -1
#define SYS0(name, x, a, ...) CALL(name, x, a)
#define SYS1(name, x, a, ...) CALL(name, x, a)
#define SYS2(name, x, a, ...) CALL(name, x, a)
#define SYS3(name, x, a, ...) CALL(name, x, a)
#define SYS4(name, x, a, ...) CALL(name, x, a)
#define SYS5(name, x, a, ...) CALL(name, x, a)
#define SYS6(name, x, a, ...) CALL(name, x, a)

/* The names lie one after the other, and a call says where its own begins: a pointer would
 * be twice as long as all the rest, and have to be relocated. */
static const struct names {
#define CALL(name, x, a) char name##_[sizeof #name];
#include "../arch/syscalls.tbl"
#undef CALL
} names = {
#define CALL(name, x, a) #name,
#include "../arch/syscalls.tbl"
#undef CALL
};

static const struct call {
	uint16_t name;
	int16_t x86_64, aarch64;
} calls[] = {
#define CALL(name, x, a) { offsetof(struct names, name##_), x, a },
#include "../arch/syscalls.tbl"
#undef CALL
};

struct image {
	const char *name;
	const char *data;
	size_t size;
	const Elf64_Ehdr *header;
	const Elf64_Shdr *sections;
};

static int fail(const char *name, const char *why)
{
	fprintf(stderr, "sites: %s: %s\n", name, why);
	return 1;
}

/* size bytes at offset, aligned as ELF wants them, or 0. */
static const void *within(const struct image *f, uint64_t offset, uint64_t size)
{
	if (offset > f->size || size > f->size - offset || offset % 4)
		return 0;
	return f->data + offset;
}

static const char *section_name(const struct image *f, const Elf64_Shdr *s)
{
	const Elf64_Shdr *names = &f->sections[f->header->e_shstrndx];
	const char *text;

	if (names->sh_offset > f->size || names->sh_size > f->size - names->sh_offset)
		return "";
	text = f->data + names->sh_offset;
	if (s->sh_name >= names->sh_size || !memchr(text + s->sh_name, 0, names->sh_size - s->sh_name))
		return "";
	return text + s->sh_name;
}

static const char *call_name(const struct image *f, int number)
{
	for (size_t i = 0; i < sizeof calls / sizeof *calls; i++)
		if ((f->header->e_machine == EM_X86_64 ? calls[i].x86_64 : calls[i].aarch64) == number)
			return (const char *)&names + calls[i].name;
	return number == -1 ? "any" : "unknown";
}

/* The function whose symbol covers the address; "-" in a stripped program. */
static const char *function_name(const struct image *f, uint64_t address)
{
	for (int i = 0; i < f->header->e_shnum; i++) {
		const Elf64_Shdr *s = &f->sections[i];
		if (s->sh_type != SHT_SYMTAB || s->sh_link >= f->header->e_shnum)
			continue;
		const Elf64_Shdr *strings = &f->sections[s->sh_link];
		const Elf64_Sym *symbol = within(f, s->sh_offset, s->sh_size);
		if (!symbol || strings->sh_offset > f->size ||
		    strings->sh_size > f->size - strings->sh_offset)
			continue;
		for (size_t n = s->sh_size / sizeof *symbol; n; n--, symbol++)
			if (ELF64_ST_TYPE(symbol->st_info) == STT_FUNC &&
			    address - symbol->st_value < symbol->st_size &&
			    symbol->st_name < strings->sh_size &&
			    memchr(f->data + strings->sh_offset + symbol->st_name, 0,
				   strings->sh_size - symbol->st_name))
				return f->data + strings->sh_offset + symbol->st_name;
	}
	return "-";
}

static int list(const struct image *f)
{
	for (int i = 0; i < f->header->e_shnum; i++) {
		const Elf64_Shdr *s = &f->sections[i];
		if (strcmp(section_name(f, s), ".syscalls"))
			continue;
		const struct site *site = within(f, s->sh_offset, s->sh_size);
		if (!site || s->sh_type == SHT_NOBITS || s->sh_size % sizeof *site)
			return fail(f->name, "damaged list of system calls");
		for (size_t n = 0; n < s->sh_size / sizeof *site; n++) {
			uint64_t address = s->sh_addr + n * sizeof *site +
					   offsetof(struct site, where) + site[n].where;
			printf("%-20s %4d  %#10llx  %s\n", call_name(f, site[n].number),
			       site[n].number, (unsigned long long)address,
			       function_name(f, address));
		}
		return 0;
	}
	return fail(f->name, "has no list of system calls: it was not made with Sill");
}

static int check(struct image *f)
{
	f->header = within(f, 0, sizeof *f->header);
	if (!f->header || memcmp(f->header->e_ident, ELFMAG, SELFMAG))
		return fail(f->name, "not an ELF file");
	if (f->header->e_ident[EI_CLASS] != ELFCLASS64 ||
	    f->header->e_ident[EI_DATA] != ELFDATA2LSB ||
	    (f->header->e_machine != EM_X86_64 && f->header->e_machine != EM_AARCH64))
		return fail(f->name, "not a program for x86_64 or aarch64");
	f->sections = within(f, f->header->e_shoff, f->header->e_shnum * sizeof *f->sections);
	if (!f->sections || f->header->e_shentsize != sizeof *f->sections ||
	    f->header->e_shstrndx >= f->header->e_shnum)
		return fail(f->name, "has no section headers");
	return list(f);
}

static int sites(const char *name)
{
	struct image f = { .name = name };
	struct stat st;
	int fd = open(name, O_RDONLY | O_CLOEXEC), result;

	if (fd < 0)
		return fail(name, strerror(errno));
	if (fstat(fd, &st) < 0 || !S_ISREG(st.st_mode)) {
		result = fail(name, S_ISDIR(st.st_mode) ? strerror(EISDIR) : "not a regular file");
	} else if (st.st_size == 0) {
		result = fail(name, "not an ELF file");
	} else {
		f.size = st.st_size;
		f.data = mmap(0, f.size, PROT_READ, MAP_PRIVATE, fd, 0);
		result = f.data == MAP_FAILED ? fail(name, strerror(errno)) : check(&f);
	}
	close(fd);
	return result;
}

static const char usage[] =
	"usage: sites PROGRAM...\n"
	"List the system calls that each PROGRAM made with Sill can make:\n"
	"name, number, address of the trap, and the function that it is in.\n";

static int finish(int status)
{
	if (fflush(stdout) || ferror(stdout)) {
		fprintf(stderr, "sites: write error: %s\n", strerror(errno));
		return 1;
	}
	return status;
}

int main(int argc, char **argv)
{
	int status = 0;
	char **file = argv + 1;

	if (argc > 1 && !strcmp(*file, "--help")) {
		fputs(usage, stdout);
		return finish(0);
	}
	if (argc > 1 && !strcmp(*file, "--")) {
		file++;
	} else if (argc > 1 && **file == '-') {
		fprintf(stderr, "sites: unknown option '%s'\n%s", *file, usage);
		return 2;
	}
	if (!*file) {
		fprintf(stderr, "sites: missing operand\n%s", usage);
		return 2;
	}
	for (bool several = file[1]; *file; file++) {
		if (several)
			printf("%s:\n", *file);
		status |= sites(*file);
	}
	return finish(status);
}
