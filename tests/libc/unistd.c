// not-on: musl: getcwd ends at PATH_MAX, sbrk always fails, select leaves the timeout as it was
/* unistd.c: descriptors, names, ids and the system */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <poll.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/select.h>
#include <sys/stat.h>
#include <sys/times.h>
#include <sys/uio.h>
#include <sys/utsname.h>
#include <unistd.h>
#include "check.h"

static void check_descriptors(void)
{
	int fd[2], copy;
	char buf[16];

	CHECK_INT(pipe(fd), 0);
	CHECK(!(fcntl(fd[0], F_GETFD) & FD_CLOEXEC));
	CHECK_INT(write(fd[1], "abcdef", 6), 6);
	CHECK_INT(read(fd[0], buf, 3), 3);
	CHECK_INT(dup2(fd[0], fd[0]), fd[0]);
	errno = 0;
	CHECK(dup2(999, 999) == -1 && errno == EBADF);
	CHECK(dup3(fd[0], fd[0], 0) == -1 && errno == EINVAL);
	copy = fcntl(fd[0], F_DUPFD_CLOEXEC, 100);
	CHECK(copy >= 100 && fcntl(copy, F_GETFD) == FD_CLOEXEC);
	CHECK_INT(dup2(copy, 200), 200);
	CHECK_INT(fcntl(200, F_GETFD), 0);
	CHECK_INT(readv(200, (struct iovec[]){ { buf, 1 }, { buf + 1, 15 } }, 2), 3);
	CHECK(!memcmp(buf, "def", 3));
	CHECK_INT(fcntl(fd[0], F_SETFL, O_NONBLOCK), 0);
	CHECK(read(fd[0], buf, 1) == -1 && errno == EAGAIN);
	CHECK(lseek(fd[0], 0, SEEK_SET) == -1 && errno == ESPIPE);

	/* Waiting */
	struct pollfd p[2] = { { fd[0], POLLIN, 0 }, { fd[1], POLLOUT, 0 } };
	CHECK_INT(poll(p, 2, 0), 1);
	CHECK(p[0].revents == 0 && p[1].revents == POLLOUT);
	CHECK_INT(poll(p, 1, 10), 0);
	CHECK_INT(write(fd[1], "x", 1), 1);
	const struct timespec wait = { 5, 0 };
	CHECK_INT(ppoll(p, 1, &wait, 0), 1);
	CHECK_INT(wait.tv_sec, 5);
	fd_set in;
	FD_ZERO(&in);
	FD_SET(fd[0], &in);
	struct timeval left = { 0, 1500000 };
	CHECK_INT(select(fd[0] + 1, &in, 0, 0, &left), 1);
	CHECK(FD_ISSET(fd[0], &in) && !FD_ISSET(fd[1], &in));
	CHECK(left.tv_sec == 1 && left.tv_usec <= 500000);
	FD_CLR(fd[0], &in);
	CHECK_INT(pselect(0, 0, 0, 0, &(struct timespec){ 0, 1000 }, 0), 0);
	close(200);
	close(copy);
	close(fd[1]);
	CHECK(read(fd[0], buf, 9) == 1 && read(fd[0], buf, 9) == 0);
	CHECK_INT(close(fd[0]), 0);
	CHECK(close(fd[0]) == -1 && errno == EBADF);
}

static void check_names(void)
{
	char buf[PATH_MAX];
	struct stat st;

	CHECK_INT(close(open("f", O_CREAT | O_EXCL | O_WRONLY, 0640)), 0);
	errno = 0;
	CHECK(open("f", O_CREAT | O_EXCL | O_WRONLY, 0640) == -1 && errno == EEXIST);
	CHECK_INT(link("f", "g"), 0);
	CHECK(stat("g", &st) == 0 && st.st_nlink == 2);
	CHECK_INT(symlink("some/where", "s"), 0);
	memset(buf, '*', 16);
	CHECK_INT(readlink("s", buf, sizeof buf), 10);
	CHECK(!memcmp(buf, "some/where*", 11));
	CHECK_INT(readlink("s", buf, 4), 4);
	CHECK(readlink("f", buf, 4) == -1 && errno == EINVAL);
	CHECK_INT(access("f", F_OK), 0);
	CHECK_INT(access("f", R_OK | W_OK), 0);
	CHECK_INT(faccessat(AT_FDCWD, "f", W_OK, AT_EACCESS), 0);
	CHECK(access("missing", F_OK) == -1 && errno == ENOENT);
	CHECK(faccessat(AT_FDCWD, "f", W_OK, 0x80000) == -1 && errno == EINVAL);
	CHECK_INT(chown("f", -1, -1), 0);
	CHECK_INT(lchown("s", getuid(), getgid()), 0);
	CHECK(rmdir("f") == -1 && errno == ENOTDIR);
	CHECK(unlink("f") == 0 && unlink("g") == 0 && unlink("s") == 0);
}

