// not-on: musl: has few character sets, and writes "*" for what they lack
/* iconv.c: conversions of character sets: all values of each, and where they stop */
#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include "check.h"

/* What a conversion of n bytes gives: bytes in out, or -errno. */
static long convert(iconv_t cd, const void *in, size_t n, void *out, size_t room)
{
	char *s = (char *)in, *p = out;
	size_t left = room;

	iconv(cd, 0, 0, 0, 0);
	size_t r = iconv(cd, &s, &n, &p, &left);
	return r == (size_t)-1 ? -errno : r ? -ERANGE : (long)(room - left);
}

static uint32_t hash(uint32_t h, const void *bytes, long n)
{
	const unsigned char *p = bytes;

	for (long i = 0; i < n; i++)
		h = (h ^ p[i]) * 16777619;
	return (h ^ n) * 16777619;
}

/* All bytes and pairs of bytes as characters. */
static uint32_t decoded(const char *set, int pairs)
{
	iconv_t cd = iconv_open("UTF-32BE", set);
	uint32_t h = 2166136261;

	CHECK(cd != (iconv_t)-1);
	for (int a = 0; a < 256; a++) {
		unsigned char bytes[2] = { a }, out[16];
		long n = convert(cd, bytes, 1, out, sizeof out);
		if (n >= 0) {
			h = hash(h, out, n);
			continue;
		}
		for (int b = 0; pairs && b < 256; b++) {
			bytes[1] = b;
			n = convert(cd, bytes, 2, out, sizeof out);
			/* Which of several errors it is does not matter here. */
			h = hash(h, out, n < 0 ? 0 : n);
		}
	}
	iconv_close(cd);
	return h;
}

/* Characters as bytes. */
static uint32_t encoded(const char *set, int pairs)
{
	iconv_t cd = iconv_open(set, "UTF-32BE");
	uint32_t h = 2166136261;

	CHECK(cd != (iconv_t)-1);
	for (unsigned c = 0; c < 0x10000; c++) {
		if (c == 0xd800 || (!pairs && c == 0x2700))
			c = pairs ? 0xe000 : 0xf000;
		unsigned char in[4] = { 0, 0, c >> 8, c }, out[16];
		long n = convert(cd, in, 4, out, sizeof out);
		h = hash(h, out, n < 0 ? 0 : n);
	}
	iconv_close(cd);
	return h;
}

/* As glibc 2.36 has them. */
static const struct {
	const char *name;
	int pairs;
	uint32_t decoded, encoded;
} sets[] = {
#include "iconv_sets.h"
};

static void mixed(const char *set);

static void all_characters(void)
{
	for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
		uint32_t d = decoded(sets[i].name, sets[i].pairs);
		uint32_t e = encoded(sets[i].name, sets[i].pairs);
		if (getenv("PRINT_SETS"))
			printf("{ \"%s\", %d, %#x, %#x },\n", sets[i].name, sets[i].pairs, d, e);
		if (d != sets[i].decoded || e != sets[i].encoded)
			printf("%s\n", sets[i].name);
		CHECK_INT(d, sets[i].decoded);
		CHECK_INT(e, sets[i].encoded);
		mixed(sets[i].name);
	}
}

/* Every character there and back, many at a time, through outputs of every small size. */
static void round_trip(const char *set, uint32_t limit)
{
	enum { COUNT = 0x1000 };
	static uint32_t text[COUNT], back[COUNT];
	static char bytes[COUNT * 5 + 16];
	iconv_t there = iconv_open(set, "WCHAR_T"), home = iconv_open("WCHAR_T", set);

	CHECK(there != (iconv_t)-1 && home != (iconv_t)-1);
	for (int piece = 1; piece < 100; piece = piece * 2 + 1) {
		for (uint32_t i = 0, c = piece; i < COUNT; i++) {
			c = (c * 69069 + 1) % limit;
			text[i] = c - 0xd800 < 0x800 || c == 0xfeff ? 'x' : i % 7 ? c : i & 0x7f;
		}
		char *s = (char *)text, *p = bytes;
		size_t left = sizeof text, room = 0, r;
		iconv(there, 0, 0, 0, 0);
		while (left) {
			room += piece + 4;
			r = iconv(there, &s, &left, &p, &room);
			CHECK(r == 0 || (r == (size_t)-1 && errno == E2BIG));
			CHECK((size_t)((char *)text + sizeof text - s) == left);
		}
		r = iconv(there, 0, 0, &p, (room = 8, &room));
		CHECK_INT(r, 0);
		/* Back, the input in pieces, the output too. */
		char *t = bytes, *q = (char *)back;
		size_t have = 0, fed = 0, total = p - bytes;
		iconv(home, 0, 0, 0, 0);
		for (room = 0; q < (char *)back + sizeof back;) {
			if (fed < total) {
				size_t more = (size_t)piece < total - fed ? (size_t)piece : total - fed;
				have += more;
				fed += more;
			}
			room += 4;
			if (room > (size_t)((char *)back + sizeof back - q))
				room = (char *)back + sizeof back - q;
			r = iconv(home, &t, &have, &q, &room);
			if (r == (size_t)-1 && errno == EILSEQ) {
				CHECK(!"valid");
				break;
			}
		}
		CHECK(!memcmp(text, back, sizeof text));
	}
	iconv_close(there);
	iconv_close(home);
}

