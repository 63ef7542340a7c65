/* kind.c: what to call a file of some type */
#include "kind.h"

const char *kind(const struct stat *st)
{
	switch (st->st_mode & S_IFMT) {
	case S_IFREG: return st->st_size ? "regular file" : "regular empty file";
	case S_IFDIR: return "directory";
	case S_IFLNK: return "symbolic link";
	case S_IFIFO: return "fifo";
	case S_IFSOCK: return "socket";
	case S_IFBLK: return "block special file";
	case S_IFCHR: return "character special file";
	}
	return "weird file";
}
