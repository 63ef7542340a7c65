/* sys/sem.h: System V semaphores (XSI; Linux, semget(2)) */
#ifndef _SYS_SEM_H
#define _SYS_SEM_H

#include <features.h>
#include <bits/types.h>
#include <sys/ipc.h>

__BEGIN_DECLS

typedef __pid_t pid_t;
typedef __SIZE_TYPE__ size_t;
typedef __time_t time_t;

#define SEM_UNDO 010000 /* taken back when the process ends */

#define GETPID 11
#define GETVAL 12
#define GETALL 13
#define GETNCNT 14
#define GETZCNT 15
#define SETVAL 16
#define SETALL 17
#if __GNU_VISIBLE
#define SEM_STAT 18
#define SEM_INFO 19
#define SEM_STAT_ANY 20
#endif

struct semid_ds {
	struct ipc_perm sem_perm;
	time_t sem_otime; /* of the last operation */
#ifdef __x86_64__
	unsigned long __pad0;
#endif
	time_t sem_ctime;
#ifdef __x86_64__
	unsigned long __pad1;
#endif
	unsigned short sem_nsems; /* the kernel's is wider, its numbers are not */
	unsigned short __pad2[3];
	unsigned long __reserved[2];
};

struct sembuf {
	unsigned short sem_num;
	short sem_op, sem_flg;
};

#if __GNU_VISIBLE
/* semctl with IPC_INFO and SEM_INFO */
struct seminfo {
	int semmap, semmni, semmns, semmnu, semmsl, semopm, semume, semusz, semvmx, semaem;
};
#endif
/* union semun, semctl's last argument, is the program's to define (POSIX). */
#define _SEM_SEMUN_UNDEFINED 1

/* The set of that key, made if the flags say so; -1 with errno.  Traps: semget. */
int semget(key_t, int __count, int __flags);
/* All operations at once, or none.  Traps: semop; semtimedop. */
int semop(int __set, struct sembuf *, size_t __count);
#if __GNU_VISIBLE
struct timespec;
/* Gives up with EAGAIN after the time, which is relative (Linux). */
int semtimedop(int __set, struct sembuf *, size_t __count, const struct timespec *);
#endif
/* The last argument is there when the command has one.  Traps: semctl. */
int semctl(int __set, int __number, int __command, ...);

__END_DECLS

#endif
