/* sys/xattr.h: extended attributes of files (Linux, xattr(7)) */
#ifndef _SYS_XATTR_H
#define _SYS_XATTR_H

#include <features.h>
#include <sys/types.h>

__BEGIN_DECLS

#define XATTR_CREATE 1  /* EEXIST if it is there */
#define XATTR_REPLACE 2 /* ENODATA if not */

/* The value's size (stored unless __size is 0; ERANGE when it does not fit), the size of
 * all names, each ended by a null byte; 0; -1 with errno.  l: the link itself; f: an
 * open file.  Traps: the calls of these names. */
ssize_t getxattr(const char *__path, const char *__name, void *__value, size_t __size);
ssize_t lgetxattr(const char *__path, const char *__name, void *__value, size_t __size);
ssize_t fgetxattr(int __fd, const char *__name, void *__value, size_t __size);
ssize_t listxattr(const char *__path, char *__list, size_t __size);
ssize_t llistxattr(const char *__path, char *__list, size_t __size);
ssize_t flistxattr(int __fd, char *__list, size_t __size);
int setxattr(const char *__path, const char *__name, const void *__value, size_t __size,
	     int __flags);
int lsetxattr(const char *__path, const char *__name, const void *__value, size_t __size,
	      int __flags);
int fsetxattr(int __fd, const char *__name, const void *__value, size_t __size, int __flags);
int removexattr(const char *__path, const char *__name);
int lremovexattr(const char *__path, const char *__name);
int fremovexattr(int __fd, const char *__name);

__END_DECLS

#endif
