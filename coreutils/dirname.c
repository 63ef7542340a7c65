/* dirname - strip the last component from names */
#include "cmd.h"
#include "help.h"

static void directory(const char *name, char end)
{
	size_t n = strlen(name);

	while (n > 1 && name[n - 1] == '/') /* a/b// is a/b */
		n--;
	while (n && name[n - 1] != '/') /* the component */
		n--;
	while (n > 1 && name[n - 1] == '/')
		n--;
	output(n ? name : ".", n ? n : 1);
	output(&end, 1);
}

int main(int argc, char **argv)
{
	char end = '\n';

	name_self(argv);
	if (help_only(argc, argv, "[-z] NAME...",
		      "Print each NAME without its last component.\n"
		      "  -z, --zero                 end each line with NUL, not newline"))
		return finish();
	while (*++argv && **argv == '-' && argv[0][1]) {
		if (!strcmp(*argv, "--")) {
			argv++;
			break;
		}
		if (strcmp(*argv, "-z") && strcmp(*argv, "--zero")) {
			bad_option(*argv, argv[0][1]);
			return finish();
		}
		end = '\0';
	}
	if (!*argv)
		missing_operand();
	for (; *argv; argv++)
		directory(*argv, end);
	return finish();
}
