// not-on: musl: takes any name, LC_NUMERIC included (POSIX.1-2024 setlocale: null if not valid)
/* locale.c: names of locales, and what they say */
#include <errno.h>
#include <langinfo.h>
#include <limits.h>
#include <locale.h>
#include <stdlib.h>
#include "check.h"

static void names(void)
{
	char saved[500];

	CHECK_STR(setlocale(LC_ALL, 0), "C");
	CHECK(!setlocale(LC_ALL, "no such locale"));
	CHECK(!setlocale(99, "C"));
	CHECK_STR(setlocale(LC_CTYPE, "C.UTF-8"), "C.UTF-8");
	CHECK_INT(MB_CUR_MAX > 1, 1);
	strcpy(saved, setlocale(LC_ALL, 0));
	CHECK_STR(setlocale(LC_ALL, "POSIX"), "C");
	CHECK_INT(MB_CUR_MAX, 1);
	CHECK_STR(setlocale(LC_ALL, saved), saved);
	CHECK_STR(setlocale(LC_CTYPE, 0), "C.UTF-8");
	CHECK_STR(setlocale(LC_TIME, 0), "C");
	CHECK(!setlocale(LC_ALL, "C.UTF-8x"));
	CHECK_STR(setlocale(LC_ALL, 0), saved);

	unsetenv("LC_ALL");
	unsetenv("LC_CTYPE");
	unsetenv("LANG");
	CHECK_STR(setlocale(LC_ALL, ""), "C");
	setenv("LANG", "C.UTF-8", 1);
	CHECK_STR(setlocale(LC_ALL, ""), "C.UTF-8");
	setenv("LC_CTYPE", "C", 1);
	CHECK_STR(setlocale(LC_CTYPE, ""), "C");
	setenv("LC_ALL", "C.UTF-8", 1);
	CHECK_STR(setlocale(LC_CTYPE, ""), "C.UTF-8");
	setenv("LC_ALL", "nonsense", 1);
	CHECK(!setlocale(LC_ALL, ""));
	CHECK_STR(setlocale(LC_ALL, "C"), "C");
}

static void objects(void)
{
	errno = 0;
	CHECK(!newlocale(LC_ALL_MASK, "no such locale", 0));
	CHECK_INT(errno, ENOENT);
	locale_t utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", 0);
	CHECK(utf8 != 0);
	CHECK(uselocale(0) == LC_GLOBAL_LOCALE);
	CHECK(uselocale(utf8) == LC_GLOBAL_LOCALE);
	CHECK(MB_CUR_MAX > 1);
	CHECK_STR(nl_langinfo(CODESET), "UTF-8");
	locale_t copy = duplocale(utf8);
	CHECK(uselocale(LC_GLOBAL_LOCALE) == utf8);
	CHECK_INT(MB_CUR_MAX, 1);
	CHECK_STR(nl_langinfo_l(CODESET, copy), "UTF-8");
	freelocale(copy);
	freelocale(utf8);
}

int main(void)
{
	names();
	objects();
	CHECK_STR(nl_langinfo(RADIXCHAR), ".");
	CHECK_STR(nl_langinfo(DAY_1), "Sunday");
	CHECK_STR(nl_langinfo(ABDAY_7), "Sat");
	CHECK_STR(nl_langinfo(MON_12), "December");
	CHECK_STR(nl_langinfo(PM_STR), "PM");
	CHECK_STR(nl_langinfo(D_T_FMT), "%a %b %e %H:%M:%S %Y");
	CHECK_STR(nl_langinfo(YESEXPR), "^[yY]");
	CHECK_STR(nl_langinfo(NOEXPR), "^[nN]");
	CHECK_STR(localeconv()->decimal_point, ".");
	CHECK_INT(localeconv()->frac_digits, CHAR_MAX);
	return done();
}
