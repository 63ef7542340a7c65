/* lookup.h: from names to addresses and back, for getaddrinfo and the gethostby family */
#ifndef LOOKUP_H
#define LOOKUP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <netdb.h>
#include "hooks.h"

struct address {
	int family;
	uint32_t scope;
	unsigned char bytes[16];
};

/* What was found; to be freed. */
struct addresses {
	struct address *list;
	size_t count, room;
	char name[1025]; /* the canonical one, or "" */
};
bool addresses_add(struct addresses *, int family, const void *bytes, uint32_t scope) HIDDEN;

/* All return 0 or an EAI_ error: EAI_NONAME there is no such name, EAI_NODATA it has no address of
 * that family (AF_UNSPEC: of any). */

/* An address as text: EAI_ADDRFAMILY when it is of another family. */
int lookup_number(struct addresses *, const char *text, int family) HIDDEN;
/* A name: in /etc/hosts, localhost, by name servers. */
int lookup_name(struct addresses *, const char *name, int family) HIDDEN;
int lookup_hosts(struct addresses *, const char *name, int family) HIDDEN;
int lookup_servers(struct addresses *, const char *name, int family) HIDDEN;

/* The name of an address, in /etc/hosts or by name servers. */
int lookup_address(const struct address *, char name[1025]) HIDDEN;

/* From RFC 6724: orders destinations, best first. */
void sort_destinations(struct address *, size_t count) HIDDEN;

/* Which families this machine has addresses of: bits. */
enum { HAS_V4 = 1, HAS_V6 = 2 };
int configured_families(void) HIDDEN;

static inline size_t address_size(int family)
{
	return family == AF_INET ? 4 : 16;
}

#endif
