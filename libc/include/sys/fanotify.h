/* sys/fanotify.h: being told, or asked, of what happens to files (Linux, fanotify(7)) */
#ifndef _SYS_FANOTIFY_H
#define _SYS_FANOTIFY_H

#include <features.h>

__BEGIN_DECLS

#ifndef _LINUX_FANOTIFY_H /* <linux/fanotify.h> has the same */
#define _LINUX_FANOTIFY_H
/* What happened. */
#define FAN_ACCESS 0x1
#define FAN_MODIFY 0x2
#define FAN_ATTRIB 0x4
#define FAN_CLOSE_WRITE 0x8
#define FAN_CLOSE_NOWRITE 0x10
#define FAN_OPEN 0x20
#define FAN_MOVED_FROM 0x40
#define FAN_MOVED_TO 0x80
#define FAN_CREATE 0x100
#define FAN_DELETE 0x200
#define FAN_DELETE_SELF 0x400
#define FAN_MOVE_SELF 0x800
#define FAN_OPEN_EXEC 0x1000
#define FAN_Q_OVERFLOW 0x4000
#define FAN_FS_ERROR 0x8000
#define FAN_OPEN_PERM 0x10000
#define FAN_ACCESS_PERM 0x20000
#define FAN_OPEN_EXEC_PERM 0x40000
#define FAN_EVENT_ON_CHILD 0x08000000
#define FAN_RENAME 0x10000000
#define FAN_ONDIR 0x40000000
#define FAN_CLOSE (FAN_CLOSE_WRITE | FAN_CLOSE_NOWRITE)
#define FAN_MOVE (FAN_MOVED_FROM | FAN_MOVED_TO)

/* fanotify_init's flags */
#define FAN_CLOEXEC 0x1
#define FAN_NONBLOCK 0x2
#define FAN_CLASS_NOTIF 0x0
#define FAN_CLASS_CONTENT 0x4
#define FAN_CLASS_PRE_CONTENT 0x8
#define FAN_UNLIMITED_QUEUE 0x10
#define FAN_UNLIMITED_MARKS 0x20
#define FAN_ENABLE_AUDIT 0x40
#define FAN_REPORT_PIDFD 0x80
#define FAN_REPORT_TID 0x100
#define FAN_REPORT_FID 0x200
#define FAN_REPORT_DIR_FID 0x400
#define FAN_REPORT_NAME 0x800
#define FAN_REPORT_TARGET_FID 0x1000
#define FAN_REPORT_DFID_NAME (FAN_REPORT_DIR_FID | FAN_REPORT_NAME)
#define FAN_REPORT_DFID_NAME_TARGET                                                                \
	(FAN_REPORT_DFID_NAME | FAN_REPORT_FID | FAN_REPORT_TARGET_FID)

/* fanotify_mark's */
#define FAN_MARK_ADD 0x1
#define FAN_MARK_REMOVE 0x2
#define FAN_MARK_DONT_FOLLOW 0x4
#define FAN_MARK_ONLYDIR 0x8
#define FAN_MARK_IGNORED_MASK 0x20
#define FAN_MARK_IGNORED_SURV_MODIFY 0x40
#define FAN_MARK_FLUSH 0x80
#define FAN_MARK_EVICTABLE 0x200
#define FAN_MARK_IGNORE 0x400
#define FAN_MARK_INODE 0x0
#define FAN_MARK_MOUNT 0x10
#define FAN_MARK_FILESYSTEM 0x100
#define FAN_MARK_IGNORE_SURV (FAN_MARK_IGNORE | FAN_MARK_IGNORED_SURV_MODIFY)

#define FANOTIFY_METADATA_VERSION 3

struct fanotify_event_metadata {
	__UINT32_TYPE__ event_len;
	__UINT8_TYPE__ vers, reserved;
	__UINT16_TYPE__ metadata_len;
	__UINT64_TYPE__ mask __attribute__((__aligned__(8)));
	__INT32_TYPE__ fd, pid;
};

#define FAN_EVENT_INFO_TYPE_FID 1
#define FAN_EVENT_INFO_TYPE_DFID_NAME 2
#define FAN_EVENT_INFO_TYPE_DFID 3
#define FAN_EVENT_INFO_TYPE_PIDFD 4
#define FAN_EVENT_INFO_TYPE_ERROR 5
#define FAN_EVENT_INFO_TYPE_OLD_DFID_NAME 10
#define FAN_EVENT_INFO_TYPE_NEW_DFID_NAME 12

struct fanotify_event_info_header {
	__UINT8_TYPE__ info_type, pad;
	__UINT16_TYPE__ len;
};
struct fanotify_event_info_fid {
	struct fanotify_event_info_header hdr;
	struct {
		int val[2];
	} fsid;
	unsigned char handle[]; /* struct file_handle */
};
struct fanotify_event_info_pidfd {
	struct fanotify_event_info_header hdr;
	__INT32_TYPE__ pidfd;
};
struct fanotify_event_info_error {
	struct fanotify_event_info_header hdr;
	__INT32_TYPE__ error;
	__UINT32_TYPE__ error_count;
};

struct fanotify_response {
	__INT32_TYPE__ fd;
	__UINT32_TYPE__ response;
};
#define FAN_ALLOW 0x1
#define FAN_DENY 0x2
#define FAN_AUDIT 0x10
#define FAN_NOFD -1
#define FAN_NOPIDFD FAN_NOFD
#define FAN_EPIDFD -2

#define FAN_EVENT_METADATA_LEN (sizeof(struct fanotify_event_metadata))
#define FAN_EVENT_NEXT(meta, len)                                                                  \
	((len) -= (meta)->event_len,                                                               \
	 (struct fanotify_event_metadata *)((char *)(meta) + (meta)->event_len))
#define FAN_EVENT_OK(meta, len)                                                                    \
	((long)(len) >= (long)FAN_EVENT_METADATA_LEN &&                                            \
	 (long)(meta)->event_len >= (long)FAN_EVENT_METADATA_LEN &&                                \
	 (long)(meta)->event_len <= (long)(len))
#endif

/* A descriptor to read events from, whose files are opened with the second flags; what it
 * is told of.  -1 with errno.  Traps: fanotify_init; fanotify_mark. */
int fanotify_init(unsigned __flags, unsigned __event_flags);
int fanotify_mark(int __fd, unsigned __flags, __UINT64_TYPE__ __mask, int __dirfd,
		  const char *__path);

__END_DECLS

#endif
