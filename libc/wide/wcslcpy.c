/* wcslcpy.c: wide strings copied and appended to what has a size, always with a null */
#include <wchar.h>

size_t wcslcpy(wchar_t *restrict to, const wchar_t *restrict s, size_t size)
{
	size_t len = wcslen(s);

	if (size) {
		size_t n = len < size ? len : size - 1;
		wmemcpy(to, s, n);
		to[n] = 0;
	}
	return len;
}

size_t wcslcat(wchar_t *restrict to, const wchar_t *restrict s, size_t size)
{
	size_t used = wcsnlen(to, size);

	return used + (used == size ? wcslen(s) : wcslcpy(to + used, s, size - used));
}
