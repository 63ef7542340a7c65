/* order.c: the orders that are not by bytes */
#include <math.h>
#include <sys/random.h>
#include "sort.h"

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A decimal number at the start of a key: blanks, '-', digits, '.', digits.
 * It is compared as it is written, so it may have any number of digits. */
struct number {
	bool negative, zero;
	struct span whole, fraction; /* without zeros before and after */
	char unit;                   /* what stands behind it */
};

static struct number parse(struct span s)
{
	struct number n = { 0 };
	const char *p = s.p;

	while (p < s.end && (*p == ' ' || *p == '\t' || *p == '\n'))
		p++;
	if (p < s.end && *p == '-') {
		n.negative = true;
		p++;
	}
	while (p < s.end && *p == '0')
		p++;
	n.whole.p = p;
	while (p < s.end && digit(*p))
		p++;
	n.whole.end = n.fraction.p = n.fraction.end = p;
	if (p < s.end && *p == '.') {
		n.fraction.p = ++p;
		while (p < s.end && digit(*p))
			p++;
		n.fraction.end = p;
		while (n.fraction.end > n.fraction.p && n.fraction.end[-1] == '0')
			n.fraction.end--;
	}
	n.unit = p < s.end ? *p : 0;
	n.zero = n.whole.p == n.whole.end && n.fraction.p == n.fraction.end;
	if (n.zero)
		n.negative = false;
	return n;
}

static int compare_magnitudes(const struct number *a, const struct number *b)
{
	size_t n = a->whole.end - a->whole.p, m = b->whole.end - b->whole.p;

	if (n != m)
		return n < m ? -1 : 1;
	int order = memcmp(a->whole.p, b->whole.p, n);
	if (order)
		return order;
	n = a->fraction.end - a->fraction.p;
	m = b->fraction.end - b->fraction.p;
	order = memcmp(a->fraction.p, b->fraction.p, n < m ? n : m);
	return order ? order : (n > m) - (n < m);
}

static int compare_parsed(const struct number *a, const struct number *b)
{
	if (a->negative != b->negative)
		return a->negative ? -1 : 1;
	int order = compare_magnitudes(a, b);
	return a->negative ? -order : order;
}

int compare_numbers(struct span a, struct span b)
{
	struct number x = parse(a), y = parse(b);

	return compare_parsed(&x, &y);
}

/* Thousandths, up to 10^18; what is cut off makes prefixes equal, not wrong. */
static uint64_t thousandths(const struct number *n)
{
	uint64_t v = 0;
	const char *f = n->fraction.p;

	if (n->whole.end - n->whole.p > 15)
		return UINT64_C(1000000000000000000);
	for (const char *p = n->whole.p; p < n->whole.end; p++)
		v = v * 10 + *p - '0';
	for (int i = 0; i < 3; i++)
		v = v * 10 + (f < n->fraction.end ? *f++ - '0' : 0);
	return v;
}

static uint64_t with_sign(bool negative, uint64_t v)
{
	return negative ? (UINT64_C(1) << 63) - v : (UINT64_C(1) << 63) + v;
}

uint64_t number_prefix(struct span s)
{
	struct number n = parse(s);

	return with_sign(n.negative, thousandths(&n));
}

/* 2K < 1M: the unit counts more than the number. */
static int unit_rank(const struct number *n)
{
	static const char units[] = "KMGTPEZYRQ";
	const char *found = n->unit == 'k' ? units : n->unit ? strchr(units, n->unit) : 0;

	return n->zero || !found ? 0 : (int)(found - units) + 1;
}

int compare_human(struct span a, struct span b)
{
	struct number x = parse(a), y = parse(b);
	int i = unit_rank(&x), j = unit_rank(&y);

	if (x.negative == y.negative && i != j)
		return (i < j) != x.negative ? -1 : 1;
	return compare_parsed(&x, &y);
}

uint64_t human_prefix(struct span s)
{
	struct number n = parse(s);
	uint64_t v = thousandths(&n), most = (UINT64_C(1) << 58) - 1;

	return with_sign(n.negative, (uint64_t)unit_rank(&n) << 58 | (v < most ? v : most));
}

/* -g: what strtold reads.  No number is less than NaN, and that than numbers. */
static int general(struct span s, long double *v)
{
	char text[512], *stop;
	size_t n = s.end - s.p < (ptrdiff_t)sizeof text ? (size_t)(s.end - s.p) : sizeof text - 1;

	memcpy(text, s.p, n);
	text[n] = '\0';
	*v = strtold(text, &stop);
	return stop == text ? 0 : isnan(*v) ? 1 : 2;
}

int compare_general(struct span a, struct span b)
{
	long double x, y;
	int i = general(a, &x), j = general(b, &y);

	if (i != j || i < 2)
		return (i > j) - (i < j);
	return (x > y) - (x < y);
}

/* The bits of a double in order: with the sign bit set they descend. */
uint64_t general_prefix(struct span s)
{
	long double v;
	int kind = general(s, &v);
	double d = v == 0 ? 0 : (double)v;
	uint64_t bits;

	if (kind < 2)
		return kind;
	memcpy(&bits, &d, sizeof bits);
	return bits >> 63 ? ~bits : bits | UINT64_C(1) << 63;
}

uint64_t month_prefix(struct span s)
{
	static const char months[] = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

	while (s.p < s.end && (*s.p == ' ' || *s.p == '\t'))
		s.p++;
	for (int i = 0; i < 12 && s.end - s.p >= 3; i++)
		if (!strncasecmp(s.p, months + 3 * i, 3))
			return i + 1;
	return 0;
}

