/* networks.c: /etc/networks: "name number aliases", the number as for inet_network */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <string.h>
#include <strings.h>
#include "words.h"

static bool parse(char **words, void *entry)
{
	in_addr_t number = words[1] ? inet_network(words[1]) : INADDR_NONE;

	if (number == INADDR_NONE)
		return false;
	*(struct netent *)entry = (struct netent){ words[0], words + 2, AF_INET, number };
	return true;
}

static const struct table table = { "/etc/networks", 0, parse };

static bool has_name(const void *entry, const void *name)
{
	const struct netent *n = entry;

	if (strcasecmp(n->n_name, name) == 0)
		return true;
	for (char **alias = n->n_aliases; *alias; alias++)
		if (strcasecmp(*alias, name) == 0)
			return true;
	return false;
}

/* Zero bytes at the right are left off by some, so 127 and 127.0.0.0 are the same network. */
static in_addr_t without_zeros(in_addr_t net)
{
	while (net && !(net & 0xff))
		net >>= 8;
	return net;
}

static bool has_number(const void *entry, const void *number)
{
	return without_zeros(((const struct netent *)entry)->n_net) ==
	       without_zeros(*(const in_addr_t *)number);
}

static int look_up(matcher *matches, const void *key, struct netent *n, char *buf, size_t size,
		   struct netent **result, int *h_error)
{
	bool found;
	int error = words_find(&table, n, buf, size, matches, key, &found);

	*result = found ? n : 0;
	*h_error = error ? NETDB_INTERNAL : found ? NETDB_SUCCESS : HOST_NOT_FOUND;
	return error;
}

int getnetbyname_r(const char *restrict name, struct netent *restrict n, char *restrict buf,
		   size_t size, struct netent **restrict result, int *restrict h_error)
{
	return look_up(has_name, name, n, buf, size, result, h_error);
}

int getnetbyaddr_r(uint32_t net, int family, struct netent *restrict n, char *restrict buf,
		   size_t size, struct netent **restrict result, int *restrict h_error)
{
	if (family == AF_INET || family == AF_UNSPEC)
		return look_up(has_number, &net, n, buf, size, result, h_error);
	*result = 0;
	*h_error = HOST_NOT_FOUND;
	return 0;
}

static struct netent entry;
static struct cursor cursor = { .table = &table, .entry = &entry };

static struct netent *get(matcher *matches, const void *key)
{
	struct netent *n = cursor_get(&cursor, matches, key);

	if (!n)
		h_errno = HOST_NOT_FOUND;
	return n;
}

struct netent *getnetbyname(const char *name)
{
	return get(has_name, name);
}

struct netent *getnetbyaddr(uint32_t net, int family)
{
	if (family == AF_INET || family == AF_UNSPEC)
		return get(has_number, &net);
	h_errno = HOST_NOT_FOUND;
	return 0;
}

struct netent *getnetent(void)
{
	return cursor_get(&cursor, 0, 0);
}

int getnetent_r(struct netent *restrict n, char *restrict buf, size_t size,
		struct netent **restrict result, int *restrict h_error)
{
	bool found;
	int error = cursor_next(&cursor, n, buf, size, &found);

	*result = found ? n : 0;
	*h_error = error ? NETDB_INTERNAL : found ? NETDB_SUCCESS : HOST_NOT_FOUND;
	return error ? error : found ? 0 : ENOENT;
}

void setnetent(int stay_open)
{
	(void)stay_open; /* looking up does not touch what getnetent reads */
	cursor_close(&cursor);
}

void endnetent(void)
{
	cursor_close(&cursor);
}
