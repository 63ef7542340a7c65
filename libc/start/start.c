/* start.c: from the kernel's stack to main.
 *
 * Runs before there is a canary, so it has no stack protector (the Makefile says
 * so for all of libc/start).  Only sys_ calls: errno does not exist yet. */
#include <elf.h>
#include <stdlib.h>
#include <sys/mman.h>
#include "program.h"
#include "start.h"
#include "sys.h"
#include "thread.h"

char **__environ;
char *__program_name = "", *__program_short_name = "";
const unsigned long *__auxv;

/* The public names are not ISO C's: a program may define its own. */
extern char **environ __attribute__((weak, alias("__environ")));
extern char **_environ __attribute__((weak, alias("__environ")));
extern char *program_invocation_name __attribute__((weak, alias("__program_name")));
extern char *program_invocation_short_name __attribute__((weak, alias("__program_short_name")));

/* What start-up needs to know of the auxiliary vector: types below AUX_COUNT. */
enum { AUX_COUNT = 32 };

extern void (*const __preinit_array_start[])(int, char **, char **)
	__attribute__((visibility("hidden")));
extern void (*const __preinit_array_end[])(int, char **, char **)
	__attribute__((visibility("hidden")));
extern void (*const __init_array_start[])(int, char **, char **)
	__attribute__((visibility("hidden")));
extern void (*const __init_array_end[])(int, char **, char **)
	__attribute__((visibility("hidden")));

extern const Elf64_Dyn _DYNAMIC[] __attribute__((weak, visibility("hidden")));

/* The address the program was loaded at, less the one it was linked for: 0
 * unless it is a static PIE, which has a dynamic section. */
static uintptr_t load_bias(const Elf64_Phdr *phdr, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (phdr[i].p_type == PT_DYNAMIC)
			return (uintptr_t)_DYNAMIC - phdr[i].p_vaddr;
	return 0;
}

/* Full RELRO: what only relocation had to write becomes read-only.  The end is
 * rounded down: where pages are larger than the linker thought, data that the
 * program writes may share the last one. */
static void protect_relro(const Elf64_Phdr *relro, uintptr_t bias, size_t page)
{
	uintptr_t start = (bias + relro->p_vaddr) & -page;
	uintptr_t end = (bias + relro->p_vaddr + relro->p_memsz) & -page;

	if (start < end)
		sys_mprotect(start, end - start, PROT_READ);
}

static void set_progname(char *path)
{
	__program_name = __program_short_name = path;
	for (; *path; path++)
		if (*path == '/')
			__program_short_name = path + 1;
}

/* A program that gains privileges must not start with descriptors 0 to 2
 * closed: the next file it opens would become its standard error. */
static void open_standard_files(void)
{
	for (int fd = 0; fd < 3; fd++)
		if (sys_fcntl(fd, 1 /* F_GETFD */, 0) < 0)
			sys_openat(-100 /* AT_FDCWD */, "/dev/null", 2 /* O_RDWR */, 0);
}

_Noreturn void __start(long *stack, int (*main)(int, char **, char **))
{
	int argc = *stack;
	char **argv = (char **)(stack + 1);
	unsigned long aux[AUX_COUNT] = {0};

	__environ = argv + argc + 1;
	char **end = __environ;
	while (*end)
		end++;
	__auxv = (unsigned long *)(end + 1);
	for (const unsigned long *a = __auxv; *a; a += 2)
		if (*a < AUX_COUNT)
			aux[*a] = a[1];

	const Elf64_Phdr *phdr = (void *)aux[AT_PHDR], *tls = 0;
	uintptr_t bias = load_bias(phdr, aux[AT_PHNUM]);
	for (size_t i = 0; i < aux[AT_PHNUM]; i++)
		if (phdr[i].p_type == PT_TLS)
			tls = &phdr[i];
		else if (phdr[i].p_type == PT_GNU_RELRO)
			protect_relro(&phdr[i], bias, aux[AT_PAGESZ]);
	start_main_thread(tls, bias, aux[AT_HWCAP2], aux[AT_RANDOM]);

	if (aux[AT_SECURE])
		open_standard_files();
	if (argc)
		set_progname(argv[0]);
	for (void (*const *f)(int, char **, char **) = __preinit_array_start;
	     f < __preinit_array_end; f++)
		(*f)(argc, argv, __environ);
	for (void (*const *f)(int, char **, char **) = __init_array_start; f < __init_array_end;
	     f++)
		(*f)(argc, argv, __environ);
	exit(main(argc, argv, __environ));
}
