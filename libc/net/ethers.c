/* ethers.c: /etc/ethers: "address name" (ethers(5)) */
#include <netinet/ether.h>
#include <string.h>
#include <strings.h>
#include "ether.h"
#include "words.h"

#define SPACE " \t\r\n"

int ether_line(const char *line, struct ether_addr *address, char *name)
{
	const char *rest = ether_read(line + strspn(line, SPACE), address);
	size_t blank = rest ? strspn(rest, SPACE) : 0;

	if (!blank)
		return -1;
	size_t length = strcspn(rest + blank, SPACE "#");
	if (!length)
		return -1;
	memcpy(name, rest + blank, length);
	name[length] = 0;
	return 0;
}

struct ether {
	const char *name;
	struct ether_addr address;
};

static bool parse(char **words, void *entry)
{
	struct ether *e = entry;

	e->name = words[1];
	return words[1] && ether_aton_r(words[0], &e->address);
}

static const struct table table = { "/etc/ethers", 0, parse };

static bool has_name(const void *entry, const void *name)
{
	return strcasecmp(((const struct ether *)entry)->name, name) == 0;
}

static bool has_address(const void *entry, const void *address)
{
	return memcmp(&((const struct ether *)entry)->address, address, ETH_ALEN) == 0;
}

enum { LINE = 2048 }; /* a host's name is at most 1,024 bytes long */

int ether_hostton(const char *name, struct ether_addr *address)
{
	char buf[LINE];
	struct ether e;
	bool found;

	if (words_find(&table, &e, buf, sizeof buf, has_name, name, &found) || !found)
		return -1;
	*address = e.address;
	return 0;
}

int ether_ntohost(char *name, const struct ether_addr *address)
{
	char buf[LINE];
	struct ether e;
	bool found;

	if (words_find(&table, &e, buf, sizeof buf, has_address, address, &found) || !found)
		return -1;
	strcpy(name, e.name);
	return 0;
}
