/* mmap.c: the mappings that need a look at their arguments */
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <sys/mman.h>
#include "sys.h"

/* More than PTRDIFF_MAX bytes would be an object whose ends cannot be subtracted. */
void *mmap(void *at, size_t size, int prot, int flags, int fd, off_t from)
{
	if (size > PTRDIFF_MAX)
		return (void *)sys_fail(ENOMEM);
	return (void *)sys_result(sys_mmap(at, size, prot, flags, fd, from));
}

void *mremap(void *at, size_t old_size, size_t new_size, int flags, ...)
{
	void *to = 0;

	if (new_size > PTRDIFF_MAX)
		return (void *)sys_fail(ENOMEM);
	if (flags & (MREMAP_FIXED | MREMAP_DONTUNMAP)) {
		va_list ap;
		va_start(ap, flags);
		to = va_arg(ap, void *);
		va_end(ap);
	}
	return (void *)sys_result(sys_mremap((unsigned long)at, old_size, new_size, flags,
					     (unsigned long)to));
}

/* Linux's MADV_DONTNEED throws the contents away, which POSIX's may not. */
int posix_madvise(void *at, size_t size, int advice)
{
	if (advice == POSIX_MADV_DONTNEED)
		return 0;
	if (advice < POSIX_MADV_NORMAL || advice > POSIX_MADV_WILLNEED)
		return EINVAL;
	return -sys_madvise((unsigned long)at, size, advice);
}
