/* sys/ipc.h: what the three kinds of System V objects share (XSI) */
#ifndef _SYS_IPC_H
#define _SYS_IPC_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __gid_t gid_t;
typedef __key_t key_t;
typedef __mode_t mode_t;
typedef __uid_t uid_t;

/* Who may use an object, laid out as the kernel fills it. */
struct ipc_perm {
#if __BSD_VISIBLE
	key_t key;
#else
	key_t __key;
#endif
	uid_t uid;
	gid_t gid;
	uid_t cuid; /* of who made it */
	gid_t cgid;
	mode_t mode;
#if __BSD_VISIBLE
	unsigned short seq;
#else
	unsigned short __seq;
#endif
	unsigned short __pad;
	unsigned long __reserved[2];
};

#define IPC_CREAT 01000
#define IPC_EXCL 02000
#define IPC_NOWAIT 04000

#define IPC_PRIVATE ((key_t)0)

#define IPC_RMID 0
#define IPC_SET 1
#define IPC_STAT 2
#if __GNU_VISIBLE
#define IPC_INFO 3
#endif

/* A key from an existing file and the low 8 bits of a number that is not 0; (key_t)-1
 * with errno when the file cannot be looked at.  Traps: newfstatat. */
key_t ftok(const char *__path, int __number);

__END_DECLS

#endif
