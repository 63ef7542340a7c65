/* digest.c: from any number of bytes to blocks, and from the state to bytes */
#include <string.h>
#include "digest.h"

void digest_start(struct digest *d, const struct digest_kind *kind)
{
	d->kind = kind;
	d->total = 0;
	d->state = kind->initial;
}

void digest_add(struct digest *d, const void *data, size_t size)
{
	const unsigned char *p = data;
	size_t block = d->kind->block, used = d->total % block;

	d->total += size;
	while (size) {
		size_t n = size < block - used ? size : block - used;
		memcpy(d->buffer + used, p, n);
		p += n;
		size -= n;
		used += n;
		if (used == block) {
			d->kind->compress(&d->state, d->buffer);
			used = 0;
		}
	}
}

void digest_add_repeated(struct digest *d, const unsigned char *data, size_t length, size_t size)
{
	for (; size > length; size -= length)
		digest_add(d, data, length);
	digest_add(d, data, size);
}

/* The size's lowest byte is at the end or at the front. */
static void put(unsigned char *to, uint64_t value, unsigned size, int big_endian)
{
	for (unsigned i = 0; i < size; i++, value >>= 8)
		to[big_endian ? size - 1 - i : i] = value;
}

void digest_end(struct digest *d, unsigned char *to)
{
	static const unsigned char one = 0x80, zero = 0;
	const struct digest_kind *k = d->kind;
	uint64_t bits = d->total * 8;
	unsigned char length[16] = { 0 };

	digest_add(d, &one, 1);
	while (d->total % k->block != k->block - k->length)
		digest_add(d, &zero, 1);
	put(k->big_endian ? length + k->length - 8 : length, bits, 8, k->big_endian);
	digest_add(d, length, k->length);
	for (unsigned i = 0; i * k->unit < k->size; i++)
		put(to + i * k->unit, k->unit == 8 ? d->state.wide[i] : d->state.word[i], k->unit,
		    k->big_endian);
}
