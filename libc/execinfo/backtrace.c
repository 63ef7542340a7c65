/* backtrace.c: from a call to what called it, and so on */
#include <execinfo.h>
#include "unwind.h"

#ifdef FRAME_FP
/* Without tables: every function that calls another has put its caller's frame pointer and
 * return address where the frame pointer points to. */
#define HAS_RECORDS 1
#else
enum { HAS_RECORDS = 0, FRAME_FP = FRAME_RBP };
#endif

static bool step_by_record(const struct image *image, struct stack *stack, struct frame *f)
{
	uintptr_t fp = f->reg[FRAME_FP], caller_fp, pc;

	if (fp < f->reg[FRAME_SP] || !stack_word(stack, fp, &caller_fp) ||
	    !stack_word(stack, fp + sizeof pc, &pc))
		return false;
	pc = plain_address(pc);
	if (!is_return(image, pc) && !(in_text(image, pc) && is_sigreturn(pc)))
		return false;
	f->reg[FRAME_FP] = caller_fp;
	f->reg[FRAME_SP] = fp + 2 * sizeof pc;
	f->pc = pc;
	return true;
}

/* The nearest return address on the stack.  libc's functions have no tables, and no use for a
 * frame pointer: but what they keep on the stack is little. */
enum { SCAN_WORDS = 1024 };

static bool step_by_scan(const struct image *image, struct stack *stack, struct frame *f)
{
	uintptr_t at = f->reg[FRAME_SP], pc;

	for (int i = 0; i < SCAN_WORDS; i++, at += sizeof pc) {
		if (!stack_word(stack, at, &pc))
			return false;
		if (!is_return(image, pc) && !(in_text(image, pc) && is_sigreturn(pc)))
			continue;
		/* A frame pointer right below it was that of the function it returns to. */
		if (f->reg[FRAME_FP] + sizeof pc == at)
			f->reg[FRAME_FP] = *(const uintptr_t *)f->reg[FRAME_FP];
		f->reg[FRAME_SP] = at + sizeof pc;
		f->pc = pc;
		return true;
	}
	return false;
}

/* A signal handler goes back to what it interrupted. */
static bool step_over_signal(struct stack *stack, struct frame *f)
{
	uintptr_t context = f->reg[FRAME_SP] + SIGNAL_CONTEXT;

	if (context % _Alignof(ucontext_t) || !stack_has(stack, context, sizeof(ucontext_t)))
		return false;
	f->pc = interrupted((const ucontext_t *)context, f->reg);
	f->interrupted = true;
	return true;
}

/* _start is short, and nothing called it. */
enum { START_SIZE = 64 };

static bool step(const struct image *image, struct stack *stack, struct frame *f)
{
	uintptr_t sp = f->reg[FRAME_SP];

	if (!in_text(image, f->pc) || f->pc - image->entry < START_SIZE)
		return false;
	if (is_sigreturn(f->pc))
		return step_over_signal(stack, f);
	enum step how = step_by_table(image, stack, f);
	if (how == NO_CALLER ||
	    (how == NO_TABLE &&
	     !(HAS_RECORDS ? step_by_record : step_by_scan)(image, stack, f)))
		return false;
	f->interrupted = false;
	/* Upwards, if on the same stack: so it ends. */
	return f->reg[FRAME_SP] > sp || f->reg[FRAME_SP] < stack->low;
}

/* What backtrace (arch/ARCH/backtrace.S) calls, with its caller's frame. */
int __backtrace_from(void **addresses, int size, struct frame *f)
{
	struct image image;
	struct stack stack = { 0 };
	int n = 0;

	image_find(&image);
	f->interrupted = false;
	f->pc = plain_address(f->pc);
	while (n < size) {
		addresses[n++] = (void *)f->pc;
		if (!step(&image, &stack, f))
			break;
	}
	return n;
}
