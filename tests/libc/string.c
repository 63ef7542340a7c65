/* string.c: every length and alignment of memory and string functions, with pages
 * that cannot be touched on both sides, against loops that cannot be wrong. */
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>
#include "check.h"

enum { SPACE = 8192, LONGEST = 200 };

/* SPACE bytes between two forbidden pages. */
static unsigned char *guarded(void)
{
	long page = sysconf(_SC_PAGESIZE);
	unsigned char *p = mmap(0, SPACE + 2 * page, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED || mprotect(p + page, SPACE, PROT_READ | PROT_WRITE))
		exit(99);
	return p + page;
}

static unsigned char *a, *b, reference[SPACE];
static volatile size_t no_limit = (size_t)-1; /* not known to the compiler, who would warn */

static void fill(unsigned char *p, size_t n, unsigned seed)
{
	for (size_t i = 0; i < n; i++)
		p[i] = 1 + (seed = seed * 1103515245 + 12345, seed >> 16) % 250;
}

/* Places at both ends of the space: offset from the start, or up to its end. */
static unsigned char *place(unsigned char *space, size_t n, unsigned offset, int at_end)
{
	return at_end ? space + SPACE - n - offset : space + offset;
}

static void copies(size_t n, unsigned from, unsigned to, int end)
{
	unsigned char *s = place(a, n, from, end), *d = place(b, n, to, end);

	fill(a, SPACE, n + from);
	fill(b, SPACE, n + to + 7);
	memcpy(reference, b, SPACE);
	for (size_t i = 0; i < n; i++)
		reference[d - b + i] = s[i];
	CHECK(memcpy(d, s, n) == d);
	CHECK(!memcmp(b, reference, SPACE));

	for (size_t i = 0; i < n; i++)
		reference[d - b + i] = n;
	CHECK(memset(d, (int)n + 256, n) == d);
	CHECK(!memcmp(b, reference, SPACE));
}

static void moves(size_t n, unsigned from, unsigned to)
{
	fill(a, SPACE, n);
	memcpy(reference, a, SPACE);
	for (size_t i = 0; i < n; i++)
		reference[to + i] = a[from + i];
	CHECK(memmove(a + to, a + from, n) == a + to);
	int same = 1;
	for (size_t i = 0; i < SPACE; i++)
		same &= a[i] == reference[i];
	CHECK(same);
}

static void searches(size_t n, unsigned offset, int end)
{
	unsigned char *s = place(a, n, offset, end);

	fill(s, n, n);
	CHECK(!memchr(s, 0, n));
	CHECK(!memrchr(s, 0, n));
	for (size_t at = 0; at < n; at += 1 + at / 20) {
		s[at] = 251;
		CHECK(memchr(s, 251, n) == s + at);
		CHECK(memchr(s, 251 + 256, no_limit) == s + at);
		CHECK(!memchr(s, 251, at));
		CHECK(memrchr(s, 251, n) == s + at);
		s[at] = 250;
	}
}

static void compares(size_t n, unsigned x, unsigned y, int end)
{
	unsigned char *p = place(a, n, x, end), *q = place(b, n, y, end);

	fill(p, n, 1);
	memcpy(q, p, n);
	CHECK_INT(memcmp(p, q, n), 0);
	for (size_t at = 0; at < n; at += 1 + at / 8) {
		q[at] = 255;
		CHECK(memcmp(p, q, n) < 0 && memcmp(q, p, n) > 0);
		CHECK_INT(memcmp(p, q, at), 0);
		q[at] = p[at];
	}
}

