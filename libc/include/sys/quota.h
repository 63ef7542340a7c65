/* sys/quota.h: disk quotas (Linux, quotactl(2)) */
#ifndef _SYS_QUOTA_H
#define _SYS_QUOTA_H

#include <features.h>

__BEGIN_DECLS

/* The command is QCMD(what, whose). */
#define SUBCMDMASK 0x00ff
#define SUBCMDSHIFT 8
#define QCMD(cmd, type) (((cmd) << SUBCMDSHIFT) | ((type)&SUBCMDMASK))

#define USRQUOTA 0
#define GRPQUOTA 1
#define PRJQUOTA 2
#define MAXQUOTAS 3

#define Q_SYNC 0x800001
#define Q_QUOTAON 0x800002
#define Q_QUOTAOFF 0x800003
#define Q_GETFMT 0x800004
#define Q_GETINFO 0x800005
#define Q_SETINFO 0x800006
#define Q_GETQUOTA 0x800007
#define Q_SETQUOTA 0x800008
#define Q_GETNEXTQUOTA 0x800009

#define QFMT_VFS_OLD 1
#define QFMT_VFS_V0 2
#define QFMT_OCFS2 3
#define QFMT_VFS_V1 4

/* Which members of the structures are meant. */
#define QIF_BLIMITS 1
#define QIF_SPACE 2
#define QIF_ILIMITS 4
#define QIF_INODES 8
#define QIF_BTIME 16
#define QIF_ITIME 32
#define QIF_LIMITS (QIF_BLIMITS | QIF_ILIMITS)
#define QIF_USAGE (QIF_SPACE | QIF_INODES)
#define QIF_TIMES (QIF_BTIME | QIF_ITIME)
#define QIF_ALL (QIF_LIMITS | QIF_USAGE | QIF_TIMES)
#define IIF_BGRACE 1
#define IIF_IGRACE 2
#define IIF_FLAGS 4
#define IIF_ALL (IIF_BGRACE | IIF_IGRACE | IIF_FLAGS)

/* Limits in blocks of 1024 bytes, space in bytes. */
struct dqblk {
	__UINT64_TYPE__ dqb_bhardlimit, dqb_bsoftlimit, dqb_curspace;
	__UINT64_TYPE__ dqb_ihardlimit, dqb_isoftlimit, dqb_curinodes;
	__UINT64_TYPE__ dqb_btime, dqb_itime;
	__UINT32_TYPE__ dqb_valid;
};
struct nextdqblk {
	__UINT64_TYPE__ dqb_bhardlimit, dqb_bsoftlimit, dqb_curspace;
	__UINT64_TYPE__ dqb_ihardlimit, dqb_isoftlimit, dqb_curinodes;
	__UINT64_TYPE__ dqb_btime, dqb_itime;
	__UINT32_TYPE__ dqb_valid, dqb_id;
};
struct dqinfo {
	__UINT64_TYPE__ dqi_bgrace, dqi_igrace;
	__UINT32_TYPE__ dqi_flags, dqi_valid;
};
#define dbtob(num) ((num) << 10)
#define btodb(num) ((num) >> 10)

/* -1 with errno.  Traps: quotactl. */
int quotactl(int __command, const char *__device, int __id, char *__data);

__END_DECLS

#endif
