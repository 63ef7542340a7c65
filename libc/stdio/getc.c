/* getc.c: reading bytes (C17 7.21.7) */
#include "file.h"

int(getc)(FILE *f)
{
	if (__builtin_expect(!process_threaded && f->read != f->read_end, 1))
		return *f->read++;
	bool locked = file_lock(f);
	int c = f->read != f->read_end ? *f->read++ : __stdio_fill(f);
	file_unlock(f, locked);
	return c;
}

int fgetc(FILE *f) __attribute__((alias("getc")));
int _IO_getc(FILE *f) __attribute__((alias("getc"))); /* in objects made for glibc */

int(getchar)(void)
{
	return fgetc(stdin);
}
