/* index.c: finds literals in text
 *
 * One literal: sixteen places at a time, by its two rarest bytes (after the
 * "generic SIMD" search of Mula; ordinary text has few false candidates).
 * More: by a bitmap of the two bytes they begin with, then a hash of them. */
#include "grep.h"

typedef unsigned char bytes16 __attribute__((vector_size(16)));
typedef uint64_t words2 __attribute__((vector_size(16)));

enum { CHAINS = 4096, FEW = 6 };

static unsigned char lower(unsigned char c)
{
	return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
}

void index_add(struct index *x, const char *text, size_t len)
{
	char *copy = grow(0, len + 1, 1);

	for (size_t i = 0; i < len; i++)
		copy[i] = x->folds ? lower(text[i]) : text[i];
	x->all = grow(x->all, x->many + 1, sizeof *x->all);
	x->all[x->many++] = (struct literal){ .text = copy, .len = len };
}

/* How common a byte is in text and programs, roughly. */
static int commonness(unsigned char c)
{
	static const char order[] = "zqjxkvwbgypfmucdhlrsnioate ";
	const char *found = c ? strchr(order, lower(c)) : 0;

	if (!found)
		return c >= '0' && c <= '9' ? 8 : c == '\n' || c == '_' || c == '/' ? 9 : 1;
	return (found - order) * (c == lower(c) ? 2 : 1);
}

static void find_rare(struct literal *l, bool folds)
{
	size_t *r = l->rare;

	for (size_t i = 0; i < l->len; i++)
		if (commonness(l->text[i]) < commonness(l->text[r[0]]))
			r[0] = i;
	r[1] = l->len > 1 && !r[0];
	for (size_t i = 0; i < l->len; i++)
		if (i != r[0] && commonness(l->text[i]) < commonness(l->text[r[1]]))
			r[1] = i;
	for (int i = 0; i < 2; i++)
		l->fold[i] = folds && l->text[r[i]] >= 'a' && l->text[r[i]] <= 'z' ? 0x20 : 0;
}

static unsigned pair(const struct index *x, const char *p)
{
	unsigned char a = p[0], b = p[1];

	return x->folds ? lower(a) | lower(b) << 8 : a | b << 8;
}

static unsigned hash(unsigned pair)
{
	return (pair * 40503u >> 4) % CHAINS;
}

static void set_pair(struct index *x, unsigned pair)
{
	x->pairs[pair >> 3] |= 1 << (pair & 7);
}

/* A literal of one byte begins with that and any other. */
static void chain(struct index *x, struct literal *l)
{
	unsigned h = hash(l->len > 1 ? pair(x, l->text) : lower(*l->text));
	struct literal **at = &x->chains[h];

	while (*at && (*at)->len > l->len)
		at = &(*at)->next;
	l->next = *at;
	*at = l;
	for (unsigned c = 0; l->len == 1 && c < 256; c++)
		set_pair(x, (unsigned char)*l->text | c << 8);
	if (l->len > 1)
		set_pair(x, pair(x, l->text));
}

void index_finish(struct index *x)
{
	for (size_t i = 0; i < x->many; i++)
		find_rare(&x->all[i], x->folds);
	if (x->many < 2)
		return;
	x->pairs = memset(grow(0, 65536 / 8, 1), 0, 65536 / 8);
	x->chains = grow(0, CHAINS, sizeof *x->chains);
	memset(x->chains, 0, CHAINS * sizeof *x->chains);
	for (size_t i = 0; i < x->many; i++)
		chain(x, &x->all[i]);
}

static bool stands_at(const struct literal *l, bool folds, const char *p, const char *end)
{
	if ((size_t)(end - p) < l->len)
		return false;
	if (!folds)
		return !memcmp(p, l->text, l->len);
	for (size_t i = 0; i < l->len; i++)
		if (lower(p[i]) != (unsigned char)l->text[i])
			return false;
	return true;
}

static const char *find_one(const struct literal *l, bool folds, const char *p, const char *end)
{
	unsigned char a = l->text[l->rare[0]], b = l->text[l->rare[1]];
	const char *last = end - l->len; /* the last place that it can stand at */

	if (!l->len)
		return p;
	if ((size_t)(end - p) < l->len)
		return 0;
	while (last - p >= 15) {
		bytes16 x, y;
		memcpy(&x, p + l->rare[0], 16);
		memcpy(&y, p + l->rare[1], 16);
		words2 both = (words2)(((x | l->fold[0]) == a) & ((y | l->fold[1]) == b));
		if (both[0] | both[1])
			for (int i = 0; i < 16; i++)
				if (((bytes16)both)[i] && stands_at(l, folds, p + i, end))
					return p + i;
		p += 16;
	}
	for (; p <= last; p++)
		if (stands_at(l, folds, p, end))
			return p;
	return 0;
}

const struct literal *index_at(const struct index *x, const struct literal *last, const char *p,
			       const char *end)
{
	if (x->many == 1)
		return !last && stands_at(x->all, x->folds, p, end) ? x->all : 0;
	bool two = end - p > 1;
	const struct literal *l = last ? last->next : two ? x->chains[hash(pair(x, p))] : 0;

	for (; l; l = l->next)
		if (l->len > 1 && stands_at(l, x->folds, p, end))
			return l;
	/* Then those of one byte, which have a chain of their own. */
	if ((last && last->len == 1) || p == end)
		return 0;
	for (l = x->chains[hash(lower(*p))]; l; l = l->next)
		if (l->len == 1 && stands_at(l, x->folds, p, end))
			return l;
	return 0;
}

/* A few are looked for one after the other, in a window that grows while
 * nothing is found: so none is looked for far behind where another one is. */
static const char *find_few(const struct index *x, const char *p, const char *end)
{
	for (size_t window = 128; p < end; window = window < 16 * 1024 ? window * 2 : window) {
		const char *stop = (size_t)(end - p) > window ? p + window : end, *best = 0;
		for (const struct literal *l = x->all; l < x->all + x->many; l++) {
			const char *limit = (size_t)(end - stop) < l->len ? end : stop + l->len - 1;
			const char *hit = find_one(l, x->folds, p, limit);
			if (hit)
				best = stop = hit;
		}
		if (best)
			return best;
		p = stop;
	}
	return 0;
}

const char *index_find(const struct index *x, const char *p, const char *end)
{
	if (x->many == 1)
		return find_one(x->all, x->folds, p, end);
	if (x->many <= FEW)
		return find_few(x, p, end);
	for (; end - p > 1; p++) {
		unsigned two = pair(x, p);
		if (x->pairs[two >> 3] & 1 << (two & 7) && index_at(x, 0, p, end))
			return p;
	}
	return p < end && index_at(x, 0, p, end) ? p : 0;
}
