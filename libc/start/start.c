/* start.c: from the kernel's stack to main.
 *
 * Runs before there is a canary, so it has no stack protector (the Makefile says
 * so for all of libc).  Only sys_ calls: errno does not exist yet. */
#include <elf.h>
#include <stdlib.h>
#include "main_thread.h"
#include "program.h"
#include "sys.h"

char **__environ;
const unsigned long *__auxv;

/* The public names are not ISO C's: a program may define its own. */
extern char **environ __attribute__((weak, alias("__environ")));
extern char **_environ __attribute__((weak, alias("__environ")));

/* What start-up needs of the auxiliary vector, as a set: all types are below 32. */
enum {
	AUX_COUNT = 32,
	WANTED = 1 << AT_NULL | 1 << AT_PHDR | 1 << AT_PHNUM | 1 << AT_SECURE | 1 << AT_RANDOM |
		 1 << AT_HWCAP2,
};

typedef void initializer(int, char **, char **);

extern initializer *const __preinit_array_start[] __attribute__((visibility("hidden")));
extern initializer *const __preinit_array_end[] __attribute__((visibility("hidden")));
extern initializer *const __init_array_start[] __attribute__((visibility("hidden")));
extern initializer *const __init_array_end[] __attribute__((visibility("hidden")));

/* A program that gains privileges must not start with descriptors 0 to 2
 * closed: the next file it opens would become its standard error. */
static void open_standard_files(void)
{
	for (int fd = 0; fd < 3; fd++)
		if (sys_fcntl(fd, 1 /* F_GETFD */, 0) < 0)
			sys_openat(-100 /* AT_FDCWD */, "/dev/null", 2 /* O_RDWR */, 0);
}

/* bias: the address the program was loaded at, less the one it was linked for. */
_Noreturn void __start(long *stack, int (*main)(int, char **, char **), uintptr_t bias)
{
	int argc = *stack;
	char **argv = (char **)(stack + 1), **environment = argv + argc + 1, **end = environment;
	unsigned long aux[AUX_COUNT];

	__environ = environment;
	while (*end++)
		;
	__auxv = (unsigned long *)end;
	aux[AT_PHNUM] = aux[AT_SECURE] = aux[AT_RANDOM] = aux[AT_HWCAP2] = 0;
	/* Of some twenty pairs most are for others: they cost one test of a bit. */
	const unsigned long *a = __auxv - 2;
	do {
		do
			a += 2;
		while (!((unsigned long)WANTED >> *a % 64 & 1));
		if (*a < AUX_COUNT)
			aux[*a] = a[1];
	} while (*a != AT_NULL);

	start_main_thread((void *)aux[AT_PHDR], aux[AT_PHNUM], bias, aux[AT_HWCAP2], aux[AT_RANDOM]);
	if (aux[AT_SECURE])
		open_standard_files();
	for (initializer *const *f = __preinit_array_start; f < __preinit_array_end; f++)
		(*f)(argc, argv, environment);
	for (initializer *const *f = __init_array_start; f < __init_array_end; f++)
		(*f)(argc, argv, environment);
	exit(main(argc, argv, environment));
}
