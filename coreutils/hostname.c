/* hostname - print or set the name of this host */
#include "cmd.h"
#include "lines.h"

static const struct opt opts[] = {
	{ 's', "short", 0, "up to the first dot" },
	{ 'f', "fqdn", 0, "the full name: the first of its line in /etc/hosts" },
	{ 'f', "long", 0, 0 },
	{ 'd', "domain", 0, "what comes after the first dot of the full name" },
	{ 'i', "ip-address", 0, "the addresses that the name has in /etc/hosts" },
	{ 'F', "file", "FILE", "set the name to the first line of FILE that is no comment" },
	{ 0 }
};

static char name[256];

/* Calls found(address, first name) for each line of /etc/hosts that has the name:
 * "ADDRESS CANONICAL_NAME [ALIAS]... [# COMMENT]".  There is no other resolver:
 * a host's own name is looked up on the host. */
static void each_entry(void (*found)(const char *address, const char *canonical))
{
	static const char hosts[] = "/etc/hosts", blank[] = " \t\r";
	struct lines in = { 0 };
	int fd = open(hosts, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		die("%s", hosts);
	lines_start(&in, fd, '\n');
	while (next_line(&in)) {
		char *rest = in.line;
		in.line[in.len] = '\0';
		rest[strcspn(rest, "#")] = '\0';
		char *address = strtok_r(rest, blank, &rest);
		char *canonical = address ? strtok_r(0, blank, &rest) : 0;
		for (char *n = canonical; n; n = strtok_r(0, blank, &rest))
			if (!strcmp(n, name)) {
				found(address, canonical);
				break;
			}
	}
	if (in.error)
		errno = in.error, die("%s", hosts);
	lines_free(&in);
	close(fd);
}

static bool known;

static void put_address(const char *address, const char *canonical)
{
	(void)canonical;
	outputf("%s%s", known ? " " : "", address);
	known = true;
}

static char full[256];

static void keep_first(const char *address, const char *canonical)
{
	(void)address;
	if (!known)
		snprintf(full, sizeof full, "%s", canonical);
	known = true;
}

static void put(int what)
{
	if (what == 'i') {
		each_entry(put_address);
		if (known)
			output("\n", 1);
	} else if (what == 'f' || what == 'd') {
		each_entry(keep_first);
	}
	if (what && what != 's' && !known)
		dief("%s: not in /etc/hosts", name);
	if (what == 'i')
		return;
	if (*full)
		strcpy(name, full);
	char *dot = strchr(name, '.');
	if (what == 's' && dot)
		*dot = '\0';
	outputf("%s\n", what != 'd' ? name : dot ? dot + 1 : "");
}

static void set(const char *to, size_t n)
{
	if (!n)
		dief("the host name is empty");
	if (sethostname(to, n))
		die("cannot set host name to '%.*s'", (int)n, to);
}

static void set_from(int fd, const char *file)
{
	struct lines in = { 0 };
	bool found = false;

	lines_start(&in, fd, '\n');
	while (!found && next_line(&in)) {
		while (in.len && strchr(" \t\r", in.line[in.len - 1]))
			in.len--;
		found = in.len && *in.line != '#';
	}
	if (in.error)
		errno = in.error, fail("%s", file);
	else if (!found)
		failf("%s: no host name in it", file);
	else
		set(in.line, in.len);
	lines_free(&in);
}

int main(int argc, char **argv)
{
	char *file[] = { 0, 0 };
	int what = 0;

	(void)argc;
	command(&argv, "[-sfdi] | -F FILE | NAME",
		"Print the name of this host, or set it to NAME.", opts);
	for (int c; (c = option());)
		if (c == 'F')
			file[0] = arg;
		else
			what = c;
	if (*argv && (argv[1] || what || file[0]))
		usage_error("extra operand '%s'", argv[1] ? argv[1] : *argv);
	if (file[0]) {
		each_file(file, set_from);
	} else if (*argv) {
		set(*argv, strlen(*argv));
	} else {
		if (gethostname(name, sizeof name - 1))
			die("cannot get host name");
		put(what);
	}
	return finish();
}
