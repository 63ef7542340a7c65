/* collate.c: both locales collate by bytes, which for UTF-8 is by code point */
#include <string.h>

int strcoll(const char *a, const char *b)
{
	return strcmp(a, b);
}

size_t strxfrm(char *restrict dest, const char *restrict s, size_t size)
{
	size_t len = strlen(s);

	if (len < size)
		memcpy(dest, s, len + 1);
	return len;
}
