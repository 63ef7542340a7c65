/* charset.c: sets of characters as ranges of code points */
#include <stdlib.h>
#include <string.h>
#include <wctype.h>
#include "program.h"

bool __re_set_add(struct charset *set, uint32_t first, uint32_t last)
{
	struct range *end = set->count ? &set->ranges[set->count - 1] : 0;

	if (end && first >= end->first && first <= end->last + 1) {
		if (last > end->last)
			end->last = last;
		return true;
	}
	if (!__re_grow(&set->ranges, &set->room, set->count, sizeof *set->ranges))
		return false;
	set->ranges[set->count++] = (struct range){ first, last };
	return true;
}

/* Sorts the ranges and joins what touches. */
void __re_set_normalize(struct charset *set)
{
	size_t kept = 0;
	bool sorted = true;

	for (size_t i = 1; i < set->count; i++)
		sorted &= set->ranges[i - 1].last + 1 < set->ranges[i].first;
	if (sorted)
		return;
	__re_sort(set->ranges, set->count, sizeof *set->ranges);
	for (size_t i = 1; i < set->count; i++) {
		struct range *last = &set->ranges[kept], next = set->ranges[i];
		if (next.first > last->last + 1)
			set->ranges[++kept] = next;
		else if (next.last > last->last)
			last->last = next.last;
	}
	set->count = kept + 1;
}

bool __re_set_complement(struct charset *set, uint32_t max)
{
	struct charset rest = { 0 };
	uint32_t next = 0;

	__re_set_normalize(set);
	for (size_t i = 0; i < set->count && next <= max; i++) {
		struct range r = set->ranges[i];
		if (r.first > max)
			break;
		if (r.first > next && !__re_set_add(&rest, next, r.first - 1))
			goto fail;
		next = r.last + 1;
	}
	if (next <= max && !__re_set_add(&rest, next, max))
		goto fail;
	free(set->ranges);
	*set = rest;
	return true;
fail:
	free(rest.ranges);
	return false;
}

/* The classes: their ASCII characters, and the last code point that can be in each (see
 * libc/wide). */
static const struct {
	char name[7];
	unsigned char ascii[4][2]; /* ranges, as many as end with something */
	int (*has)(wint_t);
	uint32_t last;
} classes[] = {
	{ "alnum", { "09", "AZ", "az" }, iswalnum, 0x323af },
	{ "alpha", { "AZ", "az" }, iswalpha, 0x323af },
	{ "blank", { "\t\t", "  " }, iswblank, 0x3000 },
	{ "cntrl", { "\0\x1f", "\x7f\x7f" }, iswcntrl, 0xfffb },
	{ "digit", { "09" }, iswdigit, '9' },
	{ "graph", { "!~" }, iswgraph, MAX_CHAR },
	{ "lower", { "az" }, iswlower, 0x1ffff },
	{ "print", { " ~" }, iswprint, MAX_CHAR },
	{ "punct", { "!/", ":@", "[`", "{~" }, iswpunct, MAX_CHAR },
	{ "space", { "\t\r", "  " }, iswspace, 0x3000 },
	{ "upper", { "AZ" }, iswupper, 0x1ffff },
	{ "xdigit", { "09", "AF", "af" }, iswxdigit, 'f' },
};

enum { CLASSES = sizeof classes / sizeof *classes };

/* Asking about every code point takes a millisecond, so it is done once. */
static struct charset known[CLASSES];
static struct lock known_lock = LOCK_INIT;

static bool learn(size_t class)
{
	struct charset set = { 0 };
	uint32_t last = classes[class].last;

	for (uint32_t c = 0; c <= last; c++) {
		if (!classes[class].has(c))
			continue;
		/* Planes without letters are all alike, but for their last two. */
		uint32_t to = c > 0x40000 && last == MAX_CHAR && !(c & 0xffff) ? c + 0xfffd : c;
		if (!__re_set_add(&set, c, to)) {
			free(set.ranges);
			return false;
		}
		c = to;
	}
	known[class] = set;
	return true;
}

static bool add_ascii(struct charset *set, size_t class)
{
	bool ok = true;

	for (int i = 0; ok && i < 4 && classes[class].ascii[i][1]; i++)
		ok = __re_set_add(set, classes[class].ascii[i][0], classes[class].ascii[i][1]);
	return ok;
}

static bool add_known(struct charset *set, size_t class)
{
	lock_acquire(&known_lock);
	bool ok = known[class].count || learn(class);
	lock_release(&known_lock);
	for (size_t i = 0; ok && i < known[class].count; i++)
		ok = __re_set_add(set, known[class].ranges[i].first, known[class].ranges[i].last);
	return ok;
}

bool __re_set_add_class(struct charset *set, const char *name, size_t len, bool utf8, int *error)
{
	size_t class = 0;

	while (class < CLASSES && (strlen(classes[class].name) != len ||
				   memcmp(classes[class].name, name, len)))
		class++;
	if (class == CLASSES) {
		*error = REG_ECTYPE;
		return false;
	}
	bool ok = utf8 ? add_known(set, class) : add_ascii(set, class);
	*error = ok ? *error : REG_ESPACE;
	return ok;
}

/* Large ranges without case: ideographs and syllables. */
static uint32_t skip_caseless(uint32_t c)
{
	return c >= 0x2e00 && c < 0xa640 ? 0xa640 : c >= 0xac00 && c < 0xfb00 ? 0xfb00 : c;
}

/* Adds both cases of every letter; no letter with case is past U+1FFFF. */
bool __re_set_add_cases(struct charset *set, bool utf8)
{
	size_t count = set->count;
	uint32_t max = utf8 ? 0x1ffff : 0x7f;

	for (size_t i = 0; i < count; i++) {
		struct range r = set->ranges[i];
		for (uint32_t c = skip_caseless(r.first); c <= r.last && c <= max;
		     c = skip_caseless(c + 1)) {
			uint32_t lower = towlower(c), upper = towupper(c);
			if ((lower != c && !__re_set_add(set, lower, lower)) ||
			    (upper != c && !__re_set_add(set, upper, upper)) ||
			    (towlower(upper) != lower &&
			     !__re_set_add(set, towlower(upper), towlower(upper))))
				return false;
		}
	}
	__re_set_normalize(set);
	return true;
}
