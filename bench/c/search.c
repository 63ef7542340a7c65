/* search.c: a string in a string, 64 KiB: what is usual, and what is worst.  At 1 GB/s
 * a row would be 65,536 ns. */
#define _GNU_SOURCE
#include "../bench.h"

enum { SIZE = 1 << 16 };

static char text[SIZE + 1], same[SIZE + 1], needle[SIZE];

int main(void)
{
	static const char *const words[] = { "the ", "of ", "and ", "there ", "some ", "state ",
		"system ", "calls ", "error ", "then ", "time ", "is ", "a ", "here\n", "other ", "tree " };
	size_t n = 0;

	while (n < SIZE - 8) {
		const char *word = words[rand() % 16];
		size_t len = strlen(word);
		memcpy(text + n, word, len);
		n += len;
	}
	memset(same, 'a', SIZE);
	ROW("strstr rare letter", sink += !strstr(text, "quartz"));
	ROW("strstr common letters", sink += !strstr(text, "thesis tree"));
	ROW("strstr 2 letters", sink += !strstr(text, "nn"));
	ROW("strstr long", sink += !strstr(text, "here the other state of some system is the error "
		"that there is no other one"));
	ROW("memmem common letters", sink += !memmem(text, n, "thesis tree", 11));
	ROW("strcasestr", sink += !strcasestr(text, "Thesis Tree"));
	memset(needle, 'a', 100);
	needle[50] = 'b';
	ROW("strstr worst: middle", sink += !strstr(same, needle));
	needle[50] = 'a', needle[0] = 'b';
	ROW("strstr worst: first", sink += !strstr(same, needle));
	needle[0] = 'a', needle[99] = 'b';
	ROW("strstr worst: last", sink += !strstr(same, needle));
	memset(needle, 'a', 1000);
	needle[500] = 'b';
	ROW("memmem worst: long", sink += !memmem(same, SIZE, needle, 1000));
	for (size_t i = 0; i < SIZE; i++)
		same[i] = "abaababaabaab"[i % 13];
	memcpy(needle, same + 5, 200);
	needle[150] = 'c';
	ROW("strstr worst: Fibonacci", needle[200] = 0; sink += !strstr(same, needle));
	needle[150] = 'a' + 'b' - same[155];
	ROW("strstr worst: one wrong", sink += !strstr(same, needle));
	return 0;
}
