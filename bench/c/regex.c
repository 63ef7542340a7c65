/* regex.c: lines of a log, one call each as grep makes them, and the same as one text.
 *
 * A row is 64 KB of lines, so 65536 ns are 1 GB a second. */
#include <regex.h>
#include <sys/wait.h>
#include <unistd.h>
#include "../bench.h"

enum { TEXT = 1 << 16 };

static char text[TEXT + 1], *lines[4096];
static size_t line_count;

static unsigned below(unsigned n)
{
	static unsigned long long state = 42;

	state = state * 6364136223846793005ull + 1442695040888963407ull;
	return (state >> 33) % n;
}

static void generate(void)
{
	static const char *const words[] = {
		"server", "connection", "from", "client", "timeout", "request", "the", "of", "data",
		"user", "session", "opened", "closed", "status", "cache", "update", "a", "index",
	};
	size_t len = 0;

	for (unsigned n = 0; len < TEXT - 200; n++) {
		lines[line_count++] = text + len;
		len += sprintf(text + len, "2024-%02u-%02u %02u:%02u:%02u host%u app[%u]:",
			       1 + below(12), 1 + below(28), below(24), below(60), below(60),
			       below(9), below(30000));
		for (unsigned w = 3 + below(6); w; w--)
			len += sprintf(text + len, " %s",
				       words[below(sizeof words / sizeof *words)]);
		if (n % 10 == 3)
			len += sprintf(text + len, " <jane.doe%u@mail.example.com>", below(100));
		if (n % 20 == 5)
			len += sprintf(text + len, " %s", below(2) ? "warning" : "failure");
		text[len++] = 0;
	}
	while (len < TEXT)
		text[len++] = 0;
}

/* Every line, with so many places asked for. */
static void each_line(const char *name, const char *pattern, int flags, size_t count)
{
	regmatch_t m[10];
	regex_t re;

	if (regcomp(&re, pattern, flags))
		abort();
	ROW(name, for (size_t i = 0; i < line_count; i++)
		sink += regexec(&re, lines[i], count, m, 0));
	regfree(&re);
}

/* All matches in one text, from each to the next; musl cannot be asked for that. */
static void whole(const char *name, const char *pattern, const char *in, size_t len)
{
#ifdef REG_STARTEND
	regmatch_t m[1];
	regex_t re;

	if (regcomp(&re, pattern, REG_EXTENDED | REG_NEWLINE))
		abort();
	ROW(name, m->rm_so = 0; m->rm_eo = len; while (!regexec(&re, in, 1, m, REG_STARTEND)) {
		m->rm_so = m->rm_eo + (m->rm_so == m->rm_eo);
		m->rm_eo = len;
		sink++;
		if ((size_t)m->rm_so > len)
			break;
	});
	regfree(&re);
#endif
}

static void compile(const char *name, const char *pattern)
{
	regex_t re;

	ROW(name, sink += regcomp(&re, pattern, REG_EXTENDED); regfree(&re));
}

/* 3,000 bytes, in a process of its own, which is not waited for longer than a second. */
static void pathological(const char *name, const char *pattern)
{
	static char as[3001];
	regmatch_t m[5];
	regex_t re;
	int status;

	memset(as, strchr(pattern, 'x') ? 'x' : 'a', 3000);
	fflush(stdout);
	pid_t pid = fork();
	if (!pid) {
		alarm(1);
		if (regcomp(&re, pattern, REG_EXTENDED))
			_exit(1);
		sink += regexec(&re, as, 5, m, 0);
		alarm(0);
		ROW(name, sink += regexec(&re, as, 5, m, 0));
		fflush(stdout);
		_exit(0);
	}
	if (waitpid(pid, &status, 0) != pid || status)
		printf("%s,1e9\n", name);
}

int main(void)
{
	generate();
	each_line("regex literal", "failure", 0, 0);
	each_line("regex literal: place", "failure", 0, 1);
	each_line("regex literal: any case", "FAILURE", REG_ICASE, 0);
	each_line("regex alternation", "failure|warning|panic|fatal", REG_EXTENDED, 0);
	each_line("regex alternation: place", "failure|warning|panic|fatal", REG_EXTENDED, 1);
	each_line("regex email", "[a-z.]+[0-9]*@[a-z.]+\\.[a-z]{2,4}", REG_EXTENDED, 0);
	each_line("regex email: place", "[a-z.]+[0-9]*@[a-z.]+\\.[a-z]{2,4}", REG_EXTENDED, 1);
	each_line("regex number at end", "[a-z]+[0-9]+$", REG_EXTENDED, 0);
	each_line("regex word", "\\<of\\>", 0, 1);
	each_line("regex anchored", "^2024-0[1-6]-.*client", REG_EXTENDED, 0);
	each_line("regex class", "[aeiou]{3}[^aeiou ]+s", REG_EXTENDED, 1);
	each_line("regex groups: date", "([0-9]+)-([0-9]+)-([0-9]+) ([0-9:]+)", REG_EXTENDED, 5);
	each_line("regex groups: fields", "^([^ ]+) ([^ ]+) ([^ ]+) ([^:]+): (.*)$", REG_EXTENDED,
		  6);
	each_line("regex groups: email", "([a-z.]+[0-9]*)@([a-z.]+)\\.([a-z]{2,4})", REG_EXTENDED,
		  4);
	each_line("regex groups: divided", "(.*)\\[(.*)\\]:(.*) ([a-z]+)", REG_EXTENDED, 5);
	each_line("regex groups: alternatives",
		  "(.*)(client|server|user) ((opened|closed)|[a-z]+)(.*)", REG_EXTENDED, 6);
	each_line("regex back-reference", "([a-z]+) \\1", REG_EXTENDED, 0);

	static char joined[TEXT + 1];
	memcpy(joined, text, TEXT);
	for (size_t i = 0; i < TEXT; i++)
		if (!joined[i])
			joined[i] = '\n';
	whole("regex whole literal", "failure", joined, TEXT);
	whole("regex whole alternation", "failure|warning|panic|fatal", joined, TEXT);
	whole("regex whole email", "[a-z.]+[0-9]*@[a-z.]+\\.[a-z]{2,4}", joined, TEXT);
	whole("regex whole words", "[a-z]+", joined, TEXT);
	compile("regcomp literal", "failure");
	compile("regcomp alternation", "failure|warning|panic|fatal");
	compile("regcomp email", "([a-z.]+[0-9]*)@([a-z.]+)\\.([a-z]{2,4})");
	compile("regcomp classes", "[[:alpha:]_][[:alnum:]_]*[[:space:]]*=[^;]*;");
	pathological("regex worst: stars", "(a*)*b");
	pathological("regex worst: pluses", "(x+x+)+y");
	pathological("regex worst: alternatives", "(a|a)*$");
	pathological("regex worst: counts", "((a{0,100}){0,100})");
	pathological("regex worst: dots found", "(.*)(.*)(.*)(.*)x");
	pathological("regex worst: dots again", "(.*)(.*)(.*)(.*)a");
	return 0;
}
