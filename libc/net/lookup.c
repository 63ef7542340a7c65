/* lookup.c: the addresses of a name: as a number, in /etc/hosts, or by asking (see lookup.h) */
#include <arpa/inet.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "dns.h"
#include "lookup.h"
#include "scope.h"
#include "words.h"

bool addresses_add(struct addresses *a, int family, const void *bytes, uint32_t scope)
{
	if (a->count == a->room) {
		size_t room = a->room ? 2 * a->room : 8;
		struct address *more = reallocarray(a->list, room, sizeof *more);
		if (!more)
			return false;
		a->list = more;
		a->room = room;
	}
	struct address *to = &a->list[a->count++];
	*to = (struct address){ .family = family, .scope = scope };
	memcpy(to->bytes, bytes, address_size(family));
	return true;
}

int lookup_number(struct addresses *a, const char *text, int family)
{
	struct in_addr v4;
	struct in6_addr v6;
	uint32_t scope;
	bool added;

	if (inet_aton(text, &v4)) {
		if (family == AF_INET6)
			return EAI_ADDRFAMILY;
		added = addresses_add(a, AF_INET, &v4, 0);
	} else if (scoped_address(text, &v6, &scope)) {
		if (family == AF_INET)
			return EAI_ADDRFAMILY;
		added = addresses_add(a, AF_INET6, &v6, scope);
	} else {
		return EAI_NONAME;
	}
	return added ? 0 : EAI_MEMORY;
}

/* Adds the address of a line that has the name; *known even if it is of another family. */
static int take_line(struct addresses *a, char **words, const char *name, int family, bool *known)
{
	char **word = words + 1;

	while (*word && strcasecmp(*word, name) != 0)
		word++;
	if (!*word)
		return 0;
	*known = true;
	int error = lookup_number(a, words[0], family);
	if (!error && !a->name[0] && strlen(words[1]) < sizeof a->name)
		strcpy(a->name, words[1]);
	return error == EAI_MEMORY ? error : 0;
}

/* Every line that has the name counts.  What the file says of a name is all that there is to
 * it: a name that it gives only an IPv4 address has no other, and no server is asked. */
int lookup_hosts(struct addresses *a, const char *name, int family)
{
	struct lines in;
	struct growing line = { 0 };
	char **words = 0;
	bool known = false;
	int error = 0, failed = 0;

	if (lines_open(&in, "/etc/hosts") != 0)
		return EAI_NONAME;
	do {
		if (!line.size || failed == ERANGE)
			if (!grow(&line)) {
				error = EAI_MEMORY;
				break;
			}
		failed = next_words(&in, line.memory, line.size, &words);
		if (!failed && words)
			error = take_line(a, words, name, family, &known);
	} while (!error && (failed == ERANGE || (!failed && words)));
	lines_close(&in);
	free(line.memory);
	return error ? error : a->count ? 0 : known ? EAI_NODATA : EAI_NONAME;
}

/* "localhost" and every name below it mean this machine and are asked of nobody
 * (RFC 6761, 6.3). */
static bool is_localhost(const char *name)
{
	static const char word[] = "localhost";
	size_t length = strlen(name), n = sizeof word - 1;

	if (length && name[length - 1] == '.')
		length--;
	return length >= n && strncasecmp(name + length - n, word, n) == 0 &&
	       (length == n || name[length - n - 1] == '.');
}

static int take_localhost(struct addresses *a, const char *name, int family)
{
	const struct in_addr v4 = { htonl(INADDR_LOOPBACK) };

	strcpy(a->name, name);
	if (family != AF_INET && !addresses_add(a, AF_INET6, &in6addr_loopback, 0))
		return EAI_MEMORY;
	return family == AF_INET6 || addresses_add(a, AF_INET, &v4, 0) ? 0 : EAI_MEMORY;
}

int lookup_name(struct addresses *a, const char *name, int family)
{
	if (!is_host_name(name))
		return EAI_NONAME;
	int error = lookup_hosts(a, name, family);
	if (is_localhost(name) && (error == EAI_NONAME || error == EAI_NODATA))
		return take_localhost(a, name, family);
	return error == EAI_NONAME ? lookup_servers(a, name, family) : error;
}