/* Down until the path is longer than the kernel's call can tell, and up again. */
static void check_cwd(void)
{
	static const char name[] = "a-directory-with-a-name-of-exactly-fifty-bytes-xxxx";
	char buf[PATH_MAX], top[PATH_MAX];
	enum { DEPTH = 100 };

	CHECK(getcwd(top, sizeof top) == top && top[0] == '/');
	char *own = getcwd(0, 0);
	CHECK_STR(own, top);
	free(own);
	errno = 0;
	CHECK(!getcwd(buf, 1) && errno == ERANGE);
	CHECK(!getcwd(buf, 0) && errno == EINVAL);
	for (int i = 0; i < DEPTH; i++)
		CHECK(mkdir(name, 0700) == 0 && chdir(name) == 0);
	own = getcwd(0, 0);
	CHECK(own && strlen(own) == strlen(top) + DEPTH * (sizeof name));
	CHECK(own && !strncmp(own, top, strlen(top)) &&
	      !strcmp(own + strlen(own) - sizeof name + 1, name));
	free(own);
	CHECK(!getcwd(buf, sizeof buf) && errno == ERANGE);
	for (int i = 0; i < DEPTH; i++)
		CHECK(chdir("..") == 0 && rmdir(name) == 0);
	CHECK_STR(getcwd(buf, sizeof buf), top);
}

static void check_locks(void)
{
	int fd = open("lock", O_CREAT | O_RDWR, 0600);
	struct flock lock = { .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = 10, .l_len = 5 };

	CHECK_INT(fcntl(fd, F_OFD_SETLK, &lock), 0);
	int other = open("lock", O_RDWR);
	lock.l_type = F_RDLCK;
	lock.l_len = 0;
	CHECK_INT(fcntl(other, F_OFD_GETLK, &lock), 0);
	CHECK(lock.l_type == F_WRLCK && lock.l_start == 10 && lock.l_len == 5 && lock.l_pid == -1);
	CHECK(lseek(other, 12, SEEK_SET) == 12);
	CHECK_INT(lockf(other, F_TLOCK, 1) == -1 && (errno == EAGAIN || errno == EACCES), 1);
	close(fd);
	CHECK_INT(lockf(other, F_LOCK, 1), 0);
	CHECK_INT(lockf(other, F_TEST, 1), 0);
	CHECK_INT(lockf(other, F_ULOCK, 1), 0);
	CHECK(lockf(other, 99, 1) == -1 && errno == EINVAL);
	CHECK_INT(posix_fallocate(other, 0, 5000), 0);
	CHECK_INT(lseek(other, 0, SEEK_END), 5000);
	CHECK_INT(posix_fallocate(other, 0, 0), EINVAL);
	CHECK_INT(posix_fadvise(other, 0, 0, POSIX_FADV_SEQUENTIAL), 0);
	CHECK_INT(posix_fadvise(-1, 0, 0, POSIX_FADV_NORMAL), EBADF);
	CHECK_INT(posix_fadvise(other, 0, 0, 77), EINVAL);
	close(other);
	unlink("lock");
}