/* A text of the single bytes that come back as they were, in long and short runs of each kind. */
static void mixed(const char *set)
{
	iconv_t there = iconv_open("UTF-8", set), home = iconv_open(set, "UTF-8");
	char bytes[256], text[1000], utf8[4000], back[1000];
	int count = 0;

	for (int c = 0; c < 256; c++) {
		char byte = c, out[8], again[8];
		long n = convert(there, &byte, 1, out, sizeof out);
		if (n > 0 && convert(home, out, n, again, sizeof again) == 1 && *again == byte)
			bytes[count++] = byte;
	}
	for (unsigned i = 0, x = 1, from = 0; i < sizeof text; i++) {
		if ((x = x * 69069 + 1) >> 29 == 0)
			from = x >> 8;
		text[i] = bytes[(from + (x >> 20 & 15)) % count];
	}
	for (size_t length = 1; length <= sizeof text; length += length / 5 + 1) {
		long n = convert(there, text, length, utf8, sizeof utf8);
		CHECK(n >= (long)length);
		CHECK_INT(convert(home, utf8, n, back, sizeof back), length);
		CHECK(!memcmp(text, back, length));
	}
	iconv_close(there);
	iconv_close(home);
}

/* Where it stops, and why. */
static void stops(const char *to, const char *from, const char *in, size_t n, size_t room,
		  int error, size_t consumed, const char *want)
{
	char out[100], *s = (char *)in, *p = out;
	size_t left = n, free = room;
	iconv_t cd = iconv_open(to, from);

	CHECK(cd != (iconv_t)-1);
	errno = 0;
	size_t r = iconv(cd, &s, &left, &p, &free);
	CHECK_INT(r == (size_t)-1 ? errno : 0, error);
	CHECK_INT(s - in, consumed);
	CHECK_INT(n - left, consumed);
	CHECK_INT(p - out, strlen(want));
	CHECK_INT(room - free, strlen(want));
	CHECK(!memcmp(out, want, strlen(want)));
	if (p - out != (long)strlen(want) || memcmp(out, want, strlen(want)))
		printf("%s from %s: %.*s\n", to, from, (int)(p - out), out);
	iconv_close(cd);
}
#define STOPS(to, from, in, room, error, consumed, want)                                           \
	stops(to, from, in, sizeof in - 1, room, error, consumed, want)

