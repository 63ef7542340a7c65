/* sys/msg.h: System V message queues (XSI; Linux, msgget(2)) */
#ifndef _SYS_MSG_H
#define _SYS_MSG_H

#include <features.h>
#include <bits/types.h>
#include <sys/ipc.h>

__BEGIN_DECLS

typedef __pid_t pid_t;
typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __time_t time_t;
typedef unsigned long msgqnum_t;
typedef unsigned long msglen_t;

#define MSG_NOERROR 010000 /* a message that is too long is cut */
#if __GNU_VISIBLE
#define MSG_EXCEPT 020000  /* any type but the one given */
#define MSG_COPY 040000    /* by position, and it stays */
#define MSG_STAT 11
#define MSG_INFO 12
#define MSG_STAT_ANY 13
#endif

struct msqid_ds {
	struct ipc_perm msg_perm;
	time_t msg_stime, msg_rtime, msg_ctime; /* of sending, receiving, changing */
#if __BSD_VISIBLE
	unsigned long msg_cbytes;
#else
	unsigned long __msg_cbytes;
#endif
	msgqnum_t msg_qnum;
	msglen_t msg_qbytes;
	pid_t msg_lspid, msg_lrpid;
	unsigned long __reserved[2];
};

#if __GNU_VISIBLE
/* A message, as an example: programs declare their own. */
struct msgbuf {
	long mtype;
	char mtext[1];
};
/* msgctl with IPC_INFO and MSG_INFO */
struct msginfo {
	int msgpool, msgmap, msgmax, msgmnb, msgmni, msgssz, msgtql;
	unsigned short msgseg;
};
#endif

/* The queue of that key, made if the flags say so; -1 with errno.  Traps: msgget. */
int msgget(key_t, int __flags);
/* The size is that of what follows the type.  Cancellation points.  Traps: msgsnd; msgrcv. */
int msgsnd(int __queue, const void *__message, size_t, int __flags);
ssize_t msgrcv(int __queue, void *__message, size_t, long __type, int __flags);
/* Traps: msgctl. */
int msgctl(int __queue, int __command, struct msqid_ds *);

__END_DECLS

#endif
