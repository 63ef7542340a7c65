// not-on: musl: getopt leaves operands where they are, and its messages are others
/* getopt.c: options; the messages on standard error are checked, too */
#include <fcntl.h>
#include <getopt.h>
#include <unistd.h>
#include "check.h"

static char said[4096];

/* Everything that the scan returns, in one line, and the order of the arguments after it. */
static const char *scan(const char *options, const struct option *list, int only, char **argv)
{
	static char line[2048];
	int argc = 0, saved = dup(2), at = 0, c, index;
	FILE *messages = tmpfile();

	fflush(stderr);
	dup2(fileno(messages), 2);
	while (argv[argc])
		argc++;
	optind = 0;
	line[0] = 0;
	do {
		index = -1;
		c = !list ? getopt(argc, argv, options) :
		    only  ? getopt_long_only(argc, argv, options, list, &index) :
			    getopt_long(argc, argv, options, list, &index);
		if (c == -1)
			break;
		at += snprintf(line + at, sizeof line - at, c < 256 && c > 31 ? "%c" : "#%d", c);
		if (index >= 0)
			at += snprintf(line + at, sizeof line - at, "(%s)", list[index].name);
		if (optarg)
			at += snprintf(line + at, sizeof line - at, "=%s", optarg);
		if (c == '?' || c == ':')
			at += snprintf(line + at, sizeof line - at, "[%d]", optopt);
		at += snprintf(line + at, sizeof line - at, " ");
	} while (c != -1);
	at += snprintf(line + at, sizeof line - at, "|%d", optind);
	for (int i = 1; i < argc; i++)
		at += snprintf(line + at, sizeof line - at, " %s", argv[i]);
	fflush(stderr);
	dup2(saved, 2);
	close(saved);
	rewind(messages);
	said[fread(said, 1, sizeof said - 1, messages)] = 0;
	fclose(messages);
	return line;
}

#define ARGV(...) (char *[]){ "prog", __VA_ARGS__, 0 }

int main(void)
{
	static int flag;
	static const struct option list[] = {
		{ "alpha", no_argument, 0, 'a' },	 { "alphabet", required_argument, 0, 1000 },
		{ "beta", optional_argument, 0, 'b' },	 { "flag", no_argument, &flag, 7 },
		{ "gamma", required_argument, 0, 'g' }, { "gammb", required_argument, 0, 'h' },
		{ 0 },
	};

	CHECK_STR(scan("ab:c::", 0, 0, ARGV("-a", "x", "-bfoo", "-c", "y", "-cbar", "--", "-a")),
		  "a b=foo c c=bar |6 -a -bfoo -c -cbar -- x y -a");
	CHECK_STR(scan("ab:", 0, 0, ARGV("-aab", "z", "-", "-a")), "a a b=z a |4 -aab z -a -");
	CHECK_STR(scan("+ab:", 0, 0, ARGV("-a", "x", "-a")), "a |2 -a x -a");
	CHECK_STR(scan("-ab:", 0, 0, ARGV("-a", "x", "-a")), "a #1=x a |4 -a x -a");
	CHECK_STR(said, "");
	CHECK_STR(scan("ab:", 0, 0, ARGV("-x", "-a", "-b")), "?[120] a ?[98] |4 -x -a -b");
	CHECK_STR(said, "prog: invalid option -- 'x'\n"
			"prog: option requires an argument -- 'b'\n");
	CHECK_STR(scan(":ab:", 0, 0, ARGV("-x", "-b")), "?[120] :[98] |3 -x -b");
	CHECK_STR(said, "");
	setenv("POSIXLY_CORRECT", "1", 1);
	CHECK_STR(scan("ab:", 0, 0, ARGV("-a", "x", "-a")), "a |2 -a x -a");
	unsetenv("POSIXLY_CORRECT");

	CHECK_STR(scan("ab", list, 0, ARGV("x", "--alpha", "--alphabet", "5", "--alphabet=6",
					   "--be", "--beta=7", "--flag", "-b")),
		  "a(alpha) #1000(alphabet)=5 #1000(alphabet)=6 b(beta) b(beta)=7 #0(flag) b "
		  "|9 --alpha --alphabet 5 --alphabet=6 --be --beta=7 --flag -b x");
	CHECK_INT(flag, 7);
	CHECK_STR(said, "");
	CHECK_STR(scan("ab", list, 0, ARGV("--gam", "--nope", "--alpha=1", "--gamma")),
		  "?[0] ?[0] ?[97] ?[103] |5 --gam --nope --alpha=1 --gamma");
	CHECK_STR(said, "prog: option '--gam' is ambiguous; possibilities: '--gamma' '--gammb'\n"
			"prog: unrecognized option '--nope'\n"
			"prog: option '--alpha' doesn't allow an argument\n"
			"prog: option '--gamma' requires an argument\n");
	CHECK_STR(scan("ab", list, 1, ARGV("-alpha", "-ab", "-beta=1", "-zeta")),
		  "a(alpha) a b b(beta)=1 ?[0] |5 -alpha -ab -beta=1 -zeta");
	CHECK_STR(said, "prog: unrecognized option '-zeta'\n");
	return done();
}
