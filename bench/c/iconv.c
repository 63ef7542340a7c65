#include <iconv.h>
#include "../bench.h"

enum { SIZE = 1 << 16 };
static char from[SIZE + 4], to[4 * SIZE], back[4 * SIZE];

/* The text again and again, whole times. */
static size_t fill(const char *text)
{
	size_t n = strlen(text), at = 0;

	for (; at + n <= SIZE; at += n)
		memcpy(from + at, text, n);
	return at;
}

static size_t convert(iconv_t cd, char *in, size_t n, char *out)
{
	size_t room = 4 * SIZE;
	char *start = out;

	if (iconv(cd, &in, &n, &out, &room) == (size_t)-1)
		abort();
	return out - start;
}

/* 64 KB of the text from UTF-8 and back. */
static void both_ways(const char *what, const char *set, const char *text)
{
	char name[80];
	size_t n = fill(text);
	iconv_t there = iconv_open(set, "UTF-8"), home = iconv_open("UTF-8", set);

	if (there == (iconv_t)-1 || home == (iconv_t)-1)
		return;
	size_t length = convert(there, from, n, to);
	snprintf(name, sizeof name, "iconv UTF-8 to %s %s 64 KB", set, what);
	ROW(name, convert(there, from, n, to));
	snprintf(name, sizeof name, "iconv %s to UTF-8 %s 64 KB", set, what);
	ROW(name, convert(home, to, length, back));
	iconv_close(there);
	iconv_close(home);
}

int main(void)
{
	const char *english = "The quick brown fox jumps over the lazy dog, and that is that.\n";
	const char *french = "Les élèves français ont déjà mangé la crème brûlée à Noël.\n";
	const char *russian = "Съешь же ещё этих мягких французских булок да выпей чаю.\n";
	const char *chinese = "我能吞下玻璃而不伤身体。我们都在这里。\n";

	both_ways("ASCII", "UTF-16LE", english);
	both_ways("ASCII", "ISO-8859-1", english);
	both_ways("French", "UTF-16LE", french);
	both_ways("French", "ISO-8859-1", french);
	both_ways("Russian", "UTF-16LE", russian);
	both_ways("Chinese", "UTF-16LE", chinese);
	both_ways("Russian", "KOI8-R", russian);
	both_ways("Chinese", "GB18030", chinese);
	return 0;
}
