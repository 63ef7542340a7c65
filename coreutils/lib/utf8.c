/* utf8.c: characters (see utf8.h) */
#include <locale.h>
#include <wctype.h>
#include "cmd.h"
#include "utf8.h"

bool utf8;

void use_locale(void)
{
	utf8 = setlocale(LC_CTYPE, "") && MB_CUR_MAX > 1;
}

/* The first byte tells the length and narrows the second byte's range, which
 * keeps overlong forms, surrogates and what is past U+10FFFF out. */
size_t utf8_long(const char *s, const char *end, int32_t *c)
{
	const unsigned char *p = (const unsigned char *)s;
	size_t n = *p >= 0xf0 ? 4 : *p >= 0xe0 ? 3 : 2;
	unsigned char low = *p == 0xe0 ? 0xa0 : *p == 0xf0 ? 0x90 : 0x80;
	unsigned char high = *p == 0xed ? 0x9f : *p == 0xf4 ? 0x8f : 0xbf;

	*c = UTF8_INVALID(*p);
	if (*p < 0xc2 || *p > 0xf4 || (size_t)(end - s) < n || p[1] < low || p[1] > high)
		return 1;
	int32_t value = *p & (0x7f >> n);
	for (size_t i = 1; i < n; i++) {
		if ((p[i] & 0xc0) != 0x80)
			return 1;
		value = value << 6 | (p[i] & 0x3f);
	}
	*c = value;
	return n;
}

size_t utf8_bytes(char *s, int32_t c)
{
	if (c < 0x80 || !utf8) {
		*s = c;
		return 1;
	}
	size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	for (size_t i = n - 1; i; i--, c >>= 6)
		s[i] = 0x80 | (c & 0x3f);
	*s = (0xf00 >> n) | c;
	return n;
}

size_t utf8_count(const char *s, size_t n)
{
	const char *end = s + n;
	size_t count = 0;

	if (!utf8)
		return n;
	for (int32_t c; s < end; count++)
		s += utf8_char(s, end, &c);
	return count;
}

int32_t utf8_lower(int32_t c)
{
	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + 32 : c;
	return utf8 ? (int32_t)towlower(c) : c;
}

int32_t utf8_upper(int32_t c)
{
	if (c < 0x80)
		return c >= 'a' && c <= 'z' ? c - 32 : c;
	return utf8 ? (int32_t)towupper(c) : c;
}

bool utf8_word(int32_t c)
{
	if (c < 0x80)
		return (c >= '0' && c <= '9') || c == '_' || (c >= 'a' && c <= 'z') ||
		       (c >= 'A' && c <= 'Z');
	return utf8 && iswalnum(c);
}
