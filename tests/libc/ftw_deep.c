/* ftw_deep.c: a tree much deeper than PATH_MAX, with few descriptors */
// not-on: musl glibc: they go by paths, which the kernel limits to 4,096 bytes (POSIX: any depth)
#include <fcntl.h>
#include <fts.h>
#include <ftw.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#include "check.h"

enum { DEEP = 2000 };

static int count, deepest;

static int see(const char *path, const struct stat *st, int what, struct FTW *f)
{
	count++;
	if (f->level > deepest)
		deepest = f->level;
	return 0;
}

static int remove_here(const char *path, const struct stat *st, int what, struct FTW *f)
{
	count++;
	return unlinkat(AT_FDCWD, path + f->base, what == FTW_DP ? AT_REMOVEDIR : 0);
}

int main(void)
{
	system("rm -rf deep");
	int fd = AT_FDCWD;
	for (int i = 0; i < DEEP; i++) {
		const char *name = i ? "directory" : "deep";
		mkdirat(fd, name, 0777);
		int next = openat(fd, name, O_RDONLY | O_DIRECTORY);
		close(openat(next, "file", O_CREAT | O_WRONLY, 0666));
		close(fd);
		fd = next;
	}
	close(fd);
	int before = dup(0);
	close(before);
	struct rlimit few = { before + 8, before + 8 };
	setrlimit(RLIMIT_NOFILE, &few);

	CHECK_INT(nftw("deep", see, 4, FTW_PHYS), 0);
	CHECK_INT(count, 2 * DEEP);
	CHECK_INT(deepest, DEEP);

	count = 0;
	CHECK_INT(nftw("deep", remove_here, 1, FTW_PHYS | FTW_DEPTH | FTW_CHDIR), 0);
	CHECK_INT(count, 2 * DEEP);
	CHECK_INT(access("deep", F_OK), -1);
	CHECK_INT(dup(0), before);
	return done();
}