int compare_months(struct span a, struct span b)
{
	return (int)month_prefix(a) - (int)month_prefix(b);
}

/* ---- versions, by the rules of Debian's policy as GNU's manual gives them ---- */

/* '~' before all, even the end; then the end; letters; then the rest. */
static int version_rank(struct span s)
{
	unsigned char c = s.p < s.end ? *s.p : 0;

	if (s.p == s.end || digit(c))
		return 0;
	if (c == '~')
		return -1;
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? c : c + 256;
}

static int compare_digits(struct span *a, struct span *b)
{
	int first = 0;

	while (a->p < a->end && *a->p == '0')
		a->p++;
	while (b->p < b->end && *b->p == '0')
		b->p++;
	for (; a->p < a->end && b->p < b->end && digit(*a->p) && digit(*b->p); a->p++, b->p++)
		if (!first)
			first = *a->p - *b->p;
	if (a->p < a->end && digit(*a->p))
		return 1;
	if (b->p < b->end && digit(*b->p))
		return -1;
	return first;
}

static int compare_parts(struct span a, struct span b)
{
	while (a.p < a.end || b.p < b.end) {
		while ((a.p < a.end && !digit(*a.p)) || (b.p < b.end && !digit(*b.p))) {
			int x = version_rank(a), y = version_rank(b);
			if (x != y)
				return x - y;
			a.p += a.p < a.end;
			b.p += b.p < b.end;
		}
		int order = compare_digits(&a, &b);
		if (order)
			return order;
	}
	return 0;
}

/* Without the suffix of a file, (\.[A-Za-z~][A-Za-z0-9~]*)*$ */
static struct span without_suffix(struct span s)
{
	const char *cut = s.end;

	for (const char *p = s.end; p > s.p; ) {
		const char *q = p;
		while (q > s.p && q[-1] != '.' && (digit(q[-1]) || q[-1] == '~' ||
		       ((q[-1] | 0x20) >= 'a' && (q[-1] | 0x20) <= 'z')))
			q--;
		if (q == p || q == s.p || q[-1] != '.' || digit(*q))
			break;
		cut = p = q - 1;
	}
	return (struct span){ s.p, cut > s.p ? cut : s.end };
}

int compare_versions(struct span a, struct span b)
{
	size_t n = a.end - a.p, m = b.end - b.p;

	if (n == m && !memcmp(a.p, b.p, n))
		return 0;
	if (!n || !m)
		return n ? 1 : -1;
	/* "." and ".." and what else begins with a dot come first, in this order */
	bool hidden = *a.p == '.', other = *b.p == '.';
	if (hidden != other)
		return hidden ? -1 : 1;
	for (size_t dots = 1; hidden && dots <= 2; dots++) {
		bool x = n == dots && a.p[dots - 1] == '.', y = m == dots && b.p[dots - 1] == '.';
		if (x || y)
			return x ? -1 : 1;
	}
	int order = compare_parts(without_suffix(a), without_suffix(b));
	return order ? order : compare_parts(a, b);
}

/* ---- -R: by a keyed hash, SipHash-2-4 of Aumasson and Bernstein ---- */

static uint64_t seed[2];

void seed_random(const char *file)
{
	ssize_t n;

	if (file) {
		int fd = open(file, O_RDONLY | O_CLOEXEC);
		if (fd < 0)
			die("open failed: %s", file);
		n = read(fd, seed, sizeof seed);
		close(fd);
		if (n >= 0 && n < (ssize_t)sizeof seed)
			dief("%s: end of file", file);
	} else {
		n = getrandom(seed, sizeof seed, 0);
	}
	if (n < (ssize_t)sizeof seed)
		die("cannot read random data");
}

static uint64_t rotate(uint64_t x, int n)
{
	return x << n | x >> (64 - n);
}

static void rounds(uint64_t v[4], int n)
{
	while (n--) {
		v[0] += v[1], v[2] += v[3];
		v[1] = rotate(v[1], 13) ^ v[0], v[3] = rotate(v[3], 16) ^ v[2];
		v[0] = rotate(v[0], 32);
		v[2] += v[1], v[0] += v[3];
		v[1] = rotate(v[1], 17) ^ v[2], v[3] = rotate(v[3], 21) ^ v[0];
		v[2] = rotate(v[2], 32);
	}
}

uint64_t random_prefix(struct span s)
{
	uint64_t v[4] = {
		seed[0] ^ UINT64_C(0x736f6d6570736575), seed[1] ^ UINT64_C(0x646f72616e646f6d),
		seed[0] ^ UINT64_C(0x6c7967656e657261), seed[1] ^ UINT64_C(0x7465646279746573)
	};
	size_t n = s.end - s.p;
	uint64_t m;

	for (; s.end - s.p >= 8; s.p += 8) {
		memcpy(&m, s.p, 8);
		v[3] ^= m;
		rounds(v, 2);
		v[0] ^= m;
	}
	m = (uint64_t)n << 56;
	for (int i = 0; s.p < s.end; i += 8)
		m |= (uint64_t)(unsigned char)*s.p++ << i;
	v[3] ^= m;
	rounds(v, 2);
	v[0] ^= m;
	v[2] ^= 0xff;
	rounds(v, 4);
	return v[0] ^ v[1] ^ v[2] ^ v[3];
}

int compare_random(struct span a, struct span b)
{
	uint64_t x = random_prefix(a), y = random_prefix(b);

	if (x != y)
		return x < y ? -1 : 1;
	size_t n = a.end - a.p, m = b.end - b.p;
	int order = memcmp(a.p, b.p, n < m ? n : m);
	return order ? order : (n > m) - (n < m);
}
