/* setjmp.h: jump out of functions (C17 7.13, POSIX.1-2024 <setjmp.h>).
 *
 * setjmp returns 0 when called, and once more for each longjmp with longjmp's value (1
 * in place of 0), while the function that called it has not returned.  Its variables that
 * changed in between and are not volatile have no certain value then. */
#ifndef _SETJMP_H
#define _SETJMP_H

#include <features.h>
#include <bits/jmp_buf.h>

__BEGIN_DECLS

/* The registers that a function must keep, then the signal mask, and if it is there. */
typedef struct __jmp_buf {
	__jmp_registers __registers;
	unsigned long __has_mask, __mask;
} jmp_buf[1];

/* Keep and bring back the registers, not the signal mask. (C)  Never traps. */
int setjmp(jmp_buf) __attribute__((__returns_twice__));
#define setjmp(env) setjmp(env)
__noreturn_ void longjmp(jmp_buf, int);

#if __XSI_VISIBLE || __BSD_VISIBLE
int _setjmp(jmp_buf) __attribute__((__returns_twice__));
__noreturn_ void _longjmp(jmp_buf, int);
#endif

#if __POSIX_VISIBLE
typedef jmp_buf sigjmp_buf;

/* The same, and the signal mask if savemask is not 0. (POSIX)  Traps: rt_sigprocmask then. */
int sigsetjmp(sigjmp_buf, int __savemask) __attribute__((__returns_twice__));
#define sigsetjmp(env, savemask) sigsetjmp(env, savemask)
__noreturn_ void siglongjmp(sigjmp_buf, int);
#endif

__END_DECLS

#endif
