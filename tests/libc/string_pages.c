// flags: -O2
/* string_pages.c: strings and wide strings that end at pages which cannot be touched, of all
 * lengths and places of both, with generated contents of few letters: each result is compared
 * with the definition's, with wide vectors and without. */
#include <stdint.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <wchar.h>
#include "check.h"

enum { PAGE = 65536, MOST = 180, ROUNDS = 10000 };

static unsigned state = 1;

static unsigned pick(unsigned limit)
{
	state = state * 1103515245 + 12345;
	return (state >> 16) % limit;
}

static char *end_of_page(void)
{
	char *p = mmap(0, 2 * PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || mprotect(p + PAGE, PAGE, PROT_NONE))
		exit(99);
	return p + PAGE;
}

static int sign(int n)
{
	return (n > 0) - (n < 0);
}

static int small(int c)
{
	return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

static long place(const void *found, const void *start, size_t unit)
{
	return found ? ((const char *)found - (const char *)start) / (long)unit : -1;
}

/* The definitions, for any kind of unit. */
#define DEFINE(type, name)                                                                         \
	static size_t name##_length(const type *s, size_t n)                                       \
	{                                                                                          \
		size_t i = 0;                                                                      \
		while (i < n && s[i])                                                              \
			i++;                                                                       \
		return i;                                                                          \
	}                                                                                          \
	static long name##_first(const type *s, type c, size_t n)                                  \
	{                                                                                          \
		for (size_t i = 0; i < n; i++)                                                     \
			if (s[i] == c)                                                             \
				return i;                                                          \
		return -1;                                                                         \
	}                                                                                          \
	static long name##_last(const type *s, type c, size_t n)                                   \
	{                                                                                          \
		while (n-- > 0)                                                                    \
			if (s[n] == c)                                                             \
				return n;                                                          \
		return -1;                                                                         \
	}                                                                                          \
	static int name##_order(const type *a, const type *b, size_t n, int string, int fold)      \
	{                                                                                          \
		for (size_t i = 0; i < n; i++) {                                                   \
			type x = fold ? small(a[i]) : a[i], y = fold ? small(b[i]) : b[i];         \
			if (x != y)                                                                \
				return x < y ? -1 : 1;                                             \
			if (string && !x)                                                          \
				break;                                                             \
		}                                                                                  \
		return 0;                                                                          \
	}
DEFINE(unsigned char, byte)
DEFINE(wchar_t, wide)

static void bytes(char *end, char *other_end)
{
	size_t len = pick(MOST), other = pick(2) ? len : pick(MOST);
	char *s = end - len - 1, *t = other_end - other - 1;
	unsigned char *u = (void *)s, *v = (void *)t;
	size_t alike = pick(4) ? MOST : pick(MOST);

	for (size_t i = 0; i < len; i++)
		s[i] = "aAbz\xe9\x80"[pick(pick(4) ? 2 : 6)];
	for (size_t i = 0; i < other; i++)
		t[i] = i < len && i < alike ? s[i] ^ (pick(9) ? 0 : 0x20 * (s[i] >= 'A')) : 'b';
	s[len] = t[other] = 0;
	size_t n = pick(8) ? pick(MOST) : SIZE_MAX, less = pick(len + 2);
	size_t both = less < other + 1 ? less : other + 1;
	int c = "abz\x80"[pick(4)];

	CHECK_INT(strlen(s), len);
	CHECK_INT(strnlen(s, n), byte_length(u, n));
	CHECK_INT(place(strchr(s, c), s, 1), byte_first(u, c, len + 1));
	CHECK_INT(place(strchr(s, 0), s, 1), len);
	CHECK_INT(place(strrchr(s, c), s, 1), byte_last(u, c, len + 1));
	CHECK_INT(place(strrchr(s, 0), s, 1), len);
	CHECK_INT(place(memchr(s, c, less), s, 1), byte_first(u, c, less));
	CHECK_INT(place(memchr(s, 0, SIZE_MAX), s, 1), len);
	CHECK_INT(place(memrchr(s, c, less), s, 1), byte_last(u, c, less));
	CHECK_INT(sign(strcmp(s, t)), byte_order(u, v, SIZE_MAX, 1, 0));
	CHECK_INT(sign(strncmp(s, t, n)), byte_order(u, v, n, 1, 0));
	CHECK_INT(sign(strcasecmp(s, t)), byte_order(u, v, SIZE_MAX, 1, 1));
	CHECK_INT(sign(strncasecmp(s, t, n)), byte_order(u, v, n, 1, 1));
	CHECK_INT(sign(memcmp(s, t, both)), byte_order(u, v, both, 0, 0));
}

static void wides(char *end, char *other_end)
{
	size_t len = pick(MOST), other = pick(2) ? len : pick(MOST);
	wchar_t *s = (wchar_t *)end - len - 1, *t = (wchar_t *)other_end - other - 1;
	size_t alike = pick(4) ? MOST : pick(MOST);

	for (size_t i = 0; i < len; i++)
		s[i] = (wchar_t[]){ 'a', 0x100, 0x61000, 'b' }[pick(pick(4) ? 2 : 4)];
	for (size_t i = 0; i < other; i++)
		t[i] = i < len && i < alike ? s[i] : 'b';
	s[len] = t[other] = 0;
	size_t n = pick(8) ? pick(MOST) : SIZE_MAX, less = pick(len + 2);
	size_t both = less < other + 1 ? less : other + 1;
	wchar_t c = (wchar_t[]){ 'b', 0x100, 0x61000, 0 }[pick(4)];

	CHECK_INT(wcslen(s), len);
	CHECK_INT(wcsnlen(s, n), wide_length(s, n));
	CHECK_INT(place(wcschr(s, c), s, 4), wide_first(s, c, len + 1));
	CHECK_INT(place(wcsrchr(s, c), s, 4), wide_last(s, c, len + 1));
	CHECK_INT(place(wmemchr(s, c, less), s, 4), wide_first(s, c, less));
	CHECK_INT(sign(wcscmp(s, t)), wide_order(s, t, SIZE_MAX, 1, 0));
	CHECK_INT(sign(wcsncmp(s, t, n)), wide_order(s, t, n, 1, 0));
	CHECK_INT(sign(wmemcmp(s, t, both)), wide_order(s, t, both, 0, 0));
	for (size_t i = 0; i < MOST + 40; i++)
		t[(long)other - (long)i] = 'x';
	CHECK(wmemset(t - 9, c, other + 1) == t - 9);
	CHECK_INT(wide_first(t - 9, 'x', other + 10), other + 1);
}

static void all(void)
{
	char *end = end_of_page(), *other_end = end_of_page();

	for (int i = 0; i < ROUNDS; i++) {
		/* The ends of pages, and places before them. */
		char *e = end - (pick(2) ? 0 : pick(100)), *f = other_end - (pick(2) ? 0 : pick(100));
		bytes(e, f);
		e = end - (pick(2) ? 0 : 4 * pick(30)), f = other_end - (pick(2) ? 0 : 4 * pick(30));
		wides(e, f);
	}
}

int main(void)
{
	all();
#if defined __SILL__ && defined __x86_64__
	extern unsigned __cpu_features;
	__cpu_features = 1;
	all();
#endif
	return done();
}
