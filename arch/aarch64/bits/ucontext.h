/* bits/ucontext.h: the registers that a signal interrupted, as the kernel saves them */
#ifndef _BITS_UCONTEXT_H
#define _BITS_UCONTEXT_H

#include <features.h>
#include <bits/sigset.h>
#include <bits/stack_t.h>

#if __XSI_VISIBLE || __POSIX_VISIBLE >= 202405
#define MINSIGSTKSZ 6144
#define SIGSTKSZ 12288
#endif

/* What POSIX leaves to the system has names of ours in its name space (XSH 2.2.2). */
#if __BSD_VISIBLE
#define __MEMBER(name) name
#else
#define __MEMBER(name) __##name
#endif

typedef unsigned long greg_t;
typedef unsigned long gregset_t[34];

/* Records {magic, size} follow in __reserved: floating point (FPSIMD_MAGIC), SVE, ... */
typedef struct {
	unsigned long __MEMBER(fault_address), __MEMBER(regs)[31], __MEMBER(sp), __MEMBER(pc),
		__MEMBER(pstate);
	unsigned char __reserved[4096] __attribute__((__aligned__(16)));
} mcontext_t;

typedef struct ucontext_t {
	unsigned long __MEMBER(uc_flags);
	struct ucontext_t *uc_link;
	stack_t uc_stack;
	sigset_t uc_sigmask;
	unsigned char __unused[128 - sizeof(sigset_t)];
	mcontext_t uc_mcontext;
} ucontext_t;
#undef __MEMBER

#endif
