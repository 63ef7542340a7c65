/* ctype.c: classes of bytes and wide characters: how they go together (POSIX.1-2024,
 * XBD 7.3.1), byte by byte and code point by code point. */
#include <ctype.h>
#include <locale.h>
#include <wchar.h>
#include <wctype.h>
#include "check.h"

static void bytes(void)
{
	for (int c = -1; c < 256; c++) {
		int upper = c >= 'A' && c <= 'Z', lower = c >= 'a' && c <= 'z';
		int digit = c >= '0' && c <= '9', print = c >= ' ' && c <= '~';
		CHECK_INT(!!isupper(c), upper);
		CHECK_INT(!!islower(c), lower);
		CHECK_INT(!!isdigit(c), digit);
		CHECK_INT(!!isalpha(c), upper || lower);
		CHECK_INT(!!isalnum(c), upper || lower || digit);
		CHECK_INT(!!isprint(c), print);
		CHECK_INT(!!isgraph(c), print && c != ' ');
		CHECK_INT(!!ispunct(c), print && c != ' ' && !upper && !lower && !digit);
		CHECK_INT(!!isspace(c), c == ' ' || (c >= '\t' && c <= '\r'));
		CHECK_INT(!!isblank(c), c == ' ' || c == '\t');
		CHECK_INT(!!iscntrl(c), (c >= 0 && c < ' ') || c == 127);
		CHECK_INT(!!isxdigit(c), digit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'));
		CHECK_INT(tolower(c), upper ? c + 32 : c);
		CHECK_INT(toupper(c), lower ? c - 32 : c);
		CHECK_INT((isupper)(c), isupper(c) ? (isupper)(c) : 0);
		if (c >= 128 || c < 0)
			continue;
		CHECK_INT(!!iswupper(c), upper);
		CHECK_INT(!!iswlower(c), lower);
		CHECK_INT(!!iswdigit(c), digit);
		CHECK_INT(!!iswalpha(c), upper || lower);
		CHECK_INT(!!iswalnum(c), !!isalnum(c));
		CHECK_INT(!!iswprint(c), print);
		CHECK_INT(!!iswgraph(c), print && c != ' ');
		CHECK_INT(!!iswpunct(c), !!ispunct(c));
		CHECK_INT(!!iswspace(c), !!isspace(c));
		CHECK_INT(!!iswblank(c), !!isblank(c));
		CHECK_INT(!!iswcntrl(c), !!iscntrl(c));
		CHECK_INT(!!iswxdigit(c), !!isxdigit(c));
		CHECK_INT(towlower(c), tolower(c));
		CHECK_INT(towupper(c), toupper(c));
	}
}

static void wide(void)
{
	int bad = 0;

	for (wint_t c = 0; c < 0x110000; c++) {
		int alpha = !!iswalpha(c), graph = !!iswgraph(c), print = !!iswprint(c);
		bad += iswupper(c) && !alpha;
		bad += iswlower(c) && !alpha;
		bad += alpha && (iswcntrl(c) || iswdigit(c) || iswpunct(c) || iswspace(c));
		bad += graph && !print;
		bad += print && iswcntrl(c);
		bad += iswpunct(c) && (iswalnum(c) || !graph);
		bad += iswblank(c) && !iswspace(c);
		bad += iswxdigit(c) && !iswalnum(c);
		bad += print && wcwidth(c) < 0;
		bad += iswdigit(c) && (c < '0' || c > '9');
	}
	CHECK_INT(bad, 0);
	CHECK(!iswalpha(WEOF) && !iswprint(WEOF) && !iswcntrl(WEOF) && !iswspace(WEOF));
	CHECK(towlower(WEOF) == WEOF && towupper(WEOF) == WEOF);
}

static void unicode(void)
{
	if (!setlocale(LC_ALL, "C.UTF-8"))
		return;
	CHECK(iswalpha(0xe9) && iswlower(0xe9) && iswupper(0xc9));
	CHECK(iswalpha(0x3b1) && iswalpha(0x4e00) && iswalpha(0xac00) && !iswalpha(0x2014));
	CHECK_INT(towupper(0xe9), 0xc9);
	CHECK_INT(towlower(0x416), 0x436);
	CHECK_INT(towupper(0x101), 0x100);
	CHECK_INT(towupper(0xff), 0x178);
	CHECK_INT(towlower(0x10400), 0x10428);
	CHECK_INT(towlower(0x4e00), 0x4e00);
	CHECK(iswpunct(0x2014) && iswspace(0x2003) && iswspace(0x3000) && !iswspace(0xa0));
	CHECK_INT(wcwidth(0), 0);
	CHECK_INT(wcwidth(7), -1);
	CHECK_INT(wcwidth('a'), 1);
	CHECK_INT(wcwidth(0x4e00), 2);
	CHECK_INT(wcwidth(0x301), 0);
	CHECK_INT(wcwidth(0x1f600), 2);
	CHECK_INT(wcswidth(L"a\x4e00", 9), 3);
	CHECK_INT(wcswidth(L"a\x7", 9), -1);
	CHECK(iswctype(0xe9, wctype("alpha")) && !iswctype('a', wctype("digit")) && !wctype("x"));
	CHECK(towctrans('a', wctrans("toupper")) == 'A' && !wctrans("x"));
	wide();
}

int main(void)
{
	bytes();
	unicode();
	return done();
}
