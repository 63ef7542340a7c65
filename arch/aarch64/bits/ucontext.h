/* bits/ucontext.h: the registers that a signal interrupted, as the kernel saves them */
#ifndef _BITS_UCONTEXT_H
#define _BITS_UCONTEXT_H

#include <features.h>
#include <bits/sigset.h>
#include <bits/stack_t.h>

#define MINSIGSTKSZ 6144
#define SIGSTKSZ 12288

typedef unsigned long greg_t;
typedef unsigned long gregset_t[34];

/* Records {magic, size} follow in __reserved: floating point (FPSIMD_MAGIC), SVE, ... */
typedef struct {
	unsigned long fault_address, regs[31], sp, pc, pstate;
	unsigned char __reserved[4096] __attribute__((__aligned__(16)));
} mcontext_t;

typedef struct ucontext_t {
	unsigned long uc_flags;
	struct ucontext_t *uc_link;
	stack_t uc_stack;
	sigset_t uc_sigmask;
	unsigned char __unused[128 - sizeof(sigset_t)];
	mcontext_t uc_mcontext;
} ucontext_t;

#endif
