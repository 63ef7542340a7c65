// not-on: musl glibc: \1 \2 by leftmost-longest subpatterns and reset groups (XBD 9.1), [=x=] (XBD 9.3.5)
/* regex.c: regular expressions against the standard's rules, and against a matcher
 * that is too simple to be wrong. */
#include <limits.h>
#include <locale.h>
#include <regex.h>
#include <string.h>
#include "check.h"

/* Where a match and its subexpressions are, as "0,3 1,2 -". */
static const char *places(const char *pattern, int flags, const char *text, int exec_flags)
{
	static char result[256];
	regex_t re;
	regmatch_t m[10];
	int error = regcomp(&re, pattern, flags);

	if (error) {
		snprintf(result, sizeof result, "error %d", error);
		return result;
	}
	error = regexec(&re, text, 10, m, exec_flags);
	if ((regexec(&re, text, 0, 0, exec_flags) == 0) != (error == 0))
		printf("%s on %s: with and without places differ\n", pattern, text), check_failures++;
	strcpy(result, error == REG_NOMATCH ? "no" : error ? "failed" : "");
	for (size_t i = 0; !error && i <= re.re_nsub && i < 10; i++) {
		size_t len = strlen(result);
		if (m[i].rm_so < 0)
			snprintf(result + len, sizeof result - len, " -" + !i);
		else
			snprintf(result + len, sizeof result - len, &" %d,%d"[!i],
				 (int)m[i].rm_so, (int)m[i].rm_eo);
	}
	regfree(&re);
	return result;
}

