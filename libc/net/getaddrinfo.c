/* getaddrinfo.c: every address of a host, for every kind of socket of a service (RFC 3493, 6.1) */
#include <errno.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include "lookup.h"
#include "scope.h"
#include "services.h"

static const struct kind {
	int type, protocol;
	const char *name; /* of the protocol, in /etc/services; null: no service has a name there */
} kinds[] = {
	{ SOCK_STREAM, IPPROTO_TCP, "tcp" },        { SOCK_DGRAM, IPPROTO_UDP, "udp" },
	{ SOCK_DCCP, IPPROTO_DCCP, "dccp" },        { SOCK_DGRAM, IPPROTO_UDPLITE, "udplite" },
	{ SOCK_STREAM, IPPROTO_SCTP, "sctp" },      { SOCK_SEQPACKET, IPPROTO_SCTP, "sctp" },
	{ SOCK_RAW, 0, 0 },
};
enum { KINDS = sizeof kinds / sizeof *kinds };

struct socket_kind {
	int type, protocol;
	in_port_t port;
};

/* Who asks for nothing gets the usual protocols; the others only those who name them. */
static bool is_wanted(const struct kind *k, const struct addrinfo *hints)
{
	bool usual = k->protocol == IPPROTO_TCP || k->protocol == IPPROTO_UDP || k->type == SOCK_RAW ||
		     hints->ai_socktype == k->type;

	if (k->protocol == IPPROTO_UDPLITE || (k->protocol == IPPROTO_SCTP && k->type == SOCK_STREAM))
		usual = false;
	if (hints->ai_socktype && hints->ai_socktype != k->type)
		return false;
	if (!hints->ai_protocol)
		return usual;
	/* A raw socket has any protocol, if a raw one is what was asked for. */
	return hints->ai_protocol == k->protocol ||
	       (k->type == SOCK_RAW && hints->ai_socktype == SOCK_RAW);
}

/* The port of a name: 0 and an error number, or EAI_SERVICE. */
static int port_of(const char *name, const char *protocol, in_port_t *port)
{
	struct service_key key = { name, protocol, 0 };
	struct servent entry;
	struct growing room = { 0 };
	bool found = false;
	int error;

	do
		error = grow(&room) ? words_find(&services_table, &entry, room.memory, room.size,
						 service_matches, &key, &found) :
				      ENOMEM;
	while (error == ERANGE);
	if (found)
		*port = entry.s_port;
	free(room.memory);
	return error == ENOMEM ? EAI_MEMORY : found ? 0 : EAI_SERVICE;
}

/* The kinds of sockets and their ports: *count of them, 0 or an EAI_ error. */
static int find_kinds(const char *service, const struct addrinfo *hints, struct socket_kind to[KINDS],
		      int *count)
{
	long number = service ? word_number(service, 65535) : 0;
	bool any = false;

	*count = 0;
	if (number < 0 && service[strspn(service, "0123456789")] == 0)
		return EAI_SERVICE; /* too large, or "" */
	if (number < 0 && hints->ai_flags & AI_NUMERICSERV)
		return EAI_NONAME;
	for (const struct kind *k = kinds; k < kinds + KINDS; k++) {
		in_port_t port = htons(number);
		if (!is_wanted(k, hints))
			continue;
		any = true;
		int error = number >= 0 ? 0 : k->name ? port_of(service, k->name, &port) : EAI_SERVICE;
		if (error == EAI_MEMORY)
			return error;
		if (!error)
			to[(*count)++] = (struct socket_kind){
				k->type, hints->ai_protocol ? hints->ai_protocol : k->protocol, port
			};
	}
	return *count ? 0 : any || !(hints->ai_socktype || hints->ai_protocol) ? EAI_SERVICE :
										 EAI_SOCKTYPE;
}

/* No host: this one, to connect to or to be bound to. */
static int own_addresses(struct addresses *a, int family, bool passive)
{
	const struct in_addr v4 = { htonl(passive ? INADDR_ANY : INADDR_LOOPBACK) };
	const struct in6_addr *v6 = passive ? &in6addr_any : &in6addr_loopback;
	bool fits = true;

	if (family != AF_INET6 && passive)
		fits = addresses_add(a, AF_INET, &v4, 0);
	if (family != AF_INET)
		fits = fits && addresses_add(a, AF_INET6, v6, 0);
	if (family != AF_INET6 && !passive)
		fits = fits && addresses_add(a, AF_INET, &v4, 0);
	return fits ? 0 : EAI_MEMORY;
}

/* For a socket of IPv6: IPv4 addresses become mapped ones, or go if there are others. */
static void map_addresses(struct addresses *a, bool all)
{
	static const unsigned char prefix[12] = { [10] = 0xff, 0xff };
	size_t six = 0, kept = 0;

	for (size_t i = 0; i < a->count; i++)
		six += a->list[i].family == AF_INET6;
	for (size_t i = 0; i < a->count; i++) {
		struct address *from = &a->list[i];
		if (from->family == AF_INET) {
			if (six && !all)
				continue;
			memmove(from->bytes + sizeof prefix, from->bytes, 4);
			memcpy(from->bytes, prefix, sizeof prefix);
			from->family = AF_INET6;
		}
		a->list[kept++] = *from;
	}
	a->count = kept;
}

