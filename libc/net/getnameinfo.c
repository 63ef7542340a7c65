/* getnameinfo.c: the host and service of an address (RFC 3493, 6.2) */
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "lookup.h"
#include "resolver.h"
#include "scope.h"
#include "services.h"

static char *put_number(char *end, unsigned n)
{
	do
		*--end = '0' + n % 10;
	while (n /= 10);
	return end;
}

static int put(char *to, socklen_t size, const char *text)
{
	size_t length = strlen(text);

	if (length >= size)
		return EAI_OVERFLOW;
	memcpy(to, text, length + 1);
	return 0;
}

enum { NUMERIC_SIZE = INET6_ADDRSTRLEN + 1 + IF_NAMESIZE };

static void put_numeric(const struct address *a, int flags, char text[NUMERIC_SIZE])
{
	char digits[IF_NAMESIZE] = "", *scope = digits;

	inet_ntop(a->family, a->bytes, text, INET6_ADDRSTRLEN);
	if (!a->scope)
		return;
	if (flags & NI_NUMERICSCOPE || !has_scope((const struct in6_addr *)a->bytes) ||
	    !if_indextoname(a->scope, digits)) {
		digits[sizeof digits - 1] = 0;
		scope = put_number(digits + sizeof digits - 1, a->scope);
	}
	strcat(strcat(text, "%"), scope);
}

/* Cuts off the domain if it is this machine's own. */
static void cut_domain(char *name)
{
	struct __res_state s;
	char *dot = strchr(name, '.');

	if (!dot)
		return;
	resolver_configure(&s);
	if (s.dnsrch[0] && strcasecmp(dot + 1, s.dnsrch[0]) == 0)
		*dot = 0;
}

static int put_host(const struct address *a, int flags, char *to, socklen_t size)
{
	char name[NS_MAXDNAME], text[NUMERIC_SIZE];
	int error = flags & NI_NUMERICHOST ? EAI_NONAME : lookup_address(a, name);

	if (error == 0) {
		if (flags & NI_NOFQDN)
			cut_domain(name);
		return put(to, size, name);
	}
	/* Without a name its number does, unless it does not. */
	if (flags & NI_NAMEREQD || error == EAI_MEMORY)
		return error;
	put_numeric(a, flags, text);
	return put(to, size, text);
}

static int put_service(int port, int flags, char *to, socklen_t size)
{
	struct service_key key = { 0, flags & NI_DGRAM ? "udp" : "tcp", port };
	struct servent entry;
	struct growing room = { 0 };
	bool found = false;
	char digits[6] = "";
	int error = flags & NI_NUMERICSERV ? 0 : ERANGE, result;

	while (error == ERANGE)
		error = grow(&room) ? words_find(&services_table, &entry, room.memory, room.size,
						 service_matches, &key, &found) :
				      ENOMEM;
	if (error == ENOMEM)
		result = EAI_MEMORY;
	else
		result = put(to, size, found ? entry.s_name : put_number(digits + 5, ntohs(port)));
	free(room.memory);
	return result;
}

enum {
	ALL_FLAGS = NI_NUMERICHOST | NI_NUMERICSERV | NI_NOFQDN | NI_NAMEREQD | NI_DGRAM |
		    NI_NUMERICSCOPE
};

int getnameinfo(const struct sockaddr *restrict sa, socklen_t length, char *restrict host,
		socklen_t host_size, char *restrict service, socklen_t service_size, int flags)
{
	const struct sockaddr_in *v4 = (const void *)sa;
	const struct sockaddr_in6 *v6 = (const void *)sa;
	struct address a = { 0 };
	int port, error = 0;
	bool want_host = host && host_size, want_service = service && service_size;

	if (flags & ~ALL_FLAGS)
		return EAI_BADFLAGS;
	if (length < sizeof sa->sa_family)
		return EAI_FAMILY;
	a.family = sa->sa_family;
	if (a.family == AF_INET && length >= sizeof *v4) {
		memcpy(a.bytes, &v4->sin_addr, 4);
		port = v4->sin_port;
	} else if (a.family == AF_INET6 && length >= sizeof *v6) {
		memcpy(a.bytes, &v6->sin6_addr, 16);
		a.scope = v6->sin6_scope_id;
		port = v6->sin6_port;
	} else {
		return EAI_FAMILY;
	}
	if (!want_host && !want_service)
		return EAI_NONAME;
	if (want_host)
		error = put_host(&a, flags, host, host_size);
	if (!error && want_service)
		error = put_service(port, flags, service, service_size);
	return error;
}
