/* sys/wait.h: waiting for children (POSIX.1-2024, BSD) */
#ifndef _SYS_WAIT_H
#define _SYS_WAIT_H

#include <features.h>
#include <bits/types.h>
#include <bits/wait.h>
#include <bits/siginfo.h>
#include <signal.h>

__BEGIN_DECLS

typedef __pid_t pid_t;
typedef __id_t id_t;

#define WSTOPPED 2
#define WEXITED 4
#define WCONTINUED 8
#define WNOWAIT 0x01000000
#if __BSD_VISIBLE
#define __WNOTHREAD 0x20000000
#define __WALL 0x40000000
#define __WCLONE 0x80000000
#endif

typedef enum { P_ALL = 0, P_PID = 1, P_PGID = 2, P_PIDFD = 3 } idtype_t;

/* The process that changed its state, and its status (see the macros), of one child
 * (a number), any (-1), those of this group (0) or of group -pid.  0 with WNOHANG when
 * there is nothing to tell; -1 with ECHILD, EINTR. (POSIX)  Traps: wait4. */
pid_t wait(int *);
pid_t waitpid(pid_t, int *, int);

/* The same in a siginfo_t, for chosen kinds of change; 0 or -1. (POSIX)  Traps: waitid. */
int waitid(idtype_t, id_t, siginfo_t *, int);

#if __BSD_VISIBLE
/* waitpid that also tells what the child has used. (BSD) */
struct rusage;
pid_t wait3(int *, int, struct rusage *);
pid_t wait4(pid_t, int *, int, struct rusage *);
#endif

__END_DECLS

#endif
