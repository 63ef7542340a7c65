/* key.c: where a line's keys are, and how two lines compare */
#include <wctype.h>
#include "number.h"
#include "sort.h"
#include "utf8.h"

struct key *keys, globals = { .to_line_end = true };
size_t key_count;
int tab = -1, line_end = '\n';
bool stable, unique;

/* ---- reading -k ---- */

bool key_option(struct key *k, char c)
{
	switch (c) {
	case 'd': k->dictionary = true; break;
	case 'f': k->fold = true; break;
	case 'i': k->printable = true; break;
	case 'r': k->reverse = true; break;
	case 'n': case 'g': case 'h': case 'M': case 'V': case 'R':
		if (k->order && k->order != c)
			dief("options '-%c%c' are incompatible", k->order < c ? k->order : c,
			     k->order < c ? c : k->order);
		k->order = c;
		break;
	default: return false;
	}
	k->own = true;
	return true;
}

static size_t position(const char **s, const char *where, const char *all)
{
	uintmax_t n;

	if (scan_number(s, &n) == EINVAL)
		dief("invalid number %s: invalid count at start of '%s'", where, *s);
	(void)all;
	return n < SIZE_MAX ? n : SIZE_MAX;
}

static const char *key_options(struct key *k, const char *s, bool *skip)
{
	for (; *s; s++)
		if (*s == 'b')
			*skip = k->own = true;
		else if (!key_option(k, *s))
			break;
	return s;
}

void key_add(const char *s)
{
	struct key k = { .to_line_end = true };
	const char *p = s;

	k.field = position(&p, "at field start", s);
	if (!k.field--)
		dief("field number is zero: invalid field specification '%s'", s);
	if (*p == '.') {
		p++;
		k.byte = position(&p, "after '.'", s);
		if (!k.byte--)
			dief("character offset is zero: invalid field specification '%s'", s);
	}
	p = key_options(&k, p, &k.skip_start);
	if (*p == ',') {
		p++;
		k.to_line_end = false;
		k.end_field = position(&p, "after ','", s);
		if (!k.end_field--)
			dief("field number is zero: invalid field specification '%s'", s);
		if (*p == '.') {
			p++;
			k.end_byte = position(&p, "after '.'", s);
		}
		p = key_options(&k, p, &k.skip_end);
	}
	if (*p)
		dief("stray character in field spec: invalid field specification '%s'", s);
	keys = grow(keys, key_count + 1, sizeof *keys);
	keys[key_count++] = k;
}

static void check_key(const struct key *k)
{
	if (k->order && k->order != 'R' && k->order != 'V' && (k->dictionary || k->printable))
		dief("options '-%c%c' are incompatible", k->dictionary ? 'd' : 'i', k->order);
}

/* A key without options of its own has the general ones.  Without keys, but
 * with a general order, the whole line is the key. */
void keys_finish(void)
{
	for (struct key *k = keys; k < keys + key_count; k++) {
		if (!k->own) {
			struct key place = *k;
			*k = globals;
			k->field = place.field, k->byte = place.byte;
			k->end_field = place.end_field, k->end_byte = place.end_byte;
			k->to_line_end = place.to_line_end;
			k->skip_end = globals.skip_start;
		}
		check_key(k);
	}
	check_key(&globals);
	if (!key_count && (globals.order || globals.dictionary || globals.fold ||
			   globals.printable || globals.skip_start)) {
		keys = grow(0, 1, sizeof *keys);
		keys[key_count++] = globals;
	}
}

/* ---- finding a key ---- */

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n';
}

/* Past n fields.  Where fields are separated by a character, past that too. */
static const char *pass_fields(const char *p, const char *end, size_t n)
{
	while (n-- && p < end) {
		if (tab >= 0) {
			p = memchr(p, tab, end - p);
			p = p ? p + 1 : end;
			continue;
		}
		while (p < end && blank(*p))
			p++;
		while (p < end && !blank(*p))
			p++;
	}
	return p;
}

static const char *pass_blanks(const char *p, const char *end)
{
	while (p < end && blank(*p))
		p++;
	return p;
}

static const char *pass_chars(const char *p, const char *end, size_t n)
{
	int32_t c;

	if (!utf8)
		return (size_t)(end - p) < n ? end : p + n;
	while (n-- && p < end)
		p += utf8_char(p, end, &c);
	return p;
}

static struct span find_key(const struct key *k, const char *p, size_t len)
{
	const char *end = p + len, *from = pass_fields(p, end, k->field), *to = end;

	if (k->skip_start)
		from = pass_blanks(from, end);
	from = pass_chars(from, end, k->byte);
	if (!k->to_line_end) {
		to = pass_fields(p, end, k->end_field + !k->end_byte);
		if (k->end_byte) {
			if (k->skip_end)
				to = pass_blanks(to, end);
			to = pass_chars(to, end, k->end_byte);
		} else if (tab >= 0 && to > p && (to < end || to[-1] == tab)) {
			/* the delimiter that was passed is not in the field */
			const char *q = pass_fields(p, end, k->end_field);
			const char *mark = memchr(q, tab, end - q);
			to = mark ? mark : end;
		}
	}
	return (struct span){ from, to > from ? to : from };
}