static void strings(size_t n, unsigned x, unsigned y, int end)
{
	char *s = (char *)place(a, n + 1, x, end), *t = (char *)place(b, n + 1, y, end);

	fill((unsigned char *)s, n, n);
	s[n] = 0;
	memset(b, 254, SPACE);
	CHECK_INT(strlen(s), n);
	CHECK_INT(strnlen(s, no_limit), n);
	CHECK_INT(strnlen(s, n / 2), n / 2);
	CHECK(strchr(s, 0) == s + n && strrchr(s, 0) == s + n);
	CHECK(!strchr(s, 253) && !strrchr(s, 253) && strchrnul(s, 253) == s + n);
	CHECK_INT(strcspn(s, "\xfd"), n);
	CHECK_INT(strcspn(s, "\xfd\xfc\xfe\xff"), n);
	CHECK(!strpbrk(s, "\xfd\xfc"));
	CHECK(strcpy(t, s) == t && !memcmp(s, t, n + 1));
	CHECK_INT(strcmp(s, t), 0);
	CHECK_INT(strncmp(s, t, no_limit), 0);
	CHECK_INT(strcasecmp(s, t), 0);
	memset(t, 254, n + 1);
	CHECK(stpcpy(t, s) == t + n && !memcmp(s, t, n + 1));
	CHECK(t == (char *)b || (unsigned char)t[-1] == 254);
	CHECK(end || (unsigned char)t[n + 1] == 254);
	for (size_t at = 0; at < n; at += 1 + at / 10) {
		char was = s[at];
		s[at] = 253;
		CHECK(strchr(s, 253) == s + at && strrchr(s, 253) == s + at);
		CHECK(strchrnul(s, 253) == s + at);
		CHECK_INT(strcspn(s, "\xfd"), at);
		CHECK(strcmp(s, t) > 0 && strcmp(t, s) < 0);
		CHECK(strncmp(s, t, at + 1) > 0 && !strncmp(s, t, at));
		s[at] = was;
	}
}

static void bounded(size_t n, size_t limit)
{
	char *s = (char *)place(a, n + 1, 0, 1), *t = (char *)place(b, limit, 0, 1);
	size_t kept = n < limit ? n : limit;

	fill((unsigned char *)s, n, n);
	s[n] = 0;
	memset(t, 254, limit);
	CHECK(strncpy(t, s, limit) == t && !memcmp(t, s, kept));
	for (size_t i = kept; i < limit; i++)
		CHECK_INT(t[i], 0);
	CHECK(stpncpy(t, s, limit) == t + kept);
	if (!limit)
		return;
	CHECK_INT(strlen(strcpy(t, "")), 0);
	t[0] = 0;
	CHECK(strncat(t, s, limit - 1) == t);
	CHECK_INT(strlen(t), n < limit - 1 ? n : limit - 1);
}

/* The first place of a needle, by the definition. */
static void *find(const char *h, size_t n, const char *needle, size_t len)
{
	for (size_t i = 0; i + len <= n; i++)
		if (!memcmp(h + i, needle, len))
			return (void *)(h + i);
	return 0;
}

static void substrings(unsigned seed)
{
	unsigned rest = seed * 2654435761u;
	size_t n = rest % 90, len = rest / 90 % 9, letters = 1 + rest / 1000 % 3;
	char *h = (char *)place(a, n + 1, 0, 1), *needle = (char *)place(b, len + 1, 0, 1);

	for (size_t i = 0; i < n; i++)
		h[i] = 'a' + (rest = rest * 1103515245 + 12345, rest >> 16) % letters;
	for (size_t i = 0; i < len; i++)
		needle[i] = 'a' + (rest = rest * 1103515245 + 12345, rest >> 16) % letters;
	h[n] = needle[len] = 0;
	void *want = find(h, n, needle, len);
	CHECK(strstr(h, needle) == want);
	CHECK((!n && !len) || strcasestr(h, needle) == want);
	CHECK(memmem(h, n, needle, len) == want);
	for (size_t i = 0; i < len; i++)
		needle[i] -= 32;
	CHECK((!n && !len) || strcasestr(h, needle) == want);
}

