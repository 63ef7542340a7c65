/* progname.c: what the program was called as.  Who does not ask does not have it. */
#include "hooks.h"
#include "program.h"

char *__program_name = "", *__program_short_name = "";

/* The public names are not ISO C's: a program may define its own. */
extern char *program_invocation_name __attribute__((weak, alias("__program_name")));
extern char *program_invocation_short_name __attribute__((weak, alias("__program_short_name")));

static void set_progname(int argc, char **argv)
{
	if (!argc)
		return;
	__program_name = __program_short_name = argv[0];
	for (char *p = argv[0]; *p; p++)
		if (*p == '/')
			__program_short_name = p + 1;
}

/* Before the program's own constructors, which may ask. */
static void (*const at_start)(int, char **) __attribute__((section(".preinit_array"), used)) =
	set_progname;
