#define _GNU_SOURCE
#include <ctype.h>
#include <locale.h>
#include <wchar.h>
#include <wctype.h>
#include "../bench.h"

enum { SIZE = 1 << 16 };
static char text[SIZE + 4], ascii[SIZE];
static wchar_t wide[SIZE];

/* All characters of a text, one by one. */
static size_t walk(const char *s, const char *end)
{
	mbstate_t state = { 0 };
	wchar_t wc;
	size_t n = 0;

	for (size_t len; s < end; s += len, n++)
		if ((len = mbrtowc(&wc, s, end - s, &state)) > 4)
			abort();
	return n;
}

static size_t unwalk(const wchar_t *s, size_t n)
{
	char bytes[16];
	mbstate_t state = { 0 };
	size_t total = 0;

	for (; n; n--)
		total += wcrtomb(bytes, *s++, &state);
	return total;
}

static size_t classes(const char *s, int (*volatile test)(int))
{
	size_t n = 0;

	for (; *s; s++)
		n += test((unsigned char)*s) != 0;
	return n;
}

static size_t wide_classes(const wchar_t *s, int (*volatile test)(wint_t))
{
	size_t n = 0;

	for (; *s; s++)
		n += test(*s) != 0;
	return n;
}

static size_t wide_mapping(const wchar_t *s, wint_t (*volatile map)(wint_t))
{
	size_t n = 0;

	for (; *s; s++)
		n += map(*s);
	return n;
}

static size_t widths(const wchar_t *s)
{
	size_t n = 0;

	for (; *s; s++)
		n += wcwidth(*s);
	return n;
}

int main(void)
{
	const char *russian = "Съешь же ещё этих мягких французских булок, да выпей чаю. ";
	size_t n = strlen(russian), at = 0;

	if (!setlocale(LC_ALL, "C.UTF-8"))
		return 1;
	for (; at + n < SIZE; at += n)
		memcpy(text + at, russian, n);
	for (int i = 0; i < SIZE - 1; i++)
		ascii[i] = ' ' + i % 95;
	ROW("mbrtowc ASCII 64 KB", sink += walk(ascii, ascii + SIZE - 1));
	ROW("mbrtowc Russian 64 KB", sink += walk(text, text + at));
	ROW("mbstowcs ASCII 64 KB", sink += mbstowcs(wide, ascii, SIZE));
	ROW("mbstowcs ASCII 4 KB", sink += mbstowcs(wide, ascii + SIZE - 4096, SIZE));
	ROW("wcrtomb ASCII 64 K", sink += unwalk(wide, SIZE - 1));
	ROW("wcstombs ASCII 64 KB", sink += wcstombs(text, wide, SIZE));
	for (at = 0; at + n < SIZE; at += n)
		memcpy(text + at, russian, n);
	text[at] = 0;
	ROW("mbstowcs Russian 64 KB", sink += mbstowcs(wide, text, SIZE));
	ROW("wcstombs Russian 64 KB", sink += wcstombs(text, wide, SIZE));
	ROW("wcrtomb Russian 36 K", sink += unwalk(wide, wcslen(wide)));
	ROW("isalpha 64 K", sink += classes(ascii, isalpha));
	ROW("isspace 64 K", sink += classes(ascii, isspace));
	ROW("toupper 64 K", sink += classes(ascii, toupper));
	ROW("iswalpha 36 K", sink += wide_classes(wide, iswalpha));
	ROW("iswspace 36 K", sink += wide_classes(wide, iswspace));
	ROW("iswupper 36 K", sink += wide_classes(wide, iswupper));
	ROW("iswprint 36 K", sink += wide_classes(wide, iswprint));
	ROW("iswpunct 36 K", sink += wide_classes(wide, iswpunct));
	ROW("towupper 36 K", sink += wide_mapping(wide, towupper));
	ROW("towlower 36 K", sink += wide_mapping(wide, towlower));
	ROW("wcwidth 36 K", sink += widths(wide));
	ROW("iswalnum 36 K", sink += wide_classes(wide, iswalnum));
	ROW("isalnum 64 K", sink += classes(ascii, isalnum));
	ROW("ispunct 64 K", sink += classes(ascii, ispunct));
	ROW("tolower 64 K", sink += classes(ascii, tolower));
	return 0;
}
