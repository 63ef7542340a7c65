/* find_program.c: the program headers of the program that runs */
#include "program.h"

/* Where the dynamic section is: only a position-independent program has one. */
extern const Elf64_Dyn _DYNAMIC[] __attribute__((weak, visibility("hidden")));

struct program find_program(void)
{
	struct program p = { .headers = (const void *)*auxv_value(AT_PHDR),
			     .count = *auxv_value(AT_PHNUM) };

	for (size_t i = 0; i < p.count; i++)
		if (p.headers[i].p_type == PT_DYNAMIC)
			p.bias = (uintptr_t)_DYNAMIC - p.headers[i].p_vaddr;
	return p;
}
