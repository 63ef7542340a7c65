/* wordexp.c: wordexp against the shell itself, on words that are put together at random */
// not-on: musl glibc: musl has the shell expand, glibc lacks most operators of arithmetic (XCU 2.6.4)
#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <wordexp.h>
#include "check.h"

/* "count<word><word>...", as the script below prints it. */
static char *joined(const wordexp_t *w)
{
	static char text[20000];
	int n = sprintf(text, "%zu", w->we_wordc);

	for (size_t i = 0; i < w->we_wordc; i++)
		n += snprintf(text + n, sizeof text - n, "<%s>", w->we_wordv[i]);
	return text;
}

static const char *const pieces[] = {
	"a", "b", " ", "  ", "\t", "\"c  d\"", "'e  f'", "$X", "\"$X\"", "${X}", "$E", "\"$E\"", "$NONE",
	"''", "\"\"", "\\*", "*", "?.c", "[ab]*", "'*'", "\"*\"", "\\ ", "\\\\", "$((1 + 2 * 3))",
	"$((7 % 4 << 2 | 1))", "$(( N > 3 ? N : -N ))", "$(( (N + 1) * ~N ))", "$((N && 0 || 2))",
	"${NONE:-d  e}", "\"${NONE:-d  e}\"", "${E-x}", "${E:-y}", "${X:+p q}", "${NONE:+z}", "${#X}",
	"${X#*o}", "${X##*o}", "${P%/*}", "${P%%/*}", "${P#*/}", "\"${P##*/}\"", "${P%\"/*\"}",
	"$(echo r  s)", "\"$(echo t  u)\"", "`echo v`", "`echo \\`echo w\\``", "$(printf 'x\\n\\n')",
	"$(echo ')')", "~/", "$", "$'", "=", ":", "/", "%", "a#", "\\$X", "\"\\$X \\a\"", "${NONE:-\"g  h\"}",
	"${NONE:-$X}", "${NONE:-${E:-~/i}}", "${NEW:=j k}", "$NEW", "x:y", "$C", "\"$C\"",
};
enum { PIECES = sizeof pieces / sizeof *pieces, CASES = 600 };

static const char prologue[] = "X='  one two '; E=; P=usr/local/bin/x.c; N=5; C='a::b: c'; HOME=/home/me\n"
			       "show() { printf %d $#; for a; do printf '<%s>' \"$a\"; done; echo; }\n";

static void compare_with_shell(const char *ifs)
{
	static char cases[CASES][400], line[20000];
	FILE *script = fopen("script", "w");
	unsigned r = 4242;

	fputs(prologue, script);
	setenv("IFS", ifs, 1);
	fprintf(script, "IFS='%s'\n", ifs);
	for (int i = 0; i < CASES; i++) {
		*cases[i] = 0;
		if (i < PIECES) {
			strcpy(cases[i], pieces[i]);
		} else {
			for (int k = 0; k < 1 + i % 6; k++) {
				r = r * 1103515245 + 12345;
				const char *piece = pieces[(r >> 16) % PIECES];
				/* $' is another quote in newer shells. */
				if (!strcmp(piece, "$'") || !strcmp(piece, "$"))
					continue;
				strcat(cases[i], piece);
			}
		}
		if (!strcmp(cases[i], "$'"))
			strcpy(cases[i], "a");
		/* A variable that one case sets is unset for the next, here and there. */
		fprintf(script, "unset NEW\nshow %s\n", cases[i]);
	}
	fclose(script);
	FILE *shell = popen("sh script", "r");
	for (int i = 0; i < CASES; i++) {
		wordexp_t w;
		char *expected = fgets(line, sizeof line, shell);
		CHECK(expected != 0);
		if (!expected)
			break;
		line[strcspn(line, "\n")] = 0;
		unsetenv("NEW");
		int error = wordexp(cases[i], &w, 0);
		CHECK_INT(error, 0);
		if (error || strcmp(joined(&w), line)) {
			printf("\tof: [%s]\n", cases[i]);
			CHECK_STR(error ? "error" : joined(&w), line);
		}
		if (!error)
			wordfree(&w);
	}
	pclose(shell);
	unsetenv("IFS");
}

