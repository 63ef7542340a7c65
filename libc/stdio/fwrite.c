/* fwrite.c: writing blocks (C17 7.21.8.2) */
#include <errno.h>
#include "file.h"

size_t fwrite(const void *restrict from, size_t size, size_t count, FILE *restrict f)
{
	size_t n;

	if (__builtin_mul_overflow(size, count, &n)) {
		file_fail(f, EOVERFLOW);
		return 0;
	}
	if (!n)
		return 0;
	bool locked = file_lock(f);
	size_t done = file_put(f, from, n);
	file_unlock(f, locked);
	return done == n ? count : done / size;
}
