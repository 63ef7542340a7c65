/* sed - edit a stream of lines by a script */
#include "cmd.h"
#include "number.h"
#include "sed/sed.h"
#include "utf8.h"

enum { POSIX = 256, SANDBOX, FOLLOW };

static const struct opt opts[] = {
	{ 'n', "quiet", 0, "print only what p, P, l, = and i, a, c, r say" },
	{ 'n', "silent", 0, 0 },
	{ 'e', "expression", "SCRIPT", "add SCRIPT to what is to do" },
	{ 'f', "file", "FILE", "add the script in FILE" },
	{ 'E', "regexp-extended", 0, "use extended regular expressions" },
	{ 'r', 0, 0, 0 },
	{ 'i', "in-place", "[SUFFIX]", "edit the files themselves; keep the old ones with SUFFIX" },
	{ FOLLOW, "follow-symlinks", 0, "with -i, edit what a symbolic link leads to" },
	{ 's', "separate", 0, "treat each file by itself, not all as one" },
	{ 'u', "unbuffered", 0, "write each line at once" },
	{ 'l', "line-length", "N", "where the command l folds lines (70)" },
	{ 'z', "null-data", 0, "lines end in NUL, not newline" },
	{ 'z', "zero-terminated", 0, 0 },
	{ POSIX, "posix", 0, "take the script by POSIX, without GNU's additions" },
	{ SANDBOX, "sandbox", 0, "refuse the commands r, R, w, W" },
	{ 0 }
};

bool extended, posix, quiet, separate, unbuffered, sandbox, in_place, follow_links;
int line_end = '\n', line_length = 70;
const char *suffix;

static void script_file(const char *name)
{
	bool std = !strcmp(name, "-");
	int fd = std ? 0 : open(name, O_RDONLY | O_CLOEXEC);
	struct text t = { 0 };
	char buf[4096];
	ssize_t n;

	if (fd < 0) {
		usage_status = 4;
		die("couldn't open file %s", name);
	}
	while ((n = read(fd, buf, sizeof buf)) > 0)
		text_add(&t, buf, n);
	if (n < 0)
		die("read error on %s", name);
	if (t.len && t.p[t.len - 1] == '\n')
		t.len--;
	script_add(t.p, t.len, name);
	free(t.p);
	if (!std)
		close(fd);
}

int main(int argc, char **argv)
{
	bool any = false;

	(void)argc;
	use_locale();
	posix = getenv("POSIXLY_CORRECT") != 0;
	command(&argv, "[-Einrsuz] SCRIPT [FILE]...",
		"Copy each FILE, or standard input, with its lines changed as SCRIPT says.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'n': quiet = true; break;
		case 'e': script_add(arg, strlen(arg), 0); any = true; break;
		case 'f': script_file(arg); any = true; break;
		case 'E':
		case 'r': extended = true; break;
		case 'i': in_place = separate = true; suffix = arg; break;
		case FOLLOW: follow_links = true; break;
		case 's': separate = true; break;
		case 'u': unbuffered = true; break;
		case 'l': line_length = number(arg, 0, INT_MAX, "line length"); break;
		case 'z': line_end = '\0'; break;
		case POSIX: posix = true; break;
		case SANDBOX: sandbox = true; break;
		}
	if (!any) {
		if (!*argv)
			usage_error("missing script");
		script_add(*argv, strlen(*argv), 0);
		argv++;
	}
	input_start(argv);
	script_compile();
	usage_status = 4;
	execute();
	return finish();
}
