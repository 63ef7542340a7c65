/* getc_unlocked.c: bytes of a stream that the caller has to itself (POSIX) */
#include "file.h"

int(getc_unlocked)(FILE *f)
{
	return f->read != f->read_end ? *f->read++ : __stdio_fill(f);
}

int fgetc_unlocked(FILE *f) __attribute__((alias("getc_unlocked")));
int _IO_getc_unlocked(FILE *f) __attribute__((alias("getc_unlocked")));

int(getchar_unlocked)(void)
{
	return fgetc_unlocked(stdin);
}
