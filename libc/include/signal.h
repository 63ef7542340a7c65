/* signal.h: signals (C17 7.14, POSIX.1-2024 <signal.h>, Linux signal(7)) */
#ifndef _SIGNAL_H
#define _SIGNAL_H

#include <features.h>
#include <bits/types.h>

typedef int sig_atomic_t;

#if __POSIX_VISIBLE
#include <bits/pthread_types.h>
#include <bits/siginfo.h>
#include <bits/sigset.h>
#include <bits/stack_t.h>
#include <bits/timespec.h>
#include <bits/ucontext.h>
typedef __SIZE_TYPE__ size_t;
typedef __pid_t pid_t;
typedef __uid_t uid_t;
#endif

__BEGIN_DECLS

#define SIG_DFL ((void (*)(int))0)
#define SIG_IGN ((void (*)(int))1)
#define SIG_ERR ((void (*)(int))-1)

#define SIGHUP 1
#define SIGINT 2
#define SIGQUIT 3
#define SIGILL 4
#define SIGTRAP 5
#define SIGABRT 6
#define SIGBUS 7
#define SIGFPE 8
#define SIGKILL 9
#define SIGUSR1 10
#define SIGSEGV 11
#define SIGUSR2 12
#define SIGPIPE 13
#define SIGALRM 14
#define SIGTERM 15
#define SIGSTKFLT 16
#define SIGCHLD 17
#define SIGCONT 18
#define SIGSTOP 19
#define SIGTSTP 20
#define SIGTTIN 21
#define SIGTTOU 22
#define SIGURG 23
#define SIGXCPU 24
#define SIGXFSZ 25
#define SIGVTALRM 26
#define SIGPROF 27
#define SIGWINCH 28
#define SIGPOLL 29
#define SIGPWR 30
#define SIGSYS 31
#define SIGIOT SIGABRT
#define SIGCLD SIGCHLD
#define SIGIO SIGPOLL
#define SIGUNUSED SIGSYS

/* Real-time signals.  libc keeps those below SIGRTMIN (32 to 34) to itself: it
 * leaves them out of full sets and refuses actions for them. */
int __libc_current_sigrtmin(void) __const_;
int __libc_current_sigrtmax(void) __const_;
#define SIGRTMIN (__libc_current_sigrtmin())
#define SIGRTMAX (__libc_current_sigrtmax())
#define _NSIG 65
#if __BSD_VISIBLE
#define NSIG _NSIG
#endif

/* Sets the action for a signal, for good, with SA_RESTART (as BSD's signal); the
 * former one, or SIG_ERR with EINVAL. (C)  Traps: rt_sigaction. */
void (*signal(int, void (*)(int)))(int);

/* Sends a signal to this thread; 0, or -1 with EINVAL. (C)
 * Traps: rt_sigprocmask, gettid, getpid, tgkill. */
int raise(int);

#if __POSIX_VISIBLE

/* The kernel's order, so that an old action arrives without conversion. */
struct sigaction {
	union {
		void (*sa_handler)(int);
		void (*sa_sigaction)(int, siginfo_t *, void *); /* with SA_SIGINFO */
	} __handler;
	int sa_flags, __pad;
	void (*sa_restorer)(void); /* set by libc */
	sigset_t sa_mask;
};
#define sa_handler __handler.sa_handler
#define sa_sigaction __handler.sa_sigaction

#define SA_NOCLDSTOP 1
#define SA_NOCLDWAIT 2
#define SA_SIGINFO 4
#define SA_UNSUPPORTED 0x400
#define SA_EXPOSE_TAGBITS 0x800
#define SA_RESTORER 0x04000000
#define SA_ONSTACK 0x08000000
#define SA_RESTART 0x10000000
#define SA_NODEFER 0x40000000
#define SA_RESETHAND (-0x7fffffff - 1)
#if __BSD_VISIBLE
#define SA_NOMASK SA_NODEFER
#define SA_ONESHOT SA_RESETHAND
#endif

#define SIG_BLOCK 0
#define SIG_UNBLOCK 1
#define SIG_SETMASK 2

#define SS_ONSTACK 1
#define SS_DISABLE 2
#if __GNU_VISIBLE
#define SS_AUTODISARM (-0x7fffffff - 1)
#endif

/* Examine and change the action for a signal. (POSIX)  Traps: rt_sigaction. */
int sigaction(int, const struct sigaction *__restrict, struct sigaction *__restrict);

/* Send a signal to a process, to a process group. (POSIX)  Traps: kill. */
int kill(pid_t, int);
#if __XSI_VISIBLE || __BSD_VISIBLE || __POSIX_VISIBLE >= 202405
int killpg(pid_t, int);
#endif

