/* version.c: the order of names with version numbers in them (see version.h)
 *
 * Debian's order of versions, as the GNU manual words it for file names: text
 * and numbers by turns; in text "~" is before the end, letters are before all
 * else; numbers count by value.  Suffixes (.tar.gz) count only between names
 * that are otherwise equal. */
#include <stdbool.h>
#include <string.h>
#include "version.h"

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool letter(char c)
{
	return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
}

/* Where text's characters stand; a number ends it as the end does. */
static int rank(const char *p, const char *end)
{
	if (p == end)
		return -1;
	if (*p == '~')
		return -2;
	if (digit(*p))
		return 0;
	return letter(*p) ? *p : (unsigned char)*p + 256;
}

static int compare(const char *a, const char *ae, const char *b, const char *be)
{
	while (a < ae || b < be) {
		while ((a < ae && !digit(*a)) || (b < be && !digit(*b))) {
			int d = rank(a, ae) - rank(b, be);
			if (d)
				return d;
			a++, b++;
		}
		while (a < ae && *a == '0')
			a++;
		while (b < be && *b == '0')
			b++;
		int first = 0;
		for (; a < ae && b < be && digit(*a) && digit(*b); a++, b++)
			if (!first)
				first = *a - *b;
		if (a < ae && digit(*a))
			return 1;
		if (b < be && digit(*b))
			return -1;
		if (first)
			return first;
	}
	return 0;
}

/* The end of s without its suffixes: (\.[A-Za-z~][A-Za-z0-9~]*)*$ */
static const char *stem(const char *s, const char *end)
{
	const char *p = end, *found = end;

	while (p > s) {
		p--;
		if (*p == '.' && p + 1 < end && (letter(p[1]) || p[1] == '~'))
			found = p;
		else if (!letter(*p) && !digit(*p) && *p != '~')
			break;
	}
	/* a name that is all suffix, like .profile, has none */
	return found == s ? end : found;
}

/* "", ".", "..", other names with a dot, and then the rest. */
static int class(const char *s, size_t n)
{
	if (!n)
		return 0;
	if (*s != '.')
		return 4;
	return n == 1 ? 1 : n == 2 && s[1] == '.' ? 2 : 3;
}

int version_compare(const char *a, size_t an, const char *b, size_t bn)
{
	int d = class(a, an) - class(b, bn);

	if (d)
		return d;
	if (class(a, an) == 3)
		a++, an--, b++, bn--;
	d = compare(a, stem(a, a + an), b, stem(b, b + bn));
	return d ? d : compare(a, a + an, b, b + bn);
}
