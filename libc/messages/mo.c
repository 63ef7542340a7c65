/* mo.c: finds strings in a message catalogue (see mo.h) */
#include <string.h>
#include "mo.h"

enum { MAGIC = 0x950412de, HEADER = 28 };

/* A word of the file, which must be inside. */
static uint32_t word(const struct mo *mo, size_t at)
{
	uint32_t value;

	memcpy(&value, mo->data + at, sizeof value);
	return mo->swapped ? __builtin_bswap32(value) : value;
}

static bool inside(const struct mo *mo, uint32_t at, uint64_t size)
{
	return at <= mo->size && size <= mo->size - at;
}

bool mo_open(struct mo *mo, const void *data, size_t size)
{
	*mo = (struct mo){ .data = data, .size = size };
	if (size < HEADER)
		return false;
	uint32_t magic = word(mo, 0);
	mo->swapped = magic == __builtin_bswap32(MAGIC);
	/* Greater minor revisions only add to the format. */
	if ((magic != MAGIC && !mo->swapped) || word(mo, 4) >> 16 > 1)
		return false;
	mo->count = word(mo, 8);
	mo->originals = word(mo, 12);
	mo->translations = word(mo, 16);
	mo->hash_size = word(mo, 20);
	mo->hash = word(mo, 24);
	if (mo->hash_size <= 2 || !inside(mo, mo->hash, 4ULL * mo->hash_size))
		mo->hash_size = 0;
	return inside(mo, mo->originals, 8ULL * mo->count) &&
	       inside(mo, mo->translations, 8ULL * mo->count);
}

/* String i of a table; null if it is not all there. */
static struct mo_text string(const struct mo *mo, uint32_t table, uint32_t i)
{
	uint32_t length = word(mo, table + 8UL * i), at = word(mo, table + 8UL * i + 4);

	if (!inside(mo, at, length + 1ULL) || mo->data[at + length])
		return (struct mo_text){ 0 };
	return (struct mo_text){ (const char *)mo->data + at, length };
}

/* Of an original with plurals only the first string counts.  One that is not there is before
 * all others. */
static int compare(const struct mo *mo, uint32_t i, const char *s, size_t length)
{
	struct mo_text text = string(mo, mo->originals, i);

	if (!text.start)
		return -1;
	size_t has = strlen(text.start), least = has < length ? has : length;
	int order = memcmp(text.start, s, least);
	return order ? order : (has > length) - (has < length);
}

/* P. J. Weinberger's hash function (Aho, Sethi, Ullman, "Compilers", 7.6), of 32 bits. */
static uint32_t hash_of(const char *s, size_t length)
{
	uint32_t h = 0;

	while (length--) {
		h = (h << 4) + (unsigned char)*s++;
		uint32_t top = h & 0xf0000000;
		h ^= top >> 24 ^ top;
	}
	return h;
}

/* Double hashing (Knuth, volume 3, 6.4, algorithm D).  The number of the string, or count. */
static uint32_t find_by_hash(const struct mo *mo, const char *s, size_t length)
{
	uint32_t h = hash_of(s, length), size = mo->hash_size;
	uint32_t at = h % size, step = 1 + h % (size - 2);

	for (uint32_t tried = 0; tried < size; tried++) {
		uint32_t i = word(mo, mo->hash + 4UL * at) - 1;
		if (i == UINT32_MAX)
			break;
		if (i < mo->count && !compare(mo, i, s, length))
			return i;
		at = at >= size - step ? at - (size - step) : at + step;
	}
	return mo->count;
}

static uint32_t find_by_order(const struct mo *mo, const char *s, size_t length)
{
	uint32_t low = 0, high = mo->count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		int order = compare(mo, middle, s, length);
		if (!order)
			return middle;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return mo->count;
}

struct mo_text mo_find(const struct mo *mo, const char *s, size_t length)
{
	uint32_t i = mo->hash_size ? find_by_hash(mo, s, length) : find_by_order(mo, s, length);

	return i < mo->count ? string(mo, mo->translations, i) : (struct mo_text){ 0 };
}

struct mo_text mo_field(const struct mo *mo, const char *name)
{
	struct mo_text header = mo_find(mo, "", 0);
	size_t length = strlen(name);

	for (const char *s = header.start; s;) {
		const char *end = strchr(s, '\n');
		size_t n = end ? (size_t)(end - s) : strlen(s);
		if (n > length && !memcmp(s, name, length))
			return (struct mo_text){ s + length, n - length };
		s = end ? end + 1 : 0;
	}
	return (struct mo_text){ 0 };
}

struct mo_text mo_part(struct mo_text text, unsigned long i)
{
	const char *s = text.start, *end = s + text.length;

	for (; i; i--) {
		s += strlen(s) + 1;
		if (s > end)
			return (struct mo_text){ 0 };
	}
	return (struct mo_text){ s, strlen(s) };
}
