// not-on: musl glibc: //IGNORE counts and returns no error, U+110000 is none, a shift is written with its character (POSIX.1-2024 iconv; Unicode 15, 3.9)
/* iconv_strict.c: conversions where others differ */
#include <errno.h>
#include <iconv.h>
#include "check.h"

static void converts(const char *to, const char *from, const char *in, size_t room, long result,
		     size_t left_over, const char *want)
{
	char out[100], *s = (char *)in, *p = out;
	size_t left = strlen(in);
	iconv_t cd = iconv_open(to, from);

	CHECK(cd != (iconv_t)-1);
	size_t r = iconv(cd, &s, &left, &p, &room);
	*p = 0;
	CHECK_INT(r == (size_t)-1 ? -errno : (long)r, result);
	CHECK_INT(left, left_over);
	CHECK_STR(out, want);
	CHECK_INT(iconv_close(cd), 0);
}

int main(void)
{
	converts("UTF-8", "UTF-8", "a\xf4\x90\x80\x80", 90, -EILSEQ, 4, "a");
	converts("ISO-2022-JP", "UTF-8", "a\xe3\x81\x82", 5, -E2BIG, 3, "a");
	converts("ASCII//IGNORE", "UTF-8", "a\xc3\xa9z\xff!", 90, 2, 0, "az!");
	converts("ASCII//NON_IDENTICAL_DISCARD", "UTF-8", "a\xc3\xa9z\xff!", 90, -EILSEQ, 2, "az");
	converts("ASCII//TRANSLIT", "UTF-8", "\xc3\xa9\xe2\x82\xac\xc5\x93\xe4\xb8\xad", 90, 4, 0,
		 "eEURoe?");
	converts("ASCII//TRANSLIT", "UTF-8", "\xe2\x82\xac", 2, -E2BIG, 3, "");
	converts("ASCII//TRANSLIT//IGNORE", "UTF-8", "\xef\xbc\xa1\xff", 90, 2, 0, "A");
	converts("ASCII//TRANSLIT,IGNORE", "UTF-8", "\xe2\x91\xa0x", 90, 1, 0, "1x");
	converts("ISO-8859-1//TRANSLIT", "UTF-8", "\xc3\xa9\xe2\x80\x99", 90, 1, 0, "\xe9'");
	converts("UTF-8", "CP1255", "\xe0\xc8", 90, 0, 0, "\xd7\x90\xd6\xb8");
	converts("CP1258", "UTF-8", "\xcc\x81", 90, 0, 0, "\xec");
	converts("CP950", "UTF-8", "\xe4\xb8\xad", 90, 0, 0, "\xa4\xa4");
	converts("GB18030", "UTF-8", "\xf0\xa0\x82\x87", 90, 0, 0, "\xfeQ");
	return done();
}
