// not-on: musl glibc: what is checked is that no memory is lost, whichever allocation fails, and that this is said
/* regex_memory.c: every allocation of regcomp and regexec failing once */
#include <errno.h>
#include <malloc.h>
#include <regex.h>
#include <stdint.h>
#include <string.h>
#include "check.h"

/* A malloc that fails on demand: blocks are cut from a heap that starts afresh when all
 * have been given back. */
static _Alignas(16) char heap[64 << 20];
static size_t used, live;
static long until_failure; /* 0: never */

void *malloc(size_t size)
{
	if ((until_failure && !--until_failure) || size > sizeof heap - used - 64) {
		errno = ENOMEM;
		return 0;
	}
	if (!live)
		used = 0;
	live++;
	size_t *block = (size_t *)(heap + used);
	used += (size + 31) & -(size_t)16;
	*block = size;
	memset(block + 2, 0xa5, size);
	return block + 2;
}

void free(void *p)
{
	if (p) {
		live--;
		memset(p, 0x5a, ((size_t *)p)[-2]);
	}
}

void *calloc(size_t n, size_t size)
{
	size_t bytes;
	void *p = __builtin_mul_overflow(n, size, &bytes) ? 0 : malloc(bytes);

	return p ? memset(p, 0, bytes) : 0;
}

void *realloc(void *p, size_t size)
{
	void *q = malloc(size);

	if (p && q) {
		size_t old = ((size_t *)p)[-2];
		memcpy(q, p, old < size ? old : size);
		free(p);
	}
	return q;
}

void *reallocarray(void *p, size_t n, size_t size)
{
	size_t bytes;

	return __builtin_mul_overflow(n, size, &bytes) ? 0 : realloc(p, bytes);
}

void *aligned_alloc(size_t align, size_t size)
{
	return malloc(size);
}

int posix_memalign(void **to, size_t align, size_t size)
{
	return (*to = malloc(size)) ? 0 : ENOMEM;
}

void *memalign(size_t align, size_t size)
{
	return malloc(size);
}

size_t malloc_usable_size(void *p)
{
	return p ? ((size_t *)p)[-2] : 0;
}

static void check(const char *pattern, int flags, const char *text)
{
	regmatch_t m[10], right[10];
	regex_t re;
	size_t before = live;
	int answer;

	memset(right, 0, sizeof right);
	CHECK_INT(regcomp(&re, pattern, flags), 0);
	answer = regexec(&re, text, 10, right, 0);
	regfree(&re);
	CHECK(live == before);
	for (long n = 1, done = 0; !done; n++) {
		until_failure = n;
		int error = regcomp(&re, pattern, flags);
		done = until_failure > 0; /* there were fewer */
		until_failure = 0;
		CHECK_INT(error, done ? 0 : REG_ESPACE);
		if (!error)
			regfree(&re);
		CHECK(live == before);
	}
	/* A failed search can be repeated. */
	CHECK_INT(regcomp(&re, pattern, flags), 0);
	for (long n = 1, done = 0; !done; n++) {
		until_failure = n;
		int error = regexec(&re, text, 10, m, 0);
		done = until_failure > 0;
		until_failure = 0;
		/* A sort may do without. */
		CHECK(error == answer || (!done && error == REG_ESPACE));
		CHECK_INT(regexec(&re, text, 10, m, 0), answer);
		CHECK(answer || !memcmp(m, right, sizeof m));
		if (!done) {
			regfree(&re); /* and what it has learnt */
			CHECK(live == before);
			CHECK_INT(regcomp(&re, pattern, flags), 0);
		}
	}
	regfree(&re);
	CHECK(live == before);
}

int main(void)
{
	setvbuf(stdout, 0, _IONBF, 0);
	check("abc", 0, "xxabc");
	check("(a|b)*c[[:digit:]]+", REG_EXTENDED, "abac12");
	check("(.*)(a|ab)(c|bcd)(d*)", REG_EXTENDED, "xyabcd");
	check("^([a-z]+) ([^ ]+)$", REG_EXTENDED | REG_NEWLINE, "ab cd\nef gh");
	check("((a|b){0,3}c){1,2}", REG_EXTENDED, "abcbcc");
	check("(a|b)+(c)?\\1", REG_EXTENDED, "abab");
	check("[^x]{10,20}y", REG_EXTENDED | REG_ICASE, "aaaaaaaaaaaaaay");
	check("(((a{0,20}){0,20}))b", REG_EXTENDED, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab");
	return done();
}
