/* tty - print the name of the terminal on standard input */
#include "cmd.h"

static const struct opt opts[] = {
	{ 's', "silent", 0, "print nothing: the exit status tells" },
	{ 's', "quiet", 0, 0 },
	{ 0 }
};

int main(int argc, char **argv)
{
	bool silent = false;

	(void)argc;
	usage_status = 2;
	command(&argv, "[-s]",
		"Print the name of the terminal on standard input; status 1 if it is none.", opts);
	while (option())
		silent = true;
	if (*argv)
		usage_error("extra operand '%s'", *argv);

	usage_status = 3; /* of a write error */
	status = !isatty(0);
	if (!silent) {
		const char *name = status ? "not a tty" : ttyname(0);
		outputf("%s\n", name ? name : "/dev/tty");
	}
	return finish();
}
