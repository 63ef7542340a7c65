/* sys/signalfd.h: signals read from a descriptor (Linux) */
#ifndef _SYS_SIGNALFD_H
#define _SYS_SIGNALFD_H

#include <features.h>
#include <bits/sigset.h>

__BEGIN_DECLS

#define SFD_CLOEXEC 02000000
#define SFD_NONBLOCK 04000

/* What a read gives for each signal. */
#ifndef _LINUX_SIGNALFD_H /* <linux/signalfd.h> has the same */
#define _LINUX_SIGNALFD_H
struct signalfd_siginfo {
	__UINT32_TYPE__ ssi_signo;
	__INT32_TYPE__ ssi_errno, ssi_code;
	__UINT32_TYPE__ ssi_pid, ssi_uid;
	__INT32_TYPE__ ssi_fd;
	__UINT32_TYPE__ ssi_tid, ssi_band, ssi_overrun, ssi_trapno;
	__INT32_TYPE__ ssi_status, ssi_int;
	__UINT64_TYPE__ ssi_ptr, ssi_utime, ssi_stime, ssi_addr;
	__UINT16_TYPE__ ssi_addr_lsb, __pad2;
	__INT32_TYPE__ ssi_syscall;
	__UINT64_TYPE__ ssi_call_addr;
	__UINT32_TYPE__ ssi_arch;
	__UINT8_TYPE__ __pad[28];
};
#endif

/* A descriptor for the signals of a set, which the caller blocks; or, if fd is not -1,
 * a new set for it.  -1: EBADF, EINVAL, EMFILE. (Linux)  Traps: signalfd4. */
int signalfd(int __fd, const sigset_t *, int __flags);

__END_DECLS

#endif
