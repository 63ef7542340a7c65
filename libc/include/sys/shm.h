/* sys/shm.h: System V shared memory (XSI; Linux, shmget(2)) */
#ifndef _SYS_SHM_H
#define _SYS_SHM_H

#include <features.h>
#include <bits/types.h>
#include <sys/ipc.h>

__BEGIN_DECLS

typedef __pid_t pid_t;
typedef __SIZE_TYPE__ size_t;
typedef __time_t time_t;
typedef unsigned long shmatt_t;

#define SHM_RDONLY 010000
#define SHM_RND 020000 /* round the address down to a multiple of SHMLBA */
#if __BSD_VISIBLE
#define SHM_R 0400
#define SHM_W 0200
#endif
#if __GNU_VISIBLE
#define SHM_REMAP 040000
#define SHM_EXEC 0100000
#define SHM_LOCK 11
#define SHM_UNLOCK 12
#define SHM_STAT 13
#define SHM_INFO 14
#define SHM_STAT_ANY 15
#define SHM_DEST 01000   /* in mode: goes with its last user */
#define SHM_LOCKED 02000
#define SHM_HUGETLB 04000
#define SHM_NORESERVE 010000
#define SHM_HUGE_SHIFT 26
#define SHM_HUGE_MASK 0x3f
#define SHM_HUGE_2MB (21 << SHM_HUGE_SHIFT)
#define SHM_HUGE_1GB (30 << SHM_HUGE_SHIFT)
#endif

/* A page; where the kernel may have several sizes, the largest: a multiple of each. */
#ifdef __aarch64__
#define SHMLBA 65536
#else
#define SHMLBA 4096
#endif

struct shmid_ds {
	struct ipc_perm shm_perm;
	size_t shm_segsz;
	time_t shm_atime, shm_dtime, shm_ctime; /* of attaching, detaching, changing */
	pid_t shm_cpid, shm_lpid;               /* who made it, who used it last */
	shmatt_t shm_nattch;
	unsigned long __reserved[2];
};

#if __GNU_VISIBLE
/* shmctl with IPC_INFO and SHM_INFO */
struct shminfo {
	unsigned long shmmax, shmmin, shmmni, shmseg, shmall, __reserved[4];
};
struct shm_info {
	int used_ids, __pad;
	unsigned long shm_tot, shm_rss, shm_swp, swap_attempts, swap_successes;
};
#endif

/* The segment of that key, made if the flags say so; -1 with errno.  Traps: shmget. */
int shmget(key_t, size_t, int __flags);
/* Where it is mapped now; (void *)-1 with errno.  Traps: shmat; shmdt. */
void *shmat(int __segment, const void *__address, int __flags);
int shmdt(const void *__address);
/* Traps: shmctl. */
int shmctl(int __segment, int __command, struct shmid_ds *);

__END_DECLS

#endif
