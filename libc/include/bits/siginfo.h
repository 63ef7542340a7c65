/* bits/siginfo.h: what a handler, sigwaitinfo, waitid or a timer is told of a signal.
 *
 * 128 bytes as the kernel fills them: number, errno, code, then one of several
 * shapes that si_signo and si_code select. */
#ifndef _BITS_SIGINFO_H
#define _BITS_SIGINFO_H

#include <features.h>
#include <bits/types.h>
#include <bits/pthread_types.h>

union sigval {
	int sival_int;
	void *sival_ptr;
};

typedef struct {
	int si_signo, si_errno, si_code, __pad0;
	union {
		int __size[28];
		struct { /* kill, sigqueue, message queues */
			__pid_t __pid;
			__uid_t __uid;
			union sigval __value;
		} __sender;
		struct { /* timers */
			int __timerid, __overrun;
			union sigval __value;
		} __timer;
		struct { /* SIGCHLD */
			__pid_t __pid;
			__uid_t __uid;
			int __status;
			__clock_t __utime, __stime;
		} __child;
		struct { /* SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGTRAP */
			void *__addr;
			__extension__ union {
				short __addr_lsb; /* BUS_MCEERR_*: how much memory, a power of 2 */
				struct {
					long __pad;
					void *__lower, *__upper; /* SEGV_BNDERR */
				} __bounds;
				struct {
					long __pad;
					unsigned __pkey; /* SEGV_PKUERR */
				} __key;
			};
		} __fault;
		struct { /* SIGPOLL */
			long __band;
			int __fd;
		} __poll;
		struct { /* SIGSYS */
			void *__call_addr;
			int __syscall;
			unsigned __arch;
		} __sys;
	} __u;
} siginfo_t;

#define si_pid __u.__sender.__pid
#define si_uid __u.__sender.__uid
#define si_value __u.__sender.__value
#define si_status __u.__child.__status
#define si_addr __u.__fault.__addr
#define si_band __u.__poll.__band
#if __BSD_VISIBLE
#define si_int si_value.sival_int
#define si_ptr si_value.sival_ptr
#define si_utime __u.__child.__utime
#define si_stime __u.__child.__stime
#define si_timerid __u.__timer.__timerid
#define si_overrun __u.__timer.__overrun
#define si_addr_lsb __u.__fault.__addr_lsb
#define si_lower __u.__fault.__bounds.__lower
#define si_upper __u.__fault.__bounds.__upper
#define si_pkey __u.__fault.__key.__pkey
#define si_fd __u.__poll.__fd
#define si_call_addr __u.__sys.__call_addr
#define si_syscall __u.__sys.__syscall
#define si_arch __u.__sys.__arch
#endif

/* si_code: who sent it... */
#define SI_USER 0
#define SI_KERNEL 0x80
#define SI_QUEUE (-1)
#define SI_TIMER (-2)
#define SI_MESGQ (-3)
#define SI_ASYNCIO (-4)
#define SI_SIGIO (-5)
#define SI_TKILL (-6)
#define SI_ASYNCNL (-60)

/* ...or what the kernel found. */
#define ILL_ILLOPC 1
#define ILL_ILLOPN 2
#define ILL_ILLADR 3
#define ILL_ILLTRP 4
#define ILL_PRVOPC 5
#define ILL_PRVREG 6
#define ILL_COPROC 7
#define ILL_BADSTK 8
#define FPE_INTDIV 1
#define FPE_INTOVF 2
#define FPE_FLTDIV 3
#define FPE_FLTOVF 4
#define FPE_FLTUND 5
#define FPE_FLTRES 6
#define FPE_FLTINV 7
#define FPE_FLTSUB 8
#define SEGV_MAPERR 1
#define SEGV_ACCERR 2
#define BUS_ADRALN 1
#define BUS_ADRERR 2
#define BUS_OBJERR 3
#define TRAP_BRKPT 1
#define TRAP_TRACE 2
#define CLD_EXITED 1
#define CLD_KILLED 2
#define CLD_DUMPED 3
#define CLD_TRAPPED 4
#define CLD_STOPPED 5
#define CLD_CONTINUED 6
#define POLL_IN 1
#define POLL_OUT 2
#define POLL_MSG 3
#define POLL_ERR 4
#define POLL_PRI 5
#define POLL_HUP 6
#if __BSD_VISIBLE
#define SEGV_BNDERR 3
#define SEGV_PKUERR 4
#define SEGV_ACCADI 5
#define SEGV_MTEAERR 8
#define SEGV_MTESERR 9
#define BUS_MCEERR_AR 4
#define BUS_MCEERR_AO 5
#define TRAP_BRANCH 3
#define TRAP_HWBKPT 4
#define TRAP_UNK 5
#define SYS_SECCOMP 1
#define SYS_USER_DISPATCH 2
#endif

/* How a timer, a message queue or asynchronous input tells that it is done. */
struct sigevent {
	union sigval sigev_value;
	int sigev_signo, sigev_notify;
	union {
		int __size[12];
		__pid_t __tid; /* SIGEV_THREAD_ID */
		struct {
			void (*__function)(union sigval);
			pthread_attr_t *__attributes;
		} __target;
	} __u;
};
#define sigev_notify_function __u.__target.__function
#define sigev_notify_attributes __u.__target.__attributes
#if __GNU_VISIBLE
#define sigev_notify_thread_id __u.__tid
#endif

#define SIGEV_SIGNAL 0
#define SIGEV_NONE 1
#define SIGEV_THREAD 2
#if __GNU_VISIBLE
#define SIGEV_THREAD_ID 4
#endif

#endif
