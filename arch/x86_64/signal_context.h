/* signal_context.h: what a handler needs of the registers that its signal interrupted */
#ifndef SIGNAL_CONTEXT_H
#define SIGNAL_CONTEXT_H

#include <stdint.h>
#include <ucontext.h>

static inline uintptr_t context_pc(const ucontext_t *c)
{
	return c->uc_mcontext.gregs[REG_RIP];
}

static inline void context_set_pc(ucontext_t *c, uintptr_t pc)
{
	c->uc_mcontext.gregs[REG_RIP] = pc;
}

/* Behind a trap: its result. */
static inline long context_result(const ucontext_t *c)
{
	return c->uc_mcontext.gregs[REG_RAX];
}

#endif
