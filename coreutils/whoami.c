/* whoami - print the name of the effective user */
#include "cmd.h"
#include "owner.h"

static const struct opt opts[] = { { 0 } };

int main(int argc, char **argv)
{
	(void)argc;
	command(&argv, "", "Print the name of the effective user, as id -un does.", opts);
	option();
	if (*argv)
		usage_error("extra operand '%s'", *argv);
	const char *name = user_name(geteuid());
	if (!name)
		dief("cannot find name for user ID %ju", (uintmax_t)geteuid());
	outputf("%s\n", name);
	return finish();
}
