/* bits/stat.h: what the kernel on aarch64 tells about a file */
struct stat {
	__dev_t st_dev;
	__ino_t st_ino;
	__mode_t st_mode;
	__nlink_t st_nlink;
	__uid_t st_uid;
	__gid_t st_gid;
	__dev_t st_rdev;
	unsigned long __pad;
	__off_t st_size;
	__blksize_t st_blksize;
	int __pad2;
	__blkcnt_t st_blocks;
	struct timespec st_atim, st_mtim, st_ctim;
	unsigned __reserved[2];
};
