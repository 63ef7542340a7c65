#include "../bench.h"

static char a[1 << 16], b[1 << 16];

int main(void)
{
	memset(a, 'x', sizeof a - 1);
	memset(b, 'x', sizeof b - 1);
	static unsigned char sizes[4096];
	for (int i = 0; i < 4096; i++)
		sizes[i] = 1 + rand() % 16;
	unsigned n = 0;
	char *volatile text = a; /* the compiler must not know what it holds */
	a[64] = 0;
	ROW("strlen 64 B", sink += strlen(text));
	a[64] = 'x';
	ROW("strlen 64 KB", sink += strlen(text));
	ROW("memcpy 1..16 B", memcpy(b, text, sizes[n++ % 4096]));
	ROW("memcpy 4 KB", memcpy(b, text, 4096));
	ROW("memset 4 KB", memset(text, 'x', 4096));
	ROW("memchr 64 KB", sink += !memchr(text, 'y', sizeof a - 1));
	ROW("strcmp 4 KB", b[4096] = 0; sink += strcmp(text, b); b[4096] = 'x');
	return 0;
}
