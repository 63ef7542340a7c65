/* unistd.h: files, processes and the system (POSIX.1-2024 <unistd.h>, Linux).
 *
 * Unless its comment says otherwise, a function here returns -1 and sets errno
 * when it fails, and otherwise 0 or what the comment says.  One that its comment
 * says "Traps: read." is that system call; its errors are the kernel's. */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <features.h>
#include <bits/types.h>
#include <bits/confname.h>

__BEGIN_DECLS

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __off_t off_t;
typedef __pid_t pid_t;
typedef __uid_t uid_t;
typedef __gid_t gid_t;
typedef __intptr_t intptr_t;
#if __BSD_VISIBLE || (__XSI_VISIBLE && __XSI_VISIBLE < 700)
typedef __useconds_t useconds_t;
#endif
#ifndef NULL
#define NULL __NULL
#endif

/* What of POSIX there is (XSH 2.1): each option's edition, or -1. */
#define _POSIX_VERSION 202405L
#define _POSIX2_VERSION 202405L
#define _XOPEN_VERSION 800
#define _POSIX_ADVISORY_INFO 202405L
#define _POSIX_ASYNCHRONOUS_IO 202405L
#define _POSIX_BARRIERS 202405L
#define _POSIX_CHOWN_RESTRICTED 0
#define _POSIX_CLOCK_SELECTION 202405L
#define _POSIX_CPUTIME 202405L
#define _POSIX_DEVICE_CONTROL 202405L
#define _POSIX_FSYNC 202405L
#define _POSIX_IPV6 202405L
#define _POSIX_JOB_CONTROL 202405L
#define _POSIX_MAPPED_FILES 202405L
#define _POSIX_MEMLOCK 202405L
#define _POSIX_MEMLOCK_RANGE 202405L
#define _POSIX_MEMORY_PROTECTION 202405L
#define _POSIX_MESSAGE_PASSING 202405L
#define _POSIX_MONOTONIC_CLOCK 202405L
#define _POSIX_NO_TRUNC 1
#define _POSIX_PRIORITIZED_IO -1
#define _POSIX_PRIORITY_SCHEDULING 202405L
#define _POSIX_RAW_SOCKETS 202405L
#define _POSIX_READER_WRITER_LOCKS 202405L
#define _POSIX_REALTIME_SIGNALS 202405L
#define _POSIX_REGEXP 1
#define _POSIX_SAVED_IDS 1
#define _POSIX_SEMAPHORES 202405L
#define _POSIX_SHARED_MEMORY_OBJECTS 202405L
#define _POSIX_SHELL 1
#define _POSIX_SPAWN 202405L
#define _POSIX_SPIN_LOCKS 202405L
#define _POSIX_SPORADIC_SERVER -1
#define _POSIX_SYNCHRONIZED_IO 202405L
#define _POSIX_THREAD_ATTR_STACKADDR 202405L
#define _POSIX_THREAD_ATTR_STACKSIZE 202405L
#define _POSIX_THREAD_CPUTIME 202405L
#define _POSIX_THREAD_PRIO_INHERIT 202405L
#define _POSIX_THREAD_PRIO_PROTECT 202405L
#define _POSIX_THREAD_PRIORITY_SCHEDULING 202405L
#define _POSIX_THREAD_PROCESS_SHARED 202405L
#define _POSIX_THREAD_ROBUST_PRIO_INHERIT 202405L
#define _POSIX_THREAD_ROBUST_PRIO_PROTECT 202405L
#define _POSIX_THREAD_SAFE_FUNCTIONS 202405L
#define _POSIX_THREAD_SPORADIC_SERVER -1
#define _POSIX_THREADS 202405L
#define _POSIX_TIMEOUTS 202405L
#define _POSIX_TIMERS 202405L
#define _POSIX_TYPED_MEMORY_OBJECTS -1
#define _POSIX_V8_ILP32_OFF32 -1
#define _POSIX_V8_ILP32_OFFBIG -1
#define _POSIX_V8_LP64_OFF64 1
#define _POSIX_V8_LPBIG_OFFBIG 1
#define _POSIX_V7_ILP32_OFF32 -1
#define _POSIX_V7_ILP32_OFFBIG -1
#define _POSIX_V7_LP64_OFF64 1
#define _POSIX_V7_LPBIG_OFFBIG 1
#define _POSIX_V6_ILP32_OFF32 -1
#define _POSIX_V6_ILP32_OFFBIG -1
#define _POSIX_V6_LP64_OFF64 1
#define _POSIX_V6_LPBIG_OFFBIG 1
#define _POSIX2_C_BIND 202405L
#define _POSIX2_C_DEV -1
#define _POSIX2_CHAR_TERM 1
#define _POSIX2_FORT_RUN -1
#define _POSIX2_LOCALEDEF -1
#define _POSIX2_SW_DEV -1
#define _POSIX2_SYMLINKS 1
#define _POSIX2_UPE -1
#define _XOPEN_CRYPT 1
#define _XOPEN_ENH_I18N 1
#define _XOPEN_REALTIME -1
#define _XOPEN_REALTIME_THREADS -1
#define _XOPEN_SHM 1
#define _XOPEN_UNIX 1
#define _XOPEN_UUCP -1
#define _POSIX_ASYNC_IO -1
#define _POSIX_PRIO_IO -1
#define _POSIX_SYNC_IO 1
#define _POSIX_TIMESTAMP_RESOLUTION 1
#define _POSIX_VDISABLE 0
#define _POSIX2_C_VERSION 202405L

