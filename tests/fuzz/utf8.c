// needs: wide ctype locale/current locale/name locale/setlocale string/find string/two_way string/search_pair
/* utf8.c: the conversions of whole strings against those of single characters */
#include <errno.h>
#include <locale.h>
#include <wchar.h>
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	unsigned limits = take(&in);
	size_t room = limits & 15 ? limits & 15 : 1000, bytes = limits >> 4 ? limits >> 4 : 1000;
	wchar_t one[1001], all[1001];
	mbstate_t state = { 0 };

	setlocale(LC_ALL, "C.UTF-8");
	char *s = take_string(&in);
	size_t len = strlen(s), at = 0, count = 0, n = 0;
	if (len > 1000)
		s[len = 1000] = 0;
	/* Character by character; a string's bytes include its null. */
	size_t most = bytes < len + 1 ? bytes : len + 1;
	while (count < room && at < most) {
		n = mbrtowc(&one[count], s + at, most - at, &state);
		if (n >= (size_t)-2 || n == 0)
			break;
		MUST(n <= 4 && one[count] > 0 && one[count] <= 0x10ffff);
		char back[8];
		mbstate_t out = { 0 };
		MUST(wcrtomb(back, one[count], &out) == n);
		at += n;
		count++;
	}
	const char *from = s;
	mbstate_t again = { 0 };
	size_t got = mbsnrtowcs(all, &from, most, room, &again);
	if (count < room && n == (size_t)-1) {
		MUST(got == (size_t)-1);
	} else {
		MUST(got == count);
		MUST(!memcmp(one, all, count * sizeof *all));
		const wchar_t *wide = all;
		char back[4001];
		mbstate_t out = { 0 };
		MUST(wcsnrtombs(back, &wide, count, sizeof back, &out) == at);
		MUST(!memcmp(back, s, at));
	}
	free(s);
	return 0;
}
