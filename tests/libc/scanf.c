/* scanf: conversions, sets, widths, what is pushed back, and what is returned */
#include <errno.h>
#include <locale.h>
#include <stdint.h>
#include <wchar.h>
#include "check.h"

#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-extra-args"

static int a, b, c, n;
static char s[100], t[100];
static double d;
static float f;
static long double ld;

static void integers(void)
{
	CHECK_INT(sscanf(" 12 -7,+3", "%d%d,%d", &a, &b, &c), 3);
	CHECK(a == 12 && b == -7 && c == 3);
	CHECK_INT(sscanf("0x1f 017 9", "%i%i%i", &a, &b, &c), 3);
	CHECK(a == 31 && b == 15 && c == 9);
	CHECK_INT(sscanf("ff 0xFF 77", "%x%x%o", &a, &b, &c), 3);
	CHECK(a == 255 && b == 255 && c == 63);
	CHECK_INT(sscanf("123456", "%2d%3d%n", &a, &b, &n), 2);
	CHECK(a == 12 && b == 345 && n == 5);
	signed char hh = 1;
	short h = 1;
	long l = 1;
	CHECK_INT(sscanf("300 70000 5000000000", "%hhd%hd%ld", &hh, &h, &l), 3);
	CHECK(hh == 44 && h == 4464 && l == 5000000000);
	intmax_t j;
	size_t z;
	CHECK_INT(sscanf("1 2", "%jd%zu", &j, &z), 2);
	CHECK(j == 1 && z == 2);
	CHECK_INT(sscanf("1 2 3", "%d%*d%d", &a, &b), 2);
	CHECK(a == 1 && b == 3);
	CHECK_INT(sscanf("1 2", "%2$d%1$d", &a, &b), 2);
	CHECK(a == 2 && b == 1);
	CHECK_INT(sscanf("-", "%d", &a), 0);
	void *p;
	CHECK_INT(sscanf("0x1234", "%p", &p), 1);
	CHECK_INT((uintptr_t)p, 0x1234);
}

static void texts(void)
{
	CHECK_INT(sscanf("  abc def", "%s%s", s, t), 2);
	CHECK_STR(s, "abc");
	CHECK_STR(t, "def");
	CHECK_INT(sscanf("abcdef", "%3s%s", s, t), 2);
	CHECK_STR(s, "abc");
	CHECK_STR(t, "def");
	memset(s, '-', 5);
	CHECK_INT(sscanf(" ab", "%2c%c", s, t), 2);
	CHECK(!memcmp(s, " a-", 3) && *t == 'b');
	CHECK_INT(sscanf("abc123", "%[a-z]%[0-9]", s, t), 2);
	CHECK_STR(s, "abc");
	CHECK_STR(t, "123");
	CHECK_INT(sscanf("key=value", "%[^=]=%s", s, t), 2);
	CHECK_STR(s, "key");
	CHECK_STR(t, "value");
	CHECK_INT(sscanf("]a-b^", "%[]a-]%s", s, t), 2);
	CHECK_STR(s, "]a-");
	CHECK_INT(sscanf("x]", "%[^]]%s", s, t), 2);
	CHECK_STR(t, "]");
	CHECK_INT(sscanf("123", "%[a-z]", s), 0);
	CHECK_INT(sscanf("a b", "a %%b"), 0);
	CHECK_INT(sscanf("5%6", "%d%%%d", &a, &b), 2);
	CHECK_INT(sscanf("12 : 34", "%d : %d", &a, &b), 2);
	CHECK_INT(sscanf("12:34", "%d :%d", &a, &b), 2);
}

static void allocated(void)
{
	char *p = 0, *q = 0;
	wchar_t *w = 0;

	CHECK_INT(sscanf("hello wonderful", "%ms%m[a-z ]", &p, &q), 2);
	CHECK_STR(p, "hello");
	CHECK_STR(q, " wonderful");
	free(p);
	free(q);
	CHECK_INT(sscanf("abc", "%2mc%mls", &p, &w), 2);
	CHECK(!memcmp(p, "ab", 2));
	CHECK(!wcscmp(w, L"c"));
	free(p);
	free(w);
	static char many[5001];
	memset(many, 'x', 5000);
	CHECK_INT(sscanf(many, "%ms", &p), 1);
	CHECK_INT(strlen(p), 5000);
	free(p);
}

static void floats(void)
{
	CHECK_INT(sscanf("1.5 -2e3 0x1p4", "%f%lf%Lf", &f, &d, &ld), 3);
	CHECK(f == 1.5f && d == -2000.0 && ld == 16.0L);
	CHECK_INT(sscanf("1.25e2e", "%lf%c", &d, s), 2);
	CHECK(d == 125.0 && *s == 'e');
	CHECK_INT(sscanf("1234", "%3lf%d", &d, &a), 2);
	CHECK(d == 123.0 && a == 4);
	CHECK_INT(sscanf(".", "%f", &f), 0);
	CHECK_INT(sscanf("5.", "%f", &f), 1);
	CHECK_INT(sscanf(".5.5", "%f%lf", &f, &d), 2);
	CHECK(f == .5f && d == .5);
	static char many[1000];
	memset(many, '0', 900);
	strcpy(many + 900, "1.5");
	CHECK_INT(sscanf(many, "%lf", &d), 1);
	CHECK(d == 1.5);
}

/* EOF is for input that ends before the first conversion. */
static void results(void)
{
	CHECK_INT(sscanf("", "%d", &a), EOF);
	CHECK_INT(sscanf("   ", "%d", &a), EOF);
	CHECK_INT(sscanf("", "x"), EOF);
	CHECK_INT(sscanf("", ""), 0);
	CHECK_INT(sscanf("y", "x"), 0);
	CHECK_INT(sscanf("5", "%d%d", &a, &b), 1);
	CHECK_INT(sscanf("5 x", "%d%d", &a, &b), 1);
	n = -1;
	CHECK_INT(sscanf("abc", "ab%nc", &n), 0);
	CHECK_INT(n, 2);
}

static void streams(void)
{
	FILE *file = tmpfile();

	CHECK(file);
	fputs("12abc 3.5\nnext -", file);
	rewind(file);
	CHECK_INT(fscanf(file, "%d", &a), 1);
	CHECK_INT(getc(file), 'a');
	CHECK_INT(fscanf(file, "%s%lf", s, &d), 2);
	CHECK_STR(s, "bc");
	CHECK_INT(ftell(file), 9);
	CHECK_INT(fscanf(file, " next %d", &a), EOF + 1);
	CHECK_INT(getc(file), EOF);
	CHECK_INT(fscanf(file, "%d", &a), EOF);
	fclose(file);
}

static void wide(void)
{
	wchar_t w[20];

	if (!setlocale(LC_ALL, "C.UTF-8"))
		return;
	CHECK_INT(sscanf("\xc3\xa9t\xc3\xa9 x", "%ls", w), 1);
	CHECK(!wcscmp(w, L"\xe9t\xe9"));
	CHECK_INT(swscanf(L"12 \x20ac 1.5 abc", L"%d %lc %lf %[a-c]", &a, w, &d, s), 4);
	CHECK(a == 12 && w[0] == 0x20ac && d == 1.5);
	CHECK_STR(s, "abc");
	CHECK_INT(swscanf(L"\xe9t x", L"%s%ls", s, w), 2);
	CHECK_STR(s, "\xc3\xa9t");
	CHECK(!wcscmp(w, L"x"));
	setlocale(LC_ALL, "C");
}

int main(void)
{
	integers();
	texts();
	allocated();
	floats();
	results();
	streams();
	wide();
	return done();
}