#define STDIN_FILENO 0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

#define F_OK 0 /* for access: the file exists, may be executed, written, read */
#define X_OK 1
#define W_OK 2
#define R_OK 4

#define SEEK_SET 0 /* for lseek: from the start, the current position, the end */
#define SEEK_CUR 1
#define SEEK_END 2
#if __POSIX_VISIBLE >= 202405L || __GNU_VISIBLE
#define SEEK_DATA 3 /* the next place that has data, the next hole */
#define SEEK_HOLE 4
#endif

#if __XSI_VISIBLE || __POSIX_VISIBLE >= 202405L
#define F_ULOCK 0 /* for lockf: unlock, lock, try to lock, test */
#define F_LOCK 1
#define F_TLOCK 2
#define F_TEST 3
#endif

#if __POSIX_VISIBLE >= 202405L
#define POSIX_CLOSE_RESTART 0
#endif

/* --- reading and writing --- */

/* Bytes read (0 at the end of the file), fewer than asked when no more are
 * there.  Traps: read; pread64 for pread, which leaves the position alone. */
ssize_t read(int __fd, void *__buf, size_t __size);
ssize_t pread(int __fd, void *__buf, size_t __size, off_t __at);

/* Bytes written, perhaps fewer than asked.  EPIPE comes with SIGPIPE.
 * Traps: write; pwrite64. */
ssize_t write(int __fd, const void *__buf, size_t __size);
ssize_t pwrite(int __fd, const void *__buf, size_t __size, off_t __at);

/* The new position in bytes.  Traps: lseek. */
off_t lseek(int __fd, off_t __offset, int __whence);

/* On Linux the descriptor is free even when close fails; EINTR is not retried.
 * Traps: close. */
int close(int __fd);
#if __POSIX_VISIBLE >= 202405L
/* close, but success where close would say EINTR; the flag must be 0 (it is the
 * only one there is), else EINVAL.  Traps: close. */
int posix_close(int __fd, int __flag);
#endif

/* Waits until the device has the file's data: all of it and what describes it;
 * only what is needed to read it back.  Traps: fsync; fdatasync. */
int fsync(int __fd);
int fdatasync(int __fd);
#if __XSI_VISIBLE || __BSD_VISIBLE
/* Starts writing all file systems; cannot fail.  Traps: sync. */
void sync(void);
#endif
#if __GNU_VISIBLE
/* The file system of that file.  Traps: syncfs. */
int syncfs(int __fd);
#endif

/* Makes the file that long; new bytes are 0.  Traps: truncate; ftruncate. */
int truncate(const char *__path, off_t __size);
int ftruncate(int __fd, off_t __size);

#if __XSI_VISIBLE
/* Locks, tries, tests or unlocks the size bytes from the current position
 * (0: to the end of any size).  EACCES or EAGAIN when held by another.
 * Traps: fcntl. */
int lockf(int __fd, int __command, off_t __size);
/* Exchanges adjacent bytes.  Never traps. */
void swab(const void *__restrict_ __from, void *__restrict_ __to, ssize_t __size);
#endif

#if __GNU_VISIBLE
/* Copies between two files inside the kernel; the offsets may be null: then the
 * files' positions are used and moved.  Bytes copied.  Traps: copy_file_range. */
ssize_t copy_file_range(int __in, off_t *__in_at, int __out, off_t *__out_at, size_t __size,
			unsigned __flags);
#endif

/* --- descriptors --- */

/* A new descriptor for the same open file: the lowest free; exactly __to (which
 * is closed first, unless the two are equal).  Traps: dup; dup3; fcntl when equal. */