static void check_system(void)
{
	struct utsname u;
	struct rlimit limit;
	struct tms tms;
	char name[256];
	unsigned char noise[256] = { 0 };

	CHECK(uname(&u) == 0 && !strcmp(u.sysname, "Linux"));
	CHECK_INT(gethostname(name, sizeof name), 0);
	CHECK_STR(name, u.nodename);
	CHECK(sysconf(_SC_PAGESIZE) >= 4096 && sysconf(_SC_PAGESIZE) == getpagesize());
	CHECK_INT(sysconf(_SC_CLK_TCK), 100);
	CHECK(sysconf(_SC_NPROCESSORS_ONLN) >= 1);
	CHECK(sysconf(_SC_NPROCESSORS_CONF) >= sysconf(_SC_NPROCESSORS_ONLN));
	CHECK(sysconf(_SC_PHYS_PAGES) > sysconf(_SC_AVPHYS_PAGES));
	CHECK_INT(getrlimit(RLIMIT_NOFILE, &limit), 0);
	CHECK_INT(sysconf(_SC_OPEN_MAX), (long)limit.rlim_cur);
	limit.rlim_cur = 64;
	CHECK_INT(setrlimit(RLIMIT_NOFILE, &limit), 0);
	CHECK_INT(sysconf(_SC_OPEN_MAX), 64);
	errno = 0;
	CHECK(sysconf(-3) == -1 && errno == EINVAL);
	CHECK_INT(pathconf("/", _PC_PIPE_BUF), 4096);
	CHECK(pathconf("/", _PC_NAME_MAX) >= 14);
	CHECK(pathconf("/", 999) == -1 && errno == EINVAL);
	CHECK(confstr(_CS_PATH, name, sizeof name) == strlen(name) + 1);
	CHECK(confstr(_CS_PATH, name, 3) > 3 && strlen(name) == 2);
	CHECK(confstr(-5, name, sizeof name) == 0 && errno == EINVAL);
	CHECK_INT(getentropy(noise, sizeof noise), 0);
	int zeros = 0;
	for (int i = 0; i < 256; i++)
		zeros += noise[i] == 0;
	CHECK(zeros < 20);
	CHECK(getentropy(noise, 257) == -1 && errno == EIO);
	CHECK(times(&tms) != -1 && tms.tms_utime >= 0);
	errno = 0;
	int was = getpriority(PRIO_PROCESS, 0);
	CHECK_INT(errno, 0);
	CHECK_INT(nice(0), was);
	if (was < 19)
		CHECK_INT(nice(1), was + 1);
	CHECK_INT(nice(100), 19);
	CHECK_INT(getpriority(PRIO_PROCESS, 0), 19);
	CHECK(getpgrp() == getpgid(0) && getpid() != getppid());
	CHECK_INT(seteuid(geteuid()), 0);
	CHECK_INT(setregid(-1, getegid()), 0);
	CHECK(alarm(100) == 0 && alarm(0) >= 99);
	CHECK_INT(usleep(100), 0);
	void *end = sbrk(0);
	CHECK(sbrk(8192) == end && sbrk(-8192) == (char *)end + 8192 && sbrk(0) == end);
}

static void check_memory(void)
{
	char *p = mmap(0, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	CHECK(p != MAP_FAILED && p[0] == 0);
	p[0] = 7;
	p = mremap(p, 8192, 1 << 20, MREMAP_MAYMOVE);
	CHECK(p != MAP_FAILED && p[0] == 7);
	CHECK_INT(posix_madvise(p, 1 << 20, POSIX_MADV_DONTNEED), 0);
	CHECK_INT(p[0], 7);
	CHECK_INT(posix_madvise(p, 1 << 20, 55), EINVAL);
	CHECK_INT(munmap(p, 1 << 20), 0);
	errno = 0;
	CHECK(mmap(0, (size_t)PTRDIFF_MAX + 1, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) ==
		      MAP_FAILED &&
	      errno == ENOMEM);
	CHECK(mmap(0, 0, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == MAP_FAILED &&
	      errno == EINVAL);
	char name[32];
	snprintf(name, sizeof name, "/sill-%d", (int)getpid());
	int fd = shm_open(name, O_CREAT | O_EXCL | O_RDWR, 0600);
	CHECK(fd >= 0 && fcntl(fd, F_GETFD) == FD_CLOEXEC);
	CHECK_INT(shm_unlink(name), 0);
	CHECK(shm_open(name, O_RDWR, 0) == -1 && errno == ENOENT);
	CHECK(shm_open("/a/b", O_RDWR, 0) == -1 && (errno == EINVAL || errno == ENOENT));
	close(fd);
}

int main(void)
{
	char dir[] = "/tmp/unistd-XXXXXX";

	CHECK(mkdtemp(dir) && chdir(dir) == 0);
	check_descriptors();
	check_names();
	check_cwd();
	check_locks();
	check_memory();
	check_system();
	CHECK_INT(rmdir(dir), 0);
	return done();
}
