// needs: regex wide ctype locale/current locale/name locale/setlocale string/strlcpy string/find string/two_way string/search_pair start/lock start/hooks
/* regex.c: a byte of flags, a pattern and a text */
#include <locale.h>
#include <regex.h>
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	unsigned flags = take(&in);
	regmatch_t m[12];
	regex_t re;

	setlocale(LC_ALL, flags & 0x80 ? "C.UTF-8" : "C");
	char *pattern = take_string(&in), *text = take_string(&in);
	int exec_flags = flags >> 4 & (REG_NOTBOL | REG_NOTEOL);
	if (strlen(pattern) < 100 && !regcomp(&re, pattern, flags & 15)) {
		int exists = regexec(&re, text, 0, 0, exec_flags);
		int error = regexec(&re, text, 12, m, exec_flags);
		MUST(error == exists || error == REG_ESPACE || exists == REG_ESPACE);
		size_t len = strlen(text);
		for (size_t i = 0; !(flags & REG_NOSUB) && !error && i < 12; i++) {
			MUST((m[i].rm_so < 0) == (m[i].rm_eo < 0));
			MUST(m[i].rm_so >= 0 || i);
			MUST(m[i].rm_so <= m[i].rm_eo && m[i].rm_eo <= (regoff_t)len);
			MUST(m[i].rm_so < 0 || i <= re.re_nsub);
			MUST(m[i].rm_so < 0 || m[i].rm_so >= m[0].rm_so);
			MUST(m[i].rm_eo <= m[0].rm_eo);
		}
		regfree(&re);
	}
	free(pattern);
	free(text);
	return 0;
}
