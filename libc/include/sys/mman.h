/* sys/mman.h: memory mappings (POSIX.1-2024 <sys/mman.h>, Linux) */
#ifndef _SYS_MMAN_H
#define _SYS_MMAN_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __mode_t mode_t;
typedef __off_t off_t;
typedef __SIZE_TYPE__ size_t;

#define PROT_NONE 0
#define PROT_READ 1
#define PROT_WRITE 2
#define PROT_EXEC 4
#if __GNU_VISIBLE
#define PROT_GROWSDOWN 0x01000000
#define PROT_GROWSUP 0x02000000
#endif

#define MAP_SHARED 1
#define MAP_PRIVATE 2
#define MAP_FIXED 0x10
#define MAP_FAILED ((void *)-1)
#if __POSIX_VISIBLE >= 202405L || __BSD_VISIBLE
#define MAP_ANONYMOUS 0x20
#define MAP_ANON MAP_ANONYMOUS
#endif
#if __BSD_VISIBLE
#define MAP_FILE 0
#define MAP_TYPE 0xf
#define MAP_SHARED_VALIDATE 3
#define MAP_GROWSDOWN 0x100
#define MAP_DENYWRITE 0x800
#define MAP_EXECUTABLE 0x1000
#define MAP_LOCKED 0x2000
#define MAP_NORESERVE 0x4000
#define MAP_POPULATE 0x8000
#define MAP_NONBLOCK 0x10000
#define MAP_STACK 0x20000
#define MAP_HUGETLB 0x40000
#define MAP_SYNC 0x80000
#define MAP_FIXED_NOREPLACE 0x100000
#ifdef __x86_64__
#define MAP_32BIT 0x40
#endif
#define MAP_HUGE_SHIFT 26
#define MAP_HUGE_MASK 0x3f
#define MAP_HUGE_2MB (21U << MAP_HUGE_SHIFT)
#define MAP_HUGE_1GB (30U << MAP_HUGE_SHIFT)
#endif

#define MS_ASYNC 1
#define MS_INVALIDATE 2
#define MS_SYNC 4
#define MCL_CURRENT 1
#define MCL_FUTURE 2
#if __BSD_VISIBLE
#define MCL_ONFAULT 4
#endif

#define POSIX_MADV_NORMAL 0
#define POSIX_MADV_RANDOM 1
#define POSIX_MADV_SEQUENTIAL 2
#define POSIX_MADV_WILLNEED 3
#define POSIX_MADV_DONTNEED 4
#if __BSD_VISIBLE
#define MADV_NORMAL 0
#define MADV_RANDOM 1
#define MADV_SEQUENTIAL 2
#define MADV_WILLNEED 3
#define MADV_DONTNEED 4
#define MADV_FREE 8
#define MADV_REMOVE 9
#define MADV_DONTFORK 10
#define MADV_DOFORK 11
#define MADV_MERGEABLE 12
#define MADV_UNMERGEABLE 13
#define MADV_HUGEPAGE 14
#define MADV_NOHUGEPAGE 15
#define MADV_DONTDUMP 16
#define MADV_DODUMP 17
#define MADV_WIPEONFORK 18
#define MADV_KEEPONFORK 19
#define MADV_COLD 20
#define MADV_PAGEOUT 21
#define MADV_POPULATE_READ 22
#define MADV_POPULATE_WRITE 23
#define MADV_COLLAPSE 25
#define MADV_HWPOISON 100
#endif

/* Maps a file (or, MAP_ANONYMOUS, zeroes) into memory: where, or MAP_FAILED with
 * errno; ENOMEM for sizes beyond PTRDIFF_MAX.  Traps: mmap. */
void *mmap(void *__at, size_t __size, int __prot, int __flags, int __fd, off_t __from);
/* The rest return 0, or -1 with errno.  Traps: the calls of these names. */
int munmap(void *__at, size_t __size);
int mprotect(void *__at, size_t __size, int __prot);
int msync(void *__at, size_t __size, int __flags);
int mlock(const void *__at, size_t __size);
int munlock(const void *__at, size_t __size);
int mlockall(int __flags);
int munlockall(void);
/* How that memory will be used: an error number.  POSIX_MADV_DONTNEED does nothing,
 * for Linux's own would lose the data.  Traps: madvise. */
int posix_madvise(void *__at, size_t __size, int __advice);
/* A shared memory object, a file in /dev/shm of the name without its slashes in
 * front: a descriptor; -1 with EINVAL, ENAMETOOLONG, open's.  Traps: openat; unlinkat. */
int shm_open(const char *__name, int __flags, mode_t __mode);
int shm_unlink(const char *__name);

#if __BSD_VISIBLE
/* Advice that the kernel acts upon; which pages are in memory (bit 0 of a byte each). */
int madvise(void *__at, size_t __size, int __advice);
int mincore(void *__at, size_t __size, unsigned char *__pages);
#endif
#if __GNU_VISIBLE
#define MREMAP_MAYMOVE 1
#define MREMAP_FIXED 2 /* a fifth argument says where to */
#define MREMAP_DONTUNMAP 4
#define MLOCK_ONFAULT 1
#define MFD_CLOEXEC 1
#define MFD_ALLOW_SEALING 2
#define MFD_HUGETLB 4
#define PKEY_DISABLE_ACCESS 1
#define PKEY_DISABLE_WRITE 2
/* Linux only.  Traps: the calls of these names. */
void *mremap(void *__at, size_t __old_size, size_t __new_size, int __flags, ...);
int remap_file_pages(void *__at, size_t __size, int __prot, size_t __page, int __flags);
int mlock2(const void *__at, size_t __size, unsigned __flags);
int memfd_create(const char *__name, unsigned __flags);
/* As madvise, in the process of a descriptor (pidfd_open): how many bytes; its memory is
 * freed while it dies.  -1 with errno.  Traps: process_madvise; process_mrelease. */
struct iovec;
__ssize_t process_madvise(int __process, const struct iovec *, size_t __count, int __advice,
			  unsigned __flags);
int process_mrelease(int __process, unsigned __flags);
int pkey_alloc(unsigned __flags, unsigned __rights);
int pkey_free(int __key);
int pkey_mprotect(void *__at, size_t __size, int __prot, int __key);
#endif

__END_DECLS

#endif
