/* help.c: help and complaints for utilities that parse their own command line (see help.h) */
#include "help.h"

bool help_only(int argc, char **argv, const char *usage, const char *about)
{
	if (argc != 2)
		return false;
	if (!strcmp(argv[1], "--help")) {
		outputf("usage: %s %s\n%s\n", self, usage, about);
		return true;
	}
	if (!strcmp(argv[1], "--version")) {
		outputf("%s (Sill) " SILL_VERSION "\n", self);
		return true;
	}
	return false;
}

#define TRY "\nTry '%s --help' for more information."

void bad_option(const char *word, char letter)
{
	if (word[0] == '-' && word[1] == '-')
		failf("unrecognized option '%s'" TRY, word, self);
	else
		failf("invalid option -- '%c'" TRY, letter, self);
}

void missing_operand(void)
{
	failf("missing operand" TRY, self);
}

void extra_operand(const char *operand)
{
	failf("extra operand '%s'" TRY, operand, self);
}
