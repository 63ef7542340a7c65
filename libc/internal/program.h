/* program.h: what start-up keeps of the kernel's first stack, under names that
 * programs cannot define (environ and program_invocation_name, which they may,
 * are other names of the same). */
#ifndef PROGRAM_H
#define PROGRAM_H

#include <elf.h>
#include <stddef.h>
#include <stdint.h>
#include "hooks.h"

extern char **__environ;
extern char *__program_name, *__program_short_name;
extern const unsigned long *__auxv; /* pairs (type, value), ended by type 0 */

/* The value of that type; null when the kernel did not say. */
static inline const unsigned long *auxv_value(unsigned long type)
{
	for (const unsigned long *a = __auxv; *a; a += 2)
		if (*a == type)
			return a + 1;
	return 0;
}

/* The program's own headers; the bias is where it was loaded, less where it was linked for. */
struct program {
	const Elf64_Phdr *headers;
	size_t count;
	uintptr_t bias;
};
struct program find_program(void) HIDDEN;

#endif
