/* mkfifo - make named pipes */
#include "cmd.h"
#include "mode.h"

static const struct opt opts[] = {
	{ 'm', "mode", "MODE", "set their mode, as chmod does, from a=rw" },
	{ 0 }
};

int main(int argc, char **argv)
{
	mode_t mode = 0666;

	(void)argc;
	command(&argv, "[-m MODE] NAME...", "Make a named pipe of each NAME.", opts);
	while (option()) {
		if (!change_mode(arg, 0666, false, current_umask(), &mode))
			dief("invalid mode '%s'", arg);
		if (mode & ~0777)
			dief("mode must specify only file permission bits");
		umask(0);
	}
	if (!*argv)
		usage_error("missing operand");
	for (; *argv; argv++)
		if (mkfifo(*argv, mode) < 0)
			fail("cannot create fifo '%s'", *argv);
	return finish();
}
