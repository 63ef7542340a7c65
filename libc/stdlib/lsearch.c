/* lsearch.c: linear search (XSI) */
#include <search.h>
#include <string.h>

void *lfind(const void *key, const void *base, size_t *count, size_t size,
	    int (*compare)(const void *, const void *))
{
	const char *p = base;

	for (size_t i = 0; i < *count; i++, p += size)
		if (!compare(key, p))
			return (void *)p;
	return 0;
}

void *lsearch(const void *key, void *base, size_t *count, size_t size,
	      int (*compare)(const void *, const void *))
{
	void *p = lfind(key, base, count, size, compare);

	return p ? p : memcpy((char *)base + (*count)++ * size, key, size);
}
