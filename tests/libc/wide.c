// not-on: glibc: every byte is a character of the POSIX locale (POSIX.1-2024, XBD 6.2)
/* wide.c: multibyte conversion and wide strings */
#include <errno.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include <uchar.h>
#include <wchar.h>
#include "check.h"

static void c_locale(void)
{
	CHECK_INT(MB_CUR_MAX, 1);
	for (int c = 0; c < 256; c++) {
		char byte = c, back[MB_LEN_MAX];
		wchar_t wc;
		mbstate_t st = { 0 };
		CHECK_INT(mbrtowc(&wc, &byte, 1, &st), c != 0);
		CHECK_INT(wcrtomb(back, wc, &st), 1);
		CHECK_INT((unsigned char)*back, c);
		CHECK_INT(wctob(btowc(c)), c);
	}
	CHECK_INT(btowc(EOF), WEOF);
}

/* The forms that UTF-8 has, and that it has not. */
static void one_by_one(void)
{
	static const struct {
		const char *bytes;
		long result; /* length, -1, -2 */
		unsigned wc;
	} rows[] = {
		{ "a", 1, 'a' }, { "\xc3\xa9", 2, 0xe9 }, { "\xe2\x82\xac", 3, 0x20ac },
		{ "\xf0\x9f\x98\x80", 4, 0x1f600 }, { "\xf4\x8f\xbf\xbf", 4, 0x10ffff },
		{ "\x80", -1, 0 }, { "\xc0\x80", -1, 0 }, { "\xc1\xbf", -1, 0 },
		{ "\xe0\x9f\xbf", -1, 0 }, { "\xed\xa0\x80", -1, 0 }, { "\xf0\x8f\xbf\xbf", -1, 0 },
		{ "\xf4\x90\x80\x80", -1, 0 }, { "\xf5\x80\x80\x80", -1, 0 }, { "\xff", -1, 0 },
		{ "\xc3", -2, 0 }, { "\xe2\x82", -2, 0 }, { "\xf0\x9f\x98", -2, 0 }, { "\xc3(", -1, 0 },
		{ "\xef\xbf\xbf", 3, 0xffff }, { "\xee\x80\x80", 3, 0xe000 }, { "\xdf\xbf", 2, 0x7ff },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		mbstate_t st = { 0 };
		wchar_t wc = 0;
		size_t len = strlen(rows[i].bytes);
		errno = 0;
		CHECK_INT((long)mbrtowc(&wc, rows[i].bytes, len, &st), rows[i].result);
		CHECK_INT(errno, rows[i].result == -1 ? EILSEQ : 0);
		if (rows[i].result > 0) {
			char back[MB_LEN_MAX];
			CHECK_INT(wc, rows[i].wc);
			CHECK_INT(wcrtomb(back, wc, &st), len);
			CHECK(!memcmp(back, rows[i].bytes, len));
			/* The same, a byte at a time. */
			for (size_t k = 0; k < len; k++)
				CHECK_INT((long)mbrtowc(&wc, rows[i].bytes + k, 1, &st),
					  k + 1 < len ? -2 : 1);
			CHECK_INT(wc, rows[i].wc);
			CHECK(mbsinit(&st));
		}
	}
	char buf[MB_LEN_MAX];
	CHECK_INT((long)wcrtomb(buf, 0xd800, 0), -1);
	CHECK_INT((long)wcrtomb(buf, 0x110000, 0), -1);
	CHECK_INT(btowc(0x80), WEOF);
	CHECK_INT(mblen("\xc3\xa9", 2), 2);
	CHECK_INT(mblen("\xc3", 1), -1);
	CHECK_INT(mblen(0, 0), 0);
}

