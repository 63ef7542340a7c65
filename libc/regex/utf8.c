/* utf8.c: a set of characters as states that take its UTF-8 forms byte by byte.
 *
 * The states are a trie: after a first byte that k more must follow, a block of
 * 64^k code points is left.  Blocks that are in the set as a whole share one chain of
 * states; equal last bytes share one state. */
#include <stdlib.h>
#include <string.h>
#include "compile.h"

struct trie {
	struct compiler *compiler;
	const struct charset *set;
	uint32_t next;
	uint32_t whole[4]; /* any k continuation bytes, plus 1 */
	struct leaf {
		uint64_t bits;
		uint32_t state;
	} *leaves;
	size_t leaf_count, leaf_room;
};

static struct byteset continuation(uint64_t bits)
{
	return (struct byteset){ { 0, 0, bits, 0 } };
}

/* The first range that ends at or after c. */
static size_t range_at(const struct charset *set, uint32_t c)
{
	size_t low = 0, high = set->count;

	while (low < high) {
		size_t middle = (low + high) / 2;
		if (set->ranges[middle].last < c)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* Which of the 64 code points from base on are in the set, not counting those that
 * a shorter form has, and surrogates. */
static uint64_t members(const struct charset *set, uint32_t base, uint32_t shortest)
{
	uint64_t bits = 0;

	if (base < shortest || base - 0xd800 < 0x800)
		return 0;
	for (size_t i = range_at(set, base); i < set->count; i++) {
		struct range r = set->ranges[i];
		if (r.first > base + 63)
			break;
		unsigned first = r.first > base ? r.first - base : 0;
		unsigned last = r.last < base + 63 ? r.last - base : 63;
		bits |= (~0ull >> (63 - (last - first))) << first;
	}
	return bits;
}

static uint32_t leaf(struct trie *t, uint64_t bits)
{
	if (!bits)
		return NO_STATE;
	for (size_t i = t->leaf_count; i-- > 0;)
		if (t->leaves[i].bits == bits)
			return t->leaves[i].state;
	if (!__re_grow(&t->leaves, &t->leaf_room, t->leaf_count, sizeof *t->leaves)) {
		t->compiler->failed = true;
		return NO_STATE;
	}
	struct byteset set = continuation(bits);
	uint32_t number = __re_byteset(t->compiler, &set);
	uint32_t state = __re_new_state(t->compiler, 1);
	__re_new_edge(t->compiler, EDGE_SET, number, t->next);
	t->leaves[t->leaf_count++] = (struct leaf){ bits, state };
	return state;
}

static uint32_t whole(struct trie *t, int k)
{
	if (!k)
		return t->next;
	if (!t->whole[k]) {
		uint32_t rest = whole(t, k - 1);
		struct byteset set = continuation(~0ull);
		uint32_t number = __re_byteset(t->compiler, &set);
		t->whole[k] = __re_new_state(t->compiler, 1) + 1;
		__re_new_edge(t->compiler, EDGE_SET, number, rest);
	}
	return t->whole[k] - 1;
}

/* A state whose byte offset + i leads to targets[i]; NO_STATE if it has none. */
static uint32_t branch(struct trie *t, unsigned offset, const uint32_t *targets, unsigned count,
		       const struct byteset *direct)
{
	uint32_t sets[64], to[64], edges = 0;

	for (unsigned i = 0; i < count; i++) {
		struct byteset set = { 0 };
		bool seen = targets[i] == NO_STATE;
		for (unsigned k = 0; k < i && !seen; k++)
			seen = targets[k] == targets[i];
		if (seen)
			continue;
		for (unsigned k = i; k < count; k++)
			if (targets[k] == targets[i])
				set.bits[(offset + k) >> 6] |= 1ull << ((offset + k) & 63);
		sets[edges] = __re_byteset(t->compiler, &set);
		to[edges++] = targets[i];
	}
	if (!edges && !direct)
		return NO_STATE;
	uint32_t number = direct ? __re_byteset(t->compiler, direct) : 0;
	uint32_t state = __re_new_state(t->compiler, edges + 1);
	if (direct)
		__re_new_edge(t->compiler, EDGE_SET, number, t->next);
	for (uint32_t i = 0; i < edges; i++)
		__re_new_edge(t->compiler, EDGE_SET, sets[i], to[i]);
	return state;
}

/* The state before the last k bytes of the code points from base on. */
static uint32_t block(struct trie *t, uint32_t base, int k, uint32_t shortest)
{
	uint32_t size = 1u << 6 * k, targets[64];
	size_t i = range_at(t->set, base);

	if (i == t->set->count || t->set->ranges[i].first >= base + size)
		return NO_STATE;
	bool surrogates = base < 0xe000 && base + size > 0xd800;
	if (base >= shortest && !surrogates && t->set->ranges[i].first <= base &&
	    t->set->ranges[i].last >= base + size - 1)
		return whole(t, k);
	if (k == 1)
		return leaf(t, members(t->set, base, shortest));
	for (unsigned b = 0; b < 64; b++)
		targets[b] = block(t, base + (b << 6 * (k - 1)), k - 1, shortest);
	return branch(t, 0x80, targets, 64, 0);
}

uint32_t __re_utf8_states(struct compiler *c, const struct charset *set, uint32_t next)
{
	struct trie t = { .compiler = c, .set = set, .next = next };
	struct byteset direct = { 0 };
	uint32_t targets[0xf5 - 0xc2];

	direct.bits[0] = members(set, 0, 0);
	direct.bits[1] = members(set, 64, 0);
	for (unsigned b = 0x80; b < 0x100; b++) {
		size_t i = range_at(set, INVALID_BYTE + b);
		if (i < set->count && set->ranges[i].first <= INVALID_BYTE + b)
			direct.bits[b >> 6] |= 1ull << (b & 63);
	}
	for (unsigned b = 0xc2; b < 0xf5; b++)
		targets[b - 0xc2] = b < 0xe0 ? block(&t, (b & 0x1f) << 6, 1, 0x80) :
				    b < 0xf0 ? block(&t, (b & 0xf) << 12, 2, 0x800) :
					       block(&t, (b & 7) << 18, 3, 0x10000);
	uint32_t state = branch(&t, 0xc2, targets, sizeof targets / sizeof *targets, &direct);
	free(t.leaves);
	return state;
}
