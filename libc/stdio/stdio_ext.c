/* stdio_ext.c: looking into streams, for <stdio_ext.h> */
#include <stdio_ext.h>
#include "file.h"

size_t __fbufsize(FILE *f)
{
	return f->flags & UNBUFFERED ? 0 : f->size;
}

size_t __fpending(FILE *f)
{
	return file_pending(f);
}

void __fpurge(FILE *f)
{
	file_no_read(f);
	f->flags &= ~PUSHED;
	if (f->flags & WRITING)
		f->write = f->data;
}

int fpurge(FILE *f)
{
	__fpurge(f);
	return 0;
}

int __freading(FILE *f)
{
	return !(f->flags & CAN_WRITE) || (f->flags & READING);
}

int __fwriting(FILE *f)
{
	return !(f->flags & CAN_READ) || (f->flags & WRITING);
}

int __freadable(FILE *f)
{
	return (f->flags & CAN_READ) != 0;
}

int __fwritable(FILE *f)
{
	return (f->flags & CAN_WRITE) != 0;
}

int __flbf(FILE *f)
{
	if (f->flags & MAYBE_LINES)
		file_probe(f);
	return (f->flags & LINES) != 0;
}

void _flushlbf(void)
{
	file_flush_lines();
}

/* Locking costs nothing while there is one thread, and is right when there are more. */
int __fsetlocking(FILE *f, int kind)
{
	(void)f;
	(void)kind;
	return FSETLOCKING_INTERNAL;
}
