/* dirent.c: directory streams, scandir, getdents */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include "check.h"

enum { FILES = 1500 }; /* more than one buffer of entries */

static char dir[64];

static void make(void)
{
	char name[160];

	strcpy(dir, "/tmp/dirent-XXXXXX");
	CHECK(mkdtemp(dir) == dir);
	for (int i = 0; i < FILES; i++) {
		snprintf(name, sizeof name, "%s/a-file-with-quite-a-long-name-%04d", dir, i);
		CHECK(close(open(name, O_CREAT | O_WRONLY, 0600)) == 0);
	}
}

static void clean(void)
{
	char name[160];

	for (int i = 0; i < FILES; i++) {
		snprintf(name, sizeof name, "%s/a-file-with-quite-a-long-name-%04d", dir, i);
		CHECK_INT(unlink(name), 0);
	}
	CHECK_INT(rmdir(dir), 0);
}

static int number_of(const char *name)
{
	return name[0] == 'a' ? atoi(name + strlen(name) - 4) : -1;
}

static void check_stream(void)
{
	static char seen[FILES];
	DIR *d = opendir(dir);
	struct dirent *e;
	int count = 0, others = 0;

	CHECK(d != 0);
	errno = 0;
	while ((e = readdir(d))) {
		int i = number_of(e->d_name);
		CHECK(e->d_type == DT_UNKNOWN || e->d_type == (i < 0 ? DT_DIR : DT_REG));
		if (i >= 0)
			seen[i]++;
		else
			others++;
		count++;
	}
	CHECK_INT(errno, 0);
	CHECK_INT(count, FILES + 2);
	CHECK_INT(others, 2);
	for (int i = 0; i < FILES; i++)
		CHECK(seen[i] == 1);

	/* Back to a place: the same entries follow. */
	rewinddir(d);
	for (int i = 0; i < 700; i++)
		CHECK(readdir(d) != 0);
	long where = telldir(d);
	char next[256];
	strcpy(next, readdir(d)->d_name);
	for (int i = 0; i < 500; i++)
		CHECK(readdir(d) != 0);
	seekdir(d, where);
	CHECK_STR(readdir(d)->d_name, next);
	for (count = 701; readdir(d); count++)
		;
	CHECK_INT(count, FILES + 2);
	int flags = fcntl(dirfd(d), F_GETFD);
	CHECK_INT(flags, FD_CLOEXEC);
	CHECK_INT(closedir(d), 0);
}

static int is_even(const struct dirent *e)
{
	int i = number_of(e->d_name);

	return i >= 0 && i % 2 == 0;
}

static void check_scandir(void)
{
	struct dirent **list;
	int count = scandir(dir, &list, is_even, alphasort);

	CHECK_INT(count, FILES / 2);
	for (int i = 0; i < count; i++) {
		CHECK_INT(number_of(list[i]->d_name), 2 * i);
		free(list[i]);
	}
	free(list);
	errno = 0;
	CHECK_INT(scandir("/nowhere", &list, 0, 0), -1);
	CHECK_INT(errno, ENOENT);
}

static void check_errors(void)
{
	errno = 0;
	CHECK(!opendir("/nowhere") && errno == ENOENT);
	CHECK(!opendir("/dev/null") && errno == ENOTDIR);
	CHECK(!fdopendir(-1) && errno == EBADF);
	int fd = open("/dev/null", O_RDONLY);
	CHECK(!fdopendir(fd) && errno == ENOTDIR);
	CHECK_INT(close(fd), 0);
	fd = open(dir, O_RDONLY | O_DIRECTORY);
	DIR *d = fdopendir(fd);
	CHECK(d && dirfd(d) == fd && readdir(d));
	CHECK_INT(closedir(d), 0);
	CHECK(fcntl(fd, F_GETFD) == -1 && errno == EBADF);
}

int main(void)
{
	make();
	check_stream();
	check_scandir();
	check_errors();
	clean();
	return done();
}
