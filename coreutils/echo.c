/* echo - print arguments */
#include "cmd.h"
#include "escape.h"

/* A word of only these letters after '-' is options; any other is the first to print.
 * POSIX leaves -n and backslashes to the implementation: this is what bash and GNU do. */
static bool options(const char *word, bool *newline, bool *escapes)
{
	if (word[0] != '-' || !word[1] || word[1 + strspn(word + 1, "neE")])
		return false;
	while (*++word)
		if (*word == 'n')
			*newline = false;
		else
			*escapes = *word == 'e';
	return true;
}

/* Prints a word and decodes its escapes; false at \c. */
static bool decode(const char *s)
{
	while (*s) {
		size_t plain = strcspn(s, "\\");
		output(s, plain);
		s += plain;
		if (!*s)
			break;
		char bytes[ESCAPE_MAX];
		int n = escape(&s, true, bytes);
		if (n == ESCAPE_STOP)
			return false;
		output(bytes, n == ESCAPE_BAD ? 1 : n);
	}
	return true;
}

int main(int argc, char **argv)
{
	bool newline = true, escapes = false;

	(void)argc;
	name_self(argv);
	while (*++argv && options(*argv, &newline, &escapes))
		;
	for (; *argv; argv++) {
		if (!escapes)
			output(*argv, strlen(*argv));
		else if (!decode(*argv))
			return finish();
		if (argv[1])
			output(" ", 1);
	}
	if (newline)
		output("\n", 1);
	return finish();
}
