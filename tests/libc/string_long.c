// flags: -O2
/* string_long.c: memory and string functions where they are long enough for wider
 * vectors, between pages that cannot be touched, with those vectors and without. */
#include <stdint.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>
#include "check.h"

enum { SPACE = 16384, LIMIT = 1400 };

static unsigned char *a, *b, expected[SPACE];
static volatile size_t no_limit = (size_t)-1;

static unsigned char *guarded(void)
{
	size_t page = 65536; /* the largest that either architecture has */
	unsigned char *p = mmap(0, 3 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || mprotect(p + page, SPACE, PROT_READ | PROT_WRITE))
		exit(99);
	return p + page;
}

static void fill(unsigned char *p, size_t n, unsigned seed)
{
	for (size_t i = 0; i < n; i++)
		p[i] = 1 + (seed = seed * 1103515245 + 12345, seed >> 16) % 240;
}

static int sign(int n)
{
	return (n > 0) - (n < 0);
}

/* At the start of the space, or up to its end. */
static unsigned char *place(unsigned char *space, size_t n, unsigned offset, int at_end)
{
	return at_end ? space + SPACE - n - offset : space + offset;
}

static int same(const unsigned char *p, const unsigned char *q, size_t n)
{
	while (n && *p == *q)
		p++, q++, n--;
	return !n;
}

static void blocks(size_t n, unsigned x, unsigned y, int end)
{
	unsigned char *s = place(a, n, x, end), *d = place(b, n, y, end);
	size_t after = b + SPACE - d - n;

	fill(s, n, n + x);
	memset(b, 250, SPACE);
	CHECK(memcpy(d, s, n) == d && same(d, s, n));
	for (size_t i = 0; i < 64; i++)
		CHECK((d - i <= b || d[-1 - (int)i] == 250) && (i >= after || d[n + i] == 250));
	CHECK_INT(memcmp(d, s, n), 0);
	for (size_t at = 0; at < n; at += 1 + at / 5) {
		unsigned char was = s[at];
		s[at] = 255;
		CHECK(memcmp(s, d, n) > 0 && memcmp(d, s, n) < 0 && !memcmp(s, d, at));
		CHECK(memchr(s, 255, n) == s + at && memchr(s, 255, no_limit - (uintptr_t)s) == s + at);
		CHECK(!memchr(s, 255, at) && memrchr(s, 255, n) == s + at);
		CHECK(!memrchr(s + at + 1, 255, n - at - 1));
#if defined __SILL__ || defined __GLIBC__
		CHECK(rawmemchr(s, 255) == s + at);
#endif
		s[at] = was;
	}
	CHECK(!memchr(s, 255, n) && !memrchr(s, 255, n));
	CHECK(memset(d, 0x1f0, n) == d);
	for (size_t i = 0; i < n; i++)
		if (d[i] != 0xf0)
			CHECK_INT(i, n);
	for (size_t i = 0; i < 64; i++)
		CHECK((d - i <= b || d[-1 - (int)i] == 250) && (i >= after || d[n + i] == 250));
}

static void strings(size_t n, unsigned x, unsigned y, int end)
{
	char *s = (char *)place(a, n + 1, x, end), *t = (char *)place(b, n + 1, y, end);

	fill((unsigned char *)s, n, n * 3 + y);
	s[n] = 0;
	memset(b, 250, SPACE);
	CHECK(strlen(s) == n && strnlen(s, no_limit) == n && strnlen(s, n - 3) == n - 3);
	CHECK(strcpy(t, s) == t && same((void *)t, (void *)s, n + 1));
	memset(b, 250, SPACE);
	CHECK(stpcpy(t, s) == t + n && same((void *)t, (void *)s, n + 1));
	CHECK(t == (char *)b || (unsigned char)t[-1] == 250);
	CHECK(t + n + 1 == (char *)b + SPACE || (unsigned char)t[n + 1] == 250);
	CHECK(!strcmp(s, t) && !strncmp(s, t, n) && !strcasecmp(s, t) && !strncasecmp(s, t, n));
	CHECK(strchr(s, 0) == s + n && !strchr(s, 253) && strchrnul(s, 253) == s + n);
	CHECK(strrchr(s, 0) == s + n && !strrchr(s, 253));
	for (size_t at = 0; at < n; at += 1 + at / 5) {
		char was = s[at];
		s[at] = 253;
		CHECK(strchr(s, 253) == s + at && strrchr(s, 253) == s + at);
		CHECK(strchrnul(s, 253) == s + at && strcspn(s, "\xfd\xfe") == at);
		CHECK(strcmp(s, t) > 0 && strcmp(t, s) < 0 && strcasecmp(s, t) > 0);
		CHECK(strncmp(s, t, at + 1) > 0 && !strncmp(s, t, at) && !strncasecmp(s, t, at));
		s[at] = 'K', t[at] = 'k';
		CHECK(!strcasecmp(s, t) && strcmp(s, t) < 0);
		t[at] = 0;
		CHECK(strcmp(s, t) > 0 && strcasecmp(t, s) < 0 && strlen(t) == at);
		s[at] = t[at] = was;
	}
}

