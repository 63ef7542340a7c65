/* stat.c: what files are, and changing that */
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <sys/time.h>
#include <unistd.h>
#include <utime.h>
#include "check.h"

static struct stat st;

static void check_kinds(void)
{
	mode_t before = umask(027);
	CHECK_INT(umask(027), 027);
	CHECK(before <= 0777);
	CHECK_INT(mkdir("d", 0777), 0);
	CHECK(stat("d", &st) == 0 && S_ISDIR(st.st_mode) && (st.st_mode & 0777) == 0750);
	CHECK_INT(mkfifo("fifo", 0666), 0);
	CHECK(stat("fifo", &st) == 0 && S_ISFIFO(st.st_mode) && (st.st_mode & 0777) == 0640);
	CHECK_INT(symlink("d", "link"), 0);
	CHECK(lstat("link", &st) == 0 && S_ISLNK(st.st_mode) && st.st_size == 1);
	CHECK(stat("link", &st) == 0 && S_ISDIR(st.st_mode));
	CHECK(fstatat(AT_FDCWD, "link", &st, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(st.st_mode));
	CHECK(stat("/dev/null", &st) == 0 && S_ISCHR(st.st_mode));
	CHECK(major(st.st_rdev) == 1 && minor(st.st_rdev) == 3);
	CHECK(makedev(1, 3) == st.st_rdev);
	CHECK(major(makedev(0xabcde, 0x12345678)) == 0xabcde);
	CHECK(minor(makedev(0xabcde, 0x12345678)) == 0x12345678);
	errno = 0;
	CHECK(stat("missing", &st) == -1 && errno == ENOENT);
	CHECK(stat("", &st) == -1 && errno == ENOENT);
	CHECK(fstat(-1, &st) == -1 && errno == EBADF);
	CHECK(mkdir("d", 0777) == -1 && errno == EEXIST);
	int d = open("d", O_RDONLY | O_DIRECTORY);
	CHECK(mkdirat(d, "e", 0700) == 0 && mkfifoat(d, "f", 0600) == 0);
	CHECK(unlinkat(d, "e", AT_REMOVEDIR) == 0 && unlinkat(d, "f", 0) == 0);
	close(d);
}

static void check_modes(void)
{
	int fd = open("file", O_CREAT | O_RDWR, 0666);

	CHECK(fd >= 0);
	CHECK_INT(fchmod(fd, 0600), 0);
	CHECK_INT(symlink("file", "to-file"), 0);
	CHECK_INT(chmod("to-file", 0640), 0);
	CHECK(fstat(fd, &st) == 0 && st.st_mode == (S_IFREG | 0640));
	CHECK_INT(fchmodat(AT_FDCWD, "file", 04711, AT_SYMLINK_NOFOLLOW), 0);
	CHECK(fstat(fd, &st) == 0 && st.st_mode == (S_IFREG | 04711));
	errno = 0;
	CHECK(fchmodat(AT_FDCWD, "to-file", 0600, AT_SYMLINK_NOFOLLOW) == -1 &&
	      errno == EOPNOTSUPP);
	CHECK(fchmodat(AT_FDCWD, "missing", 0600, AT_SYMLINK_NOFOLLOW) == -1 && errno == ENOENT);
	CHECK(fchmodat(AT_FDCWD, "file", 0600, 0x4000) == -1 && errno == EINVAL);
	CHECK(fstat(fd, &st) == 0 && st.st_mode == (S_IFREG | 04711));
	CHECK_INT(write(fd, "hello", 5), 5);
	CHECK(fstat(fd, &st) == 0 && st.st_size == 5 && st.st_nlink == 1);
	CHECK_INT(truncate("file", 3), 0);
	CHECK_INT(ftruncate(fd, 100000), 0);
	CHECK(fstat(fd, &st) == 0 && st.st_size == 100000);
	close(fd);
}

static void check_times(void)
{
	struct timespec ts[2] = { { 1000000000, 123456789 }, { -1000, 5 } };
	struct timeval tv[2] = { { 5, 7 }, { 9, 999999 } };

	CHECK_INT(utimensat(AT_FDCWD, "file", ts, 0), 0);
	CHECK(stat("file", &st) == 0 && st.st_atime == 1000000000 &&
	      st.st_atim.tv_nsec == 123456789 && st.st_mtime == -1000);
	ts[0].tv_nsec = UTIME_OMIT;
	ts[1].tv_nsec = UTIME_NOW;
	CHECK_INT(utimensat(AT_FDCWD, "file", ts, 0), 0);
	CHECK(stat("file", &st) == 0 && st.st_atime == 1000000000 && st.st_mtime > 1600000000);
	CHECK_INT(utimes("file", tv), 0);
	CHECK(stat("file", &st) == 0 && st.st_atim.tv_nsec == 7000 && st.st_mtime == 9 &&
	      st.st_mtim.tv_nsec == 999999000);
	tv[0].tv_usec = 1000000;
	errno = 0;
	CHECK(utimes("file", tv) == -1 && errno == EINVAL);
	CHECK_INT(utime("file", &(struct utimbuf){ 11, 12 }), 0);
	CHECK(stat("file", &st) == 0 && st.st_atime == 11 && st.st_mtime == 12);
	tv[0].tv_usec = 3;
	CHECK_INT(lutimes("to-file", tv), 0);
	CHECK(lstat("to-file", &st) == 0 && st.st_mtime == 9);
	int fd = open("file", O_RDONLY);
	CHECK_INT(futimens(fd, 0), 0);
	CHECK(fstat(fd, &st) == 0 && st.st_atime > 1600000000);
	close(fd);
	CHECK(futimens(-1, 0) == -1 && errno == EBADF);
}

static void check_file_systems(void)
{
	struct statvfs fs;

	CHECK_INT(statvfs("/", &fs), 0);
	CHECK(fs.f_bsize > 0 && fs.f_frsize > 0 && fs.f_namemax >= 14);
	CHECK(fs.f_bfree >= fs.f_bavail && fs.f_blocks >= fs.f_bfree);
	errno = 0;
	CHECK(fstatvfs(-1, &fs) == -1 && errno == EBADF);
}

int main(void)
{
	char dir[] = "/tmp/stat-XXXXXX";

	CHECK(mkdtemp(dir) && chdir(dir) == 0);
	check_kinds();
	check_modes();
	check_times();
	check_file_systems();
	CHECK(unlink("fifo") == 0 && unlink("link") == 0 && unlink("to-file") == 0 &&
	      unlink("file") == 0 && rmdir("d") == 0 && rmdir(dir) == 0);
	return done();
}
