/* wcsdup.c: a wide string copied to malloc's memory */
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

wchar_t *wcsdup(const wchar_t *s)
{
	size_t size = (wcslen(s) + 1) * sizeof *s;
	wchar_t *copy = malloc(size);

	return copy ? memcpy(copy, s, size) : 0;
}
