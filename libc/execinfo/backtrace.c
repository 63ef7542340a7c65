/* backtrace.c: from a call to what called it, and so on */
#include <execinfo.h>
#include "unwind.h"

/* A signal handler goes back to what it interrupted; its frame's stack pointer is behind the
 * address that it returns to. */
static const ucontext_t *context_at(const struct image *image, struct stack *stack, uintptr_t sp)
{
	const ucontext_t *c = (const ucontext_t *)(sp + SIGNAL_CONTEXT);
	uintptr_t reg[FRAME_REGISTERS];

	if ((uintptr_t)c % _Alignof(ucontext_t) || !stack_has(stack, (uintptr_t)c, sizeof *c) ||
	    !in_text(image, interrupted(c, reg)))
		return 0;
	return c;
}

static bool step_over_signal(const struct image *image, struct stack *stack, struct frame *f)
{
	const ucontext_t *c = context_at(image, stack, f->reg[FRAME_SP]);

	if (!c)
		return false;
	f->pc = interrupted(c, f->reg);
	f->interrupted = true;
	return true;
}

/* ---- Without tables ---- */

static bool goes_to_signal(const struct image *image, uintptr_t pc)
{
	return in_text(image, pc) && is_sigreturn(pc);
}

#ifdef FRAME_RECORDS
/* Every function that calls another has put its caller's frame pointer and return address
 * where the frame pointer points to.  Where in the frame that is they do not say, so from there
 * on tables are of no use.  The kernel makes such a record, too, when it calls a handler. */
static bool step_without_table(const struct image *image, struct stack *stack, struct frame *f)
{
	uintptr_t fp = f->reg[FRAME_FP], caller_fp, pc;

	if (fp < f->reg[FRAME_SP] || !stack_word(stack, fp, &caller_fp) ||
	    !stack_word(stack, fp + sizeof pc, &pc))
		return false;
	pc = plain_address(pc);
	if (!is_return(image, pc) && !goes_to_signal(image, pc))
		return false;
	f->reg[FRAME_FP] = caller_fp;
	f->reg[FRAME_SP] = fp + 2 * sizeof pc;
	f->pc = pc;
	f->by_record = true;
	return true;
}
#else
/* The nearest address on the stack behind a call of this function.  If there is none, it was
 * called by a pointer, or jumped to: then the nearest behind any call, though that may have
 * been left there by others. */
enum { SCAN_WORDS = 4096, SMALL_FUNCTION = 256, LARGE_FUNCTION = 4096 };

static bool step_without_table(const struct image *image, struct stack *stack, struct frame *f)
{
	uintptr_t at = f->reg[FRAME_SP], pc, found = 0, found_pc = 0;

	for (int i = 0; i < SCAN_WORDS && stack_word(stack, at, &pc); i++, at += sizeof pc) {
		bool call = is_return(image, pc), sure = false;
		if (call && begins_function(pc))
			call = sure = calls(pc, f->pc, SMALL_FUNCTION);
		else if (call)
			sure = calls(pc, f->pc, LARGE_FUNCTION);
		else if (goes_to_signal(image, pc) && context_at(image, stack, at + sizeof pc))
			call = true, sure = f->reg[FRAME_RBP] + sizeof pc == at;
		if (sure || (call && !found)) {
			found = at;
			found_pc = pc;
		}
		if (sure)
			break;
	}
	if (!found)
		return false;
	/* A frame pointer right below it was that of the function it returns to. */
	if (f->reg[FRAME_RBP] + sizeof pc == found)
		f->reg[FRAME_RBP] = *(const uintptr_t *)f->reg[FRAME_RBP];
	f->reg[FRAME_SP] = found + sizeof pc;
	f->pc = found_pc;
	return true;
}
#endif

/* _start is short, and nothing called it. */
enum { START_SIZE = 64 };

static bool step(const struct image *image, struct stack *stack, struct frame *f)
{
	uintptr_t sp = f->reg[FRAME_SP];

	if (!in_text(image, f->pc) || f->pc - image->entry < START_SIZE)
		return false;
	if (is_sigreturn(f->pc) && !f->by_record)
		return step_over_signal(image, stack, f);
	enum step how = f->by_record ? NO_TABLE : step_by_table(image, stack, f);
	if (how == NO_CALLER || (how == NO_TABLE && !step_without_table(image, stack, f)))
		return false;
	f->interrupted = false;
	/* Upwards, if on the same stack: so it ends. */
	return in_text(image, f->pc) &&
	       (f->reg[FRAME_SP] > sp || f->reg[FRAME_SP] < stack->low);
}

/* What backtrace (arch/ARCH/backtrace.S) calls, with its caller's frame. */
int __backtrace_from(void **addresses, int size, struct frame *f)
{
	struct image image;
	struct stack stack = { 0 };
	int n = 0;

	image_find(&image);
	f->interrupted = f->by_record = false;
	f->pc = plain_address(f->pc);
	while (n < size) {
		addresses[n++] = (void *)f->pc;
		if (!step(&image, &stack, f))
			break;
	}
	return n;
}