static void places(void)
{
	STOPS("ISO-8859-1", "UTF-8", "a\xc3\xa9z", 100, 0, 4, "a\xe9z");
	STOPS("ISO-8859-1", "UTF-8", "a\xc3\xa9z", 2, E2BIG, 3, "a\xe9");
	STOPS("ISO-8859-1", "UTF-8", "a\xc3", 100, EINVAL, 1, "a");
	STOPS("ISO-8859-1", "UTF-8", "ab\xff" "cd", 100, EILSEQ, 2, "ab");
	STOPS("ISO-8859-1", "UTF-8", "ab\xe2\x82\xac", 100, EILSEQ, 2, "ab");
	STOPS("ASCII", "UTF-8", "0123456789012345678901234567890\xc2\x80", 100, EILSEQ, 31,
	      "0123456789012345678901234567890");
	STOPS("UTF-8", "ISO-8859-1", "0123456789\xe9xyz", 11, E2BIG, 10, "0123456789");
	STOPS("UTF-8", "UTF-8", "\xed\xa0\x80", 100, EILSEQ, 0, "");
	STOPS("UTF-8", "UTF-8", "a\xc0\x80", 100, EILSEQ, 1, "a");
	STOPS("UTF-8", "UTF-8", "a\xe0\x80\x80", 100, EILSEQ, 1, "a");
	STOPS("UTF-8", "UTF-16LE", "a\0\x00\xdc" "b\0", 100, EILSEQ, 2, "a");
	STOPS("UTF-8", "UTF-16LE", "a\0\x3d\xd8", 100, EINVAL, 2, "a");
	STOPS("UTF-8", "UTF-16LE", "a\0\x3d\xd8\x00\xde", 100, 0, 6, "a\xf0\x9f\x98\x80");
	STOPS("UTF-8", "UTF-16LE", "a\0\x3d\xd8\x00\xde", 4, E2BIG, 2, "a");
	STOPS("UTF-8", "UTF-16", "\xff\xfe" "a\0", 100, 0, 4, "a");
	STOPS("UTF-8", "UTF-16", "\xfe\xff\0a", 100, 0, 4, "a");
	STOPS("UTF-8", "UTF-32BE", "\0\0\0a\0\x11\0\0", 100, EILSEQ, 4, "a");
	STOPS("UTF-8", "EUC-JP", "\xa4\xa2\xa4", 100, EINVAL, 2, "\xe3\x81\x82");
	STOPS("UTF-8", "SHIFT_JIS", "\x82\xa0\x82", 100, EINVAL, 2, "\xe3\x81\x82");
	STOPS("UTF-8", "GB18030", "a\x81\x30\x81", 100, EINVAL, 1, "a");
	STOPS("GB18030", "UTF-8", "\xc2\x80\xf0\x90\x80\x80", 100, 0, 6, "\x81\x30\x81\x30\x90\x30\x81\x30");
	STOPS("ISO-2022-JP", "UTF-8", "a\xe3\x81\x82", 6, 0, 4, "a\x1b$B$\"");
	STOPS("UTF-8", "ISO-2022-JP", "\x1b$B$\"\x1b(Bx", 100, 0, 9, "\xe3\x81\x82x");
	STOPS("UTF-8", "ISO-2022-JP", "a\x1b$", 100, EINVAL, 1, "a");
	STOPS("ASCII//TRANSLIT", "UTF-8", "x\xe2\x80\x90y", 100, 0, 5, "x-y");
	STOPS("UTF-16BE//TRANSLIT", "UTF-8", "", 100, 0, 0, "");
	STOPS("latin1", "utf8", "\xc3\xa9", 100, 0, 2, "\xe9");
	STOPS("Iso_8859-1", "Utf-8", "\xc3\xa9", 100, 0, 2, "\xe9");
	STOPS("WINDOWS-1252", "UTF8", "\xe2\x82\xac", 100, 0, 3, "\x80");
}

/* The state ends where the caller asks. */
static void state(void)
{
	char out[20], *p = out, *s = "\xe3\x81\x82";
	size_t left = 3, room = sizeof out;
	iconv_t cd = iconv_open("ISO-2022-JP", "UTF-8");

	CHECK_INT(iconv(cd, &s, &left, &p, &room), 0);
	room = 2;
	CHECK_INT((long)iconv(cd, 0, 0, &p, &room), -1);
	CHECK_INT(errno, E2BIG);
	room = 10;
	CHECK_INT(iconv(cd, 0, 0, &p, &room), 0);
	CHECK_INT(iconv(cd, 0, 0, &p, &room), 0);
	CHECK_INT(p - out, 8);
	CHECK(!memcmp(out, "\x1b$B$\"\x1b(B", 8));
	CHECK_INT(iconv_close(cd), 0);

	/* A mark at the beginning of each text. */
	cd = iconv_open("UTF-16", "UTF-8");
	p = out;
	room = sizeof out;
	s = "a";
	left = 1;
	CHECK_INT(iconv(cd, &s, &left, &p, &room), 0);
	CHECK(p - out == 4 && !memcmp(out, "\xff\xfe" "a\0", 4));
	s = "b";
	left = 1;
	CHECK_INT(iconv(cd, &s, &left, &p, &room), 0);
	CHECK(p - out == 6 && !memcmp(out + 4, "b\0", 2));
	iconv_close(cd);
}

int main(void)
{
	all_characters();
	round_trip("UTF-8", 0x110000);
	round_trip("UTF-8", 0x800);
	round_trip("UTF-16", 0x110000);
	round_trip("UTF-16BE", 0x10000);
	round_trip("UTF-32", 0x110000);
	round_trip("GB18030", 0xd800);
	round_trip("ISO-8859-1", 0x100);
	places();
	state();
	CHECK(iconv_open("UTF-8", "no such set") == (iconv_t)-1);
	CHECK_INT(errno, EINVAL);
	CHECK(iconv_open("no such set", "UTF-8") == (iconv_t)-1);
	return done();
}
