/* string.c: memory and string functions; a row is the geometric mean of the sizes
 * 1 B to 16 MiB (4 KiB where that is the most that is done), of one call each. */
#define _GNU_SOURCE
#include <math.h>
#include <strings.h>
#include <wchar.h>
#include "../bench.h"

enum { MOST = 16 << 20, FEW = 4 << 10, MANY = 4096 };

static char *a, *b, *c;
static unsigned char small[MANY];
static unsigned short mixed[MANY];

/* A row of all sizes up to a limit: before is done once a size, and so is after. */
#define SIZES(name, most, before, code, after)                                                     \
	do {                                                                                       \
		double logs_ = 0;                                                                  \
		int sizes_ = 0;                                                                    \
		for (size_t n = 1; n <= (most); n = n < 16 ? n * 2 : n * 4, sizes_++) {            \
			before;                                                                    \
			logs_ += log(bench_time(3e6, code));                                       \
			after;                                                                     \
		}                                                                                  \
		printf("%s,%.2f\n", name, exp(logs_ / sizes_));                                    \
	} while (0)

#define CUT a[n] = b[n] = 0
#define MEND a[n] = b[n] = 'x'

int main(void)
{
	static const unsigned short usual[] = { 3, 5, 8, 12, 16, 24, 40, 7, 11, 90, 200, 1000 };

	a = aligned_alloc(4096, MOST + 8192);
	b = aligned_alloc(4096, MOST + 8192);
	c = aligned_alloc(4096, MOST + 8192);
	memset(a, 'x', MOST + 8192);
	memset(b, 'x', MOST + 8192);
	memset(c, 'x', MOST + 8192);
	for (int i = 0; i < MANY; i++) {
		small[i] = 1 + rand() % 16;
		mixed[i] = usual[rand() % 12];
	}
	char *volatile text = a; /* the compiler must not know what it holds */
	unsigned k = 0;

	ROW("memcpy 1..16 B", memcpy(c, text + k % 64, small[k % MANY]); k++);
	ROW("memset 1..16 B", memset(c, 1, small[k % MANY]); k++);
	ROW("memcmp 1..16 B", sink += memcmp(b, text, small[k % MANY]); k++);
	ROW("strlen 1..16 B", sink += strlen(text + MOST + 8176 - small[k % MANY]); k++;
	    a[MOST + 8176] = 0);
	ROW("memcpy mixed", memcpy(c, text + k % 64, mixed[k % MANY]); k++);
	ROW("memset mixed", memset(c, 1, mixed[k % MANY]); k++);
	ROW("memcmp mixed", sink += memcmp(b, text, mixed[k % MANY]); k++);
	ROW("memchr mixed", sink += !memchr(text, 'y', mixed[k % MANY]); k++);

	SIZES("memcpy", MOST, , memcpy(c, text, n), );
	SIZES("memmove up", MOST, , memmove(c + 100, c, n), );
	SIZES("memmove down", MOST, , memmove(c, c + 100, n), );
	SIZES("memset", MOST, , memset(c, 'x', n), );
	SIZES("memcmp", MOST, , sink += memcmp(b, text, n), );
	SIZES("memchr", MOST, , sink += !memchr(text, 'y', n), );
	SIZES("memrchr", MOST, , sink += !memrchr(text, 'y', n), );
	SIZES("strlen", MOST, CUT, sink += strlen(text), MEND);
	SIZES("strnlen", MOST, CUT, sink += strnlen(text, n + 5), MEND);
	SIZES("strcpy", MOST, CUT, strcpy(c, text), MEND);
	SIZES("stpcpy", MOST, CUT, sink += !stpcpy(c, text), MEND);
	SIZES("strncpy", MOST, CUT, strncpy(c, text, n + 5), MEND);
	SIZES("strcat", MOST, CUT, *c = 0; strcat(c, text), MEND);
	SIZES("strcmp", MOST, CUT, sink += strcmp(b, text), MEND);
	SIZES("strncmp", MOST, CUT, sink += strncmp(b, text, n + 5), MEND);
	SIZES("strcasecmp", MOST, CUT, sink += strcasecmp(b, text), MEND);
	SIZES("strchr", MOST, CUT, sink += !strchr(text, 'y'), MEND);
	SIZES("strchrnul", MOST, CUT, sink += !strchrnul(text, 'y'), MEND);
	SIZES("strrchr", MOST, CUT, sink += !strrchr(text, 'y'), MEND);
	SIZES("strspn 1", MOST, CUT, sink += strspn(text, "x"), MEND);
	SIZES("strspn 8", MOST, CUT, sink += strspn(text, "abcdefgx"), MEND);
	SIZES("strcspn 2", MOST, CUT, sink += strcspn(text, "ab"), MEND);
	SIZES("strcspn 12", MOST, CUT, sink += strcspn(text, "abcdefghijkl"), MEND);
	SIZES("strpbrk 3", MOST, CUT, sink += !strpbrk(text, "abc"), MEND);

	wchar_t *w = (wchar_t *)a, *v = (wchar_t *)b;
	wmemset(w, 'x', MOST / 4);
	wmemset(v, 'x', MOST / 4);
	wchar_t *volatile wide = w;
	SIZES("wcslen", MOST / 8, w[n] = 0, sink += wcslen(wide), w[n] = 'x');
	SIZES("wcschr", MOST / 8, w[n] = 0, sink += !wcschr(wide, 'y'), w[n] = 'x');
	SIZES("wcsrchr", MOST / 8, w[n] = 0, sink += !wcsrchr(wide, 'y'), w[n] = 'x');
	SIZES("wcscmp", MOST / 8, w[n] = v[n] = 0, sink += wcscmp(wide, v), w[n] = v[n] = 'x');
	SIZES("wmemset", MOST / 8, , wmemset((wchar_t *)c, 'x', n), );
	SIZES("wmemchr", MOST / 8, , sink += !wmemchr(wide, 'y', n), );
	SIZES("wmemcmp", MOST / 8, , sink += wmemcmp(wide, v, n), );
	return 0;
}
