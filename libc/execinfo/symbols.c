/* symbols.c: the names of functions, by the symbol table of the program's file */
#include <execinfo.h>
#include <elf.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include "program.h"
#include "sys.h"
#include "unwind.h"

/* The file, and its symbols if it has any. */
struct symbols {
	struct image image;
	const unsigned char *file;
	size_t size;
	const Elf64_Sym *table;
	size_t count;
	const char *names;
	size_t names_size;
};

static bool is_inside(const struct symbols *s, uint64_t offset, uint64_t size)
{
	return offset <= s->size && size <= s->size - offset;
}

static void find_table(struct symbols *s)
{
	const Elf64_Ehdr *e = (const void *)s->file;

	if (s->size < sizeof *e || memcmp(e->e_ident, ELFMAG, SELFMAG) ||
	    e->e_shoff % _Alignof(Elf64_Shdr) || e->e_shentsize != sizeof(Elf64_Shdr) ||
	    !is_inside(s, e->e_shoff, e->e_shnum * sizeof(Elf64_Shdr)))
		return;
	const Elf64_Shdr *sections = (const void *)(s->file + e->e_shoff);
	for (int i = 0; i < e->e_shnum; i++) {
		const Elf64_Shdr *table = &sections[i], *names = &sections[table->sh_link];
		if (table->sh_type != SHT_SYMTAB || table->sh_link >= e->e_shnum ||
		    table->sh_offset % _Alignof(Elf64_Sym) ||
		    !is_inside(s, table->sh_offset, table->sh_size) ||
		    !is_inside(s, names->sh_offset, names->sh_size) || !names->sh_size ||
		    s->file[names->sh_offset + names->sh_size - 1])
			continue;
		s->table = (const void *)(s->file + table->sh_offset);
		s->count = table->sh_size / sizeof *s->table;
		s->names = (const char *)s->file + names->sh_offset;
		s->names_size = names->sh_size;
	}
}

static void open_symbols(struct symbols *s)
{
	struct stat st;

	*s = (struct symbols){ 0 };
	image_find(&s->image);
	int fd = sys_openat(AT_FDCWD, "/proc/self/exe", O_RDONLY | O_CLOEXEC, 0);
	if (fd < 0)
		return;
	if (sys_newfstatat(fd, "", &st, AT_EMPTY_PATH) == 0 && st.st_size > 0) {
		long p = sys_mmap(0, st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
		if (p > 0) {
			s->file = (const void *)p;
			s->size = st.st_size;
			find_table(s);
		}
	}
	sys_close(fd);
}

static void close_symbols(struct symbols *s)
{
	if (s->file)
		sys_munmap((uintptr_t)s->file, s->size);
}

/* The text of an address is that of its parts: program ( function +0xoffset ) [0xaddress]. */
enum { PARTS = 5, DIGITS = 2 + 16 };

struct text {
	struct iovec part[PARTS];
	char offset[DIGITS + 2], address[DIGITS + 5];
};

static void add(struct text *t, int *n, const char *s)
{
	t->part[(*n)++] = (struct iovec){ (char *)s, strlen(s) };
}

/* Writes the number as in C, and then the rest. */
static void hexadecimal(char *to, uintptr_t n, const char *rest)
{
	int shift = 60;

	while (shift && !(n >> shift & 15))
		shift -= 4;
	*to++ = '0';
	*to++ = 'x';
	for (; shift >= 0; shift -= 4)
		*to++ = "0123456789abcdef"[n >> shift & 15];
	strcpy(to, rest);
}

/* The function that has this address of the file, or the nearest before it. */
static const Elf64_Sym *find_symbol(const struct symbols *s, uintptr_t address)
{
	const Elf64_Sym *best = 0;

	for (const Elf64_Sym *y = s->table; y < s->table + s->count; y++)
		if (ELF64_ST_TYPE(y->st_info) == STT_FUNC && y->st_shndx != SHN_UNDEF &&
		    y->st_name < s->names_size && y->st_value <= address &&
		    (!best || y->st_value > best->st_value))
			best = y;
	/* What lies behind it is not of it. */
	return best && best->st_size && address - best->st_value > best->st_size ? 0 : best;
}

/* How many parts. */
static int describe(const struct symbols *s, const void *pointer, struct text *t)
{
	uintptr_t address = (uintptr_t)pointer, offset = address - s->image.bias;
	int n = 0;

	if (in_text(&s->image, address)) {
		/* A call that does not return may be the last of its function. */
		bool is_call = is_return(&s->image, address) && !is_sigreturn(address);
		const Elf64_Sym *symbol = find_symbol(s, offset - is_call);
		add(t, &n, __program_name);
		add(t, &n, "(");
		if (symbol) {
			add(t, &n, s->names + symbol->st_name);
			offset -= symbol->st_value;
		}
		t->offset[0] = '+';
		hexadecimal(t->offset + 1, offset, "");
		add(t, &n, t->offset);
		hexadecimal(t->address, address, "]");
		memmove(t->address + 3, t->address, strlen(t->address) + 1);
		memcpy(t->address, ") [", 3);
	} else {
		t->address[0] = '[';
		hexadecimal(t->address + 1, address, "]");
	}
	add(t, &n, t->address);
	return n;
}

char **backtrace_symbols(void *const *addresses, int size)
{
	struct symbols s;
	struct text t;
	size_t bytes = size * sizeof(char *);

	open_symbols(&s);
	for (int i = 0; i < size; i++) {
		bytes++;
		for (int n = describe(&s, addresses[i], &t); n-- > 0;)
			bytes += t.part[n].iov_len;
	}
	char **lines = malloc(bytes), *to = (char *)(lines + size);
	for (int i = 0; i < size && lines; i++) {
		int n = describe(&s, addresses[i], &t);
		lines[i] = to;
		for (int j = 0; j < n; j++)
			to = mempcpy(to, t.part[j].iov_base, t.part[j].iov_len);
		*to++ = 0;
	}
	close_symbols(&s);
	return lines;
}

void backtrace_symbols_fd(void *const *addresses, int size, int fd)
{
	struct symbols s;
	struct text t;

	open_symbols(&s);
	for (int i = 0; i < size; i++) {
		int n = describe(&s, addresses[i], &t);
		struct iovec line[PARTS + 1];
		memcpy(line, t.part, n * sizeof *line);
		line[n++] = (struct iovec){ "\n", 1 };
		sys_writev(fd, line, n);
	}
	close_symbols(&s);
}