static void errors_are_told(void)
{
	static const struct {
		const char *text;
		int flags, error;
	} v[] = {
		{ "a|b", 0, WRDE_BADCHAR },	    { "a;b", 0, WRDE_BADCHAR },
		{ "(a", 0, WRDE_BADCHAR },	    { "a\nb", 0, WRDE_BADCHAR },
		{ "{a}", 0, WRDE_BADCHAR },	    { "a>b", 0, WRDE_BADCHAR },
		{ "$NONE", WRDE_UNDEF, WRDE_BADVAL }, { "${NONE}", WRDE_UNDEF, WRDE_BADVAL },
		{ "$(echo a)", WRDE_NOCMD, WRDE_CMDSUB }, { "`echo a`", WRDE_NOCMD, WRDE_CMDSUB },
		{ "\"$(touch bad)\"", WRDE_NOCMD, WRDE_CMDSUB },
		{ "${NONE:-$(touch bad)}", WRDE_NOCMD, WRDE_CMDSUB },
		{ "$(( $(touch bad) ))", WRDE_NOCMD, WRDE_CMDSUB },
		{ "'a", 0, WRDE_SYNTAX },	    { "\"a", 0, WRDE_SYNTAX },
		{ "${a", 0, WRDE_SYNTAX },	    { "$(a", 0, WRDE_SYNTAX },
		{ "$((1", 0, WRDE_SYNTAX },	    { "$((1+))", 0, WRDE_SYNTAX },
		{ "$((1/0))", 0, WRDE_SYNTAX },
	};
	for (size_t i = 0; i < sizeof v / sizeof *v; i++) {
		wordexp_t w = { 0 };
		int error = wordexp(v[i].text, &w, v[i].flags);
		if (error != v[i].error)
			printf("\tof: [%s]\n", v[i].text);
		CHECK_INT(error, v[i].error);
	}
	CHECK(access("bad", F_OK) < 0);
}

static void lists_grow(void)
{
	wordexp_t w = { .we_offs = 2 };

	CHECK_INT(wordexp("a b", &w, WRDE_DOOFFS), 0);
	CHECK_INT(w.we_wordc, 2);
	CHECK(!w.we_wordv[0] && !w.we_wordv[1] && !w.we_wordv[4]);
	CHECK_INT(wordexp("c", &w, WRDE_DOOFFS | WRDE_APPEND), 0);
	CHECK_INT(w.we_wordc, 3);
	CHECK_STR(w.we_wordv[2], "a");
	CHECK_STR(w.we_wordv[4], "c");
	CHECK_INT(wordexp("d;", &w, WRDE_DOOFFS | WRDE_APPEND), WRDE_BADCHAR);
	CHECK_INT(w.we_wordc, 3);
	CHECK_STR(w.we_wordv[4], "c");
	CHECK_INT(wordexp("$NONE", &w, WRDE_DOOFFS | WRDE_REUSE), 0);
	CHECK_INT(w.we_wordc, 0);
	CHECK(!w.we_wordv[2]);
	wordfree(&w);
}

/* However deep the nesting, an answer comes. */
static void hostile_input_ends(void)
{
	static char text[60000];
	wordexp_t w;

	for (int i = 0; i < 10000; i++)
		strcat(text + i * 4, "${a-");
	CHECK(wordexp(text, &w, 0) != 0);
	strcpy(text, "$((");
	memset(text + 3, '(', 20000);
	CHECK(wordexp(text, &w, 0) != 0);
	memset(text + 3, '-', 20000);
	strcpy(text + 20003, "1))");
	wordexp(text, &w, 0);
}

int main(void)
{
	mkdir("words", 0777);
	CHECK_INT(chdir("words"), 0);
	for (const char *const *n = (const char *const[]){ "a.c", "b.c", "a b", ".hidden", 0 }; *n; n++)
		close(open(*n, O_CREAT | O_WRONLY, 0666));
	setenv("X", "  one two ", 1);
	setenv("E", "", 1);
	setenv("P", "usr/local/bin/x.c", 1);
	setenv("N", "5", 1);
	setenv("C", "a::b: c", 1);
	setenv("HOME", "/home/me", 1);
	unsetenv("NONE");
	unsetenv("NEW");
	setenv("LC_ALL", "C", 1);
	compare_with_shell(" \t\n");
	compare_with_shell(": ");
	compare_with_shell("");
	errors_are_told();
	lists_grow();
#ifdef __SILL__
	hostile_input_ends();
#endif
	return done();
}