/* The first of two that are found is a trap for strrchr, and the last for strchr. */
static void two_hits(size_t n)
{
	char *s = (char *)place(a, n + 1, 0, 1);

	memset(s, 'a', n);
	s[n] = 0;
	for (size_t at = 1; at < n; at += 1 + at / 3) {
		s[0] = s[at] = 'b';
		CHECK(strrchr(s, 'b') == s + at && memrchr(s, 'b', n) == s + at);
		CHECK(strchr(s, 'b') == s && strchr(s + 1, 'b') == s + at);
		s[at] = 'a';
		CHECK(strrchr(s, 'b') == s && memrchr(s, 'b', n) == s);
	}
}

static void moves(size_t n, unsigned from, unsigned to)
{
	fill(a, SPACE, n);
	for (size_t i = 0; i < SPACE; i++)
		expected[i] = i - to < n ? a[from + i - to] : a[i];
	CHECK(memmove(a + to, a + from, n) == a + to);
	CHECK(same(a, expected, SPACE));
}

static void wide(size_t n, unsigned x, int end)
{
	wchar_t *s = (wchar_t *)place(a, 4 * (n + 1), 4 * x, end);
	wchar_t *t = (wchar_t *)place(b, 4 * (n + 1), 4 * (x / 2), end);

	CHECK(wmemset(s, 0x01010100, n) == s);
	for (size_t i = 0; i < n; i++)
		if (s[i] != 0x01010100)
			CHECK_INT(i, n);
	s[n] = 0;
	CHECK(wcslen(s) == n && wcsnlen(s, no_limit / 8) == n && wcsnlen(s, n / 2) == n / 2);
	CHECK(wcscpy(t, s) == t && !wcscmp(s, t) && !wmemcmp(s, t, n + 1) && !wcsncmp(s, t, n));
	CHECK(!wcschr(s, 1) && wcschr(s, 0) == s + n && !wcsrchr(s, 1) && !wmemchr(s, 1, n));
	for (size_t at = 0; at < n; at += 1 + at / 3) {
		s[at] = 0x01010101;
		CHECK(wcschr(s, 0x01010101) == s + at && wcsrchr(s, 0x01010101) == s + at);
		CHECK(wmemchr(s, 0x01010101, n) == s + at && !wmemchr(s, 0x01010101, at));
		CHECK(wcscmp(s, t) > 0 && wcscmp(t, s) < 0 && !wcsncmp(s, t, at));
		CHECK(wmemcmp(s, t, n) > 0 && !wmemcmp(s, t, at) && wcsncmp(t, s, at + 1) < 0);
		s[at] = 0x01010100;
	}
}

static void all(void)
{
	static const unsigned offsets[] = { 0, 1, 15, 31, 33, 64, 127 };
	enum { OFFSETS = sizeof offsets / sizeof *offsets };

	for (size_t n = 180, round = 0; n < LIMIT; n += n < 300 ? 5 : 61, round++)
		for (unsigned i = 0; i < 2 * OFFSETS; i++) {
			unsigned x = offsets[i % OFFSETS], y = offsets[(i + round) % OFFSETS];
			blocks(n, x, y, i & 1);
			strings(n, x, y, i & 1);
			wide(n / 4, x, i & 1);
		}
	for (size_t n = 200; n < 900; n += 23)
		two_hits(n);
	for (size_t n = 200; n < 3000; n += 1 + n / 7)
		for (unsigned to = 0; to < 400; to += 1 + to / 3)
			moves(n, 180, to);
}

#if defined __SILL__ && defined __x86_64__
extern unsigned __cpu_features; /* 1: asked, and there is nothing */
#endif

int main(void)
{
	a = guarded();
	b = guarded();
	all();
#if defined __SILL__ && defined __x86_64__
	__cpu_features = 1;
	all();
#endif
	return done();
}
