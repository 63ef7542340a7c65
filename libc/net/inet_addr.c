/* inet_addr.c: IPv4 in its old forms (POSIX.1-2024 inet_addr) */
#include <arpa/inet.h>
#include <stdlib.h>
#include <string.h>

/* a.b.c.d, a.b.c16, a.b24, a32; each decimal, 0octal or 0xhexadecimal.  Returns the
 * number of parts, 0 when it is no address.  White space may follow. */
static int read_parts(const char *s, unsigned long part[4])
{
	for (int i = 0; i < 4; i++) {
		char *end;
		if (*s < '0' || *s > '9')
			return 0;
		part[i] = strtoul(s, &end, 0);
		if (part[i] > 0xffffffff)
			return 0;
		if (*end != '.')
			return *end && !strchr(" \t\n\v\f\r", *end) ? 0 : i + 1;
		s = end + 1;
	}
	return 0;
}

int inet_aton(const char *s, struct in_addr *to)
{
	unsigned long part[4], address = 0;
	int count = read_parts(s, part);

	if (!count)
		return 0;
	for (int i = 0; i < count - 1; i++) {
		if (part[i] > 255)
			return 0;
		address |= part[i] << (24 - 8 * i);
	}
	if (part[count - 1] > 0xffffffffUL >> 8 * (count - 1))
		return 0;
	to->s_addr = htonl(address | part[count - 1]);
	return 1;
}

in_addr_t inet_addr(const char *s)
{
	struct in_addr a;

	return inet_aton(s, &a) ? a.s_addr : INADDR_NONE;
}

char *inet_ntoa(struct in_addr a)
{
	static char text[INET_ADDRSTRLEN];

	return (char *)inet_ntop(AF_INET, &a, text, sizeof text);
}

/* Every part is a byte here, and the result is in host order. */
in_addr_t inet_network(const char *s)
{
	unsigned long part[4];
	in_addr_t net = 0;
	int count = read_parts(s, part);

	if (!count)
		return INADDR_NONE;
	for (int i = 0; i < count; i++) {
		if (part[i] > 255)
			return INADDR_NONE;
		net = net << 8 | part[i];
	}
	return net;
}

/* How many bits of the address are the host's number. */
static int host_bits(in_addr_t a)
{
	return IN_CLASSA(a) ? 24 : IN_CLASSB(a) ? 16 : 8;
}

struct in_addr inet_makeaddr(in_addr_t net, in_addr_t host)
{
	int bits = net < 128 ? 24 : net < 65536 ? 16 : net < 16777216 ? 8 : 0;

	if (bits == 0)
		return (struct in_addr){ htonl(net | host) };
	return (struct in_addr){ htonl(net << bits | (host & ((1U << bits) - 1))) };
}

in_addr_t inet_lnaof(struct in_addr a)
{
	in_addr_t h = ntohl(a.s_addr);

	return h & ((1U << host_bits(h)) - 1);
}

in_addr_t inet_netof(struct in_addr a)
{
	in_addr_t h = ntohl(a.s_addr);

	return h >> host_bits(h);
}
