/* scandir.c: a whole directory, chosen and sorted */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include "dir.h"
#include "sys.h"

static int forget(struct dirent **list, size_t count, int error)
{
	while (count)
		free(list[--count]);
	free(list);
	return sys_fail(error);
}

static int collect(DIR *dir, struct dirent ***result, int (*select)(const struct dirent *),
		   int (*compare)(const struct dirent **, const struct dirent **))
{
	struct dirent **list = 0, *entry;
	size_t count = 0, room = 0;
	int error = 0;

	while ((entry = dir_next(dir, &error))) {
		if (select && !select(entry))
			continue;
		if (count == room) {
			room = room ? 2 * room : 32;
			struct dirent **more = reallocarray(list, room, sizeof *list);
			if (!more)
				return forget(list, count, ENOMEM);
			list = more;
		}
		if (!(list[count] = malloc(entry->d_reclen)))
			return forget(list, count, ENOMEM);
		memcpy(list[count++], entry, entry->d_reclen);
	}
	if (error)
		return forget(list, count, error);
	/* A caller frees the list even when it is empty, and may look at it. */
	if (!list && !(list = malloc(sizeof *list)))
		return sys_fail(ENOMEM);
	if (compare)
		qsort(list, count, sizeof *list,
		      (int (*)(const void *, const void *))compare);
	*result = list;
	return count;
}

int scandirat(int dirfd, const char *path, struct dirent ***list,
	      int (*select)(const struct dirent *),
	      int (*compare)(const struct dirent **, const struct dirent **))
{
	long fd = sys_openat(dirfd, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0);

	if (fd < 0)
		return sys_result(fd);
	DIR *dir = fdopendir(fd);
	if (!dir) {
		sys_close(fd);
		return -1;
	}
	int count = collect(dir, list, select, compare), saved = errno;
	closedir(dir);
	errno = saved;
	return count;
}

int scandir(const char *path, struct dirent ***list, int (*select)(const struct dirent *),
	    int (*compare)(const struct dirent **, const struct dirent **))
{
	return scandirat(AT_FDCWD, path, list, select, compare);
}

int alphasort(const struct dirent **a, const struct dirent **b)
{
	return strcoll((*a)->d_name, (*b)->d_name);
}

int versionsort(const struct dirent **a, const struct dirent **b)
{
	return strverscmp((*a)->d_name, (*b)->d_name);
}
