/* sys/mount.h: mounting file systems (Linux, mount(2)) */
#ifndef _SYS_MOUNT_H
#define _SYS_MOUNT_H

#include <features.h>
#include <sys/ioctl.h>

__BEGIN_DECLS

#define MS_RDONLY 1
#define MS_NOSUID 2
#define MS_NODEV 4
#define MS_NOEXEC 8
#define MS_SYNCHRONOUS 16
#define MS_REMOUNT 32
#define MS_MANDLOCK 64
#define MS_DIRSYNC 128
#define MS_NOSYMFOLLOW 256
#define MS_NOATIME 1024
#define MS_NODIRATIME 2048
#define MS_BIND 4096
#define MS_MOVE 8192
#define MS_REC 16384
#define MS_SILENT 32768
#define MS_POSIXACL (1 << 16)
#define MS_UNBINDABLE (1 << 17)
#define MS_PRIVATE (1 << 18)
#define MS_SLAVE (1 << 19)
#define MS_SHARED (1 << 20)
#define MS_RELATIME (1 << 21)
#define MS_KERNMOUNT (1 << 22)
#define MS_I_VERSION (1 << 23)
#define MS_STRICTATIME (1 << 24)
#define MS_LAZYTIME (1 << 25)
#define MS_RMT_MASK (MS_RDONLY | MS_SYNCHRONOUS | MS_MANDLOCK | MS_I_VERSION | MS_LAZYTIME)
#define MS_MGC_VAL 0xc0ed0000
#define MS_MGC_MSK 0xffff0000

#define MNT_FORCE 1
#define MNT_DETACH 2
#define MNT_EXPIRE 4
#define UMOUNT_NOFOLLOW 8

#define BLKROSET _IO(0x12, 93)
#define BLKROGET _IO(0x12, 94)
#define BLKRRPART _IO(0x12, 95)
#define BLKGETSIZE _IO(0x12, 96)
#define BLKFLSBUF _IO(0x12, 97)
#define BLKSSZGET _IO(0x12, 104)
#define BLKBSZGET _IOR(0x12, 112, __SIZE_TYPE__)
#define BLKBSZSET _IOW(0x12, 113, __SIZE_TYPE__)
#define BLKGETSIZE64 _IOR(0x12, 114, __SIZE_TYPE__)
#define BLKDISCARD _IO(0x12, 119)
#define BLKZEROOUT _IO(0x12, 127)

/* 0, or -1 with errno.  Traps: mount; umount2. */
int mount(const char *__what, const char *__where, const char *__type, unsigned long __flags,
	  const void *__options);
int umount(const char *__where);
int umount2(const char *__where, int __flags);

#if __GNU_VISIBLE
/* A mount made in steps (Linux 5.2).  The constants and struct mount_attr are in the
 * kernel's <linux/mount.h>.  A descriptor or 0, or -1 with errno.  Traps: what they are
 * named for. */
struct mount_attr;
int fsopen(const char *__type, unsigned __flags);
int fsconfig(int __context, unsigned __command, const char *__key, const void *__value,
	     int __auxiliary);
int fsmount(int __context, unsigned __flags, unsigned __attributes);
int fspick(int __dirfd, const char *__path, unsigned __flags);
int open_tree(int __dirfd, const char *__path, unsigned __flags);
int move_mount(int __from_dirfd, const char *__from, int __to_dirfd, const char *__to,
	       unsigned __flags);
int mount_setattr(int __dirfd, const char *__path, unsigned __flags, struct mount_attr *,
		  __SIZE_TYPE__);
#endif

__END_DECLS

#endif
