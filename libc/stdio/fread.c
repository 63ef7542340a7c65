/* fread.c: reading blocks (C17 7.21.8.1) */
#include <errno.h>
#include "file.h"

size_t fread(void *restrict to, size_t size, size_t count, FILE *restrict f)
{
	size_t n;

	if (__builtin_mul_overflow(size, count, &n)) {
		file_fail(f, EOVERFLOW);
		return 0;
	}
	if (!n)
		return 0;
	bool locked = file_lock(f);
	size_t done = file_read(f, to, n);
	file_unlock(f, locked);
	return done == n ? count : done / size;
}
