/* layout.c: what Sill and the kernel must agree on; layout.sh compiles it twice, with
 * Sill's headers and (-DKERNEL) with the kernel's own, and compares the symbols' sizes.
 *
 *   FIELD(type, field, kernel's name)   an array as long as the field's offset, and its size
 *   TYPE(type, kernel's name)           as long as the structure
 *   VALUE(constant)                     as long as its value */
#include <stddef.h>
#ifdef KERNEL
#include <asm/ioctls.h>
#include <asm/poll.h>
#include <asm/stat.h>
#include <asm/statfs.h>
#include <asm/termbits.h>
#include <linux/eventpoll.h>
#include <linux/falloc.h>
#include <linux/fcntl.h>
#include <linux/in.h>
#include <linux/in6.h>
#include <linux/inotify.h>
#include <linux/mman.h>
#include <linux/mount.h>
#include <linux/resource.h>
#include <linux/stat.h>
#include <linux/sysinfo.h>
#include <linux/time.h>
#include <linux/times.h>
#include <linux/timex.h>
#include <linux/uio.h>
#include <linux/utsname.h>
#define PICK(ours, kernels) kernels
#else
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/inotify.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/sysinfo.h>
#include <sys/time.h>
#include <sys/times.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <termios.h>
#include <time.h>
#define PICK(ours, kernels) ours
#endif

#define TYPE(type, kernels) char size_of_##type[sizeof(struct PICK(type, kernels))];
#define SAME(type) TYPE(type, type)
#define FIELD(type, field, kernels)                                                                \
	char offset_of_##type##_##field[offsetof(struct type, PICK(field, kernels)) + 1];          \
	char size_of_##type##_##field[sizeof(((struct type *)0)->PICK(field, kernels))];
#define EQUAL(type, field) FIELD(type, field, field)
#define VALUE(name) char value_of_##name[(unsigned long)(unsigned)(name) + 1];

SAME(stat)
EQUAL(stat, st_dev)
EQUAL(stat, st_ino)
EQUAL(stat, st_nlink)
EQUAL(stat, st_mode)
EQUAL(stat, st_uid)
EQUAL(stat, st_gid)
EQUAL(stat, st_rdev)
EQUAL(stat, st_size)
EQUAL(stat, st_blksize)
EQUAL(stat, st_blocks)
#define TIME(of)                                                                                   \
	char offset_of_stat_##of[offsetof(struct stat, PICK(st_##of##tim.tv_sec, st_##of##time)) + \
				 1];                                                               \
	char offset_of_stat_##of##_ns[offsetof(struct stat, PICK(st_##of##tim.tv_nsec,             \
								 st_##of##time_nsec)) +            \
				      1];
#ifndef KERNEL
#undef st_atime
#undef st_mtime
#undef st_ctime
#endif
TIME(a)
TIME(m)
TIME(c)

SAME(statfs)
EQUAL(statfs, f_type)
EQUAL(statfs, f_bsize)
EQUAL(statfs, f_blocks)
EQUAL(statfs, f_ffree)
EQUAL(statfs, f_fsid)
EQUAL(statfs, f_namelen)
EQUAL(statfs, f_frsize)
EQUAL(statfs, f_flags)

SAME(statx)
EQUAL(statx, stx_mask)
EQUAL(statx, stx_blksize)
EQUAL(statx, stx_attributes)
EQUAL(statx, stx_nlink)
EQUAL(statx, stx_uid)
EQUAL(statx, stx_gid)
EQUAL(statx, stx_mode)
EQUAL(statx, stx_ino)
EQUAL(statx, stx_size)
EQUAL(statx, stx_blocks)
EQUAL(statx, stx_attributes_mask)
EQUAL(statx, stx_atime)
EQUAL(statx, stx_btime)
EQUAL(statx, stx_ctime)
EQUAL(statx, stx_mtime)
EQUAL(statx, stx_rdev_major)
EQUAL(statx, stx_dev_minor)
EQUAL(statx, stx_mnt_id)
EQUAL(statx, stx_dio_mem_align)

SAME(termios)
EQUAL(termios, c_iflag)
EQUAL(termios, c_oflag)
EQUAL(termios, c_cflag)
EQUAL(termios, c_lflag)
EQUAL(termios, c_line)
EQUAL(termios, c_cc)

SAME(flock)
EQUAL(flock, l_type)
EQUAL(flock, l_whence)
EQUAL(flock, l_start)
EQUAL(flock, l_len)
EQUAL(flock, l_pid)

SAME(f_owner_ex)
EQUAL(f_owner_ex, type)
EQUAL(f_owner_ex, pid)

SAME(rlimit)
EQUAL(rlimit, rlim_cur)
EQUAL(rlimit, rlim_max)

