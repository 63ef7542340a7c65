// needs: dbm/page
/* dbm.c: operations on a page of a hash table as a file may have it */
#include "../../libc/dbm/page.h"
#include "fuzz.h"

static void inside(const struct page *p, datum d)
{
	MUST(d.dptr >= (char *)p && d.dptr + d.dsize <= (char *)(p + 1));
}

static void look(const struct page *p)
{
	MUST(page_is_valid(p));
	for (int i = 0; i < page_count(p); i++) {
		datum key = page_key(p, i);
		inside(p, key);
		inside(p, page_content(p, i));
		MUST(page_find(p, key) >= 0 && page_find(p, key) <= i);
	}
}

/* The page begins with words of the input and ends with others. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	struct page *p = calloc(1, sizeof *p);
	unsigned front = 2 * take(&in);

	front = front < in.left ? front : in.left;
	memcpy(p, in.at, front);
	in.at += front;
	in.left -= front;
	if (page_is_valid(p)) {
		look(p);
		while (in.left) {
			unsigned what = take(&in);
			if (what & 1 && page_count(p)) {
				page_remove(p, (what >> 1) % page_count(p));
			} else {
				char *key = take_string(&in);
				datum k = { key, strlen(key) }, c = { key, what >> 1 };
				c.dsize = c.dsize < k.dsize ? c.dsize : k.dsize;
				if (page_has_room(p, k.dsize + c.dsize)) {
					page_add(p, k, c);
					MUST(page_find(p, k) >= 0);
				}
				free(key);
			}
			look(p);
		}
	}
	free(p);
	return 0;
}
