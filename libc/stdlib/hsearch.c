/* hsearch.c: the hash table of <search.h> (XSI): open addressing, at most 3/4 full */
#include <errno.h>
#include <search.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "sys.h"

/* FNV-1a */
static size_t hash(const char *key)
{
	uint64_t h = 0xcbf29ce484222325;

	while (*key)
		h = (h ^ (unsigned char)*key++) * 0x100000001b3;
	return h ^ h >> 32;
}

/* Where the key is, or where it would go. */
static ENTRY *find(const struct hsearch_data *t, const char *key)
{
	size_t i = hash(key);

	while (t->__table[i &= t->__room - 1].key && strcmp(t->__table[i].key, key))
		i++;
	return &t->__table[i];
}

/* A power of two that holds count entries. */
static int resize(struct hsearch_data *t, size_t count)
{
	struct hsearch_data new = { .__room = 16, .__used = t->__used };

	while (new.__room / 4 * 3 < count && new.__room <= SIZE_MAX / 4 / sizeof *new.__table)
		new.__room *= 2;
	new.__table = calloc(new.__room, sizeof *new.__table);
	if (!new.__table)
		return 0;
	for (size_t i = 0; i < t->__room; i++)
		if (t->__table[i].key)
			*find(&new, t->__table[i].key) = t->__table[i];
	free(t->__table);
	*t = new;
	return 1;
}

int hcreate_r(size_t count, struct hsearch_data *t)
{
	memset(t, 0, sizeof *t);
	return resize(t, count);
}

void hdestroy_r(struct hsearch_data *t)
{
	free(t->__table);
	memset(t, 0, sizeof *t);
}

int hsearch_r(ENTRY item, ACTION action, ENTRY **result, struct hsearch_data *t)
{
	ENTRY *e = t->__room ? find(t, item.key) : 0;

	*result = 0;
	if (!e || (!e->key && action == FIND)) {
		sys_fail(ESRCH);
		return 0;
	}
	if (!e->key) {
		if (t->__used >= t->__room / 4 * 3) {
			if (!resize(t, 2 * t->__used))
				return 0;
			e = find(t, item.key);
		}
		*e = item;
		t->__used++;
	}
	*result = e;
	return 1;
}

static struct hsearch_data global;

int hcreate(size_t count)
{
	hdestroy();
	return hcreate_r(count, &global);
}

void hdestroy(void)
{
	hdestroy_r(&global);
}

ENTRY *hsearch(ENTRY item, ACTION action)
{
	ENTRY *e;

	hsearch_r(item, action, &e, &global);
	return e;
}