SAME(rusage)
EQUAL(rusage, ru_utime)
EQUAL(rusage, ru_stime)
EQUAL(rusage, ru_maxrss)
EQUAL(rusage, ru_minflt)
EQUAL(rusage, ru_majflt)
EQUAL(rusage, ru_nvcsw)
EQUAL(rusage, ru_nivcsw)

SAME(sysinfo)
EQUAL(sysinfo, uptime)
EQUAL(sysinfo, loads)
EQUAL(sysinfo, totalram)
EQUAL(sysinfo, freeram)
EQUAL(sysinfo, procs)
EQUAL(sysinfo, totalhigh)
EQUAL(sysinfo, mem_unit)

SAME(timex)
EQUAL(timex, modes)
EQUAL(timex, offset)
EQUAL(timex, freq)
EQUAL(timex, status)
EQUAL(timex, constant)
EQUAL(timex, time)
EQUAL(timex, tick)
EQUAL(timex, jitter)
EQUAL(timex, shift)
EQUAL(timex, stabil)
EQUAL(timex, stbcnt)
EQUAL(timex, tai)

SAME(timespec)
EQUAL(timespec, tv_sec)
EQUAL(timespec, tv_nsec)

SAME(timeval)
EQUAL(timeval, tv_sec)
EQUAL(timeval, tv_usec)

SAME(itimerspec)
EQUAL(itimerspec, it_interval)
EQUAL(itimerspec, it_value)

SAME(itimerval)
EQUAL(itimerval, it_interval)
EQUAL(itimerval, it_value)

SAME(tms)
EQUAL(tms, tms_utime)
EQUAL(tms, tms_stime)
EQUAL(tms, tms_cutime)
EQUAL(tms, tms_cstime)

SAME(iovec)
EQUAL(iovec, iov_base)
EQUAL(iovec, iov_len)

SAME(pollfd)
EQUAL(pollfd, fd)
EQUAL(pollfd, events)
EQUAL(pollfd, revents)

SAME(epoll_event)
EQUAL(epoll_event, events)
EQUAL(epoll_event, data)

SAME(inotify_event)
EQUAL(inotify_event, wd)
EQUAL(inotify_event, mask)
EQUAL(inotify_event, cookie)
EQUAL(inotify_event, len)

TYPE(utsname, new_utsname)

SAME(sockaddr_in)
EQUAL(sockaddr_in, sin_family)
EQUAL(sockaddr_in, sin_port)
EQUAL(sockaddr_in, sin_addr)

SAME(sockaddr_in6)
EQUAL(sockaddr_in6, sin6_family)
EQUAL(sockaddr_in6, sin6_port)
EQUAL(sockaddr_in6, sin6_flowinfo)
EQUAL(sockaddr_in6, sin6_addr)
EQUAL(sockaddr_in6, sin6_scope_id)

SAME(ip_mreqn)
EQUAL(ip_mreqn, imr_multiaddr)
EQUAL(ip_mreqn, imr_address)
EQUAL(ip_mreqn, imr_ifindex)

SAME(in_pktinfo)
EQUAL(in_pktinfo, ipi_ifindex)
EQUAL(in_pktinfo, ipi_spec_dst)
EQUAL(in_pktinfo, ipi_addr)



