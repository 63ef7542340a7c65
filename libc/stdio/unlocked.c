/* unlocked.c: functions on a stream that the caller has to itself (BSD, GNU).  A lock may be
 * taken again by who has it, and one thread takes none: the ordinary functions do. */
#include <stdio.h>
#include "file.h"

void clearerr_unlocked(FILE *f)
{
	f->flags &= ~(AT_EOF | FAILED);
}

int feof_unlocked(FILE *f)
{
	return (f->flags & AT_EOF) != 0;
}

int ferror_unlocked(FILE *f)
{
	return (f->flags & FAILED) != 0;
}

/* In objects made for glibc. */
int _IO_feof_unlocked(FILE *f) __attribute__((alias("feof_unlocked")));
int _IO_ferror_unlocked(FILE *f) __attribute__((alias("ferror_unlocked")));

int fflush_unlocked(FILE *f)
{
	return fflush(f);
}

size_t fread_unlocked(void *restrict to, size_t size, size_t count, FILE *restrict f)
{
	return fread(to, size, count, f);
}

size_t fwrite_unlocked(const void *restrict from, size_t size, size_t count, FILE *restrict f)
{
	return fwrite(from, size, count, f);
}

char *fgets_unlocked(char *restrict s, int size, FILE *restrict f)
{
	return fgets(s, size, f);
}

int fputs_unlocked(const char *restrict s, FILE *restrict f)
{
	return fputs(s, f);
}
