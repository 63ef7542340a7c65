/* bits/ucontext.h: the registers that a signal interrupted, as the kernel saves them */
#ifndef _BITS_UCONTEXT_H
#define _BITS_UCONTEXT_H

#include <features.h>
#include <bits/sigset.h>
#include <bits/stack_t.h>

#if __XSI_VISIBLE || __POSIX_VISIBLE >= 202405
#define MINSIGSTKSZ 2048
#define SIGSTKSZ 8192
#endif

/* What POSIX leaves to the system has names of ours in its name space (XSH 2.2.2). */
#if __BSD_VISIBLE
#define __MEMBER(name) name
#else
#define __MEMBER(name) __##name
#endif

__extension__ typedef long long greg_t;
typedef greg_t gregset_t[23];

/* The 512 bytes of fxsave; what xsave adds comes after them. */
struct _fpstate {
	unsigned short __MEMBER(cwd), __MEMBER(swd), __MEMBER(ftw), __MEMBER(fop);
	unsigned long __MEMBER(rip), __MEMBER(rdp);
	unsigned __MEMBER(mxcsr), __MEMBER(mxcr_mask);
	struct {
		unsigned short __MEMBER(significand)[4], __MEMBER(exponent), __reserved[3];
	} _st[8];
	struct {
		unsigned __MEMBER(element)[4];
	} _xmm[16];
	unsigned __reserved[24];
};
typedef struct _fpstate *fpregset_t;

typedef struct {
	gregset_t __MEMBER(gregs);
	fpregset_t __MEMBER(fpregs);
	unsigned long __reserved1[8];
} mcontext_t;

typedef struct ucontext_t {
	unsigned long __MEMBER(uc_flags);
	struct ucontext_t *uc_link;
	stack_t uc_stack;
	mcontext_t uc_mcontext;
	sigset_t uc_sigmask;
} ucontext_t;
#undef __MEMBER

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
