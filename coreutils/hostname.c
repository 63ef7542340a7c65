/* hostname - print or set the name of this host */
#include <netdb.h>
#include <sys/socket.h>
#include "cmd.h"
#include "lines.h"

static const struct opt opts[] = {
	{ 's', "short", 0, "up to the first dot" },
	{ 'f', "fqdn", 0, "the full name, as the resolver knows it" },
	{ 'f', "long", 0, 0 },
	{ 'd', "domain", 0, "what comes after the first dot of the full name" },
	{ 'i', "ip-address", 0, "the addresses that the name has" },
	{ 'F', "file", "FILE", "set the name to the first line of FILE that is no comment" },
	{ 0 }
};

static char name[256];

static struct addrinfo *resolve(void)
{
	struct addrinfo *list, hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_CANONNAME };
	int error = getaddrinfo(name, 0, &hints, &list);

	if (error)
		dief("%s: %s", name, error == EAI_SYSTEM ? strerror(errno) : gai_strerror(error));
	return list;
}

static void put_addresses(void)
{
	struct addrinfo *list = resolve();
	char text[64];

	for (struct addrinfo *a = list; a; a = a->ai_next)
		if (!getnameinfo(a->ai_addr, a->ai_addrlen, text, sizeof text, 0, 0,
				 NI_NUMERICHOST))
			outputf("%s%s", a == list ? "" : " ", text);
	output("\n", 1);
	freeaddrinfo(list);
}

static void put(int what)
{
	if (what == 'i') {
		put_addresses();
		return;
	}
	if (what == 'f' || what == 'd') {
		struct addrinfo *list = resolve();
		if (list->ai_canonname)
			snprintf(name, sizeof name, "%s", list->ai_canonname);
		freeaddrinfo(list);
	}
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