/* The family to look for, of those that this machine has; -1: none is left. */
static int usable_family(int family)
{
	int has = configured_families();

	if (!has || has == (HAS_V4 | HAS_V6))
		return family;
	int only = has == HAS_V4 ? AF_INET : AF_INET6;
	return family == AF_UNSPEC || family == only ? only : -1;
}

static int find_addresses(struct addresses *a, const char *host, const struct addrinfo *hints)
{
	bool map = hints->ai_family == AF_INET6 && hints->ai_flags & AI_V4MAPPED;
	int family = map ? AF_UNSPEC : hints->ai_family, error = EAI_NONAME;

	if (host) {
		error = lookup_number(a, host, family);
		if (!error && strlen(host) < sizeof a->name)
			strcpy(a->name, host);
	}
	if (error == EAI_NONAME) {
		if (host && hints->ai_flags & AI_NUMERICHOST)
			return error;
		if (hints->ai_flags & AI_ADDRCONFIG && (family = usable_family(family)) < 0)
			return error;
		if (host)
			error = lookup_name(a, host, family);
		else
			error = own_addresses(a, hints->ai_family, hints->ai_flags & AI_PASSIVE);
	}
	if (error)
		return error;
	if (map)
		map_addresses(a, hints->ai_flags & AI_ALL);
	if (host)
		sort_destinations(a->list, a->count);
	return 0;
}

/* One allocation: the public part, its address, and perhaps a name. */
struct entry {
	struct addrinfo public;
	union {
		struct sockaddr sa;
		struct sockaddr_in v4;
		struct sockaddr_in6 v6;
	} address;
	char name[];
};

static struct entry *make_entry(const struct address *a, const struct socket_kind *k,
				const struct addrinfo *hints, const char *name)
{
	size_t size = name ? strlen(name) + 1 : 0;
	struct entry *e = calloc(1, sizeof *e + size);

	if (!e)
		return 0;
	e->public = (struct addrinfo){ .ai_flags = hints->ai_flags, .ai_family = a->family,
				       .ai_socktype = k->type, .ai_protocol = k->protocol,
				       .ai_addr = &e->address.sa };
	if (a->family == AF_INET) {
		e->address.v4 = (struct sockaddr_in){ .sin_family = AF_INET, .sin_port = k->port };
		memcpy(&e->address.v4.sin_addr, a->bytes, 4);
		e->public.ai_addrlen = sizeof e->address.v4;
	} else {
		e->address.v6 = (struct sockaddr_in6){ .sin6_family = AF_INET6, .sin6_port = k->port,
						       .sin6_scope_id = a->scope };
		memcpy(&e->address.v6.sin6_addr, a->bytes, 16);
		e->public.ai_addrlen = sizeof e->address.v6;
	}
	if (name)
		e->public.ai_canonname = memcpy(e->name, name, size);
	return e;
}

void freeaddrinfo(struct addrinfo *list)
{
	while (list) {
		struct addrinfo *next = list->ai_next;
		free(list);
		list = next;
	}
}

static int make_list(const struct addresses *a, const struct socket_kind *kind, int kinds,
		     const struct addrinfo *hints, struct addrinfo **result)
{
	struct addrinfo *list = 0, **end = &list;

	for (size_t i = 0; i < a->count; i++)
		for (int k = 0; k < kinds; k++) {
			bool named = !list && hints->ai_flags & AI_CANONNAME;
			struct entry *e = make_entry(&a->list[i], &kind[k], hints,
						     named ? a->name : 0);
			if (!e) {
				freeaddrinfo(list);
				return EAI_MEMORY;
			}
			*end = &e->public;
			end = &e->public.ai_next;
		}
	*result = list;
	return 0;
}

enum {
	ALL_FLAGS = AI_PASSIVE | AI_CANONNAME | AI_NUMERICHOST | AI_V4MAPPED | AI_ALL |
		    AI_ADDRCONFIG | AI_NUMERICSERV
};

int getaddrinfo(const char *restrict host, const char *restrict service,
		const struct addrinfo *restrict asked, struct addrinfo **restrict result)
{
	/* Without hints: what the system finds best, by an address that can be used. */
	static const struct addrinfo none = { .ai_flags = AI_V4MAPPED | AI_ADDRCONFIG };
	const struct addrinfo *hints = asked ? asked : &none;
	struct addresses found = { 0 };
	struct socket_kind kind[KINDS];
	int count;

	if (!host && !service)
		return EAI_NONAME;
	if (hints->ai_flags & ~ALL_FLAGS || (hints->ai_flags & AI_CANONNAME && !host))
		return EAI_BADFLAGS;
	if (hints->ai_family != AF_UNSPEC && hints->ai_family != AF_INET && hints->ai_family != AF_INET6)
		return EAI_FAMILY;
	int error = find_kinds(service, hints, kind, &count);
	if (!error)
		error = find_addresses(&found, host, hints);
	if (!error)
		error = make_list(&found, kind, count, hints, result);
	free(found.list);
	return error;
}