int dup(int __fd);
int dup2(int __fd, int __to);
#if __POSIX_VISIBLE >= 202405L || __GNU_VISIBLE
/* dup2 with O_CLOEXEC; EINVAL when both are equal.  Traps: dup3. */
int dup3(int __fd, int __to, int __flags);
#endif

/* __fd[0] reads what is written to __fd[1].  Traps: pipe2. */
int pipe(int __fd[2]);
#if __POSIX_VISIBLE >= 202405L || __GNU_VISIBLE
/* Flags: O_CLOEXEC, O_NONBLOCK, O_DIRECT.  Traps: pipe2. */
int pipe2(int __fd[2], int __flags);
#endif

#if __BSD_VISIBLE
/* Closes every descriptor from __from on.  Traps: close_range. */
void closefrom(int __from);
#endif
#if __GNU_VISIBLE
#define CLOSE_RANGE_UNSHARE 2
#define CLOSE_RANGE_CLOEXEC 4
/* Closes the descriptors from first to last, both included.  Traps: close_range. */
int close_range(unsigned __first, unsigned __last, int __flags);
#endif

/* --- names of files --- */

/* Whether the process, by its *real* ids, may do that (F_OK, or a sum of R_OK,
 * W_OK, X_OK).  AT_EACCESS: by its effective ids.  Traps: faccessat; with flags faccessat2. */
int access(const char *__path, int __how);
#if __POSIX_VISIBLE >= 200809L
int faccessat(int __dirfd, const char *__path, int __how, int __flags);
#endif
#if __GNU_VISIBLE
/* By the effective ids.  Traps: faccessat2. */
int eaccess(const char *__path, int __how);
int euidaccess(const char *__path, int __how);
#endif

/* A further name, a symbolic link, no more that name.  Traps: linkat, symlinkat, unlinkat. */
int link(const char *__from, const char *__to);
int symlink(const char *__target, const char *__path);
int unlink(const char *__path);
int rmdir(const char *__path);
/* The link's text, cut off at the size, no null byte added: its length.
 * Traps: readlinkat. */
ssize_t readlink(const char *__restrict_ __path, char *__restrict_ __buf, size_t __size);
#if __POSIX_VISIBLE >= 200809L
/* The same, relative to an open directory (or AT_FDCWD).  unlinkat with
 * AT_REMOVEDIR is rmdir.  Traps: the calls of these names. */
int linkat(int __fromfd, const char *__from, int __tofd, const char *__to, int __flags);
int symlinkat(const char *__target, int __dirfd, const char *__path);
int unlinkat(int __dirfd, const char *__path, int __flags);
ssize_t readlinkat(int __dirfd, const char *__restrict_ __path, char *__restrict_ __buf,
		   size_t __size);
#endif

/* Owner and group; -1 leaves one as it is.  lchown does not follow a symbolic
 * link.  Traps: fchownat; fchown. */
int chown(const char *__path, uid_t __owner, gid_t __group);
int fchown(int __fd, uid_t __owner, gid_t __group);
int lchown(const char *__path, uid_t __owner, gid_t __group);
#if __POSIX_VISIBLE >= 200809L
int fchownat(int __dirfd, const char *__path, uid_t __owner, gid_t __group, int __flags);
#endif

/* The working directory.  Traps: chdir; fchdir. */
int chdir(const char *__path);
int fchdir(int __fd);

/* Its absolute path, in __buf; when that is null, in memory from malloc, of
 * __size bytes or (size 0) as many as needed: any length.  Null with ERANGE (too small),
 * EINVAL (size 0), ENOENT (removed, or outside the root).  Traps: getcwd. */
char *getcwd(char *__buf, size_t __size);
#if __GNU_VISIBLE
/* $PWD if that is right, else getcwd(0, 0).  Traps: newfstatat, getcwd. */
char *get_current_dir_name(void);
#endif
#if __BSD_VISIBLE
/* The root directory.  Traps: chroot. */
int chroot(const char *__path);
#endif

/* --- programs and processes --- */

/* The environment: name=value strings, a null pointer at the end. */
#if __POSIX_VISIBLE >= 202405L || __GNU_VISIBLE || __BSD_VISIBLE
extern char **environ;
#endif
#if __BSD_VISIBLE
extern char **_environ; /* the same */
#endif

/* The process becomes another program; they return only to say why not (-1).
 * l: arguments in a list ended by a null pointer; v: in an array; e: with that
 * environment; p: the file is looked for in $PATH.  Traps: execve. */
