/* vfiprintf.c: printf of integers and strings only, for programs that print no more */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include "format.h"

int vfiprintf(FILE *restrict f, const char *restrict format, va_list list)
{
	return file_print(f, format, list, 0);
}

int viprintf(const char *restrict format, va_list list)
{
	return file_print(stdout, format, list, 0);
}

int fiprintf(FILE *restrict f, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = file_print(f, format, list, 0);
	va_end(list);
	return n;
}

int iprintf(const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = file_print(stdout, format, list, 0);
	va_end(list);
	return n;
}
