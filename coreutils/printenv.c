/* printenv - print variables of the environment */
#include "cmd.h"

static const struct opt opts[] = {
	{ '0', "null", 0, "end each line with NUL, not newline" },
	{ 0 }
};

extern char **environ;
static char end = '\n';

static void put(const char *s)
{
	output(s, strlen(s));
	output(&end, 1);
}

int main(int argc, char **argv)
{
	(void)argc;
	usage_status = 2;
	command(&argv, "[-0] [NAME]...",
		"Print the value of each NAME, or the whole environment.\n"
		"Status 1 if one is not set.",
		opts);
	while (option())
		end = '\0';
	if (!*argv)
		for (char **e = environ; *e; e++)
			put(*e);
	for (; *argv; argv++) {
		const char *value = strchr(*argv, '=') ? 0 : getenv(*argv);
		if (value)
			put(value);
		else
			status = 1;
	}
	return finish();
}
