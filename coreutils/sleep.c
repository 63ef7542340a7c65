/* sleep - pause for a time */
#include <time.h>
#include "cmd.h"
#include "number.h"

static const struct opt opts[] = { { 0 } };

int main(int argc, char **argv)
{
	(void)argc;
	command(&argv, "NUMBER[smhd]...",
		"Pause for NUMBER seconds (minutes, hours, days), or for the sum of them.\n"
		"NUMBER may have a fraction, or be inf.", opts);
	option();
	if (!*argv)
		usage_error("missing operand");
	for (char **a = argv; *a; a++) /* nothing is slept if one is wrong */
		duration(*a);
	for (; *argv; argv++) {
		struct timespec left = duration(*argv);
		while (nanosleep(&left, &left))
			if (errno != EINTR)
				die("cannot sleep");
	}
	return finish();
}
