/* ucontext.h: what a signal handler is told of the program it interrupted.
 *
 * The third argument of a SA_SIGINFO handler points to a ucontext_t.  The functions
 * getcontext, setcontext, makecontext and swapcontext, which POSIX dropped in 2008, are
 * not here: their coroutines save a signal mask, with a trap, at each switch. */
#ifndef _UCONTEXT_H
#define _UCONTEXT_H

#include <signal.h>
#include <bits/ucontext.h>

#endif
