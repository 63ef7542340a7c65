/* mntent.h: tables of file systems, such as /etc/fstab and /proc/mounts */
#ifndef _MNTENT_H
#define _MNTENT_H

#include <features.h>
#include <stdio.h>

__BEGIN_DECLS

#define MOUNTED "/etc/mtab"
#define MNTTAB "/etc/fstab"
#define MNTTYPE_IGNORE "ignore"
#define MNTTYPE_NFS "nfs"
#define MNTTYPE_SWAP "swap"
#define MNTOPT_DEFAULTS "defaults"
#define MNTOPT_RO "ro"
#define MNTOPT_RW "rw"
#define MNTOPT_SUID "suid"
#define MNTOPT_NOSUID "nosuid"
#define MNTOPT_NOAUTO "noauto"

struct mntent {
	char *mnt_fsname; /* what is mounted, or "none" */
	char *mnt_dir;    /* where */
	char *mnt_type;
	char *mnt_opts; /* with commas between */
	int mnt_freq, mnt_passno;
};

/* fopen of that table, closed on exec.  Traps: openat. */
FILE *setmntent(const char *__path, const char *__mode);
/* The next entry; null at the end.  Space, tab, newline and backslash are written
 * in it as \040, \011, \012, \134.  Static memory, or (_r) the caller's: null with
 * ERANGE when a line is longer.  Traps: read. */
struct mntent *getmntent(FILE *);
struct mntent *getmntent_r(FILE *__restrict_, struct mntent *__restrict_, char *__restrict_ __buf,
			   int __size);
/* Writes one at the end: 0, or 1 with errno.  Traps: write. */
int addmntent(FILE *__restrict_, const struct mntent *__restrict_);
/* Always 1.  Traps: close. */
int endmntent(FILE *);
/* Where the option is in mnt_opts, or null.  Never traps. */
char *hasmntopt(const struct mntent *, const char *__option);

__END_DECLS

#endif
