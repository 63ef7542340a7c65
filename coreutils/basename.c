/* basename - strip directory and suffix from names */
#include "cmd.h"
#include "help.h"

static const char usage[] = "NAME [SUFFIX] | -a [-z] [-s SUFFIX] NAME...";
static const char about[] =
	"Print NAME without its leading directories, and without SUFFIX.\n"
	"  -a, --multiple             each operand is a NAME\n"
	"  -s, --suffix=SUFFIX        remove SUFFIX; implies -a\n"
	"  -z, --zero                 end each line with NUL, not newline";

static void base(const char *name, const char *suffix, char end)
{
	size_t n = strlen(name), cut = strlen(suffix);

	while (n > 1 && name[n - 1] == '/')
		n--;
	const char *slash = memrchr(name, '/', n);
	if (slash && n > 1) {
		n -= slash + 1 - name;
		name = slash + 1;
	}
	if (n > cut && !memcmp(name + n - cut, suffix, cut))
		n -= cut;
	output(name, n);
	output(&end, 1);
}

struct choice {
	const char *suffix;
	bool many;
	char end;
};

/* One word of short options; false if it is wrong.  -s takes the rest of its word, or
 * the next one, to which *argv is then moved. */
static bool cluster(char ***argv, struct choice *to)
{
	for (char *s = **argv + 1; *s; s++)
		if (*s == 'a') {
			to->many = true;
		} else if (*s == 'z') {
			to->end = '\0';
		} else if (*s != 's') {
			bad_option(**argv, *s);
			return false;
		} else if (!s[1] && !argv[0][1]) {
			failf("option requires an argument -- 's'");
			return false;
		} else {
			to->many = true;
			to->suffix = s[1] ? s + 1 : *++*argv;
			return true;
		}
	return true;
}

static bool long_option(const char *word, struct choice *to)
{
	if (!strcmp(word, "--multiple")) {
		to->many = true;
	} else if (!strcmp(word, "--zero")) {
		to->end = '\0';
	} else if (!strncmp(word, "--suffix=", 9)) {
		to->many = true;
		to->suffix = word + 9;
	} else {
		bad_option(word, 0);
		return false;
	}
	return true;
}

int main(int argc, char **argv)
{
	struct choice to = { "", false, '\n' };

	name_self(argv);
	if (help_only(argc, argv, usage, about))
		return finish();
	while (*++argv && argv[0][0] == '-' && argv[0][1]) {
		if (!strcmp(*argv, "--")) {
			argv++;
			break;
		}
		if (!(argv[0][1] == '-' ? long_option(*argv, &to) : cluster(&argv, &to)))
			return finish();
	}
	if (!*argv)
		missing_operand();
	else if (to.many)
		for (; *argv; argv++)
			base(*argv, to.suffix, to.end);
	else if (argv[1] && argv[2])
		extra_operand(argv[2]);
	else
		base(*argv, argv[1] ? argv[1] : "", to.end);
	return finish();
}
