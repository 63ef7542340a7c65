/* uname - print the name of the system */
#include <sys/utsname.h>
#include "cmd.h"

static const struct opt opts[] = {
	{ 'a', "all", 0, "all of these, but -p and -i only where they are known" },
	{ 's', "kernel-name", 0, "the kernel's name (the default)" },
	{ 'n', "nodename", 0, "the host's name" },
	{ 'r', "kernel-release", 0, "the kernel's release" },
	{ 'v', "kernel-version", 0, "the kernel's version" },
	{ 'm', "machine", 0, "the machine" },
	{ 'p', "processor", 0, "the kind of processor" },
	{ 'i', "hardware-platform", 0, "the hardware platform" },
	{ 'o', "operating-system", 0, "the operating system" },
	{ 's', "sysname", 0, 0 },
	{ 'r', "release", 0, 0 },
	{ 0 }
};

/* In the order in which they are printed.  The kernel does not tell -p and -i. */
static const char letters[] = "snrvmpio";

int main(int argc, char **argv)
{
	bool chosen[sizeof letters] = { 0 }, any = false;
	struct utsname u;

	(void)argc;
	command(&argv, "[-asnrvmpio]", "Print what the kernel calls itself and its host.", opts);
	for (int c; (c = option()); any = true)
		for (int i = 0; letters[i]; i++)
			chosen[i] |= c == 'a' ? !strchr("pi", letters[i]) : c == letters[i];
	if (*argv)
		usage_error("extra operand '%s'", *argv);
	if (uname(&u))
		die("cannot get system name");
	chosen[0] |= !any;

	const char *const values[] = { u.sysname, u.nodename, u.release, u.version,
				       u.machine, "unknown", "unknown", "Linux" };
	const char *before = "";
	for (int i = 0; letters[i]; i++)
		if (chosen[i]) {
			outputf("%s%s", before, values[i]);
			before = " ";
		}
	output("\n", 1);
	return finish();
}
