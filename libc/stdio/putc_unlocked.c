/* putc_unlocked.c: bytes to a stream that the caller has to itself (POSIX) */
#include "file.h"

int(putc_unlocked)(int c, FILE *f)
{
	return f->write < f->write_end ? *f->write++ = c : __stdio_spill(c, f);
}

int fputc_unlocked(int c, FILE *f) __attribute__((alias("putc_unlocked")));
int _IO_putc_unlocked(int c, FILE *f) __attribute__((alias("putc_unlocked")));

int(putchar_unlocked)(int c)
{
	return fputc_unlocked(c, stdout);
}
