/* page.h: a page of keys and contents.
 *
 *	[ count ][ key's offset, content's offset ]...   free   ...[ content ][ key ]
 *	0        2                                                                  4096
 *
 * Pairs are put in from the end downwards: a pair's key ends where the pair before begins, its
 * content where its key begins.  All numbers are 16 bits, little-endian. */
#ifndef DBM_PAGE_H
#define DBM_PAGE_H

#include <ndbm.h>
#include <stdbool.h>
#include <stdint.h>
#include "hooks.h"

enum { PAGE_SIZE = 4096, PAGE_WORDS = PAGE_SIZE / 2, PAIR_MAX = PAGE_SIZE - 6 - 4 };

struct page {
	uint16_t word[PAGE_WORDS];
};

static inline int page_count(const struct page *p)
{
	return p->word[0];
}

/* Whether the numbers are such as they can be: every page that comes from a file is asked. */
bool page_is_valid(const struct page *) HIDDEN;
datum page_key(const struct page *, int) HIDDEN;
datum page_content(const struct page *, int) HIDDEN;
/* Which pair has the key, or -1. */
int page_find(const struct page *, datum key) HIDDEN;
bool page_has_room(const struct page *, size_t size) HIDDEN;
void page_add(struct page *, datum key, datum content) HIDDEN;
void page_remove(struct page *, int) HIDDEN;

#endif
