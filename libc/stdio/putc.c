/* putc.c: writing bytes (C17 7.21.7) */
#include "file.h"

int(putc)(int c, FILE *f)
{
	if (__builtin_expect(!process_threaded && f->write < f->write_end, 1))
		return *f->write++ = c;
	bool locked = file_lock(f);
	int result = __stdio_spill(c, f);
	file_unlock(f, locked);
	return result;
}

int fputc(int c, FILE *f) __attribute__((alias("putc")));
int _IO_putc(int c, FILE *f) __attribute__((alias("putc"))); /* in objects made for glibc */

int(putchar)(int c)
{
	return fputc(c, stdout);
}
