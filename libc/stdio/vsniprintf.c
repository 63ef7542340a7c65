/* vsniprintf.c: printf of integers and strings only, to memory */
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include "format.h"

int vsniprintf(char *restrict s, size_t size, const char *restrict format, va_list list)
{
	return memory_print(s, size, format, list, 0);
}

int vsiprintf(char *restrict s, const char *restrict format, va_list list)
{
	return memory_print(s, SIZE_MAX, format, list, 0);
}

int sniprintf(char *restrict s, size_t size, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = memory_print(s, size, format, list, 0);
	va_end(list);
	return n;
}

int siprintf(char *restrict s, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = memory_print(s, SIZE_MAX, format, list, 0);
	va_end(list);
	return n;
}
