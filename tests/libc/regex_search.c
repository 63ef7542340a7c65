/* regex_search.c: where matches begin, against a search that looks everywhere; what is
 * looked for before the automaton runs must not pass over a match. */
#include <ctype.h>
#include <regex.h>
#include <stdbool.h>
#include <string.h>
#include "check.h"

static unsigned below(unsigned n)
{
	static unsigned long long state = 3;

	state = state * 6364136223846793005ull + 1442695040888963407ull;
	return (state >> 33) % n;
}

static void random_word(char *to, unsigned len, const char *letters)
{
	unsigned n = strlen(letters);

	while (len--)
		*to++ = letters[below(n)];
	*to = 0;
}

static bool begins(const char *s, const char *word, bool icase)
{
	for (; *word; s++, word++)
		if (icase ? tolower(*s) != tolower(*word) : *s != *word)
			return false;
	return true;
}

/* Words, one or several, after up to `loose` letters of any kind. */
static void words(void)
{
	for (int round = 0; round < 4000 && check_failures < 10; round++) {
		char word[10][12], pattern[200] = "", text[600];
		int count = 1 + (below(2) ? below(10) : 0), loose = below(4) ? 0 : below(3);
		bool icase = below(3) == 0;
		const char *letters = below(2) ? "ab" : "abcdefgh";
		regmatch_t m = { -1, -1 };
		regex_t re;

		for (int i = 0; i < loose; i++)
			strcat(pattern, ".?");
		strcat(pattern, "(");
		for (int i = 0; i < count; i++) {
			random_word(word[i], 1 + below(below(8) ? 5 : 11), letters);
			strcat(strcat(pattern, i ? "|" : ""), word[i]);
		}
		strcat(pattern, ")");
		if (count == 1 && !loose && below(2))
			strcpy(pattern, word[0]);
		random_word(text, below(below(4) ? 40 : 500), below(4) ? "abcdefghAB.. " : "aabB");
		int start = -1, end = -1;
		for (int i = 0; text[i] && start < 0; i++)
			for (int skip = 0; skip <= loose && i + skip < (int)strlen(text); skip++)
				for (int k = 0; k < count; k++) {
					int stop = i + skip + strlen(word[k]);
					if (begins(text + i + skip, word[k], icase) && stop > end)
						start = i, end = stop;
				}
		CHECK_INT(regcomp(&re, pattern, REG_EXTENDED | (icase ? REG_ICASE : 0)), 0);
		int error = regexec(&re, text, 1, &m, 0);
		CHECK_INT(error, start < 0 ? REG_NOMATCH : 0);
		CHECK_INT(regexec(&re, text, 0, 0, 0), error);
		if (!error && (m.rm_so != start || m.rm_eo != end)) {
			check_failed(__FILE__, __LINE__, pattern);
			printf("  on %s: %d,%d not %d,%d\n", text, (int)m.rm_so, (int)m.rm_eo, start,
			       end);
		}
		regfree(&re);
	}
}

/* A literal inside: what comes before it is of limited length, or not. */
static void inside(void)
{
	static const struct {
		const char *pattern, *text;
		int start, end;
	} rows[] = {
		{ "[a-z]{1,3}@x", "aaaa@yabcdef@x", 9, 14 }, { "[a-z]+@x", "aaaa@yabcdef@x", 5, 14 },
		{ "(a|b)?:(a|b)", "c:cb:ac:a", 3, 6 }, { "^a.*:", "ba:a:", -1, 0 },
		{ "[0-9]*:$", "12:34:", 3, 6 }, { ".:", ":a:", 1, 3 }, { "a?b?c?:::", "xabcabc:::", 4, 10 },
		{ "q*z{2}", "qzqqzz", 2, 6 }, { "(^| )z", "az z", 2, 4 },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		regmatch_t m = { -1, -1 };
		regex_t re;
		CHECK_INT(regcomp(&re, rows[i].pattern, REG_EXTENDED), 0);
		int error = regexec(&re, rows[i].text, 1, &m, 0);
		if ((error ? -1 : m.rm_so) != rows[i].start || (!error && m.rm_eo != rows[i].end))
			check_failed(__FILE__, __LINE__, rows[i].pattern);
		regfree(&re);
	}
}

/* More states than are kept: they are dropped and made again. */
static void many_states(void)
{
	static char text[4001];
	regmatch_t m;
	regex_t re;

	CHECK_INT(regcomp(&re, "(a|b)*a(a|b){11}c", REG_EXTENDED), 0);
	for (int round = 0; round < 3; round++) {
		for (int i = 0; i < 4000; i++)
			text[i] = "ab"[below(2)];
		CHECK_INT(regexec(&re, text, 1, &m, 0), REG_NOMATCH);
		text[3500] = 'c';
		text[3488] = round == 1 ? 'b' : 'a';
		CHECK_INT(regexec(&re, text, 1, &m, 0), round == 1 ? REG_NOMATCH : 0);
		if (round != 1) {
			CHECK_INT(m.rm_so, 0);
			CHECK_INT(m.rm_eo, 3501);
		}
	}
	regfree(&re);
}

#ifdef REG_STARTEND
static void part_of_a_text(void)
{
	static const char text[] = "ab\0abc ab";
	regmatch_t m;
	regex_t re;

	CHECK_INT(regcomp(&re, "abc*$", 0), 0);
	m = (regmatch_t){ 0, sizeof text - 1 };
	CHECK_INT(regexec(&re, text, 1, &m, REG_STARTEND), 0);
	CHECK(m.rm_so == 7 && m.rm_eo == 9);
	m = (regmatch_t){ 3, 6 };
	CHECK_INT(regexec(&re, text, 1, &m, REG_STARTEND), 0);
	CHECK(m.rm_so == 3 && m.rm_eo == 6);
	m = (regmatch_t){ 4, 9 };
	CHECK_INT(regexec(&re, text, 1, &m, REG_STARTEND), 0);
	CHECK(m.rm_so == 7 && m.rm_eo == 9);
	m = (regmatch_t){ 0, 1 };
	CHECK_INT(regexec(&re, text, 1, &m, REG_STARTEND), REG_NOMATCH);
	regfree(&re);
}
#endif

int main(void)
{
	words();
	inside();
	many_states();
#ifdef REG_STARTEND
	part_of_a_text();
#endif
	return done();
}
