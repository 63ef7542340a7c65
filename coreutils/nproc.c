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

/* The kernel refuses a set smaller than its own, so it is doubled until it fits. */
static uintmax_t usable(void)
{
	for (int room = 1024; room <= 1 << 20; room *= 2) {
		cpu_set_t *set = grow(0, CPU_ALLOC_SIZE(room), 1);
		memset(set, 0, CPU_ALLOC_SIZE(room));
		int n = sched_getaffinity(0, CPU_ALLOC_SIZE(room), set)
				? 0 : CPU_COUNT_S(CPU_ALLOC_SIZE(room), set);
		free(set);
		if (n)
			return n;
		if (errno != EINVAL)
			break;
	}
	return sysconf(_SC_NPROCESSORS_ONLN);
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
