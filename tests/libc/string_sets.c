// flags: -O2
/* string_sets.c: strspn, strcspn and strpbrk with generated sets of all sizes, and
 * strcasestr with generated needles, up to a page that cannot be touched; each result is
 * compared with the definition's. */
#include <ctype.h>
#include <string.h>
#include <sys/mman.h>
#include "check.h"

enum { PAGE = 65536, LONGEST = 400 };

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

/* The set, and a string mostly of it or mostly not, whose last byte is random. */
static void sets(char *end, char *set_end)
{
	size_t size = pick(4) ? pick(12) : pick(200), len = pick(3) ? pick(40) : pick(LONGEST);
	char *set = set_end - size - 1, *s = end - len - 1;
	char in[256] = { 0 }, mostly = pick(2);

	for (size_t i = 0; i < size; i++)
		in[(unsigned char)(set[i] = 1 + pick(255))] = 1;
	set[size] = s[len] = 0;
	for (size_t i = 0; i < len; i++) {
		int tries = 100;
		do
			s[i] = size && mostly ? set[pick(size)] : 1 + (int)pick(255);
		while (in[(unsigned char)s[i]] != mostly && tries--);
	}
	if (len)
		s[len - 1 - pick(len)] = 1 + pick(255);
	for (char *p = s; p < end; p += 1 + pick(30)) {
		size_t inside = 0, outside = 0;
		while (p[inside] && in[(unsigned char)p[inside]])
			inside++;
		while (p[outside] && !in[(unsigned char)p[outside]])
			outside++;
		CHECK_INT(strspn(p, set), inside);
		CHECK_INT(strcspn(p, set), outside);
		CHECK(strpbrk(p, set) == (p[outside] ? p + outside : 0));
	}
}

static char *find_folded(char *h, const char *needle, size_t len)
{
	for (;; h++) {
		size_t i = 0;
		while (i < len && tolower((unsigned char)h[i]) == tolower((unsigned char)needle[i]))
			i++;
		if (i == len)
			return h;
		if (!*h)
			return 0;
	}
}

static void folded(char *end, char *needle_end)
{
	size_t n = pick(4) ? pick(60) : pick(LONGEST), len = 1 + (pick(3) ? pick(6) : pick(40));
	unsigned letters = 2 + 2 * pick(3);
	char *h = end - n - 1, *needle = needle_end - len - 1;

	for (size_t i = 0; i < n; i++)
		h[i] = "aAbB[{"[pick(letters)];
	for (size_t i = 0; i < len; i++)
		needle[i] = "aAbB{["[pick(letters)];
	h[n] = needle[len] = 0;
	if (n > len && pick(2)) {
		memcpy(needle, h + pick(n - len), len);
		for (size_t i = 0; i < len; i++)
			if (isalpha((unsigned char)needle[i]) && pick(2))
				needle[i] ^= 0x20;
	}
	CHECK(strcasestr(h, needle) == find_folded(h, needle, len));
}

int main(void)
{
	char *end = end_of_page(), *other = end_of_page();

	for (int i = 0; i < 6000; i++) {
		sets(end, other);
		folded(end, other);
	}
	CHECK(strspn("", "abc") == 0 && strcspn("", "abc") == 0 && !strpbrk("", "abc"));
	return done();
}