int execl(const char *__path, const char *__arg, ...);
int execle(const char *__path, const char *__arg, ...);
int execlp(const char *__file, const char *__arg, ...);
int execv(const char *__path, char *const __argv[]);
int execve(const char *__path, char *const __argv[], char *const __envp[]);
int execvp(const char *__file, char *const __argv[]);
#if __POSIX_VISIBLE >= 200809L
int fexecve(int __fd, char *const __argv[], char *const __envp[]);
#endif
#if __GNU_VISIBLE
int execvpe(const char *__file, char *const __argv[], char *const __envp[]);
int execveat(int __dirfd, const char *__path, char *const __argv[], char *const __envp[],
	     int __flags);
#endif

/* A copy of this process: its id here, 0 there.  Traps: clone, rt_sigprocmask. */
pid_t fork(void);
#if __POSIX_VISIBLE >= 202405L
/* fork without the atfork handlers; async-signal-safe.  Traps: clone. */
pid_t _Fork(void);
#endif
#if __BSD_VISIBLE || (__XSI_VISIBLE && __XSI_VISIBLE < 700)
/* The parent waits until the child, in the same memory, calls an exec function
 * or _exit; the child may do nothing else.  Traps: clone. */
pid_t vfork(void) __attribute__((__returns_twice__));
#endif
/* Ends the process at once: no handlers, nothing flushed.  Traps: exit_group. */
__noreturn_ void _exit(int __status);

/* Never fail.  Traps: the calls of these names; getpgid for getpgrp. */
pid_t getpid(void);
pid_t getppid(void);
pid_t getpgrp(void);
#if __GNU_VISIBLE || __BSD_VISIBLE
pid_t gettid(void);
#endif

/* Process group and session of a process (0: this one); a new session, whose id
 * is returned.  Traps: the calls of these names. */
int setpgid(pid_t __pid, pid_t __group);
pid_t getpgid(pid_t __pid);
pid_t getsid(pid_t __pid);
pid_t setsid(void);
#if __BSD_VISIBLE || (__XSI_VISIBLE && __XSI_VISIBLE < 800)
/* setpgid(0, 0).  Traps: setpgid. */
int setpgrp(void);
#endif

/* User and group ids: real, effective.  Never fail.  Traps: the calls of these names. */
uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);
/* The supplementary groups: how many; they are stored unless __count is 0.
 * Traps: getgroups. */
int getgroups(int __count, gid_t __groups[]);
/* Become another user.  Without privilege only the effective id changes, to the
 * real or the saved one.  Traps: setuid, setgid, setresuid, setresgid, setreuid, setregid. */
int setuid(uid_t __uid);
int setgid(gid_t __gid);
int seteuid(uid_t __uid);
int setegid(gid_t __gid);
#if __XSI_VISIBLE
int setreuid(uid_t __ruid, uid_t __euid);
int setregid(gid_t __rgid, gid_t __egid);
#endif
#if __GNU_VISIBLE || __POSIX_VISIBLE >= 202405L
/* Real, effective and saved; -1 leaves one.  Traps: the calls of these names. */
int getresuid(uid_t *__ruid, uid_t *__euid, uid_t *__suid);
int getresgid(gid_t *__rgid, gid_t *__egid, gid_t *__sgid);
int setresuid(uid_t __ruid, uid_t __euid, uid_t __suid);
int setresgid(gid_t __rgid, gid_t __egid, gid_t __sgid);
#endif
#if __GNU_VISIBLE
/* Whether a member of the group, by effective or supplementary id.
 * Traps: getegid, getgroups. */
int group_member(gid_t __gid);
#endif

/* The user's name on the controlling terminal: null with errno; an error number.
 * Taken from the password file for the real user id.  Traps: getuid, then as getpwuid. */
char *getlogin(void);
int getlogin_r(char *__buf, size_t __size);
#if __BSD_VISIBLE
/* Not 0 when the program has more rights than its caller (set-user-id and the like), so that
 * its environment is not to be trusted.  Never traps. */
int issetugid(void);
#endif

/* Sends SIGALRM after that many seconds (0: never mind); what was left of an
 * earlier one.  Traps: setitimer. */