/* Sets of signals: empty, full, add, remove, ask; -1 with EINVAL for a number that is
 * no signal. (POSIX)  Never traps. */
int sigemptyset(sigset_t *);
int sigfillset(sigset_t *);
int sigaddset(sigset_t *, int);
int sigdelset(sigset_t *, int);
int sigismember(const sigset_t *, int);

/* Changes the calling thread's mask: 0, or -1 with EINVAL; pthread_sigmask
 * returns the error number. (POSIX)  Traps: rt_sigprocmask. */
int sigprocmask(int __how, const sigset_t *__restrict, sigset_t *__restrict);
#if __POSIX_VISIBLE >= 199506
int pthread_sigmask(int __how, const sigset_t *__restrict, sigset_t *__restrict);
int pthread_kill(pthread_t, int);
#endif

/* The signals that are blocked and waiting. (POSIX)  Traps: rt_sigpending. */
int sigpending(sigset_t *);

/* Waits with that mask until a handler has run; always -1, EINTR. (POSIX)  Traps: rt_sigsuspend. */
int sigsuspend(const sigset_t *);

/* Wait for one of the signals, blocked by the caller, and take it.  sigwait returns
 * 0 or an error number, the others the signal, or -1: EAGAIN after the time. (POSIX)
 * Traps: rt_sigtimedwait. */
int sigwait(const sigset_t *__restrict, int *__restrict);
#if __POSIX_VISIBLE >= 199309
int sigwaitinfo(const sigset_t *__restrict, siginfo_t *__restrict);
int sigtimedwait(const sigset_t *__restrict, siginfo_t *__restrict,
		 const struct timespec *__restrict);

/* kill with a value for the handler's siginfo_t. (POSIX)  Traps: getpid, getuid, rt_sigqueueinfo. */
int sigqueue(pid_t, int, union sigval);
#endif

#if __XSI_VISIBLE || __POSIX_VISIBLE >= 200809
/* The stack for handlers that ask for SA_ONSTACK. (XSI)  Traps: sigaltstack. */
int sigaltstack(const stack_t *__restrict, stack_t *__restrict);
#endif

#if __POSIX_VISIBLE >= 200809
/* Write "message: what the signal is called" to stderr. (POSIX)  Traps: write. */
void psignal(int, const char *);
void psiginfo(const siginfo_t *, const char *);
#endif

#if __POSIX_VISIBLE >= 202405 || __BSD_VISIBLE
/* The name of a signal without SIG ("INT", "RTMIN+3"), in at most SIG2STR_MAX bytes, and
 * the signal of a name or number; -1 for none, errno untouched. (POSIX)  Never traps. */
#define SIG2STR_MAX 17
int sig2str(int, char *);
int str2sig(const char *__restrict, int *__restrict);
#endif

#if __XSI_VISIBLE || __BSD_VISIBLE
/* Calls that the signal interrupts fail with EINTR if flag, else start again. (XSI) */
int siginterrupt(int, int __flag);

/* The mask, one signal at a time; sigset(SIG_HOLD) blocks it. (XSI, obsolescent) */
#define SIG_HOLD ((void (*)(int))2)
int sighold(int);
int sigignore(int);
int sigpause(int);
int sigrelse(int);
void (*sigset(int, void (*)(int)))(int);
#endif

#endif /* POSIX */

#if __BSD_VISIBLE
typedef void (*sig_t)(int);

/* The mask as an int, for signals 1 to 32. (BSD) */
#define sigmask(sig) ((int)(1U << ((sig)-1)))
int sigblock(int);
int sigsetmask(int);
int siggetmask(void);
#endif

#if (__XSI_VISIBLE && __XSI_VISIBLE < 700) || __BSD_VISIBLE
/* signal, under the name that promises BSD's meaning. (XSI before Issue 7) */
void (*bsd_signal(int, void (*)(int)))(int);
#endif

#if __GNU_VISIBLE
typedef void (*sighandler_t)(int);

/* signal whose handler is called once. (GNU) */
void (*sysv_signal(int, void (*)(int)))(int);

/* Is it empty; union; intersection. (GNU)  Never traps. */
int sigisemptyset(const sigset_t *);
int sigorset(sigset_t *, const sigset_t *, const sigset_t *);
int sigandset(sigset_t *, const sigset_t *, const sigset_t *);

/* sigqueue to a thread of this process. (GNU) */
int pthread_sigqueue(pthread_t, int, union sigval);

/* One signal to one thread. (Linux)  Traps: tgkill. */
int tgkill(pid_t __process, pid_t __target, int);
#endif

__END_DECLS

#endif
