/* sys/acct.h: records of processes that have ended (Linux, acct(5)) */
#ifndef _SYS_ACCT_H
#define _SYS_ACCT_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

#ifndef _LINUX_ACCT_H /* <linux/acct.h> has the same */
#define _LINUX_ACCT_H
#define ACCT_COMM 16

/* 13 bits of number and 3 of exponent, of 8: value << 3 * exponent. */
typedef __UINT16_TYPE__ comp_t;

/* Version 3, which kernels write nowadays (CONFIG_BSD_PROCESS_ACCT_V3). */
struct acct_v3 {
	char ac_flag, ac_version;
	__UINT16_TYPE__ ac_tty;
	__UINT32_TYPE__ ac_exitcode, ac_uid, ac_gid, ac_pid, ac_ppid, ac_btime;
	float ac_etime;
	comp_t ac_utime, ac_stime, ac_mem, ac_io, ac_rw, ac_minflt, ac_majflt, ac_swaps;
	char ac_comm[ACCT_COMM];
};

/* Version 2, with 32-bit ids. */
struct acct {
	char ac_flag, ac_version;
	__UINT16_TYPE__ ac_uid16, ac_gid16, ac_tty;
	__UINT32_TYPE__ ac_btime;
	comp_t ac_utime, ac_stime, ac_etime, ac_mem, ac_io, ac_rw, ac_minflt, ac_majflt, ac_swaps;
	__UINT16_TYPE__ ac_ahz;
	__UINT32_TYPE__ ac_exitcode;
	char ac_comm[ACCT_COMM + 1];
	__UINT8_TYPE__ ac_etime_hi;
	__UINT16_TYPE__ ac_etime_lo;
	__UINT32_TYPE__ ac_uid, ac_gid;
};

#define AFORK 0x01 /* forked, no exec */
#define ASU 0x02   /* used privileges */
#define ACORE 0x08
#define AXSIG 0x10 /* killed by a signal */
#define ACCT_BYTEORDER 0x00
#define AHZ 100
#endif

/* Starts to write there; null: stops.  -1 with errno.  Traps: acct. */
int acct(const char *__path);

__END_DECLS

#endif