unsigned alarm(unsigned __seconds);
/* Sleeps; what was left when a signal came.  Traps: clock_nanosleep. */
unsigned sleep(unsigned __seconds);
/* Waits for a signal; always -1 with EINTR.  Traps: ppoll. */
int pause(void);
#if __BSD_VISIBLE || (__XSI_VISIBLE && __XSI_VISIBLE < 700)
/* The same in microseconds.  Traps: setitimer; clock_nanosleep. */
useconds_t ualarm(useconds_t __microseconds, useconds_t __interval);
int usleep(useconds_t __microseconds);
#endif
#if __XSI_VISIBLE
/* Adds to the nice value: the new one (-1 may be right: set errno to 0 first).
 * Traps: getpriority, setpriority. */
int nice(int __increment);
#endif

/* --- terminals --- */

/* 1 if it is a terminal, else 0 with ENOTTY or EBADF.  Traps: ioctl. */
int isatty(int __fd);
/* Its name in /dev: null with errno, static memory; an error number, ERANGE when
 * it does not fit.  Traps: ioctl, readlinkat, newfstatat, fstat. */
char *ttyname(int __fd);
int ttyname_r(int __fd, char *__buf, size_t __size);
/* The name of the controlling terminal, "/dev/tty"; __buf may be null.  Never traps. */
char *ctermid(char *__buf);
/* The foreground process group.  Traps: ioctl. */
pid_t tcgetpgrp(int __fd);
int tcsetpgrp(int __fd, pid_t __group);

/* --- asking the system --- */

/* The value of a limit or option, _SC_... or _PC_...; -1 without setting errno when
 * there is no limit, with EINVAL when the name is unknown.
 * Traps: prlimit64, sysinfo, sched_getaffinity, openat, statfs, as the name needs; most none. */
long sysconf(int __name);
long pathconf(const char *__path, int __name);
long fpathconf(int __fd, int __name);
/* The string's size with its null byte, stored as far as it fits; 0 when the name is
 * unknown (EINVAL) or has no value.  Never traps. */
size_t confstr(int __name, char *__buf, size_t __size);

/* ENAMETOOLONG when it does not fit.  Traps: uname. */
int gethostname(char *__name, size_t __size);
#if __XSI_VISIBLE
/* A number for this machine: from /etc/hostid, else made of its name's address.
 * Traps: openat, read, close, uname. */
long gethostid(void);
#endif
#if __BSD_VISIBLE
int sethostname(const char *__name, size_t __size);
int getdomainname(char *__name, size_t __size);
int setdomainname(const char *__name, size_t __size);
/* Bytes in a page.  How many descriptors there may be.  Traps: none; prlimit64. */
int getpagesize(void);
int getdtablesize(void);
/* The end of the heap: to that address; by so many bytes, returning where it was.
 * malloc of this library does not use it.  ENOMEM.  Traps: brk. */
int brk(void *__end);
void *sbrk(intptr_t __bytes);
/* The login shells of /etc/shells, one at a time; null at the end.
 * Traps: openat, read, close. */
char *getusershell(void);
void setusershell(void);
void endusershell(void);
/* Asks on the terminal without echo; static memory, null when there is no
 * terminal.  Traps: openat, ioctl, write, read, close. */
char *getpass(const char *__prompt);
/* Hangs up the controlling terminal.  Traps: vhangup. */
int vhangup(void);
/* Records of ended processes go to that file.  Traps: acct. */
int acct(const char *__path);
/* Detaches from the terminal: forks, ends the parent, new session; then unless
 * told not to, chdir("/") and the three standard files on /dev/null.  Traps: clone,
 * setsid, chdir, openat, dup3, close. */
int daemon(int __nochdir, int __noclose);
/* Any system call by its number (SYS_... of <sys/syscall.h>).  Traps: any. */
long syscall(long __number, ...);
#endif

#if __POSIX_VISIBLE >= 202405L || __BSD_VISIBLE
/* At most 256 random bytes; EIO for more.  Traps: getrandom. */
int getentropy(void *__buf, size_t __size);
#endif

#if __XSI_VISIBLE
/* A password's hash; "*0" with errno.  DES.  (See <crypt.h>.) */
char *crypt(const char *__key, const char *__salt);
void encrypt(char __block[64], int __decrypt);
#endif

/* --- options (POSIX.1-2024 getopt) --- */

/* The next option's character; '?' for a wrong one or one without its argument
 * (':' then, if the string starts with a colon); -1 at the end.  As in GNU, operands
 * before options are moved behind them, unless POSIXLY_CORRECT is set or the string
 * starts with '+'; with '-' an operand is returned as the argument of option 1.
 * Traps: write for a message on standard error. */
int getopt(int __argc, char *const __argv[], const char *__options);
extern char *optarg;
extern int optind, opterr, optopt;

__END_DECLS

#endif
