/* nproc - print how many processors there are to use */
#include <sched.h>
#include "cmd.h"
#include "number.h"

enum { ALL = 256, IGNORE };

static const struct opt opts[] = {
	{ ALL, "all", 0, "all that are installed, not those this process may run on" },
	{ IGNORE, "ignore", "N", "N less, but at least 1" },
	{ 0 }
};

/* The kernel refuses a set smaller than its own: this is far larger than any. */
static uintmax_t usable(void)
{
	static cpu_set_t sets[64];

	if (sched_getaffinity(0, sizeof sets, sets))
		return sysconf(_SC_NPROCESSORS_ONLN);
	return CPU_COUNT_S(sizeof sets, sets);
}

int main(int argc, char **argv)
{
	uintmax_t less = 0;
	bool all = false;

	(void)argc;
	command(&argv, "[--all] [--ignore=N]", "Print how many processors there are to use.", opts);
	for (int c; (c = option());)
		if (c == ALL)
			all = true;
		else
			less = number(arg, 0, UINTMAX_MAX, "number");
	if (*argv)
		usage_error("extra operand '%s'", *argv);
	uintmax_t n = all ? (uintmax_t)sysconf(_SC_NPROCESSORS_CONF) : usable();
	outputf("%ju\n", less < n ? n - less : 1);
	return finish();
}