static void strings(void)
{
	wchar_t wide[200];
	char bytes[400];
	const char *src;
	const wchar_t *wsrc;

	/* Every split between runs of ASCII and others, at every alignment. */
	for (int ascii = 0; ascii < 70; ascii++) {
		char *p = bytes + ascii % 17;
		memset(p, 'x', ascii);
		strcpy(p + ascii, "\xc3\xa9z");
		memset(wide, 0, sizeof wide);
		CHECK_INT(mbstowcs(wide, p, 200), ascii + 2);
		CHECK(wide[ascii] == 0xe9 && wide[ascii + 1] == 'z' && !wide[ascii + 2]);
		CHECK_INT(mbstowcs(0, p, 0), ascii + 2);
		for (int i = 0; i < ascii; i++)
			CHECK_INT(wide[i], 'x');
		mbstate_t st = { 0 };
		src = p;
		CHECK_INT(mbsrtowcs(wide, &src, ascii + 1, &st), ascii + 1);
		CHECK(src == p + ascii + 2);
		src = p;
		CHECK_INT(mbsnrtowcs(wide, &src, ascii, 200, &st), ascii);
		CHECK(src == p + ascii);
		wide[ascii] = 0xe9;
		wide[ascii + 1] = 0;
		char back[300];
		CHECK_INT(wcstombs(back, wide, 300), ascii + 2);
		CHECK(!memcmp(back, p, ascii + 2) && !back[ascii + 2]);
		CHECK_INT(wcstombs(back, wide, ascii + 1), ascii);
		wsrc = wide;
		CHECK_INT(wcsrtombs(back, &wsrc, 300, &st), ascii + 2);
		CHECK(!wsrc);
		CHECK_INT(wcstombs(0, wide, 0), ascii + 2);
	}
	CHECK_INT((long)mbstowcs(wide, "ab\xff", 10), -1);
	CHECK_INT((long)wcstombs(bytes, L"a\xd800", 10), -1);
}

static void units(void)
{
	mbstate_t st = { 0 };
	char16_t c16 = 0;
	char32_t c32 = 0;
	char buf[MB_LEN_MAX];

	CHECK_INT(mbrtoc16(&c16, "\xf0\x9f\x98\x80", 4, &st), 4);
	CHECK_INT(c16, 0xd83d);
	CHECK_INT((long)mbrtoc16(&c16, "x", 1, &st), -3);
	CHECK_INT(c16, 0xde00);
	CHECK_INT(c16rtomb(buf, 0xd83d, &st), 0);
	CHECK_INT(c16rtomb(buf, 0xde00, &st), 4);
	CHECK(!memcmp(buf, "\xf0\x9f\x98\x80", 4));
	CHECK_INT(mbrtoc32(&c32, "\xe2\x82\xac", 3, &st), 3);
	CHECK_INT(c32, 0x20ac);
	CHECK_INT(c32rtomb(buf, 0x20ac, &st), 3);
}

static void wide_strings(void)
{
	wchar_t s[150], t[300];

	for (size_t n = 0; n < 70; n++)
		for (size_t offset = 0; offset < 5; offset++) {
			wchar_t *p = s + offset;
			for (size_t i = 0; i < n; i++)
				p[i] = 0x100 + i;
			p[n] = 0;
			CHECK_INT(wcslen(p), n);
			CHECK_INT(wcsnlen(p, n / 2), n / 2);
			CHECK_INT(wcsnlen(p, 1000), n);
			CHECK(wcschr(p, 0) == p + n && !wcschr(p, 7) && !wcsrchr(p, 7));
			if (n) {
				CHECK(wcschr(p, 0x100 + n - 1) == p + n - 1);
				CHECK(wcsrchr(p, 0x100) == p);
				CHECK(wmemchr(p, 0x100 + n - 1, n) == p + n - 1);
				CHECK(!wmemchr(p, 0x100 + n - 1, n - 1));
				CHECK(wcsstr(p, p + n / 2) == p + n / 2 || n == 0);
			}
			CHECK(wcscpy(t, p) == t && !wcscmp(t, p));
			CHECK_INT(wcslen(wcscat(t, p)), 2 * n);
			CHECK(wmemset(t, 5, n) == t);
			for (size_t i = 0; i < n; i++)
				CHECK_INT(t[i], 5);
		}
	CHECK(wcscmp(L"a", L"b") < 0 && wcscmp(L"\x7fffffff", L"a") > 0);
	CHECK(wcsncmp(L"abc", L"abd", 2) == 0 && wcscasecmp(L"\xc9", L"\xe9") == 0);
	CHECK_INT(wcsspn(L"aab", L"a"), 2);
	CHECK_INT(wcscspn(L"aab", L"b"), 2);
	CHECK(!wcsstr(L"abab", L"abc") && wcsstr(L"ababc", L"abc"));
	wchar_t buf[] = L"a,b", *place;
	CHECK(!wcscmp(wcstok(buf, L",", &place), L"a") && !wcscmp(wcstok(0, L",", &place), L"b"));
	CHECK(!wcstok(0, L",", &place));
}

int main(void)
{
	c_locale();
	if (setlocale(LC_ALL, "C.UTF-8")) {
		one_by_one();
		strings();
		units();
	}
	wide_strings();
	return done();
}