/* Long needles with periods, where a search could go quadratic or wrong. */
static void long_needles(void)
{
	enum { N = 300000 };
	char *h = malloc(N + 1), *needle = malloc(N / 2 + 1);

	memset(h, 'a', N);
	memset(needle, 'a', N / 2);
	h[N] = needle[N / 2] = 0;
	CHECK(strstr(h, needle) == h);
	needle[N / 2 - 1] = 'b';
	CHECK(!strstr(h, needle));
	h[N - 1] = 'b';
	CHECK(strstr(h, needle) == h + N / 2);
	needle[N / 2 - 1] = 'a';
	needle[0] = 'b';
	CHECK(!strstr(h, needle));
	for (size_t i = 0; i < N; i++)
		h[i] = "abaababaabb"[i % 11];
	memcpy(needle, h + 7, N / 2);
	CHECK(strstr(h, needle) == h + 7);
	free(h);
	free(needle);
}

static void others(void)
{
	char buf[32] = "a,b;;c", *place_ = 0, *s = buf;

	CHECK_STR(strtok_r(buf, ",;", &place_), "a");
	CHECK_STR(strtok_r(0, ",;", &place_), "b");
	CHECK_STR(strtok_r(0, ",;", &place_), "c");
	CHECK(!strtok_r(0, ",;", &place_) && !strtok_r(0, ",;", &place_));
	strcpy(buf, "a,b;;c");
	CHECK_STR(strsep(&s, ",;"), "a");
	CHECK_STR(strsep(&s, ",;"), "b");
	CHECK_STR(strsep(&s, ",;"), "");
	CHECK_STR(strsep(&s, ",;"), "c");
	CHECK(!strsep(&s, ",;"));
	CHECK_INT(strspn("aabc", "ab"), 3);
	CHECK_INT(strspn("aabc", ""), 0);
	CHECK_INT(strspn("aab", "a"), 2);
	CHECK_INT(strcspn("abc", ""), 3);
	CHECK_STR(strpbrk("hello", "ol"), "llo");
	CHECK(memccpy(buf, "abc", 'b', 9) == buf + 2 && !memccpy(buf, "abc", 'x', 2));
	CHECK_INT(strcasecmp("HeLLo", "hEllO"), 0);
	CHECK(strcasecmp("a", "_") > 0 && strncasecmp("ab", "aC", 2) < 0);
	CHECK_INT(strncasecmp("abX", "ABy", 2), 0);

	static const char *const versions[] = { "000", "00", "01", "010", "09", "0", "1", "9", "10" };
	for (size_t i = 0; i < sizeof versions / sizeof *versions; i++)
		for (size_t k = 0; k < sizeof versions / sizeof *versions; k++) {
			int r = strverscmp(versions[i], versions[k]);
			CHECK_INT((r > 0) - (r < 0), (i > k) - (i < k));
		}
	CHECK(strverscmp("jan9", "jan10") < 0 && strverscmp("foo009", "foo0") < 0);
	CHECK(strverscmp("a0", "a") > 0 && strverscmp("a10b", "a10a") > 0);
	CHECK_STR(strerror(2), "No such file or directory");
	CHECK_STR(strsignal(11), "Segmentation fault");
	char *copy = strndup("abcdef", 3);
	CHECK_STR(copy, "abc");
	free(copy);
}

int main(void)
{
	a = guarded();
	b = guarded();
	for (size_t n = 0; n <= LONGEST; n++)
		for (unsigned x = 0; x < 17; x += n < 40 ? 1 : 5)
			for (int end = 0; end < 2; end++) {
				searches(n, x, end);
				for (unsigned y = 0; y < 17; y += n < 40 ? 3 : 7) {
					copies(n, x, y, end);
					compares(n, x, y, end);
					strings(n, x, y, end);
				}
			}
	for (size_t n = 0; n < 400; n += n < 140 ? 1 : 13)
		for (unsigned to = 0; to < 300; to += 1 + to / 9)
			moves(n, 100, to);
	copies(5000, 3, 5, 0);
	moves(7000, 100, 101);
	moves(7000, 101, 100);
	for (size_t n = 0; n < 40; n++)
		for (size_t limit = 0; limit < 45; limit++)
			bounded(n, limit);
	for (unsigned seed = 0; seed < 30000; seed++)
		substrings(seed);
	long_needles();
	others();
	return done();
}