static void extended(void)
{
	static const char *const rows[][3] = {
		{ "abc", "xabcy", "1,4" }, { "abc", "xaby", "no" }, { "a*", "", "0,0" },
		{ "a*", "baac", "0,0" }, { "a+", "baac", "1,3" }, { "ab?c", "ac", "0,2" },
		{ "a{2}", "aaa", "0,2" }, { "a{2,}", "caaa", "1,4" }, { "a{1,2}", "aaa", "0,2" },
		{ "a{0}b", "ab", "1,2" }, { "(a|ab)(c|bcd)(d*)", "abcd", "0,4 0,2 2,3 3,4" },
		{ "(a*)(ab)*(b*)", "abb", "0,3 0,1 - 1,3" }, { "a|b|", "c", "0,0" },
		{ "()", "a", "0,0 0,0" }, { "(a*)*", "b", "0,0 0,0" }, { "(a*)+", "b", "0,0 0,0" },
		{ "(a*)*", "aa", "0,2 0,2" }, { "(a|b)*", "ab", "0,2 1,2" },
		{ "((a)|b)*", "ab", "0,2 1,2 -" }, { "(a?)((ab)?)", "ab", "0,2 0,0 0,2 0,2" },
		{ "(ab|cd)+", "abcdab", "0,6 4,6" }, { "(.*)(b)", "abab", "0,4 0,3 3,4" },
		{ "(a+)(b|c)", "aab", "0,3 0,2 2,3" }, { "xyz|xy|x", "wxyz", "1,4" },
		{ "abcd|bc", "abcd", "0,4" }, { "abcde|bc", "abcd", "1,3" },
		{ "(wee|week)(knights|night)", "weeknights", "0,10 0,3 3,10" },
		{ "^a", "ba", "no" }, { "a$", "ab", "no" }, { "^$", "", "0,0" }, { "a^b", "a^b", "no" },
		{ "(^a|b)c", "bc", "0,2 0,1" }, { "[[:digit:]]+", "ab12c", "2,4" },
		{ "[^[:alpha:]]", "ab1", "2,3" }, { "[]a]+", "x]a]", "1,4" }, { "[^]a]", "]ab", "2,3" },
		{ "[a-c]+", "xabcd", "1,4" }, { "[a-]+", "b-a-", "1,4" }, { "[[.a.]-c]+", "xabc", "1,4" },
		{ "[[=b=]]", "abc", "1,2" }, { "a.c", "a\nc", "0,3" }, { "\\.", "a.b", "1,2" },
		{ "a\\{", "a{", "0,2" }, { "(((((((((a)))))))))", "a", "0,1 0,1 0,1 0,1 0,1 0,1 0,1 0,1 0,1 0,1" },
		{ "a{3}", "aa", "no" }, { "(a{1,2}){2}", "aaa", "0,3 2,3" },
		{ "(a|aa|aaaa)(a|aaa)", "aaaa", "0,4 0,1 1,4" },
		{ "(foo|bar)?baz", "foobaz", "0,6 0,3" }, { "x(a|b|c)*y", "xabcy", "0,5 3,4" },
	};
	static const char *const gnu[][3] = {
		{ "\\<b", "ab b", "3,4" }, { "b\\>", "ba b", "3,4" }, { "\\bb\\b", "ab b", "3,4" },
		{ "\\Bb", "b ab", "3,4" }, { "\\w+", " a_1 ", "1,4" }, { "\\W", "a b", "1,2" },
		{ "\\s\\S", "ab cd", "2,4" }, { "\\`a", "ba", "no" }, { "a\\'", "ab", "no" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		CHECK_STR(places(rows[i][0], REG_EXTENDED, rows[i][1], 0), rows[i][2]);
	for (size_t i = 0; i < sizeof gnu / sizeof *gnu; i++)
		CHECK_STR(places(gnu[i][0], REG_EXTENDED, gnu[i][1], 0), gnu[i][2]);
}

static void basic(void)
{
	static const char *const rows[][3] = {
		{ "*a", "*a", "0,2" }, { "\\(*a\\)", "*a", "0,2 0,2" }, { "^*a", "*a", "0,2" },
		{ "a\\{2\\}", "caa", "1,3" }, { "a+", "a+", "0,2" }, { "a|b", "a|b", "0,3" },
		{ "a^b$c", "a^b$c", "0,5" }, { "\\(ab*\\)\\1", "abbabbab", "0,6 0,3" },
		{ "\\(a*\\)b\\1", "aabaa", "0,5 0,2" }, { "\\(.\\).*\\1", "abcb", "1,4 1,2" },
		{ "^\\(.*\\)\\1$", "abab", "0,4 0,2" }, { "^\\(.*\\)\\1$", "aba", "no" },
		{ "\\(a\\|b\\)\\1", "abb", "1,3 1,2" }, { "a\\?b\\+", "abb", "0,3" },
		{ "(a)", "(a)", "0,3" }, { "[\\]", "\\", "0,1" }, { "a\\.b", "a.b", "0,3" },
	};

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		CHECK_STR(places(rows[i][0], 0, rows[i][1], 0), rows[i][2]);
}

static void flags(void)
{
	CHECK_STR(places("AbC", REG_ICASE, "xaBc", 0), "1,4");
	CHECK_STR(places("[a-c]+", REG_ICASE | REG_EXTENDED, "ABC", 0), "0,3");
	CHECK_STR(places("[^a]", REG_ICASE, "Ab", 0), "1,2");
	CHECK_STR(places("\\(a\\)\\1", REG_ICASE, "aA", 0), "0,2 0,1");
	CHECK_STR(places("^b", REG_NEWLINE, "a\nb", 0), "2,3");
	CHECK_STR(places("a$", REG_NEWLINE, "a\nb", 0), "0,1");
	CHECK_STR(places("a.b", REG_NEWLINE, "a\nb", 0), "no");
	CHECK_STR(places("a[^x]b", REG_NEWLINE, "a\nb", 0), "no");
	CHECK_STR(places("^a", 0, "a", REG_NOTBOL), "no");
	CHECK_STR(places("a$", 0, "a", REG_NOTEOL), "no");
	CHECK_STR(places("^b", REG_NEWLINE, "b\nb", REG_NOTBOL), "2,3");
	CHECK_STR(places("a*", 0, "b", REG_NOTBOL | REG_NOTEOL), "0,0");
}

static void errors(void)
{
	static const struct {
		const char *pattern;
		int flags, error;
	} rows[] = {
		{ "(", 1, REG_EPAREN },	       { "\\(", 0, REG_EPAREN },     { "\\)", 0, REG_EPAREN },
		{ "[a", 1, REG_EBRACK },       { "[[:foo:]]", 1, REG_ECTYPE }, { "[b-a]", 1, REG_ERANGE },
		{ "[[.ab.]]", 1, REG_ECOLLATE }, { "*a", 1, REG_BADRPT },    { "a{2,1}", 1, REG_BADBR },
		{ "\\(a\\)\\2", 0, REG_ESUBREG }, { "a\\", 0, REG_EESCAPE }, { "a|*", 1, REG_BADRPT },
		{ "[[:alpha:]-z]", 1, REG_ERANGE }, { "a\\{1a\\}", 0, REG_BADBR },
	};
	char buf[100];

	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		regex_t re;
		int error = regcomp(&re, rows[i].pattern, rows[i].flags ? REG_EXTENDED : 0);
		if (error != rows[i].error)
			printf("%s\n", rows[i].pattern);
		CHECK_INT(error, rows[i].error);
		CHECK(regerror(error, &re, buf, sizeof buf) == strlen(buf) + 1 && *buf);
		if (!error)
			regfree(&re);
	}
	CHECK(regerror(REG_NOMATCH, 0, 0, 0) > 1);
	CHECK(regerror(REG_NOMATCH, 0, buf, 3) > 3 && strlen(buf) == 2);
}

static void utf8(void)
{
	if (!setlocale(LC_ALL, "C.UTF-8"))
		return;
	CHECK_STR(places("^.$", 0, "\xc3\xa9", 0), "0,2");
	CHECK_STR(places("[^a]", 0, "a\xe4\xb8\x80", 0), "1,4");
	CHECK_STR(places("[\xc3\xa0-\xc3\xbc]+", REG_EXTENDED, "a\xc3\xa9\xc3\xbc", 0), "1,5");
	CHECK_STR(places("[[:alpha:]]+[[:digit:]]", REG_EXTENDED, "\xc3\xa9t\xc3\xa9" "1", 0), "0,6");
	CHECK_STR(places("\xc3\x89", REG_ICASE, "\xc3\xa9", 0), "0,2");
	CHECK_STR(places("(\xc3\xa9)*", REG_EXTENDED, "\xc3\xa9\xc3\xa9", 0), "0,4 2,4");
	CHECK_STR(places(".", 0, "\xff", 0), "no");
	CHECK_STR(places("(.)\\1", REG_EXTENDED, "a\xf0\x9f\x98\x80\xf0\x9f\x98\x80", 0), "1,9 1,5");
	setlocale(LC_ALL, "C");
	CHECK_STR(places("^..$", 0, "\xc3\xa9", 0), "0,2");
}

/* --- Random patterns against a matcher of one line per construct.  A pattern is kept
 * as its text; ends() gives the set of ends of its matches from each start as bits. */

static unsigned long long state = 1;

static unsigned below(unsigned n)
{
	state = state * 6364136223846793005ull + 1442695040888963407ull;
	return (state >> 33) % n;
}

static void generate(char **w, int depth)
{
	for (unsigned i = 0, n = 1 + below(3); i < n; i++) {
		unsigned kind = below(10);
		if (kind < 6 || !depth) {
			*(*w)++ = "abc."[below(4)];
		} else {
			*(*w)++ = '(';
			generate(w, depth - 1);
			if (below(2)) {
				*(*w)++ = '|';
				generate(w, depth - 1);
			}
			*(*w)++ = ')';
		}
		if (below(3) == 0)
			*(*w)++ = "*+?"[below(3)];
	}
}

typedef unsigned long ends;

static ends alternatives(const char **p, const char *text, ends from);

static ends one(const char **p, const char *text, ends from)
{
	ends to = 0;

	if (**p == '(') {
		++*p;
		to = alternatives(p, text, from);
		++*p;
		return to;
	}
	for (unsigned i = 0; text[i]; i++)
		if (from >> i & 1 && (**p == '.' || **p == text[i]))
			to |= 2ul << i;
	++*p;
	return to;
}

static ends piece(const char **p, const char *text, ends from)
{
	const char *start = *p, *again;
	ends to = one(p, text, from);

	if (!**p || !strchr("*+?", **p))
		return to;
	char repeat = *(*p)++;
	for (ends last = 0; repeat != '?' && to != last;) {
		last = to;
		again = start;
		to |= one(&again, text, to);
	}
	return repeat == '+' ? to : to | from;
}

static ends alternatives(const char **p, const char *text, ends from)
{
	ends all = 0, one_of = from;

	for (;; ++*p) {
		while (**p && **p != '|' && **p != ')')
			one_of = piece(p, text, one_of);
		all |= one_of;
		if (**p != '|')
			return all;
		one_of = from;
	}
}

static void random_patterns(void)
{
	for (int i = 0; i < 3000; i++) {
		char pattern[400], *w = pattern;
		regex_t re;
		generate(&w, 3);
		*w = 0;
		if (w - pattern > 60 || regcomp(&re, pattern, REG_EXTENDED))
			continue;
		for (int k = 0; k < 8; k++) {
			char text[12];
			unsigned len = below(sizeof text);
			for (unsigned j = 0; j < len; j++)
				text[j] = "abcd"[below(4)];
			text[len] = 0;
			regmatch_t m = { -1, -1 };
			int error = regexec(&re, text, 1, &m, 0);
			int start = -1, end = -1;
			for (unsigned s = 0; s <= len && start < 0; s++) {
				const char *p = pattern;
				ends e = alternatives(&p, text, 1ul << s);
				if (e)
					start = s, end = 63 - __builtin_clzl(e);
			}
			if ((error ? -1 : m.rm_so) != start || (!error && m.rm_eo != end))
				printf("%s on %s\n", pattern, text);
			CHECK_INT(error ? -1 : m.rm_so, start);
			CHECK_INT(error ? -1 : m.rm_eo, end);
		}
		regfree(&re);
	}
}

/* Patterns on which a matcher that tries all ways takes forever. */
static void linear_time(void)
{
	char text[3001];
	regex_t re;
	regmatch_t m[3];

	memset(text, 'a', 3000);
	text[3000] = 0;
	CHECK_INT(regcomp(&re, "(a*)*b", REG_EXTENDED), 0);
	CHECK_INT(regexec(&re, text, 2, m, 0), REG_NOMATCH);
	regfree(&re);
	CHECK_INT(regcomp(&re, "(a|a)*(a|a)*c?$", REG_EXTENDED), 0);
	CHECK_INT(regexec(&re, text, 1, m, 0), 0);
	CHECK_INT(m[0].rm_eo, 3000);
	regfree(&re);
	CHECK_INT(regcomp(&re, "(x+x+)+y|a{1,200}b", REG_EXTENDED), 0);
	CHECK_INT(regexec(&re, text, 1, m, 0), REG_NOMATCH);
	regfree(&re);
	CHECK_INT(regcomp(&re, "[ab]*a[ab]{12}c", REG_EXTENDED), 0);
	for (int i = 0; i < 3000; i++)
		text[i] = "ab"[below(2)];
	CHECK_INT(regexec(&re, text, 0, 0, 0), REG_NOMATCH);
	regfree(&re);
}

int main(void)
{
	extended();
	basic();
	flags();
	errors();
	utf8();
	random_patterns();
	linear_time();
	return done();
}