/* ---- d, f, i: some characters do not count, others change ---- */

struct stream {
	const char *p, *end;
	const struct key *key;
	char bytes[4];
	size_t n, at;
};

static bool counts(const struct key *k, int32_t c)
{
	bool ascii = c >= 0 && c < 128;

	if (k->dictionary && !(ascii ? blank(c) || (c != '_' && utf8_word(c)) : utf8_word(c)))
		return false;
	return !k->printable || (ascii ? c >= ' ' && c < 127 : c > 0 && utf8 && iswprint(c));
}

/* The next byte that counts, or -1. */
static int next_byte(struct stream *s)
{
	while (s->at == s->n) {
		int32_t c;
		if (s->p == s->end)
			return -1;
		s->p += utf8_char(s->p, s->end, &c);
		s->at = s->n = 0;
		if (counts(s->key, c))
			s->n = utf8_bytes(s->bytes, s->key->fold ? utf8_upper(c) : c);
	}
	return (unsigned char)s->bytes[s->at++];
}

static int compare_streams(const struct key *k, struct span a, struct span b)
{
	struct stream x = { .p = a.p, .end = a.end, .key = k };
	struct stream y = { .p = b.p, .end = b.end, .key = k };

	for (;;) {
		int c = next_byte(&x), d = next_byte(&y);
		if (c != d)
			return c < d ? -1 : 1;
		if (c < 0)
			return 0;
	}
}

/* ---- comparing ---- */

static int compare_bytes(struct span a, struct span b)
{
	size_t n = a.end - a.p, m = b.end - b.p;
	int order = memcmp(a.p, b.p, n < m ? n : m);

	return order ? order : (n > m) - (n < m);
}

static int compare_spans(const struct key *k, struct span a, struct span b)
{
	switch (k->order) {
	case 'n': return compare_numbers(a, b);
	case 'g': return compare_general(a, b);
	case 'h': return compare_human(a, b);
	case 'M': return compare_months(a, b);
	case 'V': return compare_versions(a, b);
	case 'R': return compare_random(a, b);
	}
	if (k->dictionary || k->fold || k->printable)
		return compare_streams(k, a, b);
	return compare_bytes(a, b);
}

static uint64_t bytes_prefix(struct span s)
{
	uint64_t v = 0;
	size_t n = s.end - s.p;

	if (n >= 8) {
		memcpy(&v, s.p, 8);
		return __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? __builtin_bswap64(v) : v;
	}
	for (size_t i = 0; i < n; i++)
		v |= (uint64_t)(unsigned char)s.p[i] << (56 - 8 * i);
	return v;
}

static uint64_t stream_prefix(const struct key *k, struct span a)
{
	struct stream s = { .p = a.p, .end = a.end, .key = k };
	uint64_t v = 0;

	for (int i = 56, c; i >= 0 && (c = next_byte(&s)) >= 0; i -= 8)
		v |= (uint64_t)c << i;
	return v;
}

static uint64_t key_prefix(const struct key *k, struct span s)
{
	switch (k->order) {
	case 'n': return number_prefix(s);
	case 'g': return general_prefix(s);
	case 'h': return human_prefix(s);
	case 'M': return month_prefix(s);
	case 'V': return 0;
	case 'R': return random_prefix(s);
	}
	return k->dictionary || k->fold || k->printable ? stream_prefix(k, s) : bytes_prefix(s);
}

uint64_t prefix_of(const char *text, size_t len)
{
	if (!key_count) {
		uint64_t v = bytes_prefix((struct span){ text, text + len });
		return globals.reverse ? ~v : v;
	}
	uint64_t v = key_prefix(keys, find_key(keys, text, len));
	return keys->reverse ? ~v : v;
}

/* POSIX: lines that all keys call equal compare by all their bytes; not with
 * -s and -u. */
static int compare_fully(const struct record *a, const struct record *b)
{
	for (const struct key *k = keys; k < keys + key_count; k++) {
		int order = compare_spans(k, find_key(k, a->text, a->len),
					  find_key(k, b->text, b->len));
		if (order)
			return k->reverse ? -order : order;
	}
	if (key_count && (stable || unique))
		return 0;
	int order = compare_bytes((struct span){ a->text, a->text + a->len },
				  (struct span){ b->text, b->text + b->len });
	return globals.reverse ? -order : order;
}

int compare(const struct record *a, const struct record *b)
{
	if (a->prefix != b->prefix)
		return a->prefix < b->prefix ? -1 : 1;
	return compare_fully(a, b);
}
