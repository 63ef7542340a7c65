/* bits/ucontext.h: the registers that a signal interrupted, as the kernel saves them */
#ifndef _BITS_UCONTEXT_H
#define _BITS_UCONTEXT_H

#include <features.h>
#include <bits/sigset.h>
#include <bits/stack_t.h>

#define MINSIGSTKSZ 2048
#define SIGSTKSZ 8192

__extension__ typedef long long greg_t;
typedef greg_t gregset_t[23];

/* The 512 bytes of fxsave; what xsave adds comes after them. */
struct _fpstate {
	unsigned short cwd, swd, ftw, fop;
	unsigned long rip, rdp;
	unsigned mxcsr, mxcr_mask;
	struct {
		unsigned short significand[4], exponent, padding[3];
	} _st[8];
	struct {
		unsigned element[4];
	} _xmm[16];
	unsigned padding[24];
};
typedef struct _fpstate *fpregset_t;

typedef struct {
	gregset_t gregs;
	fpregset_t fpregs;
	unsigned long __reserved1[8];
} mcontext_t;

typedef struct ucontext_t {
	unsigned long uc_flags;
	struct ucontext_t *uc_link;
	stack_t uc_stack;
	mcontext_t uc_mcontext;
	sigset_t uc_sigmask;
} ucontext_t;

#if __GNU_VISIBLE
enum {
	REG_R8, REG_R9, REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15, REG_RDI, REG_RSI,
	REG_RBP, REG_RBX, REG_RDX, REG_RAX, REG_RCX, REG_RSP, REG_RIP, REG_EFL, REG_CSGSFS,
	REG_ERR, REG_TRAPNO, REG_OLDMASK, REG_CR2
};
#define REG_R8 REG_R8
#define REG_RIP REG_RIP
#define REG_RSP REG_RSP
#define REG_ERR REG_ERR
#define REG_TRAPNO REG_TRAPNO
#define REG_CR2 REG_CR2
#define NGREG 23
#endif

#endif
