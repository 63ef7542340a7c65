/* page.c: pairs in a page */
#include <string.h>
#include "page.h"

/* Where the pair before begins. */
static unsigned end_of(const struct page *p, int i)
{
	return i ? p->word[2 * i] : PAGE_SIZE;
}

static datum part(const struct page *p, unsigned from, unsigned to)
{
	return (datum){ (char *)p + from, to - from };
}

bool page_is_valid(const struct page *p)
{
	int n = page_count(p);
	unsigned end = PAGE_SIZE;

	if (n > (PAGE_WORDS - 1) / 2)
		return false;
	for (int i = 1; i <= 2 * n; i++) {
		if (p->word[i] > end)
			return false;
		end = p->word[i];
	}
	return end >= 2 + 4 * (unsigned)n;
}

datum page_key(const struct page *p, int i)
{
	return part(p, p->word[2 * i + 1], end_of(p, i));
}

datum page_content(const struct page *p, int i)
{
	return part(p, p->word[2 * i + 2], p->word[2 * i + 1]);
}

int page_find(const struct page *p, datum key)
{
	for (int i = 0; i < page_count(p); i++) {
		datum k = page_key(p, i);
		if (k.dsize == key.dsize && (!k.dsize || !memcmp(k.dptr, key.dptr, k.dsize)))
			return i;
	}
	return -1;
}

bool page_has_room(const struct page *p, size_t size)
{
	int n = page_count(p);

	return size + 2 + 4 * (n + 1) <= end_of(p, n);
}

void page_add(struct page *p, datum key, datum content)
{
	int n = page_count(p);
	unsigned at = end_of(p, n) - key.dsize;

	if (key.dsize)
		memcpy((char *)p + at, key.dptr, key.dsize);
	p->word[2 * n + 1] = at;
	at -= content.dsize;
	if (content.dsize)
		memcpy((char *)p + at, content.dptr, content.dsize);
	p->word[2 * n + 2] = at;
	p->word[0]++;
}

/* Those after it move up. */
void page_remove(struct page *p, int i)
{
	int n = page_count(p);
	unsigned begin = p->word[2 * i + 2], size = end_of(p, i) - begin, last = end_of(p, n);

	memmove((char *)p + last + size, (char *)p + last, begin - last);
	for (int w = 2 * i + 1; w <= 2 * n - 2; w++)
		p->word[w] = p->word[w + 2] + size;
	p->word[0]--;
}