VALUE(O_ACCMODE)
VALUE(O_CREAT)
VALUE(O_EXCL)
VALUE(O_NOCTTY)
VALUE(O_TRUNC)
VALUE(O_APPEND)
VALUE(O_NONBLOCK)
VALUE(O_DSYNC)
VALUE(O_DIRECT)
VALUE(O_LARGEFILE)
VALUE(O_DIRECTORY)
VALUE(O_NOFOLLOW)
VALUE(O_NOATIME)
VALUE(O_CLOEXEC)
VALUE(O_SYNC)
VALUE(O_PATH)
VALUE(O_TMPFILE)
VALUE(F_GETFD)
VALUE(F_SETFL)
VALUE(F_GETLK)
VALUE(F_SETLK)
VALUE(F_SETLKW)
VALUE(F_SETOWN)
VALUE(F_GETOWN)
VALUE(F_GETOWN_EX)
VALUE(F_OFD_SETLK)
VALUE(F_DUPFD_CLOEXEC)
VALUE(F_SETPIPE_SZ)
VALUE(F_GET_SEALS)
VALUE(F_RDLCK)
VALUE(F_WRLCK)
VALUE(F_UNLCK)
VALUE(AT_SYMLINK_NOFOLLOW)
VALUE(AT_EACCESS)
VALUE(AT_REMOVEDIR)
VALUE(AT_SYMLINK_FOLLOW)
VALUE(AT_EMPTY_PATH)
VALUE(RLIMIT_CPU)
VALUE(RLIMIT_FSIZE)
VALUE(RLIMIT_DATA)
VALUE(RLIMIT_STACK)
VALUE(RLIMIT_CORE)
VALUE(RLIMIT_RSS)
VALUE(RLIMIT_NPROC)
VALUE(RLIMIT_NOFILE)
VALUE(RLIMIT_MEMLOCK)
VALUE(RLIMIT_AS)
VALUE(RLIMIT_LOCKS)
VALUE(RLIMIT_SIGPENDING)
VALUE(RLIMIT_MSGQUEUE)
VALUE(RLIMIT_NICE)
VALUE(RLIMIT_RTPRIO)
VALUE(RLIMIT_RTTIME)
VALUE(MAP_SHARED)
VALUE(MAP_PRIVATE)
VALUE(MAP_FIXED)
VALUE(MAP_ANONYMOUS)
VALUE(MAP_GROWSDOWN)
VALUE(MAP_LOCKED)
VALUE(MAP_NORESERVE)
VALUE(MAP_POPULATE)
VALUE(MAP_STACK)
VALUE(MAP_HUGETLB)
VALUE(MAP_FIXED_NOREPLACE)
VALUE(MADV_DONTNEED)
VALUE(MADV_FREE)
VALUE(MADV_HUGEPAGE)
VALUE(MADV_POPULATE_WRITE)
VALUE(MREMAP_MAYMOVE)
VALUE(MREMAP_FIXED)
VALUE(MS_SYNC)
VALUE(MCL_ONFAULT)
VALUE(TCGETS)
VALUE(TCSETS)
VALUE(TCSETSW)
VALUE(TCSETSF)
VALUE(TCSBRK)
VALUE(TCSBRKP)
VALUE(TCXONC)
VALUE(TCFLSH)
VALUE(TIOCGPGRP)
VALUE(TIOCSPGRP)
VALUE(TIOCGWINSZ)
VALUE(TIOCSWINSZ)
VALUE(TIOCGSID)
VALUE(TIOCSCTTY)
VALUE(TIOCNOTTY)
VALUE(FIONREAD)
VALUE(FIONBIO)
VALUE(TIOCGPTN)
VALUE(TIOCSPTLCK)
VALUE(VINTR)
VALUE(VQUIT)
VALUE(VERASE)
VALUE(VKILL)
VALUE(VEOF)
VALUE(VTIME)
VALUE(VMIN)
VALUE(VSTART)
VALUE(VSTOP)
VALUE(VSUSP)
VALUE(VEOL)
VALUE(ICANON)
VALUE(ECHO)
VALUE(ECHOCTL)
VALUE(ISIG)
VALUE(IEXTEN)
VALUE(IXON)
VALUE(IXOFF)
VALUE(IUTF8)
VALUE(OPOST)
VALUE(ONLCR)
VALUE(TABDLY)
VALUE(CSIZE)
VALUE(PARENB)
VALUE(CLOCAL)
VALUE(CBAUD)
VALUE(CIBAUD)
VALUE(CRTSCTS)
VALUE(B38400)
VALUE(B57600)
VALUE(B4000000)
VALUE(TCSANOW)
VALUE(TCSAFLUSH)
VALUE(TCIOFLUSH)
VALUE(TCIOFF)
VALUE(POLLIN)
VALUE(POLLPRI)
VALUE(POLLOUT)
VALUE(POLLERR)
VALUE(POLLHUP)
VALUE(POLLNVAL)
VALUE(POLLRDNORM)
VALUE(POLLRDBAND)
VALUE(POLLWRNORM)
VALUE(POLLWRBAND)
VALUE(POLLMSG)
VALUE(POLLRDHUP)
VALUE(EPOLL_CTL_ADD)
VALUE(EPOLLIN)
VALUE(EPOLLRDHUP)
VALUE(IN_ALL_EVENTS)
VALUE(IN_CLOEXEC)
VALUE(IN_MASK_CREATE)
VALUE(IN_IGNORED)
VALUE(FALLOC_FL_PUNCH_HOLE)
VALUE(MS_RDONLY)
VALUE(MS_REMOUNT)
VALUE(MS_BIND)
VALUE(MS_REC)
VALUE(MS_PRIVATE)
VALUE(MS_SHARED)
VALUE(MS_LAZYTIME)
VALUE(ADJ_OFFSET_SINGLESHOT)
VALUE(STA_UNSYNC)
VALUE(STATX_BTIME)
VALUE(STATX_ALL)
VALUE(CLOCK_BOOTTIME)
VALUE(CLOCK_TAI)
VALUE(IPV6_V6ONLY)
VALUE(IPV6_RECVPKTINFO)
