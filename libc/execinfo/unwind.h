/* unwind.h: a frame, and the ways from it to its caller's */
#ifndef UNWIND_H
#define UNWIND_H

#include <elf.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "frame.h"
#include "hooks.h"

struct frame {
	uintptr_t reg[FRAME_REGISTERS]; /* by DWARF's numbers */
	uintptr_t pc;
	bool interrupted; /* at pc; else pc is behind a call */
	bool by_record;   /* only frame pointer and pc are known: the stack pointer is below */
};

/* The running program. */
struct image {
	uintptr_t bias, text, text_end, entry;
	const unsigned char *tables; /* .eh_frame_hdr, or null */
};
void image_find(struct image *) HIDDEN;

/* Whether these words of the stack may be read.  Looks them up in /proc/self/maps where they
 * are not in the same mapping as those before. */
struct stack {
	uintptr_t low, high;
};
bool stack_has(struct stack *, uintptr_t address, size_t) HIDDEN;

static inline bool stack_word(struct stack *s, uintptr_t address, uintptr_t *word)
{
	if (address % sizeof *word || !stack_has(s, address, sizeof *word))
		return false;
	*word = *(const uintptr_t *)address;
	return true;
}

/* Makes the frame its caller's by the program's tables.  NO_TABLE: they do not speak of it;
 * NO_CALLER: there is none, or what is needed cannot be read. */
enum step { STEPPED, NO_TABLE, NO_CALLER };
enum step step_by_table(const struct image *, struct stack *, struct frame *) HIDDEN;

static inline bool in_text(const struct image *image, uintptr_t pc)
{
	return pc >= image->text && pc < image->text_end;
}

/* An address that a call can return to. */
static inline bool is_return(const struct image *image, uintptr_t pc)
{
	return pc >= image->text + CALL_MAX && pc < image->text_end && follows_call(pc);
}

#endif
